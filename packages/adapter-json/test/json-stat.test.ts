import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { fromJsonStat, toJsonStat } from '../src/json-stat/index.ts';
import { measures, plain, tableOf, tables, units, withAverage, withTotals } from './figures-of-all-kinds.ts';

const codesOf = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map(({ code }) => code);
const some = tableOf(
  ['00001', '2024', 'demo.received', 12],
  ['00004', '2024', 'demo.received', 0],
  ['00004', '2024', 'demo.land', null],
);

describe('figures as JSON-stat', () => {
  it('are read by the toolkit of the format', () => {
    const set = JSONstat(JSON.parse(JSON.stringify(toJsonStat(some, { source: 'UBND tỉnh Mẫu' }))));
    expect([set.class, set.n, set.id]).toEqual(['dataset', 6, ['measure', 'unit', 'period']]);
    const at = (unit: string, measure: string) => set.Data({ measure, unit, period: '2024' });
    expect(at('00001', 'demo.received')).toMatchObject({ value: 12, status: null });
    expect(at('00004', 'demo.received').value).toBe(0);
    expect(at('00004', 'demo.land')).toMatchObject({ value: null, status: 'missing' });
    expect(set.Dimension('unit').role).toBe('geo');
    expect(set.Dimension('unit').Category('00001').label).toBe('Xã An Hòa');
  });

  it('never put a bounded number among the numbers', () => {
    const { value, status, extension } = toJsonStat(withTotals);
    expect(value).toEqual({ '0': 12 });
    expect(status).toEqual({ '1': 'atLeast' });
    expect(extension.quantity['1']).toMatchObject({ value: '12', bound: 'atLeast' });
    expect(toJsonStat(withTotals).dimension.unit.category.child).toEqual({ '01': ['00001'] });
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const again = fromJsonStat(JSON.stringify(toJsonStat(table)), measures, { units });
        expect(again.findings).toEqual([]);
        expect(plain(again.value)).toEqual(plain(table));
      }),
      { numRuns: 30 },
    );
    expect(plain(fromJsonStat(toJsonStat(withAverage), measures, { units }).value)).toEqual(plain(withAverage));
  });

  const foreign = {
    version: '2.0',
    class: 'dataset',
    id: ['concept', 'geo', 'time', 'sex'],
    size: [1, 2, 2, 1],
    role: { geo: ['geo'], time: ['time'], metric: ['concept'] },
    dimension: {
      concept: { category: { label: { 'demo.land': 'Diện tích' } } },
      geo: { category: { index: { '00004': 1, '00001': 0 } } },
      time: { category: { index: ['2023', '2024Q1'] } },
      sex: { category: { index: ['T'] } },
    },
    value: [1.5, null, 3, '12345678901234567.5'],
  };

  it('of somebody else are read by the roles of their dimensions', () => {
    const { value, findings } = fromJsonStat(foreign, measures, { units });
    expect(findings).toMatchObject([{ code: 'json-stat/one-category', severity: 'info', actual: 'T' }]);
    expect(Array.from(value, ({ unit, period, value: number }) => [unit, period, number?.toString()])).toEqual([
      ['00001', '2023', '1.5'],
      ['00004', '2023', '3'],
      ['00004', '2024-Q1', '12345678901234567.5'],
    ]);
  });

  it('without roles are read by the names the caller gives', () => {
    const { role, ...bare } = foreign;
    expect(role.geo).toEqual(['geo']);
    expect(codesOf(fromJsonStat(bare, measures))).toEqual(['json-stat/no-dimension']);
    const named = { measure: 'concept', unit: 'geo', period: 'time' };
    expect(fromJsonStat(bare, measures, { dimensions: named }).value.size).toBe(3);
  });

  it.each([
    [
      'another dimension with choices',
      {
        size: [1, 2, 1, 2],
        dimension: {
          ...foreign.dimension,
          time: { category: { index: ['2024'] } },
          sex: { category: { index: ['M', 'F'] } },
        },
      },
      'json-stat/dimension-not-used',
    ],
    ['sizes that do not fit', { size: [1, 2, 2, 2] }, 'json-stat/not-json-stat'],
    ['values beyond the end', { value: { '99': 1 } }, 'json-stat/not-json-stat'],
    ['words for a number', { value: ['many', null, null, null] }, 'json-stat/not-a-figure'],
    [
      'an unknown unit',
      { dimension: { ...foreign.dimension, geo: { category: { index: ['00001', '99999'] } } } },
      'json-stat/unknown-unit',
    ],
    [
      'an unknown measure',
      { dimension: { ...foreign.dimension, concept: { category: { index: ['x'] } } } },
      'json-stat/unknown-measure',
    ],
    [
      'an unknown period',
      { dimension: { ...foreign.dimension, time: { category: { index: ['2023', 'soon'] } } } },
      'json-stat/unknown-period',
    ],
  ])('with %s are told', (_, more, code) => {
    expect(codesOf(fromJsonStat({ ...foreign, ...more }, measures, { units }))).toContain(code);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html>'],
    ['a list', []],
    ['null', null],
  ])('that are %s are none', (_, input) => {
    expect(codesOf(fromJsonStat(input, measures))).toEqual(['json-stat/not-json-stat']);
  });

  it('refuse wrong calls', () => {
    expect(() => toJsonStat({} as never)).toThrow('call/bad-argument');
    expect(() => toJsonStat(some, { lang: 'vi' } as never)).toThrow('call/unknown-option');
    expect(() => fromJsonStat('', measures[0] as never)).toThrow('call/bad-argument');
  });
});

