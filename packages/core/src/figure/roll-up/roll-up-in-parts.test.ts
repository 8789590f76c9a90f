// Sums that were made elsewhere, shard by shard, give the totals of `rollUp`: whatever was stated, whoever is missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionText } from '../../number/fraction-text.ts';
import { decimalOf, fractionOf, numberText } from '../../number/exact-number.ts';
import { Dec, type Decimal } from '../../number/decimal.ts';
import type { Outcome } from '../../outcome/outcome.ts';
import { defineReportPlan } from '../../plan/define-report-plan.ts';
import { practice } from '../../basis/legal-basis.ts';
import { figureStatuses, weakerStatus, type FigureStatus } from '../../quantity/figure-status.ts';
import { marginOf } from '../../quantity/stated-interval.ts';
import { missingQuantity, quantityBounds, type Quantity } from '../../quantity/quantity.ts';
import { period } from '../../time/period.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { tableToJson } from '../exchange/table-json.ts';
import type { Figure } from '../noun/figure.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { defineMeasure, type Measure } from '../noun/measure.ts';
import { missingPolicies } from '../noun/missing-policy.ts';
import { FigureBuilder, type FigureInput } from '../table/figure-builder.ts';
import { mergeTables } from './merge-tables.ts';
import type { PartialSum, PartialSumOfBound } from './partial-sum.ts';
import { rollUp } from './roll-up.ts';
import { RollUpInParts } from './roll-up-in-parts.ts';

