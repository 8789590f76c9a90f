import type { Text } from '@qcdc/core';
import { zero, type Fraction } from '@qcdc/core/exact';
import { amountOf } from '../rubric/amount.ts';
import type { Adjustment } from '../rubric/criterion.ts';
import { rubricLines, type RubricLine } from '../rubric/rubric-lines.ts';
import type { Rubric } from '../rubric/rubric.ts';

/** A line of a rubric somebody may write points in: a criterion, or a bonus or penalty. */
export interface ScoredLine {
  /** Id of the criterion or adjustment. */
  readonly id: string;
  /** Its label. */
  readonly label: Text;
  /** Fewest points; `null` without limit. */
  readonly least: Fraction | null;
  /** Most points; `null` without limit. */
  readonly most: Fraction | null;
  /** The criterion, or that which the bonus or penalty is of. */
  readonly of: RubricLine;
  /** `true` for a bonus or penalty: it may be left blank, and then the facts decide. */
  readonly adjustment: boolean;
}

/**
 * The points an adjustment may have.
 *
 * @param a - the adjustment
 */
export function rangeOfAdjustment(a: Adjustment): Pick<ScoredLine, 'least' | 'most'> {
  return {
    least: a.from === undefined ? null : amountOf(a.from),
    most: a.to === undefined ? null : amountOf(a.to),
  };
}

/**
 * Returns the lines points may be written in, in the order of the rubric: each criterion with its bonus and penalty rows
 * behind it, those of a group behind the group.
 *
 * @param rubric - the rubric
 * @returns lines by id
 */
export function scoredLines(rubric: Rubric): ReadonlyMap<string, ScoredLine> {
  const lines = new Map<string, ScoredLine>();
  const visit = (id: string): void => {
    const of = rubricLines(rubric).get(id);
    if (of === undefined) return;
    const { criterion } = of;
    if (criterion.children === undefined)
      lines.set(id, {
        id,
        label: criterion.label,
        least: criterion.minimum === undefined ? zero : amountOf(criterion.minimum),
        most: of.maximum,
        of,
        adjustment: false,
      });
    for (const child of criterion.children ?? []) visit(child.id);
    for (const a of criterion.adjustments ?? [])
      lines.set(a.id, { id: a.id, label: a.label, ...rangeOfAdjustment(a), of, adjustment: true });
  };
  visit(rubric.root.id);
  return lines;
}
