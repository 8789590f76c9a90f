import {
  compareFractions,
  divideFractions,
  fraction,
  negateFraction,
  zero,
  type Fraction,
  type Interval,
} from '@qcdc/core/exact';
import type { Points } from '../rubric/amount.ts';
import type {
  BandsScale,
  ChangesScale,
  EventScale,
  LevelsScale,
  RecordsScale,
  PointScale,
  ScaleCase,
} from '../rubric/point-scale.ts';
import type { RecordFact } from './fact.ts';
import { choiceOf, testCondition, limitFor } from './test-condition.ts';
import { addPoints, clampPoints, exactPoints, hull, timesPoints, type PointRange } from './point-range.ts';
import { pointsAgainstTarget } from './points-of-target.ts';
import { ballotsOf, countingEvents, factsOf, notStated, silenceIsNone } from './read-facts.ts';
import { larger, smaller, touches } from './range.ts';
import { readValue } from './read-value.ts';
import { pointsIn, type UnitContext } from './unit-context.ts';
import type { ScaleFrame, ScaleResult } from './scale-result.ts';
import { reason, type ScoreReason } from './score-reason.ts';

const given = (points: PointRange): ScaleResult => ({ points, reasons: [] });
const none = (reasons: readonly ScoreReason[]): ScaleResult => ({ points: null, reasons });

function casePoints(context: UnitContext, cases: readonly ScaleCase[], otherwise: Points, base: Fraction): ScaleResult {
  let open: PointRange | null = null;
  const reasons: ScoreReason[] = [];
  for (const c of cases) {
    const tested = testCondition(context, c.when);
    if (tested.holds === false) continue;
    const points = exactPoints(pointsIn(context, c.points, base));
    if (tested.holds === true) return { points: hull(open, points), reasons };
    // Nobody can tell whether this case holds: the points lie between it and the cases behind.
    open = hull(open, points);
    reasons.push(...tested.reasons);
  }
  return { points: hull(open, exactPoints(pointsIn(context, otherwise, base))), reasons };
}

// Undecided cases because something was never stated are no score at all; because of bounds they are a range.
function settled(result: ScaleResult): ScaleResult {
  return result.reasons.some((r) => !r.code.endsWith('-bounded')) ? none(result.reasons) : result;
}

function bandPoints(context: UnitContext, scale: BandsScale, base: Fraction): ScaleResult {
  const answer = readValue(context, scale.of);
  if (!('range' in answer)) return none(answer.reasons);
  const { amount } = context.session;
  let points: PointRange | null = null;
  for (const band of scale.bands) {
    const range = {
      from: band.from === undefined ? null : amount(band.from),
      to: band.to === undefined ? null : amount(band.to),
    };
    if (touches(answer.range, range, scale.closed))
      points = hull(points, exactPoints(pointsIn(context, band.points, base)));
  }
  if (points === null)
    return none([
      reason('outside-all-bands', 'Giá trị nằm ngoài mọi khoảng của thang điểm.', 'The value lies outside all bands.'),
    ]);
  return given(points);
}

function levelPoints(context: UnitContext, scale: LevelsScale, base: Fraction): ScaleResult {
  const at = (level: string | null): PointRange | null => {
    const points = scale.points[level ?? ''];
    return points === undefined ? null : exactPoints(pointsIn(context, points, base));
  };
  if (context.session.declared.get(scale.fact)?.kind !== 'ballots') {
    const points = at(choiceOf(context, scale.fact));
    return points === null ? none([notStated(context, scale.fact)]) : given(points);
  }
  const votes = ballotsOf(context, scale.fact);
  if (votes === null) return none([notStated(context, scale.fact)]);
  const most = Math.max(...votes.values());
  const modal = [...votes].filter(([, n]) => n === most && n > 0).map(([level]) => level);
  const [first] = modal;
  if (modal.length === 1 && first !== undefined) {
    const points = at(first);
    return points === null ? none([notStated(context, scale.fact)]) : given(points);
  }
  return none([
    reason('no-single-mode', 'Không có một mức nào được chọn nhiều nhất.', 'No single level was chosen most often.'),
  ]);
}

function eventPoints(context: UnitContext, scale: EventScale, base: Fraction): ScaleResult {
  const events = countingEvents(context, { fact: scale.fact });
  if (events === null) return none([notStated(context, scale.fact)]);
  let decided: Fraction | null = null;
  for (const event of events) {
    const points = scale.points[event.level];
    if (points === undefined) continue;
    const value = pointsIn(context, points, base);
    decided = decided === null ? value : scale.take === 'worst' ? smaller(decided, value) : larger(decided, value);
  }
  return given(exactPoints(decided ?? pointsIn(context, scale.none, base)));
}

// What is counted is never below 0, and the limit is one of points given as of points taken away.
function countPoints(range: Interval, each: Fraction, cap: Fraction | null): PointRange | null {
  const low = range.low === null ? zero : larger(range.low.at, zero);
  const takesAway = each.n < 0n;
  const end = cap !== null && takesAway ? negateFraction(cap) : cap;
  if (range.high === null && end === null) return null;
  const points =
    range.high === null
      ? hull(timesPoints(exactPoints(low), each), exactPoints(end ?? zero))
      : timesPoints({ low, high: larger(range.high.at, zero) }, each);
  return takesAway ? clampPoints(points, end, null) : clampPoints(points, null, end);
}

