// What a missing part does to a total. The six names of VTL (hierarchical roll-up) give the numbers of VTL, over units and
// over time alike; `covered`, which is ours, says what is certain.
import { describe, expect, it } from 'vitest';
import { period } from '../time/period.ts';
import { defineUnits } from '../unit/define-units.ts';
import { tableFromJson, tableToJson } from './exchange/table-json.ts';
import { defineMeasure, type Measure } from './noun/measure.ts';
import { missingPolicies, type MissingPolicy } from './noun/missing-policy.ts';
import { mergeOverTime } from './over-time/merge-over-time.ts';
import { rollUp } from './roll-up/roll-up.ts';
import { FigureBuilder } from './table/figure-builder.ts';

const units = defineUnits([
  { code: 'P', kind: 'province' },
  ...['a', 'b'].map((code) => ({ code, kind: 'commune' as const, parent: 'P' })),
  { code: 'Q', kind: 'province' },
  ...['c', 'd'].map((code) => ({ code, kind: 'commune' as const, parent: 'Q' })),
]);
const measureWith = (missing: MissingPolicy): Measure =>
  defineMeasure({
    id: 'a.cases',
    label: { vi: 'Số vụ', en: 'Cases' },
    measuredIn: 'case',
    nonNegative: true,
    collectedFrom: ['commune'],
    missing,
  });

// Two parts: a number, a blank cell (`null`), or nothing at all (left out).
type Part = number | null | 'absent';
const print = (figure: ReturnType<ReturnType<typeof rollUp>['value']['find']>): string =>
  figure === null ? 'no figure' : figure.value === null ? 'no number' : `${figure.bound} ${String(figure.value)}`;

function overUnits(missing: MissingPolicy, parts: readonly [Part, Part]): string {
  const measure = measureWith(missing);
  const builder = new FigureBuilder([measure], { units });
  // Another province reports, so that the table is about the period at all.
  builder.add({ measure: measure.id, unit: 'c', period: '2024', quantity: 1 });
  for (const [i, quantity] of parts.entries())
    if (quantity !== 'absent') builder.add({ measure: measure.id, unit: 'ab'[i] ?? '', period: '2024', quantity });
  return print(rollUp(builder.build()).value.find({ measure: measure.id, unit: 'P', period: '2024' }));
}

function overTime(missing: MissingPolicy, parts: readonly [Part, Part]): string {
  const measure = measureWith(missing);
  const built = new FigureBuilder([measure], { units });
  for (const unit of ['a', 'c']) built.add({ measure: measure.id, unit, period: '2023-H1', quantity: 1 });
  built.add({ measure: measure.id, unit: 'c', period: '2024-H1', quantity: 1 });
  for (const [i, quantity] of parts.entries())
    if (quantity !== 'absent') built.add({ measure: measure.id, unit: 'a', period: `2024-H${i + 1}`, quantity });
  return print(mergeOverTime(built.build(), [period('2024')]).value.find({ measure: measure.id, unit: 'a', period: '2024' })); // prettier-ignore
}

const table: Readonly<Record<MissingPolicy, readonly string[]>> = {
  //           5 + 2,     5 + blank,   5 + nothing,  0 + nothing, nothing at all
  covered: ['exact 7', 'atLeast 5', 'atLeast 5', 'atLeast 0', 'no figure'],
  nonNull: ['exact 7', 'no figure', 'no figure', 'no figure', 'no figure'],
  nonZero: ['exact 7', 'no number', 'exact 5', 'no figure', 'no figure'],
  partialNull: ['exact 7', 'no number', 'no number', 'no number', 'no figure'],
  partialZero: ['exact 7', 'no number', 'exact 5', 'exact 0', 'no figure'],
  alwaysNull: ['exact 7', 'no number', 'no number', 'no number', 'no number'],
  alwaysZero: ['exact 7', 'no number', 'exact 5', 'exact 0', 'exact 0'],
};
const cases: readonly (readonly [Part, Part])[] = [
  [5, 2],
  [5, null],
  [5, 'absent'],
  [0, 'absent'],
  ['absent', 'absent'],
];

describe.each(missingPolicies)('%s', (policy) => {
  it('over units', () => {
    expect(cases.map((parts) => overUnits(policy, parts))).toEqual(table[policy]);
  });
  it('over time', () => {
    expect(cases.map((parts) => overTime(policy, parts))).toEqual(table[policy]);
  });
  it('travels through JSON', () => {
    const { value } = new FigureBuilder([measureWith(policy)], { units }).build();
    expect(tableFromJson(tableToJson(value)).value?.measures[0]?.missing).toBe(policy);
  });
});

it('another name is refused', () => {
  expect(() => measureWith('partial' as MissingPolicy)).toThrow('measure/unknown-policy');
});
