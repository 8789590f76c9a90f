// Correct numbers give no finding, however a spreadsheet keeps them, and figures are compared as precisely as stated.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineEntity, figureField, ok, statedRatioField, type RawCell, type RawTable } from '@qcdc/core';
import { parse, validate } from '@qcdc/core/flow';
import { partsAddUp, statedShareAgrees, stockBalances } from '../src/index.ts';

const label = (text: string) => ({ label: { vi: `Mục ${text}`, en: text } });
const points = { measuredIn: 'point' };
const scores = defineEntity({
  id: 'sample-scores',
  form: 'period',
  label: { vi: 'Chấm điểm (ví dụ)', en: 'Scores (sample)' },
  fields: {
    first: figureField({ ...label('first'), ...points }),
    second: figureField({ ...label('second'), ...points }),
    third: figureField({ ...label('third'), ...points }),
    fourth: figureField({ ...label('fourth'), ...points }),
    total: figureField({ ...label('total'), ...points }),
  },
});
const works = defineEntity({
  id: 'sample-works',
  form: 'period',
  label: { vi: 'Công trình (ví dụ)', en: 'Works (sample)' },
  fields: {
    opening: figureField({ ...label('opening'), measuredIn: 'VND' }),
    came: figureField({ ...label('came'), measuredIn: 'VND' }),
    spent: figureField({ ...label('spent'), measuredIn: 'VND' }),
    closing: figureField({ ...label('closing'), measuredIn: 'VND' }),
    share: statedRatioField({ ...label('share'), ratioOf: { numerator: 'spent', denominator: 'came' } }),
  },
});
const adds = partsAddUp(scores, 'total', ['first', 'second', 'third', 'fourth']);
const share = statedShareAgrees(works, 'share');
const stock = stockBalances(works, { opening: 'opening', inflows: ['came'], outflows: ['spent'], closing: 'closing' });

type Cell = string | number | null | { readonly value: number; readonly format: string };

function tableOf(name: string, rows: readonly Readonly<Record<string, Cell>>[]): RawTable {
  const keys = ['unit', 'period', ...Object.keys(rows[0] ?? {})];
  const cellOf = (value: Cell, cell: string): RawCell =>
    typeof value === 'object' && value !== null ? { ...value, at: { cell } } : { value, at: { cell } };
  return {
    name,
    area: name,
    columns: keys.map((key) => ({ key, header: key, field: key, at: {} })),
    rows: rows.map((row, r) => ({
      at: {},
      cells: new Map(
        Object.entries<Cell>({ unit: `U${r}`, period: '2024', ...row }).map(([key, value]) => [
          key,
          cellOf(value, `${key}${r}`),
        ]),
      ),
    })),
  };
}

// All that is found, but that columns of the other rules are not there.
function judge(rows: readonly Readonly<Record<string, Cell>>[], entity: typeof scores | typeof works) {
  const parsed = parse(ok([tableOf(entity.id, rows)]), [entity], { locale: 'vi' });
  const { findings } = validate(parsed, entity === scores ? [adds] : [share, stock]);
  return findings.filter(({ code, state }) => code !== 'parse/missing-column' && state === 'failed');
}

