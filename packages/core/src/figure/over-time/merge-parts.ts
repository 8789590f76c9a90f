import { isZero } from '../../number/exact-number.ts';
import { exactQuantity, missingQuantity, type ComputedQuantity } from '../../quantity/quantity.ts';
import type { Measure } from '../noun/measure.ts';
import { zeroForMissing } from '../noun/missing-policy.ts';
import { notAsked } from '../noun/not-asked.ts';
import { endsOfQuantities, meanOfQuantities, sumOfQuantities } from '../sum/sum-of-quantities.ts';

/** Figures of the periods that fill a longer one; `null` where a period has none. */
export type Parts = readonly (ComputedQuantity | null)[];

/**
 * Merges the figures of one unit over time by the operator of the measure, and by its policy for missing parts.
 *
 * @param measure - the measure
 * @param parts - figures of the periods that fill the longer one
 * @returns the merged figure; `null` where there is none: of a percentage, which is never merged, and where the policy says so
 */
export function mergeParts(measure: Measure, parts: Parts): ComputedQuantity | null {
  const { missing = 'covered' } = measure;
  if (overTimeOf(measure) === 'none') return null;
  if (parts.length > 0 && parts.every((part) => part?.state === 'notApplicable')) return notAsked;
  const silent = (part: Parts[number]): boolean =>
    part !== null && part.value === null && part.state !== 'notApplicable';
  if (missing === 'covered') return merged(measure, parts);
  if (zeroForMissing(measure)) {
    // What was left blank is not known; only where nothing stands at all does the policy put zero.
    const result = parts.some(silent)
      ? missingQuantity
      : merged(
          measure,
          parts.map((part) => part ?? exactQuantity(0)),
        );
    return missing === 'nonZero' && result?.value != null && isZero(result.value) ? null : result;
  }
  const complete = parts.every((part) => part !== null && !silent(part));
  return complete ? merged(measure, parts) : missing === 'nonNull' ? null : missingQuantity;
}

/**
 * Returns the operator over time.
 *
 * @param measure - the measure
 * @returns as it says; `sum` when it says nothing, `none` for a percentage
 */
export function overTimeOf({ overTime, measuredIn }: Measure): NonNullable<Measure['overTime']> {
  return overTime ?? (measuredIn === 'percent' ? 'none' : 'sum');
}

/**
 * Tells whether periods of different length may stand beside one another in a longer one.
 *
 * @param measure - the measure
 * @returns `false` for an average of periods, and for a count of them: there each period counts alike
 */
export function mixesOverTime(measure: Measure): boolean {
  const operator = overTimeOf(measure);
  return operator !== 'mean' && operator !== 'count' && operator !== 'none';
}

function merged(measure: Measure, parts: Parts): ComputedQuantity | null {
  const operator = overTimeOf(measure);
  const nonNegative = measure.nonNegative === true;
  switch (operator) {
    case 'none':
      return null;
    case 'first':
      return parts[0] ?? missingQuantity;
    case 'last':
      return parts.at(-1) ?? missingQuantity;
    case 'sum':
      return sumOfQuantities(parts, nonNegative);
    case 'mean':
      return meanOfQuantities(parts, nonNegative);
    case 'count':
      // How many periods have a figure is known, even where it is none.
      return exactQuantity(parts.filter((part) => part?.value != null).length);
    default:
      return endsOfQuantities(operator, parts);
  }
}