describe('data sets that contradict themselves', () => {
  const set = (more: object = {}, unit: object = { index: ['00001', '00004'] }) => ({
    version: '2.0',
    class: 'dataset',
    id: ['m', 'u', 't'],
    size: [1, 2, 1],
    role: { metric: ['m'], geo: ['u'], time: ['t'] },
    dimension: {
      m: { category: { index: ['demo.received'] } },
      u: { category: unit },
      t: { category: { index: ['2024'] } },
    },
    value: [1, 2],
    ...more,
  });
  const whole = set();
  const two = { id: ['m', 'u', 't', 'g'], size: [1, 2, 1, 1], role: { ...whole.role, geo: ['u', 'g'] }, dimension: { ...whole.dimension, g: { category: { index: ['VN'] } } } }; // prettier-ignore

  it.each<[string, object, string]>([
    ['places with a gap', set({}, { index: { '00001': 0, '00004': 5 } }), 'json-stat/not-json-stat'],
    ['places counted from one', set({}, { index: { '00001': 1, '00004': 2 } }), 'json-stat/not-json-stat'],
    ['one place twice', set({}, { index: { '00001': 0, '00004': 0 } }), 'json-stat/not-json-stat'],
    ['places that are words', set({}, { index: { '00001': 'a', '00004': 'b' } }), 'json-stat/not-json-stat'],
    ['a list of values that is too short', set({ value: [1] }), 'json-stat/not-json-stat'],
    ['a list of values that is too long', set({ value: [1, 2, 3] }), 'json-stat/not-json-stat'],
    ['no values', set({ value: undefined }), 'json-stat/not-json-stat'],
    ['values that are a text', set({ value: 'x' }), 'json-stat/not-json-stat'],
    ['a value at a blank place', set({ value: { '': 3 } }), 'json-stat/not-json-stat'],
    ['two dimensions of one role', set(two), 'json-stat/dimension-twice'],
  ])('give no figure: %s', (_, input, code) => {
    const { value, findings } = fromJsonStat(input, measures, { units });
    expect([value.size, codesOf({ findings })]).toEqual([0, [code]]);
  });

  it('are read where the caller says which dimension is meant', () => {
    const read = fromJsonStat(set(two), measures, { units, dimensions: { unit: 'u' } });
    expect([read.value.size, codesOf(read)]).toEqual([2, ['json-stat/one-category']]);
    expect(fromJsonStat(whole, measures, { units }).findings).toEqual([]);
  });

  it.each([null, 'u', { unt: 'u' }, { unit: 3 }])('dimensions cannot be %j', (dimensions) => {
    expect(() => fromJsonStat(whole, measures, { dimensions } as never)).toThrow('call/bad-option');
  });
});
