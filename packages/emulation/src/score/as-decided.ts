import { divideFractions, hundred } from '@qcdc/core/exact';
import { amountOf } from '../rubric/amount.ts';
import { sameResult } from './changed-results.ts';
import { decided, noClass } from './classify.ts';
import type { Decision } from './decision.ts';
import { exactPoints, timesPoints } from './point-range.ts';
import { reason } from './score-reason.ts';
import type { UnitScore } from './unit-score.ts';

/**
 * What a unit comes to by what is known now. Where nothing that decides its class has changed since the day of its decision, the
 * class of the decision stands: a quota, a cap or the authority may have given another than the sheet.
 *
 * @param now - the score by the facts known now
 * @param then - the score by the facts of the day of the decision
 * @param decision - the decision that stands
 */
export function knownSince(now: UnitScore, then: UnitScore, decision: Decision): UnitScore {
  return now.class?.class === then.class?.class ? { ...now, class: asDecided(then, decision).class } : now;
}

/**
 * What a decision made public stays what it is, whatever is known by now.
 *
 * @param score - the score by what is known
 * @param decision - the decision that stands; `null` where there is none
 * @returns the score with the total and the class of the decision
 */
export function asDecided(score: UnitScore, decision: Decision | null): UnitScore {
  if (decision === null || sameResult(decision.result, score)) return score;
  const { result } = decision;
  const by = reason(
    'result-of-decision',
    `Kết quả theo quyết định ${decision.decision}.`,
    `The result of decision ${decision.decision}.`,
  );
  const points = result.total === null ? null : exactPoints(amountOf(result.total));
  const { maximum } = score;
  // A rubric without classes gives none, and a decision that gives none says nothing of that.
  const given = result.class === null ? null : decided(result.class, 'decision', decision.decision, [by]);
  return {
    ...score,
    state: points === null ? 'notScored' : 'scored',
    points,
    index: points === null || maximum.n === 0n ? null : timesPoints(points, divideFractions(hundred, maximum)),
    class: given ?? (score.class === null ? null : noClass([by])),
    reasons: [by, ...score.reasons],
  };
}
