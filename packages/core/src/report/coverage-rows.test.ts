import { describe, expect, it } from 'vitest';
import { mediation } from '../entities/mediation.ts';
import { explainFigure } from '../figure/table/explain-figure.ts';
import { rollUp } from '../figure/roll-up/roll-up.ts';
import { tally } from '../figure/tally/tally.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { defineUnits } from '../unit/define-units.ts';
import { coverageRows } from './coverage-rows.ts';
import { unitNames } from './unit-names.ts';

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

describe('communes of one name in several provinces', () => {
  const named = defineUnits([
    { code: 'N', kind: 'nation', name: 'Cả nước' },
    { code: '01', kind: 'province', name: 'Tỉnh Một', parent: 'N' },
    { code: '02', kind: 'province', name: 'Tỉnh Hai', parent: 'N' },
    { code: '00001', kind: 'commune', name: 'Xã Tân Lập', parent: '01' },
    { code: '00002', kind: 'commune', name: 'Xã Tân Lập', parent: '02' },
    { code: '00003', kind: 'commune', name: 'Xã Riêng', parent: '02' },
  ]);
  const reports = [
    { unit: '00001', period: '2024', received: 40 },
    { unit: '00003', period: '2024', received: 3 },
    { unit: 'N', period: '2024', received: 50 },
  ];
  const totals = rollUp(tally(parseRecords(reports, mediation, { units: named }), [mediation.measures.received]));

  it('are told apart among those who are missing, and as lines', () => {
    const [nation] = coverageRows(totals.value, key);
    expect(nation?.missing.map(({ name }) => name)).toEqual(['Xã Tân Lập (Tỉnh Hai)']);
    expect(coverageRows(totals.value, { ...key, under: '02' }).map(({ name }) => name)).toEqual([
      'Xã Tân Lập (Tỉnh Hai)',
      'Xã Riêng',
    ]);
  });

  it('are told apart in what explains a total, down to who is silent', () => {
    const why = explainFigure(totals.value, { ...key, unit: 'N' });
    expect(why?.inputs.flatMap(({ unit, inputs }) => [unit, ...inputs.map((one) => one.unit)])).toEqual([
      'Tỉnh Một',
      'Xã Tân Lập (Tỉnh Một)',
      'Tỉnh Hai',
      'Xã Riêng',
      'Xã Tân Lập (Tỉnh Hai)',
    ]);
  });

  it('are told apart in what a total may lack, and where a finding names its unit', () => {
    const [hint] = totals.findings.flatMap((finding) => finding.hint ?? []);
    expect(hint).toMatchObject({ vi: expect.stringContaining('chưa có số của Xã Tân Lập (Tỉnh Hai)') as unknown });
    const { nameOf } = unitNames(named, '2024-12-31');
    expect(['00001', '00003'].map((code) => nameOf(code))).toEqual([
      'Xã Tân Lập (Tỉnh Một, 00001)',
      'Xã Riêng (00003)',
    ]);
  });
});
