import { divideFractions, fraction, hundred, multiplyFractions, zero } from '@qcdc/core/exact';
import type { ClassResult } from '../score/classify.ts';
import { fastClass } from '../score/fast-class.ts';
import { exactPoints } from '../score/point-range.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import type { Rated } from './class-quota.ts';

/** What is the same for all units of one total. */
interface SameTotal {
  readonly class: ClassResult;
  readonly points: Rated['score']['points'];
  readonly index: Rated['score']['index'];
}

/**
 * Goes through the units that have a class, without their trees of criteria. Where totals alone decide the class, few totals
 * stand for very many units: the first of each total is scored in full, the others take its class.
 *
 * @param board - the scores
 */
export function* ratedUnits(board: Scoreboard): IterableIterator<Rated> {
  const { totals, session, units } = board;
  const classOf = totals === null ? null : fastClass(session);
  const maximum = session.outline.get(board.rubric.root.id)?.maximum ?? zero;
  const known = new Map<number, SameTotal>();
  for (const unit of units) {
    const place = totals === null ? -1 : totals.placeOf(unit);
    const total = totals?.settled[place] === 1 ? totals.points[place] : undefined;
    const same = total === undefined ? undefined : known.get(total);
    if (same !== undefined) {
      const { points, index } = same;
      yield { score: { unit, state: 'scored', points, index, maximum }, class: same.class };
      continue;
    }
    const score = board.get(unit);
    if (score?.class == null) continue;
    const { state, points, index } = score;
    yield { score: { unit, state, points, index, maximum: score.maximum }, class: score.class };
    if (totals === null || total === undefined || state !== 'scored') continue;
    const exact = fraction(BigInt(total), totals.scale);
    if (classOf?.(total, exact) !== score.class.class || score.class.class === null) continue;
    const share = maximum.n === 0n ? null : multiplyFractions(divideFractions(exact, maximum), hundred);
    known.set(total, {
      class: score.class,
      points: exactPoints(exact),
      index: share === null ? null : exactPoints(share),
    });
  }
}
