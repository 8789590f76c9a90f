import { describe, expect, it } from 'vitest';
import { mediation } from '../entities/mediation.ts';
import { ok } from '../outcome/outcome.ts';
import type { RawSheet } from '../raw/raw-sheet.ts';
import { findTables } from '../sheet/find-tables.ts';
import { parse } from './parse.ts';
import { parseRecords } from './parse-records.ts';

const header = ['Đơn vị', 'Kỳ', 'Số vụ tiếp nhận'];
const sheetOf = (rows: readonly (readonly (string | number)[])[], height = rows.length): RawSheet => ({
  name: 'Hòa giải ở cơ sở',
  rows: height,
  columns: 3,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  cell: (row, column) => {
    const value = rows[row]?.[column];
    return value === undefined || value === '' ? null : { value };
  },
  place: (row, column) => ({ source: 'x.xlsx', sheet: 'Hòa giải ở cơ sở', cell: `R${row + 1}C${column + 1}` }),
});
const sheet = (count: number, height?: number): RawSheet =>
  sheetOf([header, ...Array.from({ length: count }, (_, i) => [`${i}`, '2024', 5])], height);

describe('cells that are parsed at once', () => {
  // A header and four rows of three cells, each row four more: 5 × 7.
  it('are read up to the limit, and one more refuses them all', () => {
    expect(parse(ok([sheet(4)]), [mediation], { mostCells: 35 }).value.get(mediation)).toHaveLength(4);
    const { value, findings } = parse(ok([sheet(4)]), [mediation], { mostCells: 34, expected: ['mediation'] });
    expect(value.get(mediation)).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'sheet/too-many-cells', severity: 'error', where: { source: 'x.xlsx' }, expected: '≤ 34' },
    ]);
  });

  it('are those of all sheets together', () => {
    expect(parse(ok([sheet(4), sheet(4)]), [mediation], { mostCells: 69 }).findings.map(({ code }) => code)).toEqual([
      'sheet/too-many-cells',
    ]);
  });

  it('are those in which something stands: blank rows cost nothing', () => {
    expect(parse(ok([sheet(4, 1_000_000)]), [mediation], { mostCells: 35 }).value.get(mediation)).toHaveLength(4);
    expect(parse(ok([sheet(4, 9), sheet(4, 9)]), [mediation], { mostCells: 70 }).findings).not.toContainEqual(
      expect.objectContaining({ code: 'sheet/too-many-cells' }),
    );
  });

  it('are counted in tables that come as tables, and by whoever looks for tables', () => {
    const raw = ok([sheet(4)]);
    const tables = findTables(raw, [mediation]);
    expect(parse(tables, [mediation], { mostCells: 28 }).value.get(mediation)).toHaveLength(4);
    expect(parse(tables, [mediation], { mostCells: 27 }).findings.at(-1)?.code).toBe('sheet/too-many-cells');
    expect(findTables(raw, [mediation], { mostCells: 34 })).toMatchObject({
      value: [],
      findings: [{ code: 'sheet/too-many-cells' }],
    });
  });

  it('have a limit that is a whole number, and plain records have none', () => {
    expect(() => parse(ok([]), [mediation], { mostCells: 0 })).toThrow('call/bad-option');
    expect(() => parseRecords([], mediation, { mostCells: 5 } as never)).toThrow('call/unknown-option');
  });
});

describe('findings on records', () => {
  const many = 120_000;
  it.each([
    ['numbers where records belong', () => 5, 'parse/not-a-record'],
    ['empty records', () => ({}), 'parse/empty-record'],
    ['one unit again and again', () => ({ unit: 'A', period: '2024' }), 'parse/record-twice'],
    ['names nobody knows, another one each', (i: number) => ({ [`x${i}`]: 1 }), 'parse/unknown-field'],
  ])('of %s are told a hundred thousand times, and the rest is counted', (_, made, code) => {
    const { findings } = parseRecords(Array.from({ length: many }, (__, i) => made(i)) as never, mediation);
    expect(findings.length).toBeLessThan(102_000);
    expect(findings.length).toBeGreaterThan(100_000);
    const rest = findings.filter((one) => one.code === code).at(-1)?.message.en ?? '';
    expect(rest).toMatch(/\([\d,]+ more like this, from here on\)$/);
  });

  it('of fewer records are told one by one', () => {
    const { findings } = parseRecords(Array.from({ length: 5000 }, () => 5) as never, mediation);
    expect(findings).toHaveLength(5000);
  });
});
