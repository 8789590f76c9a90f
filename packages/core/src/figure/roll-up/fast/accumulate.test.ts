// Adding up fast against adding up row by row: whatever the layout knows saves time and changes no total.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Dec } from '../../../number/decimal.ts';
import { numberText, type ExactNumber } from '../../../number/exact-number.ts';
import { ok } from '../../../outcome/outcome.ts';
import {
  exactQuantity,
  missingQuantity,
  quantityBounds,
  quantityStates,
  type Quantity,
} from '../../../quantity/quantity.ts';
import { defineUnits } from '../../../unit/define-units.ts';
import type { UnitInput } from '../../../unit/unit-input.ts';
import type { RowLayout } from '../../columns/row-layout.ts';
import type { FigureTable } from '../../noun/figure-table.ts';
import { defineMeasure } from '../../noun/measure.ts';
import { FigureBuilder } from '../../table/figure-builder.ts';
import { stored } from '../../table/stored.ts';
import { rollUp } from '../roll-up.ts';

const label = { vi: 'Số vụ', en: 'Cases' };
const measures = Array.from({ length: 9 }, (_, m) =>
  defineMeasure({ id: `a.m${m}`, label, measuredIn: 'case', nonNegative: m % 2 === 0 }),
);
const periods = ['2024-H1', '2024-H2'];
const communes = Array.from({ length: 12 }, (_, i) => `c${i}`);
const units = defineUnits([
  { code: 'top', kind: 'province' },
  ...['d0', 'd1', 'd2'].map((code): UnitInput => ({ code, kind: 'district', parent: 'top' })),
  ...communes.map((code, i): UnitInput => ({ code, kind: 'commune', parent: `d${i % 3}` })),
]);

const huge = Number.MAX_SAFE_INTEGER;
// Past 2^53 no sum of doubles is exact, and nothing is added fast: so only some tables have such numbers.
const numbers = [fc.nat(1000), fc.oneof(fc.nat(1000), fc.integer({ min: huge - 9, max: huge }))];
const quantityOf = (number: fc.Arbitrary<number>): fc.Arbitrary<Quantity> =>
  fc.oneof(
    { weight: 6, arbitrary: number.map(exactQuantity) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.nat(99), fc.constantFrom(...quantityBounds), fc.constantFrom(0, 0, 1, 2))
        .map(([n, bound, decimals]): Quantity => {
          const value = new Dec(n + 1).times(`1e-${decimals}`);
          return { ...exactQuantity(value), bound, upper: bound === 'between' ? value.plus(3) : null };
        }),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...quantityStates.filter((state) => state !== 'reported' && state !== 'zero'))
        .map((state): Quantity => ({ ...missingQuantity, state })),
    },
  );

// Every commune fills in the whole form or leaves holes; the rows then stand report by report, or in any order.
const places = communes.flatMap((unit) =>
  periods.flatMap((period) => measures.map(({ id }) => ({ unit, period, measure: id }))),
);
const rows = fc
  .constantFrom(...numbers)
  .chain((number) =>
    fc.array(fc.option(quantityOf(number), { freq: 12 }), { minLength: places.length, maxLength: places.length }),
  )
  .map((filled) => places.flatMap((place, i) => (filled[i] == null ? [] : [{ ...place, quantity: filled[i] }])))
  .chain((found) =>
    fc.oneof(fc.constant(found), fc.shuffledSubarray(found, { minLength: found.length, maxLength: found.length })),
  );

const text = (value: ExactNumber | null): string => (value === null ? 'none' : numberText(value));
const shown = (table: FigureTable): readonly string[] =>
  Array.from(table, (f) =>
    [f.measure, f.unit, f.period, f.state, f.bound, text(f.value), text(f.upper), f.coverage.reported, f.coverage.expected].join(' '),
  ).sort(); // prettier-ignore

const forgetting: Readonly<Record<string, (layout: RowLayout) => RowLayout>> = {
  'how the rows lie': (layout) => ({ ...layout, runs: null }),
  'which rows hold more than a number': (layout) => ({ ...layout, notPlain: null }),
  'that sums stay small': (layout) => ({ ...layout, largest: huge }),
  everything: (layout) => ({ ...layout, runs: null, notPlain: null, largest: huge }),
};

it.each(Object.entries(forgetting))('gives the same totals when it forgets %s', (_, forget) => {
  let addedFast = 0;
  fc.assert(
    fc.property(rows, (given) => {
      const builder = new FigureBuilder(measures, { units });
      for (const row of given) builder.add(row);
      const table = stored(builder.build().value);
      const layout = table.segments[0]?.layout;
      if (layout?.runs != null && layout.largest * table.size < huge) addedFast++;
      const segments = table.segments.map((columns) => ({ ...columns, layout: forget(columns.layout) }));
      const slow = rollUp(ok(table.with({ segments })), { units }).value;
      expect(shown(rollUp(ok(table), { units }).value)).toEqual(shown(slow));
    }),
    { numRuns: 40 },
  );
  // Otherwise nothing fast was compared.
  expect(addedFast).toBeGreaterThan(0);
});