function changedPoints(context: UnitContext, scale: ChangesScale, { base, floor, cap }: ScaleFrame): ScaleResult {
  let points = exactPoints(pointsIn(context, scale.start ?? 0, base));
  const reasons: ScoreReason[] = [];
  for (const change of scale.changes) {
    if ('count' in change) {
      const answer = readValue(context, change.count);
      if (!('range' in answer)) return none(answer.reasons);
      const limit = change.cap === undefined ? null : pointsIn(context, change.cap, base);
      const changed = countPoints(answer.range, pointsIn(context, change.each, base), limit);
      if (changed === null)
        return none([
          reason(
            'value-without-limit',
            'Số lượng chỉ nêu "từ … trở lên" nên chưa tính được điểm.',
            'The count has no upper limit, so no points can be told.',
          ),
        ]);
      points = addPoints(points, changed);
    } else {
      const changed = settled(casePoints(context, change.cases, change.otherwise ?? 0, base));
      if (changed.points === null) return changed;
      points = addPoints(points, changed.points);
      reasons.push(...changed.reasons);
    }
  }
  const lowest = scale.floor === undefined ? floor : pointsIn(context, scale.floor, base);
  const highest = scale.cap === undefined ? cap : pointsIn(context, scale.cap, base);
  return { points: clampPoints(points, lowest, highest), reasons };
}

function recordPoints(context: UnitContext, scale: RecordsScale, frame: ScaleFrame): ScaleResult {
  const records = factsOf(context, scale.fact).filter((f): f is RecordFact => f.kind === 'record');
  if (records.length === 0)
    return none([
      silenceIsNone(context, scale.fact)
        ? reason('no-record', 'Không có hồ sơ nào trong kỳ.', 'There is no record in the period.')
        : notStated(context, scale.fact),
    ]);
  let sum = exactPoints(zero);
  const reasons: ScoreReason[] = [];
  for (const record of records) {
    const one = pointsOfScale({ ...context, record }, scale.each, frame);
    if (one.points === null) return one;
    sum = addPoints(sum, one.points);
    reasons.push(...one.reasons);
  }
  return { points: timesPoints(sum, fraction(1n, BigInt(records.length))), reasons };
}

function bestPoints(context: UnitContext, ways: readonly PointScale[], frame: ScaleFrame): ScaleResult {
  let best: PointRange | null = null;
  const reasons: ScoreReason[] = [];
  for (const way of ways) {
    const one = pointsOfScale(context, way, frame);
    reasons.push(...one.reasons);
    // One way that cannot be told leaves open whether it would have been better, unless the maximum is reached anyway.
    if (one.points === null) continue;
    const { low, high } = one.points;
    best = best === null ? one.points : { low: larger(low, best.low), high: larger(high, best.high) };
  }
  const reached = best !== null && frame.cap !== null && compareFractions(best.low, frame.cap) >= 0;
  return best === null || (reasons.length > 0 && !reached) ? none(reasons) : given(best);
}

/**
 * Turns what is known of a unit into points.
 *
 * @param context - the unit being scored
 * @param scale - how points are given
 * @param frame - base of percentages and limits
 * @returns the points, a range, or the reasons why none can be told
 */
export function pointsOfScale(context: UnitContext, scale: PointScale, frame: ScaleFrame): ScaleResult {
  const { base, floor, cap } = frame;
  switch (scale.give) {
    case 'allOrNothing':
      return settled(casePoints(context, [{ when: scale.when, points: '100%' }], 0, base));
    case 'cases':
      return settled(casePoints(context, scale.cases, scale.otherwise, base));
    case 'levels':
      return levelPoints(context, scale, base);
    case 'event':
      return eventPoints(context, scale, base);
    case 'bands':
      return bandPoints(context, scale, base);
    case 'proportion': {
      const answer = readValue(context, scale.of);
      if (!('range' in answer)) return none(answer.reasons);
      const full = limitFor(context, scale.full);
      if (full === null) return none([notStated(context, typeof scale.full === 'object' ? scale.full.by : '')]);
      const { low, high } = answer.range;
      const factor = divideFractions(base, full);
      const range = timesPoints({ low: low?.at ?? zero, high: high?.at ?? full }, factor);
      return given(clampPoints(range, zero, base));
    }
    case 'changes':
      return changedPoints(context, scale, frame);
    case 'target':
      return pointsAgainstTarget(context, scale, frame);
    case 'best':
      return bestPoints(context, scale.of, frame);
    case 'records':
      return recordPoints(context, scale, frame);
    case 'points': {
      const answer = readValue(context, scale.of);
      if (!('range' in answer)) return none(answer.reasons);
      const { low, high } = answer.range;
      if (low === null || high === null)
        return none([
          reason('value-without-limit', 'Điểm chỉ nêu một đầu.', 'The points are bounded on one side only.'),
        ]);
      const points = { low: low.at, high: high.at };
      const below = floor !== null && compareFractions(low.at, floor) < 0;
      const above = cap !== null && compareFractions(high.at, cap) > 0;
      // Points above the maximum are somebody's mistake, never silently cut.
      return below || above
        ? none([
            reason(
              'points-out-of-range',
              'Điểm được cho nằm ngoài mức 0 đến điểm tối đa.',
              'The points given lie outside 0 and the maximum.',
            ),
          ])
        : given(points);
    }
  }
}
