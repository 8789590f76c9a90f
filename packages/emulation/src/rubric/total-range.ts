import type { Text } from '@qcdc/core';
import { addFractions, zero, type Fraction } from '@qcdc/core/exact';
import { numberText, said } from '../explain/words.ts';
import { amountOf } from './amount.ts';
import { rubricLines } from './rubric-lines.ts';
import type { Rubric } from './rubric.ts';

/** The points a total may come to. */
export interface TotalRange {
  /** Fewest points. */
  readonly least: Fraction;
  /** Most points; `null` without limit. */
  readonly most: Fraction | null;
}

/**
 * The points the total of a rubric may come to, with what a bonus carries beyond the maximum.
 *
 * @param rubric - the rubric
 */
export function totalRange(rubric: Rubric): TotalRange {
  const outline = rubricLines(rubric);
  let most: Fraction | null = outline.get(rubric.root.id)?.maximum ?? zero;
  for (const a of [...outline.values()].flatMap(({ criterion }) => criterion.adjustments ?? [])) {
    if (a.upTo !== 'unlimited') continue;
    const to: Fraction | null = a.to === undefined ? null : amountOf(a.to);
    most = most === null || to === null ? null : addFractions(most, to);
  }
  return { least: rubric.root.minimum === undefined ? zero : amountOf(rubric.root.minimum), most };
}

/**
 * Prints the points a total may come to.
 *
 * @param range - the points
 */
export function totalRangeText({ least, most }: TotalRange): Text {
  const [low, high] = [numberText(least), most === null ? said('…', '…') : numberText(most)];
  return said(`${low.vi} – ${high.vi}`, `${low.en} – ${high.en}`);
}
