import type { Count, Entity } from '@qcdc/core';
import {
  addIntervals,
  anything,
  compareIntervals,
  exactly,
  fraction,
  intervalOfStated,
  scaleInterval,
  zero,
  type Interval,
} from '@qcdc/core/exact';
import type { TriState } from '@qcdc/core/flow';
import { asFigure, isExactlyStated, isStated, type CountsByField } from '../define/field-names.ts';
import { isNeverNegative } from './binding.ts';
import type { AmountComparison } from './bound-rule.ts';
import type { Linear } from './linear.ts';
import type { TextOperator } from './rule-text.ts';

/** What a comparison says of a record, and the fields that leave it open. */
export interface Answer {
  /** Yes, no, nobody can tell, or there is nothing to compare. */
  readonly answer: TriState | 'notConcerned';
  /** Fields that leave it open. */
  readonly open: readonly string[];
}

const notApplicable = (count: Count | undefined): boolean =>
  typeof count === 'object' && count !== null && count.state === 'notApplicable';

/**
 * Judges a comparison of amounts: figures in round units are compared as precisely as they were stated, and what was not
 * reported leaves it open unless the others decide.
 *
 * @param comparison - the comparison
 * @param entity - the area
 * @param record - the record
 * @returns the answer; nothing to compare where a side with fields has none that was reported, or the divisor is zero
 */
export function judgeAmounts(comparison: AmountComparison, entity: Entity, record: object): Answer {
  const counts = record as CountsByField;
  const { operator, left, right, difference, by } = comparison;
  const sides = [left, right].map(({ sum, by: under }) => [...sum.terms.keys(), ...under.terms.keys()]);
  const told = (name: string) => isStated(counts[name]) && !notApplicable(counts[name]);
  if (sides.some((names) => names.length > 0 && !names.some(told))) return { answer: 'notConcerned', open: [] };
  if (by !== null && [...by.terms.keys()].every((name) => notApplicable(counts[name])))
    return { answer: 'notConcerned', open: [] };
  const names = [...new Set(sides.flat())];
  const open = names.filter((name) => !isStated(counts[name]));
  const answer = lies(intervalOf(difference, entity, counts), operator);
  if (by !== null) {
    const divisor = intervalOf(by, entity, counts);
    if (compareIntervals(divisor, '=', nothing) === 'yes') return { answer: 'notConcerned', open: [] };
    if (compareIntervals(divisor, '>', nothing) !== 'yes' && answer !== 'yes')
      return { answer: 'cannotTell', open: open.length > 0 ? open : [...by.terms.keys()] };
  }
  // Sums of round figures that may be equal do not contradict one another; a threshold wants to be known.
  const sums = by === null && difference.plus.n === 0n && operator !== '<' && operator !== '>' && operator !== '!=';
  if (answer === 'cannotTell' && sums && names.every((name) => isExactlyStated(counts[name] ?? null)))
    return { answer: 'yes', open: [] };
  return { answer, open: open.length > 0 ? open : names.filter((name) => !isExactlyStated(counts[name] ?? null)) };
}

const nothing: Interval = /* @__PURE__ */ exactly(/* @__PURE__ */ fraction(0n));

function lies(difference: Interval, operator: TextOperator): TriState {
  if (operator !== '!=') return compareIntervals(difference, operator, nothing);
  const equal = compareIntervals(difference, '=', nothing);
  return equal === 'cannotTell' ? equal : equal === 'yes' ? 'no' : 'yes';
}

/**
 * Returns all numbers a sum may be.
 *
 * @param sum - the sum
 * @param entity - the area
 * @param counts - the record
 * @returns the numbers; a part that does not apply is nothing, a missing one at least nothing where it counts something
 */
export function intervalOf({ terms, plus }: Linear, entity: Entity, counts: CountsByField): Interval {
  let all = exactly(plus);
  for (const [name, by] of terms)
    all = addIntervals(all, scaleInterval(intervalOfCount(counts[name] ?? null, isNeverNegative(entity, name)), by));
  return all;
}

function intervalOfCount(count: Count, nonNegative: boolean): Interval {
  if (!isStated(count)) return nonNegative ? { low: { at: zero, closed: true }, high: null } : anything;
  return intervalOfStated(asFigure(count), { nonNegative }) ?? nothing;
}
