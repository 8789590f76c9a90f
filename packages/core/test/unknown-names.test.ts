import { describe, expect, it } from 'vitest';
import { defineMeasure, DefinitionError } from '@qcdc/core';
import { mediation, petitions } from '@qcdc/core/entities';
import {
  defineUnits,
  explainFigure,
  FigureBuilder,
  growthBetween,
  joinDatasets,
  parse,
  parseRecords,
  pivot,
  reconcileCumulative,
  rollUp,
  tally,
  type FigureTable,
} from '@qcdc/core/flow';
import { dueDate, instrument, provision } from '@qcdc/core/law';
import { recordsFromJson, recordsToJson } from '@qcdc/core/stored';

const ok = <T>(value: T) => ({ value, findings: [] });
const units = defineUnits([
  { code: '01', name: 'Tỉnh A', kind: 'province' },
  { code: '001', name: 'Xã 1', kind: 'commune', parent: '01' },
  { code: '002', name: 'Xã 2', kind: 'commune', parent: '01' },
]);
const received = mediation.measures.received;

function figures(given: typeof units | null): FigureTable {
  const builder = new FigureBuilder([received], { units: given });
  builder.add({ measure: received.id, unit: '001', period: '2024', quantity: 3 });
  return builder.build().value;
}

const told = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    if (error instanceof DefinitionError) return [error.code, error.problems[0].text.en];
    throw error;
  }
  return 'nothing';
};

const known = { measure: received.id, unit: '001', period: '2024' };

describe('a name that no figure could have is told, and a gap stays a gap', () => {
  const table = rollUp(ok(figures(units)), { units }).value;

  it('nothing reported is null', () => {
    expect(table.find({ ...known, unit: '002' })).toBeNull();
    expect(table.find({ ...known, period: '2023' })).toBeNull();
    expect(table.findReported({ ...known, unit: '01' })).toBeNull();
    expect(explainFigure(table, { ...known, period: '2023-H1' })).toBeNull();
    expect(table.filter({ units: ['002'], periods: ['2023'] }).size).toBe(0);
  });

  const asks: readonly (readonly [string, (key: typeof known) => unknown])[] = [
    ['find', (key) => table.find(key)],
    ['findReported', (key) => table.findReported(key)],
    ['a part of the table', (key) => table.filter({ units: ['001'] }).find(key)],
    ['explainFigure', (key) => explainFigure(table, key)],
    ['growthBetween', (key) => growthBetween(table, key, '2023')],
    ['filter', ({ measure, unit, period }) => table.filter({ measures: [measure], units: [unit], periods: [period] })],
  ];

  it.each(asks)('%s names what was probably meant', (_, ask) => {
    expect(told(() => ask({ ...known, measure: 'mediation.recieved' }))).toEqual([
      'figure/unknown-measure',
      '"mediation.recieved" is not a measure of this table; did you mean "mediation.received"?',
    ]);
    expect(told(() => ask({ ...known, unit: '0001' }))).toEqual([
      'figure/unknown-unit',
      expect.stringContaining('"0001" is not the id of a unit of the register'),
    ]);
    expect(told(() => ask({ ...known, period: 'năm 2024' }))).toEqual([
      'figure/unknown-period',
      expect.stringContaining('such as 2024 or 2024-H1'),
    ]);
  });

  it('whoever cannot know may still ask', () => {
    expect(table.peek({ measure: 'no.such', unit: 'x', period: 'y' })).toBeNull();
    expect(table.peek(known)).toEqual(table.find(known));
  });

  it('without a register any unit may just not have reported', () => {
    expect(figures(null).find({ ...known, unit: '9' })).toBeNull();
    expect(told(() => figures(null).find({ ...known, measure: 'x' }))).toContain('figure/unknown-measure');
  });

  it('pivot and reconcileCumulative ask only for what is there', () => {
    const sides = { rows: 'unit', columns: 'period' } as const;
    expect(told(() => pivot(table, { ...sides, of: 'mediation.receive' }))).toContain('figure/unknown-measure');
    expect(pivot(table, { ...sides, of: received.id }).cell('001', '2024')?.state).toBe('reported');
    const pair = { inPeriod: received.id, cumulative: 'mediation.since-january' };
    expect(told(() => reconcileCumulative(ok(table), [pair]))).toContain('figure/unknown-measure');
  });

  it('a table that was asked for a measure nobody reported has gaps', () => {
    const other = defineMeasure({ id: 'a.b', label: { vi: 'a', en: 'a' }, measuredIn: 'case' });
    const asked = tally(parseRecords([], mediation), [received, other]).value;
    expect(asked.find({ ...known, measure: 'a.b' })).toBeNull();
  });
});

describe('an area that was never asked for is not an area nobody reported', () => {
  const json = recordsToJson(parseRecords([], mediation).value);

  it.each([
    ['parse', parse(ok([]), [mediation])],
    ['parseRecords', parseRecords({}, [mediation])],
    ['joinDatasets', joinDatasets([parseRecords({}, [mediation]), parse(ok([]), [mediation])])],
    ['recordsFromJson', recordsFromJson(json, [mediation])],
  ])('in what %s gives', (_, { value }) => {
    expect(value?.get(mediation)).toEqual([]);
    expect(value?.get('mediation')).toEqual([]);
    expect(told(() => value?.get('mediaton'))).toEqual([
      'dataset/unknown-area',
      '"mediaton" is not an area that was asked for; did you mean "mediation"?',
    ]);
    expect(told(() => value?.get(petitions))).toContain('dataset/unknown-area');
    expect(value?.peek('petitions')).toEqual([]);
  });

  it('joined datasets know the areas of all of them', () => {
    const both = joinDatasets([parseRecords({}, [mediation]), parseRecords({}, [petitions])]).value;
    expect(both.asked.map(({ id }) => id)).toEqual(['mediation', 'petitions']);
    expect(both.has(mediation)).toBe(false);
    expect(both.get(petitions)).toEqual([]);
  });
});

describe('law that is not in the catalogue', () => {
  it.each([
    ['duty', () => dueDate('L-12.33', '2024-01-01'), 'law/unknown-duty', '"L-12.3"'],
    ['provision', () => provision('L-21.1aa'), 'law/unknown-provision', '"L-21.1a"'],
    ['instrument', () => instrument('10/2022/QH1'), 'law/unknown-instrument', '"10/2022/QH15"'],
  ])('is told with the %s that was probably meant', (_, ask, code, meant) => {
    expect(told(ask)).toEqual([code, expect.stringContaining(`did you mean ${meant}?`)]);
  });
});

it('a tree the register does not have is told with those there are', () => {
  expect(told(() => units.tree('sector'))).toEqual(['unit/unknown-tree', expect.stringContaining('there are none')]);
});
