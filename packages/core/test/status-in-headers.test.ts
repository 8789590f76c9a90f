// A header that says how final its figures are says so of each figure below it; one that leaves open which of two columns counts
// is told of, and neither is read.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, mediation, oneStop } from '@qcdc/core/entities';
import { defineUnits, parse } from '@qcdc/core/flow';
import { gridSheet, type GridCell } from './grid-sheet.ts';

const units = defineUnits([
  { code: 'X1', kind: 'commune', name: 'Xã An Hòa' },
  { code: 'X2', kind: 'commune', name: 'Xã Thủy Lợi' },
]);

function page(name: string, grid: readonly (readonly GridCell[])[], period = '2024') {
  return parse(ok([gridSheet(name, grid)]), allEntities, { units, locale: 'vi', defaults: { period } });
}

function received(header: string, cell: GridCell, period?: string) {
  const { value, findings } = page(
    'Hòa giải ở cơ sở',
    [
      ['Đơn vị', header, 'Số vụ hòa giải thành'],
      ['X1', cell, 38],
    ],
    period,
  );
  const [record] = value.get(mediation);
  const { value: number, status, bound } = record?.data.received ?? {};
  return {
    read: `${String(number)} ${bound ?? ''} ${status ?? '–'}`,
    told: findings.filter(({ severity }) => severity !== 'info').map(({ code, actual }) => [code, actual]),
  };
}

describe('how final figures are, in the header of their column', () => {
  it.each([
    ['Số vụ tiếp nhận (ước)', '40 about estimated'],
    ['Số vụ tiếp nhận (ước thực hiện)', '40 about estimated'],
    ['Số vụ tiếp nhận - ước thực hiện', '40 about estimated'],
    ['Ước số vụ tiếp nhận', '40 about estimated'],
    ['Số vụ tiếp nhận (vụ, sơ bộ)', '40 exact provisional'],
    ['Số vụ tiếp nhận (sơ bộ) (vụ)', '40 exact provisional'],
    ['SỐ VỤ TIẾP NHẬN (SỐ LIỆU CHÍNH THỨC)', '40 exact final'],
    ['Số vụ tiếp nhận (đã điều chỉnh)', '40 exact revised'],
    ['Cases received (provisional)', '40 exact provisional'],
  ])('%s', (header, read) => {
    expect(received(header, 40)).toEqual({ read, told: [] });
  });

  it('what a cell says of its own figure counts before its column, and that before the period', () => {
    expect(received('Số vụ tiếp nhận (sơ bộ)', 'chính thức 40').read).toBe('40 exact final');
    expect(received('Số vụ tiếp nhận (chính thức)', 40, 'Năm 2024 (sơ bộ)').read).toBe('40 exact final');
  });

  it('nothing reported stays nothing, and none stays none', () => {
    expect(received('Số vụ tiếp nhận (ước)', null).read).toBe('null exact –');
    expect(received('Số vụ tiếp nhận (ước)', 0).read).toBe('0 exact estimated');
  });

  it.each(['Số vụ tiếp nhận (ước cả năm)', 'Ước kế hoạch số vụ tiếp nhận', 'Số vụ tiếp nhận (ước) (chính thức)'])(
    'more than a status makes another figure of it: %s',
    (header) => {
      const { read, told } = received(header, 40);
      expect(read).toBe('null exact –');
      expect(told).toContainEqual(['parse/unknown-column', header]);
    },
  );

  it('of two columns for one figure neither is chosen for the sender', () => {
    const headers = ['Số vụ tiếp nhận (sơ bộ)', 'Số vụ tiếp nhận (chính thức)'];
    const { value, findings } = page('Hòa giải ở cơ sở', [
      ['Đơn vị', ...headers, 'Số vụ hòa giải thành'],
      ['X1', 40, 41, 38],
    ]);
    expect(value.get(mediation)[0]?.data.received.state).toBe('missing');
    expect(findings.filter(({ code }) => code === 'parse/unknown-column').map(({ actual }) => actual)).toEqual(headers);
  });
});

describe('units of measure typed without marks', () => {
  it('say nothing more than with them, where they fit the area', () => {
    expect(received('So vu tiep nhan (vu)', 40)).toEqual({ read: '40 exact –', told: [] });
    expect(received('So vu tiep nhan (nam)', 40).told).toEqual([['parse/unknown-column', 'So vu tiep nhan (nam)']]);
  });
});

describe('a share among percentages', () => {
  const shares = (header: string, ...cells: readonly GridCell[]) => {
    const { value, findings } = page('Một cửa, một cửa liên thông', [
      ['Đơn vị', 'Hồ sơ tiếp nhận', header],
      ...cells.map((cell, i): GridCell[] => [`X${i + 1}`, 400, cell]),
    ]);
    const read = value.get(oneStop).map(({ data }) => String(data.statedOnlineShare.value));
    const told = findings.filter(({ code }) => code.includes('share'));
    return { read, told: told.map(({ code, actual, where }) => [code, actual, where.cell]) };
  };
  const header = 'Tỷ lệ hồ sơ trực tuyến (%)';

  it.each([
    [95, 0.95],
    ['95', '0,95'],
  ])('is taken as its header says, and named: %s beside %s', (one, other) => {
    expect(shares(header, one, other)).toEqual({
      read: ['95', '0.95'],
      told: [['parse/share-among-percents', `${String(other)} (C3)`, 'C3']],
    });
  });

  it('small percentages beside small ones are nothing to tell', () => {
    expect(shares(header, '2,5', '0,95').told).toEqual([]);
    expect(shares(header, 100, 0).told).toEqual([]);
  });

  it('a sign of percent settles it', () => {
    expect(shares(header, '95', '0,95%').told).toEqual([]);
  });
});
