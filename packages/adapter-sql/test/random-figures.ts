// Figures as offices send them: every state, bound and rounding, totals beside their parts, units nobody knows.
import {
  defineMeasure,
  exactQuantity,
  figureStatuses,
  quantityBounds,
  practice,
  wholeByNature,
  type FigureStatus,
  type Measure,
  type Quantity,
} from '@qcdc/core';
import { Dec } from '@qcdc/core/exact'; // prettier-ignore
import { defineReportPlan, defineUnits, FigureBuilder, type FigureInput } from '@qcdc/core/flow';
import fc from 'fast-check';

export const label = { vi: 'Số', en: 'Number' };

export const units = defineUnits([
  { code: 'VN', kind: 'nation' },
  { code: 'P', kind: 'province', parent: 'VN' },
  { code: 'Q', kind: 'province', parent: 'VN' },
  { code: 'A', kind: 'commune', parent: 'P' },
  {
    code: 'B',
    kind: 'commune',
    parents: [
      { value: 'P', to: '2025-06-30' },
      { value: 'Q', from: '2025-07-01' },
    ],
  },
  { code: 'C', kind: 'commune', parent: 'Q' },
  { code: 'D', kind: 'commune', parent: 'Q', from: '2025-07-01' },
  { code: 'S', kind: 'agency', parent: 'P' },
  { code: 'A1', kind: 'community', parent: 'A' },
]);
const measure = (id: string, more: Partial<Measure> = {}) =>
  defineMeasure({ id: `demo.${id}`, label, measuredIn: 'case', nonNegative: true, ...more });
export const measures: readonly Measure[] = [
  measure('sum', { measuredIn: 'ha' }),
  measure('signed', { nonNegative: false, measuredIn: 'ha' }),
  measure('largest', { overUnits: 'maximum' }),
  measure('smallest', { overUnits: 'minimum' }),
  measure('different', { overUnits: 'distinct' }),
  measure('how-many', { overUnits: 'count', measuredIn: 'unit' }),
  measure('of-communes', { collectedFrom: ['commune'] }),
  measure('own', { covers: 'own' }),
  measure('share', { measuredIn: 'percent', overUnits: 'none' }),
  measure('asked-late', { askedFrom: '2025-07-01' }),
  measure('all-or-nothing', { missing: 'partialNull' }),
  measure('zero-for-missing', { missing: 'alwaysZero' }),
];
/** Of the same quantities, those that differ over time. */
export const timedMeasures: readonly Measure[] = [
  measure('timed-flow', { measuredIn: 'ha' }),
  measure('timed-signed-flow', { nonNegative: false, measuredIn: 'ha' }),
  measure('timed-stock', { overTime: 'last' }),
  measure('timed-opening', { overTime: 'first' }),
  measure('timed-peak', { overTime: 'maximum' }),
  measure('timed-average', { overTime: 'mean' }),
  measure('timed-share', { measuredIn: 'percent', overUnits: 'none' }),
  measure('timed-all-or-nothing', { missing: 'partialNull' }),
  measure('timed-zero-for-missing', { missing: 'alwaysZero' }),
];
export const plan = defineReportPlan({
  id: 'half-year',
  label,
  areas: ['demo'],
  kinds: ['commune'],
  periods: ['2025-H2'],
  exempt: [{ unit: 'C', reason: label, basis: practice(label) }],
  basis: practice(label),
});

const stated = fc
  .record({
    digits: fc.oneof(fc.bigInt({ min: 0n, max: 5000n }), fc.bigInt({ min: 0n, max: 10n ** 19n })),
    bound: fc.constantFrom(...quantityBounds),
    decimals: fc.constantFrom(0, 0, 1, 6),
    rounded: fc.constantFrom(null, null, 'nearest' as const, 'truncated' as const, 'unknown' as const),
    status: fc.constantFrom<FigureStatus | null>(null, null, ...figureStatuses),
    sign: fc.constantFrom(1, 1, -1),
  })
  .map(({ digits, bound, decimals, rounded, status, sign }): Quantity => {
    const value = new Dec(String(digits)).times(sign).times(new Dec(10).pow(-decimals));
    return {
      state: bound === 'exact' && value.isZero() ? 'zero' : 'reported',
      value,
      bound,
      upper: bound === 'between' ? value.plus(3) : null,
      accuracy: rounded === null ? null : { decimals, mode: rounded },
      ...(status === null ? {} : { status }),
    };
  });
const silent = fc
  .constantFrom('missing' as const, 'notApplicable' as const, 'pending' as const, 'withheld' as const)
  .map((state): Quantity => ({ state, value: null, bound: 'exact', upper: null, accuracy: null }));
// What is counted is whole and never below zero; other figures are refused before they are stored.
const possible = <F extends { readonly measure: string; readonly quantity: Quantity }>(figure: F): F => {
  const { measuredIn = '', nonNegative } =
    [...measures, ...timedMeasures].find(({ id }) => id === figure.measure) ?? {};
  const { value, upper, bound } = figure.quantity;
  const counted = (number: Quantity['value']) => (wholeByNature(measuredIn) ? (number?.trunc() ?? null) : number);
  const least = bound === 'exact' && nonNegative === true ? (value?.abs() ?? null) : value;
  const whole = counted(least);
  const isZero = figure.quantity.state === 'reported' && bound === 'exact' && whole?.isZero() === true;
  const state = isZero ? 'zero' : figure.quantity.state;
  return { ...figure, quantity: { ...figure.quantity, state, value: whole, upper: counted(upper) } };
};
const unitIds = ['VN', 'P', 'Q', 'A', 'B', 'C', 'D', 'S', 'A1', 'elsewhere', 'A', 'B', 'C', 'D'];

const placeOf = (figure: { readonly unit: string; readonly measure: string; readonly period: string }): string =>
  `${figure.unit} ${figure.measure} ${figure.period}`;

/** In the order they are read back in: of a unit outside the tree, a finding names one of its figures. */
export const figures = fc
  .uniqueArray(
    fc.record({
      unit: fc.constantFrom(...unitIds),
      measure: fc.constantFrom(...measures.map(({ id }) => id)),
      period: fc.constantFrom('2025-H1', '2025-H2'),
      quantity: fc.oneof({ weight: 5, arbitrary: stated }, { weight: 1, arbitrary: silent }),
    }),
    { selector: placeOf, maxLength: 80 },
  )
  .map((all) => all.map(possible).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)));

// Plain numbers are put together where they lie; few periods, so that some are filled.
const plainNumber = fc.nat(50).map((n): Quantity => exactQuantity(n));

/** Figures of quarters, halves and nine months of two years; some of whole years. */
export const timedFigures = fc
  .uniqueArray(
    fc.record({
      unit: fc.constantFrom('A', 'B', 'elsewhere'),
      measure: fc.constantFrom(...timedMeasures.map(({ id }) => id)),
      period: fc.constantFrom('2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2025-H1', '2025-H2', '2025-H1', '2025-H2', '2025-9M', '2025', '2026-Q1'), // prettier-ignore
      quantity: fc.oneof(
        { weight: 12, arbitrary: plainNumber },
        { weight: 1, arbitrary: stated },
        { weight: 1, arbitrary: silent },
      ),
    }),
    { selector: placeOf, minLength: 1, maxLength: 120 },
  )
  .map((all) => all.map(possible).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)));

export function tableOf(inputs: readonly FigureInput[], of: readonly Measure[] = measures) {
  const builder = new FigureBuilder(of, { units });
  for (const input of inputs) builder.add(input);
  return builder.build();
}
