// Many figures are merged as they lie in their columns: the answer is the one that looking at each of them gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practice } from '../../basis/legal-basis.ts';
import { exactQuantity, missingQuantity, type ComputedQuantity } from '../../quantity/quantity.ts';
import { period } from '../../time/period.ts';
import { defineUnits } from '../../unit/define-units.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { defineMeasure, type MergeOperator } from '../noun/measure.ts';
import { missingPolicies } from '../noun/missing-policy.ts';
import { notAsked } from '../noun/not-asked.ts';
import { restate } from '../map/restate.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { mergeOverTime } from './merge-over-time.ts';
import { mergeParts } from './merge-parts.ts';

const label = { vi: 'Số vụ', en: 'Cases' };
const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'] as const;
const quantity: fc.Arbitrary<ComputedQuantity | null> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 2 ** 52 }).map((n) => exactQuantity(n)) },
  fc.nat(100).map((n) => exactQuantity(n)),
  fc.constantFrom(missingQuantity, notAsked, null),
  fc.tuple(fc.nat(100), fc.constantFrom('above', 'atLeast', 'below', 'atMost', 'about')).map(([n, bound]) => ({ ...exactQuantity(n), state: 'reported', bound }) as const), // prettier-ignore
);
const operator = fc.constantFrom<MergeOperator>(
  'sum',
  'maximum',
  'minimum',
  'count',
  'distinct',
  'last',
  'first',
  'mean',
);

describe('figures of quarters become those of the year', () => {
  it('as if each were looked at', () => {
    fc.assert(
      fc.property(
        fc.tuple(quantity, quantity, quantity, quantity),
        operator,
        fc.boolean(),
        fc.constantFrom(...missingPolicies),
        (parts, overTime, nonNegative, missing) => {
          const measure = defineMeasure({ id: 'a.b', label, measuredIn: 'case', overTime, nonNegative, missing });
          const builder = new FigureBuilder([measure]);
          builder.add({ measure: 'a.b', unit: 'other', period: '2024-Q1', quantity: 1 });
          for (const [i, part] of parts.entries())
            if (part !== null) builder.add({ measure: 'a.b', unit: 'u', period: quarters[i] ?? '', quantity: part });
          const { value } = mergeOverTime(builder.build(), [period('2024')]);
          const figure = value.find({ measure: 'a.b', unit: 'u', period: '2024' });
          const there = parts.some((part) => part !== null);
          const expected = there ? mergeParts(measure, parts) : null;
          const zeroState = (q: ComputedQuantity) => (q.state === 'zero' ? 'reported' : q.state);
          const shown = (q: ComputedQuantity | null) =>
            q === null ? null : [zeroState(q), String(q.value), q.bound, String(q.upper)];
          if (missing !== 'alwaysNull' && missing !== 'alwaysZero') expect(shown(figure)).toEqual(shown(expected));
          else if (there) expect(shown(figure)).toEqual(shown(expected));
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('a longer period', () => {
  const cases = defineMeasure({ id: 'a.cases', label, measuredIn: 'case', nonNegative: true });
  const on = '2025-07-01';
  const act = practice({ vi: 'ví dụ', en: 'an example' });
  const units = defineUnits(
    [
      { code: 'P', kind: 'province' },
      { code: 'A', kind: 'commune', parent: 'P', to: '2025-06-30' },
      { code: 'X', kind: 'commune', parent: 'P', to: '2025-06-30' },
      { code: 'B', kind: 'commune', parent: 'P', from: on },
      { code: 'C', kind: 'commune', parent: 'P', from: on },
    ],
    ['B', 'C'].map((to) => ({ from: 'A', to, on, extent: 'part', act }) as const),
  );
  const halves = (figures: readonly (readonly [string, string, number])[]) => {
    const builder = new FigureBuilder([cases], { units });
    for (const [unit, when, n] of figures) builder.add({ measure: cases.id, unit, period: when, quantity: n });
    return builder.build();
  };
  const at = (table: FigureTable, unit: string) => {
    const figure = table.find({ measure: cases.id, unit, period: '2024' });
    return figure === null ? null : `${figure.bound} ${String(figure.value)} ${String(figure.upper)}`;
  };

  it('that nobody fills is told', () => {
    const { value, findings } = mergeOverTime(halves([['A', '2024-H1', 1]]), [period('2025'), period('2024-W10')]);
    expect(value.size).toBe(0);
    expect(findings).toMatchObject([
      { code: 'figure/period-not-filled', where: { period: '2025' }, actual: '2024-H1' },
      { code: 'figure/period-not-filled', where: { period: '2024-W10' } },
    ]);
  });

  it('of a table with totals has totals again', () => {
    const rolled = rollUp(halves([['A', '2024-H1', 1], ['A', '2024-H2', 2], ['X', '2024-H1', 3], ['X', '2024-H2', 4]])); // prettier-ignore
    expect(at(mergeOverTime(rolled, [period('2024')]).value, 'P')).toBe('exact 10 null');
  });

  it('on another map stays as sharp: the pieces of a divided unit are one figure in the year too', () => {
    const rows = [['A', '2024-H1', 10], ['A', '2024-H2', 20], ['X', '2024-H1', 3], ['X', '2024-H2', 4]] as const; // prettier-ignore
    const known = mergeOverTime(restate(halves(rows.slice(0, 2)), { asOf: on }), [period('2024')]);
    expect(at(known.value, 'B')).toBe('between 0 30');
    expect(at(rollUp(known).value, 'P')).toBe('exact 30 null');
    const hole = mergeOverTime(restate(halves(rows), { asOf: on }), [period('2024'), period('2024')]);
    expect(at(rollUp(hole).value, 'P')).toBe('between 30 37');
    expect(hole.value.spread.map(({ figure }) => `${figure.unit} ${String(figure.value)}`)).toEqual(['A 30', 'X 7']);
  });
});
