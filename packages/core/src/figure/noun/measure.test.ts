import { describe, expect, it } from 'vitest';
import { FigureBuilder } from '../table/figure-builder.ts';
import { defineMeasure, type Measure } from './measure.ts';
import { mergeTables } from '../roll-up/merge-tables.ts';
import { ok } from '../../outcome/outcome.ts';
import { Dec } from '../../number/decimal.ts';

const plain: Measure = { id: 'a.b', label: { vi: 'Số vụ', en: 'Cases' }, measuredIn: 'case' };

describe('a wrong measure is refused when it is defined', () => {
  it.each<[string, string, object]>([
    ['an id that is none', 'measure/bad-id', { id: 'A b' }],
    ['a blank label', 'measure/blank-label', { label: { vi: '', en: 'x' } }],
    ['no unit of measure', 'measure/no-unit-of-measure', { measuredIn: ' ' }],
    ['an operator nobody knows', 'measure/unknown-operator', { overUnits: 'average' }],
    ['an operator that is blank', 'measure/unknown-operator', { overTime: null }],
    ['the last of several units', 'measure/operator-not-over-units', { overUnits: 'last' }],
    ['a count of money', 'measure/count-is-of-units', { overUnits: 'count', measuredIn: 'VND' }],
    ['an average percentage', 'measure/percent-never-merges', { overTime: 'mean', measuredIn: 'percent' }],
    [
      'a sum and different values of one field',
      'measure/two-sources',
      { fromEvents: { entity: 'a', field: 'b', distinct: 'b' } },
    ],
    ['a mean over units', 'measure/operator-not-over-units', { overUnits: 'mean' }],
    ['a sum of percentages', 'measure/percent-never-merges', { measuredIn: 'percent', overUnits: 'sum' }],
    ['two sources', 'measure/two-sources', { from: { entity: 'a', field: 'b' }, fromEvents: { entity: 'a' } }],
  ])('%s', (_, code, change) => {
    expect(() => defineMeasure({ ...plain, ...change })).toThrow(code);
  });

  it('and a right one is given back', () => {
    expect(defineMeasure(plain)).toBe(plain);
  });
});

describe('a table', () => {
  it('refuses a measure twice, and a measure it does not have', () => {
    expect(() => new FigureBuilder([plain, plain])).toThrow('figure/measure-twice');
    const builder = new FigureBuilder([plain]);
    expect(() => {
      builder.add({ measure: 'x.y', unit: 'u', period: '2024', quantity: 1 });
    }).toThrow('figure/unknown-measure');
  });

  it('takes NaN and Infinity as missing, and says so', () => {
    const builder = new FigureBuilder([plain]);
    builder.add({ measure: 'a.b', unit: 'u', period: '2023', quantity: Number.NaN });
    builder.add({ measure: 'a.b', unit: 'u', period: '2024', quantity: new Dec('Infinity') });
    const { value, findings } = builder.build();
    expect([...value].map((figure) => figure.state)).toEqual(['missing', 'missing']);
    expect(findings).toMatchObject([
      { code: 'figure/not-a-number', actual: 'NaN' },
      { code: 'figure/not-a-number', actual: 'Infinity' },
    ]);
  });

  it('has no row beyond its last', () => {
    expect(() => new FigureBuilder([plain]).build().value.at(0)).toThrow('figure/no-such-row');
  });

  it('never merges one measure in two units of measure', () => {
    const other = new FigureBuilder([{ ...plain, measuredIn: 'person' }]).build();
    expect(() => mergeTables([new FigureBuilder([plain]).build(), other])).toThrow('figure/mixed-units-of-measure');
    expect(mergeTables([ok(other.value)]).value.size).toBe(0);
  });
});
