import { describe, expect, it } from 'vitest';
import { mediation } from '../entities/mediation.ts';
import { rollUp } from '../figure/roll-up/roll-up.ts';
import { tally } from '../figure/tally/tally.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { defineUnits } from '../unit/define-units.ts';
import { coverageRows } from './coverage-rows.ts';

const units = defineUnits([
  { code: 'T', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: 'H1', kind: 'district', name: 'Huyện Một', parent: 'T' },
  { code: 'H2', kind: 'district', name: 'Huyện Hai', parent: 'T' },
  { code: 'A', kind: 'commune', name: 'Xã A', parent: 'H1' },
  { code: 'B', kind: 'commune', name: 'Xã B', parent: 'H1' },
  { code: 'C', kind: 'commune', name: 'Xã C', parent: 'H2' },
]);
const of = (records: readonly object[]) =>
  rollUp(tally(parseRecords(records, mediation, { units }), [mediation.measures.received])).value;
const table = of([{ unit: 'A', period: '2024', received: 'hơn 40' }]);
const key = { measure: 'mediation.received', period: '2024' };
const short = (under?: string) =>
  coverageRows(table, { ...key, ...(under === undefined ? {} : { under }) }).map(
    ({ name, value, reported, expected, missing, below }) => [
      name,
      value?.vi ?? null,
      `${reported}/${expected}`,
      missing.map((one) => one.name).join(', '),
      below,
    ],
  );

describe('one level of a tree of totals', () => {
  it('begins at the top: what is covered, and who is missing by name', () => {
    expect(short()).toEqual([['Tỉnh Mẫu', 'hơn 40 vụ', '1/3', 'Xã B, Xã C', 2]]);
  });

  it('goes down where it is asked to; a unit that is silent as a whole stands there, without a number', () => {
    expect(short('T')).toEqual([
      ['Huyện Một', 'hơn 40 vụ', '1/2', 'Xã B', 2],
      ['Huyện Hai', null, '0/1', 'Xã C', 1],
    ]);
    expect(short('H1')).toEqual([
      ['Xã A', 'hơn 40 vụ', '1/1', '', 0],
      ['Xã B', null, '0/1', 'Xã B', 0],
    ]);
  });

  it('is plain data', () => {
    const rows = coverageRows(table, key);
    expect(structuredClone(rows)).toEqual(rows);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });

  it('refuses figures without a tree, and ids that nobody knows', () => {
    const flat = tally(parseRecords([{ unit: 'A', period: '2024', received: 1 }], mediation), [
      mediation.measures.received,
    ]).value;
    expect(() => coverageRows(flat, key)).toThrow(expect.objectContaining({ code: 'report/no-tree' }));
    expect(() => coverageRows(table, { ...key, under: 'X' })).toThrow(
      expect.objectContaining({ code: 'figure/unknown-unit' }),
    );
    expect(() => coverageRows(table, { ...key, measure: 'x' })).toThrow(
      expect.objectContaining({ code: 'figure/unknown-measure' }),
    );
  });
});
