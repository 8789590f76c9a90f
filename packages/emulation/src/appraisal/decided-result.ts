import { compareFractions } from '@qcdc/core';
import { amountOf, type Amount } from '../rubric/amount.ts';
import { isExact } from '../score/point-range.ts';
import type { Fact } from '../score/fact.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { UnitScore } from '../score/unit-score.ts';
import type { Appraisal } from './appraisal.ts';

/** What a decision made public, and what was known on its day. It is kept as it was, whatever is found later. */
export interface DecidedResult {
  /** Total points; `null` when there were none. */
  readonly total: Amount | null;
  /** Id of the class; `null` when there was none. */
  readonly class: string | null;
  /** Facts about the unit that were known. */
  readonly facts: readonly Fact[];
}

/** A decision with the result it made public. */
export interface Decision {
  /** Number of the decision. */
  readonly decision: string;
  /** What it made public; `null` where it was not kept. */
  readonly result: DecidedResult | null;
}

/**
 * Returns the result of a unit as a decision makes it public, for the steps `publish` and `replace`.
 *
 * @param board - the scores; with final classes where the rubric or a quota bounds them
 * @param unit - id of the unit
 * @returns total, class and facts as they are known now
 */
export function decidedResult(board: Scoreboard, unit: string): DecidedResult {
  const score = board.get(unit);
  const points = score?.points ?? null;
  const facts = [...(board.session.facts.get(unit)?.values() ?? [])].flat();
  return {
    total: points !== null && isExact(points) ? `${points.low.n}/${points.low.d}` : null,
    class: score?.class?.class ?? null,
    facts,
  };
}

/**
 * Returns the decision that stands.
 *
 * @param appraisal - the appraisal
 * @returns the last decision; `null` before anything is published
 */
export function standingDecision({ history }: Appraisal): Decision | null {
  const last = history.findLast((e) => e.step === 'publish' || e.step === 'replace');
  return last?.step === 'publish' || last?.step === 'replace'
    ? { decision: last.decision, result: last.result ?? null }
    : null;
}

/**
 * Tells whether a score is what a decision made public.
 *
 * @param result - what was made public
 * @param score - the score by what is known now
 */
export function sameResult(result: DecidedResult, score: UnitScore | null): boolean {
  const points = score?.points ?? null;
  const total = points !== null && isExact(points) ? points.low : null;
  if ((score?.class?.class ?? null) !== result.class) return false;
  if (result.total === null || total === null) return result.total === null && total === null;
  return compareFractions(amountOf(result.total), total) === 0;
}
