import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dec } from '../../number/decimal.ts';
import { fractionOf, roundNumber } from '../../number/exact-number.ts';
import { fraction } from '../../number/fraction.ts';
import { exactly, liesIn } from '../../quantity/interval.ts';
import type { Accuracy, Quantity } from '../../quantity/quantity.ts';
import { readQuantity } from '../../quantity/read-quantity.ts';
import { intervalOfStated } from '../../quantity/stated-interval.ts';
import { defineUnits } from '../../unit/define-units.ts';
import type { UnitInput } from '../../unit/unit-input.ts';
import { explainFigure } from '../table/explain-figure.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { defineMeasure, type Measure } from '../noun/measure.ts';
import { mergeOverTime } from '../over-time/merge-over-time.ts';
import { period } from '../../time/period.ts';
import { rollUp } from './roll-up.ts';
import { tableFromJson, tableToJson } from '../exchange/table-json.ts';

const label = { vi: 'Kinh phí', en: 'Funds' };
const funds = defineMeasure({ id: 'a.funds', label, measuredIn: 'VND', nonNegative: true });
const communes = ['a', 'b', 'c'];
const units = defineUnits([
  { code: '01', name: 'Tỉnh A', kind: 'province' },
  ...communes.map((code): UnitInput => ({ code, kind: 'commune', parent: '01' })),
]);
const vnd = (text: string): Quantity => {
  const { value } = readQuantity(text, { measuredIn: 'VND', locale: 'vi' });
  if (value === null) throw new Error(text);
  return value;
};

function rolled(total: string | null, parts: readonly string[], measure: Measure = funds) {
  const builder = new FigureBuilder([measure]);
  if (total !== null) builder.add({ measure: measure.id, unit: '01', period: '2024', quantity: vnd(total) });
  for (const [i, part] of parts.entries())
    builder.add({ measure: measure.id, unit: communes[i] ?? '', period: '2024', quantity: vnd(part) });
  return rollUp(builder.build(), { units });
}
const top = { measure: funds.id, unit: '01', period: '2024' };
const margin = (table: ReturnType<typeof rolled>) => {
  const found = table.value.find(top)?.margin;
  return found === undefined ? null : [found.below.toFixed(), found.above.toFixed()];
};

