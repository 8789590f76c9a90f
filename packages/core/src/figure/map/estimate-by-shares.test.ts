// Beside what is certain: what the stated shares make of it, marked as an estimate.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { practice } from '../../basis/legal-basis.ts';
import { fractionOf } from '../../number/exact-number.ts';
import { addFractions, fraction, zero } from '../../number/fraction.ts';
import { printQuantity } from '../../quantity/print-quantity.ts';
import { defineUnits } from '../../unit/define-units.ts';
import type { LineageEdge } from '../../unit/reporting-unit.ts';
import { defineMeasure } from '../noun/measure.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { estimateByShares } from './estimate-by-shares.ts';
import { restate } from './restate.ts';

const act = practice({ vi: 'ví dụ', en: 'an example' });
const [on, asOf] = ['2025-07-01', '2025-12-31'] as const;
const cases = defineMeasure({
  id: 'a.cases',
  label: { vi: 'Số vụ', en: 'Cases' },
  measuredIn: 'case',
  nonNegative: true,
});
const part = (to: string, share?: string): LineageEdge => ({
  from: 'A',
  to,
  on,
  extent: 'part',
  ...(share === undefined ? {} : { share, shareOf: 'people' }),
  act,
});
const unitsWith = (...edges: readonly LineageEdge[]) =>
  defineUnits(
    [
      { code: 'P', kind: 'province' },
      ...['A', 'B'].map((code) => ({ code, kind: 'commune' as const, parent: 'P', to: '2025-06-30' as const })),
      ...['C', 'D'].map((code) => ({ code, kind: 'commune' as const, parent: 'P', from: on })),
    ],
    [...edges, { from: 'B', to: 'D', on, extent: 'whole', act }],
  );
const table = (units: ReturnType<typeof unitsWith>, a: number, b = 10) => {
  const builder = new FigureBuilder([cases], { units });
  for (const [unit, quantity] of [['A', a], ['B', b]] as const) builder.add({ measure: cases.id, unit, period: '2024', quantity }); // prettier-ignore
  return builder.build();
};
const at = (unit: string) => ({ measure: cases.id, unit, period: '2024' });

it('an estimate stands beside the certain interval and says what it is', () => {
  const units = unitsWith(part('C', '0.3'), part('D'));
  const certain = restate(table(units, 7), { asOf }).value;
  const { value, findings } = estimateByShares(table(units, 7), { asOf, by: 'people' });
  expect(findings).toEqual([]);
  const print = (of: typeof value, unit: string) => printQuantity(of.find(at(unit))!, 'case', 'vi');
  expect([print(certain, 'C'), print(certain, 'D')]).toEqual(['từ 0 đến 7 vụ', 'từ 10 đến 17 vụ']);
  expect([print(value, 'C'), print(value, 'D')]).toEqual(['ước 2,1 vụ', 'ước 14,9 vụ']);
  const total = rollUp({ value, findings }).value.find(at('P'));
  expect(total).toMatchObject({ status: 'estimated', bound: 'about' });
  expect(String(total?.value)).toBe('17');
});

it('nothing is estimated where no share is stated, or none of the wanted kind', () => {
  for (const [units, by] of [
    [unitsWith(part('C'), part('D')), undefined],
    [unitsWith(part('C', '0.3'), part('D')), 'area'],
  ] as const) {
    // prettier-ignore
    const { value, findings } = estimateByShares(table(units, 7), { asOf, ...(by === undefined ? {} : { by }) });
    expect(findings).toMatchObject([{ code: 'figure/no-share', where: { unit: 'A', period: '2024' }, actual: '7' }]);
    expect(value.find(at('D'))).toMatchObject({ bound: 'exact' });
    expect(value.find(at('C'))).toBeNull();
  }
});

it('the estimates of the pieces add up to the figure, exactly', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1000), (a, share) => {
      const units = unitsWith(part('C', (share / 1000).toFixed(3)), part('D'));
      const { value } = estimateByShares(table(units, a, 0), { asOf });
      const sum = [...value].reduce((all, figure) => addFractions(all, fractionOf(figure.value ?? zero)), zero);
      expect(sum).toEqual(fraction(BigInt(a)));
    }),
    { numRuns: 60 },
  );
});
