import { fraction, type Fraction } from '@qcdc/core/exact';
import type { IndicatorSource } from '../src/index.ts';

/** A ratio of a unit; `null` where it is missing, `open` where it is a range. */
export type Ratio = readonly [number, number] | null | 'open';
/** How the columns of a source are kept. */
export interface Column {
  readonly factor: Fraction;
  readonly numeratorScale: number;
  readonly denominatorScale: number;
  readonly denominators: boolean;
}
/** Whole numbers, as they are. */
export const plain: Column = { factor: fraction(1n), numeratorScale: 0, denominatorScale: 0, denominators: true };

/** One source that hands out whole columns, and the same figures one by one. */
export function sourceOf(
  units: readonly string[],
  ratios: Readonly<Record<string, readonly Ratio[]>>,
  { factor, numeratorScale, denominatorScale, denominators }: Column,
): { readonly fast: IndicatorSource; readonly full: IndicatorSource } {
  const ratioOf = (indicator: string, unit: string): Ratio => ratios[indicator]?.[units.indexOf(unit)] ?? null;
  const exact = ([n, d]: readonly [number, number]): Fraction =>
    fraction(
      factor.n * BigInt(n) * 10n ** BigInt(denominatorScale),
      factor.d * BigInt(denominators ? d : 1) * 10n ** BigInt(numeratorScale),
    );
  const full: IndicatorSource = {
    units,
    peek: ({ unit, indicator }) => {
      const ratio = ratioOf(indicator, unit);
      const coverage = { reported: 1, expected: 1, missing: [] };
      if (ratio === null || (ratio !== 'open' && denominators && ratio[1] === 0))
        return { interval: null, measuredIn: 'percent', coverage, gap: null };
      const at = ratio === 'open' ? fraction(5n) : exact(ratio);
      const end = { at, closed: true };
      return {
        interval: { low: end, high: ratio === 'open' ? null : end },
        measuredIn: 'percent',
        coverage,
        gap: null,
      };
    },
  };
  const part = (indicator: string, i: 0 | 1): Float64Array =>
    Float64Array.from(ratios[indicator] ?? [], (ratio) => (ratio === null || ratio === 'open' ? 0 : ratio[i]));
  const fast: IndicatorSource = {
    ...full,
    column: (indicator) => ({
      numerators: part(indicator, 0),
      numeratorScale,
      denominators: denominators ? part(indicator, 1) : null,
      denominatorScale,
      factor,
      status: Uint8Array.from(ratios[indicator] ?? [], (ratio) => (ratio === null ? 1 : ratio === 'open' ? 2 : 0)),
    }),
  };
  return { fast, full };
}
