// A percentage whose parts nobody reported travels as it was stated, and never goes up.
import { expect, it } from 'vitest';
import { allEntities } from '../entities/all-entities.ts';
import { allStatedShares } from '../entities/all-stated-shares.ts';
import { mediation } from '../entities/mediation.ts';
import { tableFromJson, tableToJson } from '../figure/exchange/table-json.ts';
import { defineMeasure } from '../figure/noun/measure.ts';
import { mergeOverTime } from '../figure/over-time/merge-over-time.ts';
import { rollUp } from '../figure/roll-up/roll-up.ts';
import { tally } from '../figure/tally/tally.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { period } from '../time/period.ts';
import { defineUnits } from '../unit/define-units.ts';
import { statedShares } from './stated-shares.ts';

const units = defineUnits([
  { code: 'P', kind: 'province' },
  ...['a', 'b'].map((code) => ({ code, kind: 'commune' as const, parent: 'P' })),
]);
const shares = statedShares(mediation);
const [share] = shares;
const told = (rows: readonly object[]) =>
  rollUp(
    tally(parseRecords(rows, mediation, { units, locale: 'vi' }), [...Object.values(mediation.measures), ...shares]),
    { units },
  ).value;
const at = (unit: string, id = '2024-H1') => ({ measure: 'mediation.statedSettledShare', unit, period: id });

it('every percentage reports state is a measure that knows its parts', () => {
  expect(shares.map(({ id, ratioOf }) => [id, ratioOf])).toEqual([
    ['mediation.statedSettledShare', { numerator: 'mediation.settled', denominator: 'mediation.received' }],
  ]);
  const stating = allEntities.flatMap(({ fields }) =>
    Object.values(fields).filter(({ info }) => info.kind === 'statedRatio'),
  );
  expect(allStatedShares.length).toBe(stating.length);
  const known = new Set(allEntities.flatMap(({ id, fields }) => Object.keys(fields).map((name) => `${id}.${name}`)));
  for (const { ratioOf } of allStatedShares)
    expect([ratioOf?.numerator, ratioOf?.denominator].every((id) => known.has(id ?? ''))).toBe(true);
});

it('is kept as it was stated, with bound, accuracy and status; a total above has none', () => {
  const table = told([
    { unit: 'a', period: '2024-H1', statedSettledShare: 'sơ bộ hơn 90,5%' },
    { unit: 'b', period: '2024-H1', received: 10, settled: 9 },
  ]);
  expect(table.find(at('a'))).toMatchObject({ bound: 'above', status: 'provisional', measuredIn: 'percent' });
  expect(table.find(at('P'))).toBeNull();
  expect(table.find({ ...at('P'), measure: 'mediation.settled' })?.coverage).toMatchObject({
    reported: 1,
    expected: 2,
  });
  const back = tableFromJson(JSON.stringify(tableToJson(table)), { units }).value;
  expect(back?.measures.find(({ id }) => id === share?.id)?.ratioOf).toEqual(share?.ratioOf);
  expect(back?.find(at('a'))?.value?.toString()).toBe('90.5');
});

it('is not put together over time either', () => {
  const rows = ['2024-H1', '2024-H2'].map((id) => ({ unit: 'a', period: id, statedSettledShare: '90%' }));
  const year = mergeOverTime({ value: told(rows), findings: [] }, [period('2024')]);
  expect(year.value.find(at('a', '2024'))).toBeNull();
});

it.each([
  { measuredIn: 'case' },
  { ratioOf: { numerator: 'a.b', denominator: 'a.b' } },
  { ratioOf: { numerator: 'a.b' } },
  { ratioOf: { numerator: 'a.b', denominator: 'a.c', factor: 100 } },
  { ratioOf: null },
])('a share of nothing anybody can mean is refused: %j', (part) => {
  expect(() => defineMeasure({ ...share, ...part } as never)).toThrow('measure/bad-share');
});