describe('numbers a spreadsheet worked out', () => {
  it('1,000 correct sums of points with one decimal, added as doubles, give no finding', () => {
    const tenths = fc.sample(fc.tuple(fc.nat(250), fc.nat(250), fc.nat(250), fc.nat(250)), { numRuns: 1000, seed: 11 });
    const rows = tenths.map((parts) => {
      const [first = 0, second = 0, third = 0, fourth = 0] = parts.map((n) => n / 10);
      return { first, second, third, fourth, total: first + second + third + fourth };
    });
    expect(rows.filter(({ total }) => String(total).length > 15).length).toBeGreaterThan(100);
    expect(judge(rows, scores)).toEqual([]);
  });
  it('averages with all their digits add up as well', () => {
    const rows = [{ first: 52 / 3, second: 52 / 3, third: 52 / 3, fourth: 1 / 7, total: 52 + 1 / 7 }];
    expect(judge(rows, scores)).toEqual([]);
    expect(judge([{ ...rows[0], total: 52.2 }] as never, scores)).toHaveLength(1);
  });
  it.each([['0.0%'], ['0%'], ['0.00%'], ['#,##0.0##%'], ['0.0" %"'], ['0.0\\%'], ['General'], ['0.0%;[Red]-0.0%;"-"']])(
    '3,000 correct shares with seventeen digits, shown %s, give no finding',
    (format) => {
      const multiplied = format.replace(/"[^"]*"|\\./g, '').includes('%');
      const pairs = fc.sample(fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.nat(99_999)), {
        numRuns: 3000,
        seed: 11,
      });
      const rows = pairs.map(([came, n]) => {
        const spent = 1 + (n % came);
        return { spent, came, share: { value: (spent / came) * (multiplied ? 1 : 100), format } };
      });
      expect(rows).toHaveLength(3000);
      // One per cent or less, without a sign of percent, is asked about: it may be a share.
      const isAsked = ({ share: { value } }: (typeof rows)[number]) => format === 'General' && value <= 1;
      expect(
        judge(
          rows.filter((row) => !isAsked(row)),
          works,
        ),
      ).toEqual([]);
    },
  );
  it('a wrong share is found all the same', () => {
    expect(judge([{ spent: 7518, came: 7609, share: { value: 0.993, format: '0.0%' } }], works)).toHaveLength(1);
    expect(judge([{ spent: 7518, came: 7609, share: 99.30340384780865 }], works)).toHaveLength(1);
  });
  it('0.988 and "0,988" are asked about alike', () => {
    for (const said of [0.988, '0,988', '0.988'])
      expect(judge([{ spent: 7518, came: 7609, share: said }], works).map(({ code }) => code)).toEqual([
        'parse/share-or-percent',
      ]);
  });
});

describe('figures as precise as they were stated', () => {
  const balance = (opening: Cell, came: Cell, spent: Cell, closing: Cell) =>
    judge([{ opening, came, spent, closing }], works).map(({ code }) => code);
  it('"3,4 tỷ" against 3.420.000.000 holds either way round', () => {
    expect(balance('0', '3,4 tỷ', 0, 3_420_000_000)).toEqual([]);
    expect(balance('0', 3_420_000_000, 0, '3,4 tỷ')).toEqual([]);
    expect(balance(3_420_000_000, 0, '3,4 tỷ', 0)).toEqual([]);
    expect(balance('0', '3,4 tỷ', 0, 3_520_000_000)).toEqual(['sample-works/closing-balances']);
    expect(balance(0, 3_520_000_000, 0, '3,4 tỷ')).toEqual(['sample-works/closing-balances']);
  });
  it('50 % of 3,4 tỷ and 6,9 tỷ is possible, 60 % is not', () => {
    expect(judge([{ spent: '3,4 tỷ', came: '6,9 tỷ', share: '50%' }], works)).toEqual([]);
    expect(judge([{ spent: '3,4 tỷ', came: '6,9 tỷ', share: '60%' }], works)).toHaveLength(1);
  });
  it('a missing part that may be below zero leaves a sum open', () => {
    expect(judge([{ first: 60, second: 50, third: null, fourth: 1, total: 100 }], scores)).toEqual([]);
    expect(judge([{ first: 60, second: 50, third: 2, fourth: 1, total: 100 }], scores)).toHaveLength(1);
  });
  it('"khoảng 100" against 8 is undecided', () => {
    expect(judge([{ first: 8, second: 0, third: 0, fourth: 0, total: 'khoảng 100' }], scores)).toEqual([]);
    expect(judge([{ first: 8, second: 0, third: 0, fourth: 0, total: 'ước 100' }], scores)).toEqual([]);
    expect(balance('khoảng 100', 0, 0, 8)).toEqual([]);
  });
});
