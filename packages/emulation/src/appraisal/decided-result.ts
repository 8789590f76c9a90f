import type { DecidedResult, Decision } from '../score/decision.ts';
import { isExact } from '../score/point-range.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { Appraisal } from './appraisal.ts';

/**
 * Returns the result of a unit as a decision makes it public, for the steps `publish` and `replace`.
 *
 * @param board - the scores; with final classes where the rubric or a quota bounds them
 * @param unit - id of the unit
 * @returns total, class and facts as they are known now, also where a decision stands that knew less
 */
export function decidedResult(board: Scoreboard, unit: string): DecidedResult {
  const score = board.knownNow?.(unit) ?? board.get(unit);
  const points = score?.points ?? null;
  const facts = [...((board.factsNow ?? board.session.facts).get(unit)?.values() ?? [])].flat();
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
