// How final a figure is survives every way a figure takes: what is weak in a part is weak in its total, in whatever order and grouping.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureStatuses, weakerStatus, type FigureStatus } from '../quantity/figure-status.ts';
import { exactQuantity } from '../quantity/quantity.ts';
import { sumOfQuantities } from './sum/sum-of-quantities.ts';
import { period } from '../time/period.ts';
import { defineUnits } from '../unit/define-units.ts';
import { tableFromJson, tableToJson } from './exchange/table-json.ts';
import { defineMeasure } from './noun/measure.ts';
import { mergeOverTime } from './over-time/merge-over-time.ts';
import { rollUp } from './roll-up/roll-up.ts';
import { FigureBuilder } from './table/figure-builder.ts';

const status = fc.option(fc.constantFrom(...figureStatuses));
const cases = defineMeasure({
  id: 'a.cases',
  label: { vi: 'Số vụ', en: 'Cases' },
  measuredIn: 'case',
  nonNegative: true,
});
const communes = Array.from({ length: 6 }, (_, i) => ({
  code: `c${i}`,
  kind: 'commune' as const,
  parent: i < 3 ? 'P' : 'Q',
}));
const units = defineUnits([
  { code: 'VN', kind: 'nation' },
  { code: 'P', kind: 'province', parent: 'VN' },
  { code: 'Q', kind: 'province', parent: 'VN' },
  ...communes,
]);
const figures = fc.array(fc.tuple(status, fc.nat(100)), { minLength: 6, maxLength: 6 });
type Figures = readonly (readonly [FigureStatus | null, number])[];

const stated = ([own, number]: Figures[number]) => ({
  ...exactQuantity(number),
  ...(own === null ? {} : { status: own }),
});
const weakest = (own: Figures): FigureStatus | undefined =>
  own.map(([one]) => one).reduce<FigureStatus | null>((all, one) => weakerStatus(all, one), 'final') ?? undefined;

// That all units that reported call their figures final says nothing of those still to come: only a weak status climbs.
const climbs = (own: Figures): FigureStatus | undefined => {
  const all = weakest(own);
  return all === 'estimated' || all === 'provisional' ? all : undefined;
};

function table(all: readonly (readonly [id: string, own: Figures])[]) {
  const builder = new FigureBuilder([cases], { units });
  for (const [id, own] of all)
    for (const [i, one] of own.entries())
      builder.add({ measure: cases.id, unit: `c${i}`, period: id, quantity: stated(one) });
  return builder.build();
}

it('the weaker of two is one of the two, whoever is asked first, and of three whoever comes first', () => {
  fc.assert(
    fc.property(status, status, status, (a, b, c) => {
      expect([a, b]).toContain(weakerStatus(a, b));
      expect(weakerStatus(a, b)).toBe(weakerStatus(b, a));
      expect(weakerStatus(weakerStatus(a, b), c)).toBe(weakerStatus(a, weakerStatus(b, c)));
      expect(weakerStatus(a, a)).toBe(a);
    }),
  );
});

it('a weak status climbs to a sum, and to a total at every level', () => {
  fc.assert(
    fc.property(figures, (own) => {
      expect(sumOfQuantities(own.map(stated), true).status).toBe(climbs(own));
      const { value } = rollUp(table([['2024', own]]));
      const of = (unit: string) => value.find({ measure: cases.id, unit, period: '2024' })?.status;
      expect([of('P'), of('Q'), of('VN')]).toEqual([climbs(own.slice(0, 3)), climbs(own.slice(3)), climbs(own)]);
    }),
  );
});

it('so is a year of two halves, and whether time or units come first makes no difference', () => {
  fc.assert(
    fc.property(figures, figures, (first, second) => {
      const halves = table([
        ['2024-H1', first],
        ['2024-H2', second],
      ]);
      const at = { measure: cases.id, unit: 'VN', period: '2024' };
      const timeFirst = rollUp(mergeOverTime(halves, [period('2024')])).value.find(at);
      const unitsFirst = mergeOverTime(rollUp(halves), [period('2024')]).value.find(at);
      expect([timeFirst?.status, unitsFirst?.status]).toEqual(Array(2).fill(climbs([...first, ...second])));
      expect(String(timeFirst?.value)).toBe(String(unitsFirst?.value));
    }),
  );
});

it('and it comes back from JSON', () => {
  fc.assert(
    fc.property(figures, (own) => {
      const { value } = table([['2024', own]]);
      const back = tableFromJson(JSON.stringify(tableToJson(value))).value;
      const statuses = communes.map(
        ({ code }) => back?.find({ measure: cases.id, unit: code, period: '2024' })?.status,
      );
      expect(statuses).toEqual(own.map(([one]) => one ?? undefined));
    }),
  );
});
