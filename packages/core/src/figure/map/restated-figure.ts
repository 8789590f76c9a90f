import type { ComputedQuantity } from '../../quantity/quantity.ts';
import type { Figure } from '../noun/figure.ts';
import type { Measure } from '../noun/measure.ts';
import { endsOfQuantities, sumOfQuantities } from '../sum/sum-of-quantities.ts';
import { comparability } from './comparability.ts';
import { orMore, someOf } from './some-of.ts';

/** A piece of a unit on the map of another day. */
export interface Part {
  /** Id of the unit of the other day. */
  readonly unit: string;
  /** Its figure, or `null` where it has none. */
  readonly figure: Figure | null;
  /** Whether all of it lies in the unit. */
  readonly whole: boolean;
}

/**
 * Tells the figure of a unit from those of its pieces.
 *
 * @param measure - the measure
 * @param parts - the pieces
 * @param known - `false` where other pieces may be missing
 * @returns the figure; `null` where it cannot be told
 */
export function restatedFigure(measure: Measure, parts: readonly Part[], known: boolean): ComputedQuantity | null {
  const named = (whole: boolean) => parts.filter((part) => part.whole === whole).map((part) => part.unit);
  if (comparability(measure, { whole: named(true), part: named(false), known }) === 'notComparable') return null;
  const figures = parts.map(({ figure, whole }) => (figure === null || whole ? figure : someOf(figure)));
  const operator = measure.overUnits ?? 'sum';
  const [only] = figures;
  if (known && figures.length === 1 && parts[0]?.whole === true) return only ?? null;
  if (operator === 'maximum' || operator === 'minimum' || operator === 'distinct')
    return endsOfQuantities(operator, figures);
  const sum = sumOfQuantities(figures, measure.nonNegative === true);
  return known ? sum : orMore(sum);
}