describe('a total of rounded parts', () => {
  it('keeps its exact sum, and says how far the truth may lie beside it', () => {
    // Two figures to one decimal of a tỷ, nobody knows how cut: each up to 0,05 tỷ lower, or up to 0,1 tỷ higher.
    const table = rolled(null, ['1,2 tỷ', '2,2 tỷ', '5 đồng']);
    expect(table.value.find(top)).toMatchObject({ value: new Dec('3400000005'), bound: 'exact' });
    expect(margin(table)).toEqual(['100000000', '200000000']);
    expect(margin(rolled(null, ['1.200.000.000 đồng', '5 đồng', '0 đồng']))).toBeNull();
  });

  it('is not held against a stated total that rounding explains, and is against one it does not', () => {
    const codes = (total: string) => rolled(total, ['1,2 tỷ', '2,2 tỷ', '0 đồng']).findings.map((f) => f.code);
    expect(codes('3,5 tỷ')).toEqual([]);
    expect(codes('3,6 tỷ')).toEqual([]);
    expect(codes('3,9 tỷ')).toEqual(['figure/total-differs']);
    const finding = rolled('3,9 tỷ', ['1,2 tỷ', '2,2 tỷ', '0 đồng']).findings[0];
    expect(finding).toMatchObject({ expected: '3300000000 … 3600000000', actual: '3900000000' });
  });

  it('with a part missing, a stated total below the sum is left alone where rounding explains it, and not called larger', () => {
    const codes = (total: string) => rolled(total, ['1,2 tỷ', '2,2 tỷ']).findings.map((f) => [f.code, f.state]);
    expect(codes('3,4 tỷ')).toEqual([]);
    expect(codes('3,3 tỷ')).toEqual([]);
    expect(codes('3,5 tỷ')).toEqual([['figure/total-above-incomplete-parts', 'undecided']]);
    expect(codes('2,9 tỷ')).toEqual([['figure/total-differs', 'failed']]);
  });

  it('carries the margin through "hơn", through JSON, over time, and into words', () => {
    const table = rolled(null, ['hơn 1 tỷ', '2,2 tỷ', '0 đồng']);
    expect(table.value.find(top)).toMatchObject({ bound: 'above', value: new Dec('3200000000') });
    expect(margin(table)).toEqual(['50000000', '100000000']);
    expect(intervalOfStated(table.value.find(top) ?? vnd('0'))?.low?.at).toEqual(fraction(3_150_000_000n));
    const back = tableFromJson(JSON.parse(JSON.stringify(tableToJson(table.value))), { units }).value!;
    expect(back.find(top)?.margin).toEqual(table.value.find(top)?.margin);
    expect(explainFigure(table.value, top)?.how.vi).toContain('có thể thấp hơn tới 50.000.000 đồng');

    const halves = new FigureBuilder([funds]);
    for (const half of ['2024-H1', '2024-H2'])
      halves.add({ measure: funds.id, unit: 'a', period: half, quantity: vnd('1,2 tỷ') });
    const year = mergeOverTime(halves.build(), [period('2024')]);
    const again = rollUp(year, { units }).value.find(top);
    expect([again?.margin?.below.toFixed(), again?.margin?.above.toFixed()]).toEqual(['100000000', '200000000']);
  });

  it('of the largest and of different things is no surer than its parts', () => {
    const largest = rolled(null, ['1,2 tỷ', '2,2 tỷ', '0 đồng'], { ...funds, overUnits: 'maximum' });
    expect(margin(largest)).toEqual(['50000000', '100000000']);
    const different = rolled(null, ['1,2 tỷ', '2,2 tỷ', '0 đồng'], { ...funds, overUnits: 'distinct' });
    expect(margin(different)).toEqual(['50000000', '200000000']);
  });

  it('always holds the sum of the true numbers, whatever was cut and how', () => {
    const truth = fc.record({
      number: fc.nat(1_000_000),
      decimals: fc.integer({ min: -3, max: 1 }),
      mode: fc.constantFrom<Accuracy['mode']>('nearest', 'truncated', 'unknown'),
      cut: fc.constantFrom<'nearest' | 'truncated'>('nearest', 'truncated'),
    });
    fc.assert(
      fc.property(fc.array(truth, { minLength: 3, maxLength: 3 }), fc.boolean(), (truths, asMaximum) => {
        const measure: Measure = asMaximum ? { ...funds, overUnits: 'maximum' } : funds;
        const builder = new FigureBuilder([measure]);
        for (const [i, { number, decimals, mode, cut }] of truths.entries()) {
          const way = mode === 'unknown' ? cut : mode;
          // Hundredths, stated to some decimals.
          const unit = decimals >= 0 ? fraction(1n) : fraction(10n ** BigInt(-decimals));
          const inUnits = fraction(BigInt(number), 100n * unit.n);
          const value = roundNumber(inUnits, Math.max(0, decimals), way).times(String(unit.n));
          const quantity: Quantity = { state: value.isZero() ? 'zero' : 'reported', value, bound: 'exact', upper: null, accuracy: { decimals, mode } }; // prettier-ignore
          builder.add({ measure: measure.id, unit: communes[i] ?? '', period: '2024', quantity });
        }
        const total = rollUp(builder.build(), { units }).value.find(top);
        const numbers = truths.map((t) => t.number);
        const whole = asMaximum ? Math.max(...numbers) : numbers.reduce((a, b) => a + b, 0);
        const told = total && intervalOfStated(total);
        expect(told && liesIn(exactly(fractionOf(new Dec(whole).div(100))), told)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