const units = defineUnits([
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
const label = { vi: 'Số', en: 'Number' };
const measure = (id: string, more: Partial<Measure> = {}) =>
  defineMeasure({ id: `demo.${id}`, label, measuredIn: 'ha', nonNegative: true, ...more });
const measures: readonly Measure[] = [
  measure('sum'),
  measure('signed', { nonNegative: false }),
  measure('largest', { overUnits: 'maximum' }),
  measure('smallest', { overUnits: 'minimum' }),
  measure('different', { overUnits: 'distinct' }),
  measure('how-many', { overUnits: 'count', measuredIn: 'unit' }),
  measure('of-communes', { collectedFrom: ['commune'] }),
  measure('own', { covers: 'own' }),
  measure('share', { measuredIn: 'percent', overUnits: 'none' }),
  measure('asked-late', { askedFrom: '2025-07-01' }),
  ...missingPolicies.map((missing) => measure(`policy-${missing}`, { missing })),
];
const periods = [period('2025-H1'), period('2025-H2')];
const plan = defineReportPlan({
  id: 'half-year',
  label,
  areas: ['demo'],
  kinds: ['commune'],
  periods: ['2025-H2'],
  exempt: [{ unit: 'C', reason: label, basis: practice(label) }],
  basis: practice(label),
});

const statedNumber = fc
  .record({
    digits: fc.integer({ min: 0, max: 5000 }),
    bound: fc.constantFrom(...quantityBounds),
    decimals: fc.constantFrom(0, 0, 1),
    rounded: fc.constantFrom(null, null, 'nearest' as const, 'truncated' as const),
    status: fc.constantFrom<FigureStatus | null>(null, null, ...figureStatuses),
    sign: fc.constantFrom(1n, 1n, -1n),
  })
  .map(({ digits, bound, decimals, rounded, status, sign }): Quantity => {
    const value = decimalOf(BigInt(digits) * sign, decimals);
    return {
      state: bound === 'exact' && value.isZero() ? 'zero' : 'reported',
      value,
      bound,
      upper: bound === 'between' ? value.plus(3) : null,
      accuracy: rounded === null ? null : { decimals, mode: rounded },
      ...(status === null ? {} : { status }),
    };
  });
const quantity = fc.oneof(
  { weight: 6, arbitrary: statedNumber },
  { weight: 1, arbitrary: fc.constantFrom('missing', 'notApplicable', 'pending', 'withheld' as const) },
);
// What is counted is never below zero; such a figure is refused before it is added to anything.
const possible = (of: string, given: Quantity): Quantity =>
  given.bound === 'exact' && measures.find(({ id }) => id === of)?.nonNegative === true
    ? { ...given, value: given.value?.abs() ?? null }
    : given;
const unitIds = ['VN', 'P', 'Q', 'A', 'B', 'C', 'D', 'S', 'A1', 'elsewhere'];
const figures = fc.uniqueArray(
  fc
    .record({
      unit: fc.constantFrom(...unitIds, 'A', 'B', 'C', 'D'),
      measure: fc.constantFrom(...measures.map(({ id }) => id)),
      period: fc.constantFrom('2025-H1', '2025-H2'),
      stated: quantity,
    })
    .map(({ stated, ...key }): FigureInput => ({
      ...key,
      quantity: typeof stated === 'string' ? { ...missingQuantity, state: stated } : possible(key.measure, stated),
    })),
  { selector: ({ unit, measure: of, period: when }) => JSON.stringify([unit, of, when]), maxLength: 60 },
);

type Stated = Omit<FigureInput, 'quantity' | 'period'> & { readonly quantity: Quantity; readonly period: string };

// What a database does, figure by figure.
function sumOf(above: string, of: readonly Stated[]): PartialSum {
  const numbers = of.filter(({ quantity: { value } }) => value !== null).map(({ quantity: q }) => q);
  const add = (all: readonly Decimal[]) => all.reduce((a, b) => a.plus(b), new Dec(0));
  const parts = [...new Set(numbers.map(({ bound }) => bound))].map((bound): PartialSumOfBound => {
    const same = numbers.filter((q) => q.bound === bound);
    const stated = same.map(({ value }) => value ?? new Dec(0));
    const uppers = same.flatMap(({ upper }) => (upper === null ? [] : [upper]));
    const some = uppers.length > 0;
    return {
      bound,
      count: same.length,
      stated: add(stated),
      upper: some ? add(uppers) : null,
      least: Dec.min(...stated),
      most: Dec.max(...stated),
      leastUpper: some ? Dec.min(...uppers) : null,
      mostUpper: some ? Dec.max(...uppers) : null,
    };
  });
  const margins = numbers.map(marginOf).flatMap((margin) => (margin === null ? [] : [margin]));
  const end = (side: 'below' | 'above') => margins.map((margin) => new Dec(fractionText(margin[side])));
  return {
    above,
    measure: of[0]?.measure ?? '',
    period: of[0]?.period ?? '',
    parts,
    notApplicable: of.filter(({ quantity: { state } }) => state === 'notApplicable').length,
    blank: of.filter(({ quantity: { state } }) => !['reported', 'zero', 'notApplicable'].includes(state)).length,
    margin: margins.length === 0 ? null : { below: add(end('below')), above: add(end('above')) },
    worstMargin: margins.length === 0 ? null : { below: Dec.max(...end('below')), above: Dec.max(...end('above')) },
    status: numbers.reduce<FigureStatus | null>(
      (all, { status = null }) => weakerStatus(all, weakerStatus(status, null)),
      null,
    ),
  };
}

function inParts(all: readonly Stated[], shards: number, withPlan: boolean): Outcome<FigureTable> {
  const parts = new RollUpInParts({
    measures,
    // In another order than memory has them.
    periods: [...periods].reverse().filter(({ id }) => all.some((one) => one.period === id)),
    unitIds: [...new Set(all.map(({ unit }) => unit))],
    reporters: all,
    units,
    ...(withPlan ? { plan } : {}),
  });
  const rest = new Set(all);
  const sums: PartialSum[] = [];
  const silent: { unit: string; measure: string; period: string; notApplicable: boolean }[] = [];
  for (const { pairs, above } of parts.routes)
    for (const pair of pairs)
      for (const to of new Set(above.values())) {
        const members = [...above].filter(([, parent]) => parent === to).map(([unit]) => unit);
        for (const [i, unit] of members.entries()) {
          const same = all.filter((f) => f.unit === unit && f.measure === pair.measure && f.period === pair.period);
          if (same[0]?.quantity.value == null)
            silent.push({ ...pair, unit, notApplicable: same[0]?.quantity.state === 'notApplicable' });
          for (const figure of same) rest.delete(figure);
          if (i >= shards && same.length > 0) sums.push(sumOf(to, same));
        }
        const shard = members.slice(0, shards);
        const first = all.filter(
          (f) => shard.includes(f.unit) && f.measure === pair.measure && f.period === pair.period,
        );
        if (first.length > 0) sums.push(sumOf(to, first));
      }
  // Figures of measures that are not added up stay where they are.
  const rows = [...rest].filter(({ measure: id }) => id !== 'demo.share');
  return parts.finish({ sums, rows, silent });
}

const shown = (figure: Figure): object => {
  const { value, upper, margin, coverage, source, ...rest } = figure;
  const text = (number: Figure['value']) => (number === null ? null : fractionText(fractionOf(number)));
  const { missing, expectedBy, ...counts } = coverage;
  expect(source).toBeNull();
  return {
    ...rest,
    value: text(value),
    upper: text(upper),
    margin: margin && [numberText(margin.below), numberText(margin.above)],
    coverage: { ...counts, missing: [...missing], expectedBy },
  };
};
const totals = (table: FigureTable) =>
  [...table]
    .filter((_, row) => table.isComputed(row))
    .map(shown)
    .map((figure) => JSON.stringify(figure))
    .sort();

describe('figures that are added up elsewhere', () => {
  it.each([false, true])(
    'have the totals, the coverage and the findings of all figures in memory (with a plan: %s)',
    (withPlan) => {
      fc.assert(
        fc.property(figures, fc.integer({ min: 0, max: 3 }), (given, shards) => {
          const builder = new FigureBuilder(measures, { units });
          for (const one of given) builder.add(one);
          const table = builder.build();
          const whole = rollUp(table, withPlan ? { plan } : {});
          const parts = inParts(given as readonly Stated[], shards, withPlan);
          expect(totals(parts.value)).toEqual(totals(whole.value));
          const told = ({ findings }: Outcome<FigureTable>) =>
            findings.map((finding) => JSON.stringify({ ...finding, hint: null })).sort();
          expect(told(parts)).toEqual(told(whole));
        }),
        { numRuns: 100 },
      );
    },
  );

  const two: readonly Stated[] = ['A', 'S'].map((unit) => ({
    unit,
    measure: 'demo.sum',
    period: '2025-H1',
    quantity: { ...missingQuantity, state: 'reported', value: new Dec(5) },
  }));

  it('are refused one by one, because nothing would say that nobody reported them; who is missing is known', () => {
    const { value } = inParts(two, 2, false);
    const key = { measure: 'demo.sum', period: '2025-H1' };
    expect(value.find({ ...key, unit: 'P' })?.coverage.missing).toEqual(['B', 'A1'].slice(0, 1));
    expect(() => value.find({ ...key, unit: 'A' })).toThrow('figure/rows-elsewhere');
    expect(value.find({ ...key, unit: 'B' })).toBeNull();
    expect(() => value.find({ measure: 'demo.none', period: '2025', unit: 'A' })).toThrow('figure/unknown-measure');
  });

  it('are not stored, merged or added up again as if the totals were all there is', () => {
    const outcome = inParts(two, 2, false);
    expect(() => tableToJson(outcome.value)).toThrow('figure/rows-elsewhere');
    expect(() => mergeTables([outcome])).toThrow('figure/rows-elsewhere');
    expect(() => rollUp({ ...outcome, value: outcome.value.filter({ units: ['P'] }) })).toThrow(
      'figure/rows-elsewhere',
    );
  });

  it('must be announced', () => {
    const parts = new RollUpInParts({ measures, periods, unitIds: ['A'], reporters: [], units });
    const row = { unit: 'B', measure: 'demo.sum', period: '2025-H1', quantity: 1 };
    expect(() => parts.finish({ sums: [], rows: [row], silent: [] })).toThrow('figure/unknown-unit');
    expect(() => parts.finish({ sums: [], rows: [{ ...row, unit: 'A', period: '2024' }], silent: [] })).toThrow(
      'figure/unknown-period',
    );
    expect(
      () => new RollUpInParts({ measures, periods, unitIds: [], reporters: [{ unit: 'A', measure: 'x.y' }], units }),
    ).toThrow('figure/unknown-measure');
    expect(() => parts.finish({} as never)).toThrow('call/bad-argument');
  });
});
