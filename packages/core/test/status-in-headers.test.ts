// A header that says how final its figures are says so of each figure below it; of several columns the most final counts, and where
// nobody can tell which of two does, neither is read.
import { describe, expect, it } from 'vitest';
import { ok } from '@qcdc/core';
import { allEntities, contributions, mediation, oneStop } from '@qcdc/core/entities';
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
});

describe('several columns of one figure', () => {
  const label = 'Số vụ tiếp nhận';
  function read(headers: readonly string[], ...rows: readonly (readonly GridCell[])[]) {
    const { value, findings } = page('Hòa giải ở cơ sở', [
      ['Đơn vị', ...headers, 'Số vụ hòa giải thành'],
      ...rows.map((cells, i): GridCell[] => [`X${i + 1}`, ...cells, 3]),
    ]);
    const figures = value
      .get(mediation)
      .map(({ data }) => `${String(data.received.value)} ${data.received.status ?? '–'}`);
    const told = findings
      .filter(({ code }) => /weaker-column|unknown-column|column-twice/.test(code))
      .map(({ code, severity, where, actual }) => [code, severity, where.cell, actual]);
    return { figures, told };
  }

  it('the official figure counts before the preliminary one, and that they differ is said', () => {
    const headers = [`${label} (sơ bộ)`, `${label} (chính thức)`];
    expect(read(headers, [40, 42], [12, 12])).toEqual({
      figures: ['42 final', '12 final'],
      told: [['parse/weaker-column', 'info', 'B1', `${label} (sơ bộ): 40 (B2) ≠ 42 (C2); × 1`]],
    });
    expect(read([...headers].reverse(), [42, 42]).told).toEqual([
      ['parse/weaker-column', 'info', 'C1', `${label} (sơ bộ)`],
    ]);
  });

  it.each([
    [['(ước)', '(sơ bộ)'], '2 provisional'],
    [['(sơ bộ)', ''], '2 –'],
    [['(đã điều chỉnh)', '(sơ bộ)'], '1 revised'],
    [['', '(đã điều chỉnh)'], '2 revised'],
    [['', '(chính thức)', '(ước thực hiện)'], '2 final'],
    [['(chính thức)', '(đã điều chỉnh)', '(sơ bộ)', '(ước)', ''], '1 final'],
  ])('of %j the most final counts', (behind, figure) => {
    const headers = behind.map((words) => `${label} ${words}`.trim());
    const { figures, told } = read(
      headers,
      behind.map((_, i) => i + 1),
    );
    expect(figures).toEqual([figure]);
    expect(told.map(([code]) => code)).toEqual(behind.slice(1).map(() => 'parse/weaker-column'));
  });

  it.each([[null], ['…'], ['-']])(
    'where the official figure is still to come (%j), the preliminary one serves',
    (blank) => {
      expect(read([`${label} (sơ bộ)`, `${label} (chính thức)`], [40, blank], [12, 0]).figures).toEqual([
        '40 provisional',
        '0 final',
      ]);
    },
  );

  it('of two that say the same neither is chosen for the sender, and a third that says more is', () => {
    const twins = [`${label} (sơ bộ)`, `${label} (số liệu sơ bộ)`];
    const unknown = ['B1', 'C1'].map((cell, i) => ['parse/unknown-column', 'warning', cell, twins[i]]);
    expect(read(twins, [40, 41])).toEqual({ figures: ['null –'], told: unknown });
    expect(read([...twins, `${label} (chính thức)`], [40, 41, 42])).toEqual({ figures: ['42 final'], told: unknown });
  });

  it('each is measured as its own header says', () => {
    const { value } = page('Huy động, hỗ trợ', [
      ['Đơn vị', 'Nhân dân đóng góp (sơ bộ, triệu đồng)', 'Nhân dân đóng góp (chính thức, nghìn đồng)'],
      ['X1', 250, 251_000],
      ['X2', 12, null],
    ]);
    expect(value.get(contributions).map(({ data }) => String(data.peopleMoney.value))).toEqual([
      '251000000',
      '12000000',
    ]);
  });

  it('what is hidden never counts before what shows', () => {
    const sheet = gridSheet('Hòa giải ở cơ sở', [
      ['Đơn vị', `${label} (chính thức)`, `${label} (sơ bộ)`],
      ['X1', 42, 40],
    ]);
    const hidden = { ...sheet, hiddenColumns: new Set([1]) };
    const { value } = parse(ok([hidden]), allEntities, { units, locale: 'vi', defaults: { period: '2024' } });
    expect(value.get(mediation)[0]?.data.received.status).toBe('provisional');
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
