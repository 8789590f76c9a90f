import { divideFractions, fraction, negateFraction, zero, type Fraction, type Interval } from '@qcdc/core';
import type { Points } from '../rubric/amount.ts';
import type {
  BandsScale,
  ChangesScale,
  EventScale,
  LevelsScale,
  RecordsScale,
  Scale,
  ScaleCase,
} from '../rubric/scale.ts';
import type { RecordFact } from './fact.ts';
import { choiceOf, judge, limitFor } from './judge.ts';
import { addPoints, clampPoints, exactPoints, hull, timesPoints, type PointRange } from './point-range.ts';
import { pointsAgainstTarget } from './points-of-target.ts';
import { ballotsOf, countingEvents, factsOf, notStated, silenceIsNone } from './read-facts.ts';
import { touches } from './range.ts';
import { readValue } from './read-value.ts';
import { pointsIn, type Scene } from './scene.ts';
import type { ScaleFrame, ScaleResult } from './scale-result.ts';
import { reason, type ScoreReason } from './score-reason.ts';

const given = (points: PointRange): ScaleResult => ({ points, reasons: [] });
const none = (reasons: readonly ScoreReason[]): ScaleResult => ({ points: null, reasons });

function casePoints(scene: Scene, cases: readonly ScaleCase[], otherwise: Points, base: Fraction): ScaleResult {
  let open: PointRange | null = null;
  const reasons: ScoreReason[] = [];
  for (const c of cases) {
    const truth = judge(scene, c.when);
    if (truth.holds === false) continue;
    const points = exactPoints(pointsIn(scene, c.points, base));
    if (truth.holds === true) return { points: hull(open, points), reasons };
    // Nobody can tell whether this case holds: the points lie between it and the cases behind.
    open = hull(open, points);
    reasons.push(...truth.reasons);
  }
  return { points: hull(open, exactPoints(pointsIn(scene, otherwise, base))), reasons };
}

// Undecided cases because something was never stated are no score at all; because of bounds they are a range.
function settled(result: ScaleResult): ScaleResult {
  return result.reasons.some((r) => !r.code.endsWith('-bounded')) ? none(result.reasons) : result;
}

function bandPoints(scene: Scene, scale: BandsScale, base: Fraction): ScaleResult {
  const answer = readValue(scene, scale.of);
  if (!('range' in answer)) return none(answer.reasons);
  const { amount } = scene.session;
  let points: PointRange | null = null;
  for (const band of scale.bands) {
    const stretch = {
      from: band.from === undefined ? null : amount(band.from),
      to: band.to === undefined ? null : amount(band.to),
    };
    if (touches(answer.range, stretch, scale.closed))
      points = hull(points, exactPoints(pointsIn(scene, band.points, base)));
  }
  if (points === null)
    return none([
      reason('outside-all-bands', 'Giá trị nằm ngoài mọi khoảng của thang điểm.', 'The value lies outside all bands.'),
    ]);
  return given(points);
}

function levelPoints(scene: Scene, scale: LevelsScale, base: Fraction): ScaleResult {
  const at = (level: string | null): PointRange | null => {
    const points = level === null ? undefined : scale.points[level];
    return points === undefined ? null : exactPoints(pointsIn(scene, points, base));
  };
  if (scene.session.declared.get(scale.fact)?.kind !== 'ballots') {
    const points = at(choiceOf(scene, scale.fact));
    return points === null ? none([notStated(scene, scale.fact)]) : given(points);
  }
  const votes = ballotsOf(scene, scale.fact);
  if (votes === null) return none([notStated(scene, scale.fact)]);
  const most = Math.max(...votes.values());
  const modal = [...votes].filter(([, n]) => n === most && n > 0).map(([level]) => level);
  const [first] = modal;
  if (modal.length === 1 && first !== undefined) {
    const points = at(first);
    return points === null ? none([notStated(scene, scale.fact)]) : given(points);
  }
  return none([
    reason('no-single-mode', 'Không có một mức nào được chọn nhiều nhất.', 'No single level was chosen most often.'),
  ]);
}

function eventPoints(scene: Scene, scale: EventScale, base: Fraction): ScaleResult {
  const events = countingEvents(scene, { fact: scale.fact });
  if (events === null) return none([notStated(scene, scale.fact)]);
  let decided: Fraction | null = null;
  for (const event of events) {
    const points = scale.points[event.level];
    if (points === undefined) continue;
    const value = pointsIn(scene, points, base);
    const order = decided === null ? 1 : value.n * decided.d < decided.n * value.d ? -1 : 1;
    if (decided === null || (scale.take === 'worst' ? order < 0 : order > 0)) decided = value;
  }
  return given(exactPoints(decided ?? pointsIn(scene, scale.none, base)));
}

function countPoints(range: Interval, each: Fraction, cap: Fraction | null): PointRange | null {
  const low = range.low === null || range.low.at.n < 0n ? zero : range.low.at;
  if (range.high === null) {
    if (cap === null) return null;
    const least = timesPoints(exactPoints(low), each);
    const most = exactPoints(each.n < 0n ? negateFraction(cap) : cap);
    return clampPoints(hull(least, most), each.n < 0n ? negateFraction(cap) : zero, each.n < 0n ? zero : cap);
  }
  const points = timesPoints({ low, high: range.high.at }, each);
  if (cap === null) return points;
  return each.n < 0n ? clampPoints(points, fraction(-cap.n, cap.d), null) : clampPoints(points, null, cap);
}

function changedPoints(scene: Scene, scale: ChangesScale, { base, floor, cap }: ScaleFrame): ScaleResult {
  let points = exactPoints(pointsIn(scene, scale.start ?? 0, base));
  const reasons: ScoreReason[] = [];
  for (const change of scale.changes) {
    if ('count' in change) {
      const answer = readValue(scene, change.count);
      if (!('range' in answer)) return none(answer.reasons);
      const limit = change.cap === undefined ? null : pointsIn(scene, change.cap, base);
      const changed = countPoints(answer.range, pointsIn(scene, change.each, base), limit);
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
      const changed = settled(casePoints(scene, change.cases, change.otherwise ?? 0, base));
      if (changed.points === null) return changed;
      points = addPoints(points, changed.points);
      reasons.push(...changed.reasons);
    }
  }
  const lowest = scale.floor === undefined ? floor : pointsIn(scene, scale.floor, base);
  const highest = scale.cap === undefined ? cap : pointsIn(scene, scale.cap, base);
  return { points: clampPoints(points, lowest, highest), reasons };
}

function recordPoints(scene: Scene, scale: RecordsScale, frame: ScaleFrame): ScaleResult {
  const records = factsOf(scene, scale.fact).filter((f): f is RecordFact => f.kind === 'record');
  if (records.length === 0)
    return none([
      silenceIsNone(scene, scale.fact)
        ? reason('no-record', 'Không có hồ sơ nào trong kỳ.', 'There is no record in the period.')
        : notStated(scene, scale.fact),
    ]);
  let sum = exactPoints(zero);
  const reasons: ScoreReason[] = [];
  for (const record of records) {
    const one = pointsOfScale({ ...scene, record }, scale.each, frame);
    if (one.points === null) return one;
    sum = addPoints(sum, one.points);
    reasons.push(...one.reasons);
  }
  return { points: timesPoints(sum, fraction(1n, BigInt(records.length))), reasons };
}

function bestPoints(scene: Scene, ways: readonly Scale[], frame: ScaleFrame): ScaleResult {
  let best: PointRange | null = null;
  const reasons: ScoreReason[] = [];
  for (const way of ways) {
    const one = pointsOfScale(scene, way, frame);
    reasons.push(...one.reasons);
    // One way that cannot be told leaves open whether it would have been better, unless the maximum is reached anyway.
    if (one.points === null) continue;
    const { low, high } = one.points;
    best =
      best === null
        ? one.points
        : {
            low: low.n * best.low.d > best.low.n * low.d ? low : best.low,
            high: high.n * best.high.d > best.high.n * high.d ? high : best.high,
          };
  }
  const reached = best !== null && frame.cap !== null && best.low.n * frame.cap.d >= frame.cap.n * best.low.d;
  return best === null || (reasons.length > 0 && !reached) ? none(reasons) : given(best);
}

/**
 * Turns what is known of a unit into points.
 *
 * @param scene - the unit under judgement
 * @param scale - how points are given
 * @param frame - base of percentages and limits
 * @returns the points, a range, or the reasons why none can be told
 */
export function pointsOfScale(scene: Scene, scale: Scale, frame: ScaleFrame): ScaleResult {
  const { base, floor, cap } = frame;
  switch (scale.give) {
    case 'allOrNothing':
      return settled(casePoints(scene, [{ when: scale.when, points: '100%' }], 0, base));
    case 'cases':
      return settled(casePoints(scene, scale.cases, scale.otherwise, base));
    case 'levels':
      return levelPoints(scene, scale, base);
    case 'event':
      return eventPoints(scene, scale, base);
    case 'bands':
      return bandPoints(scene, scale, base);
    case 'proportion': {
      const answer = readValue(scene, scale.of);
      if (!('range' in answer)) return none(answer.reasons);
      const full = limitFor(scene, scale.full);
      if (full === null) return none([notStated(scene, typeof scale.full === 'object' ? scale.full.by : '')]);
      const { low, high } = answer.range;
      const factor = divideFractions(base, full);
      const range = timesPoints({ low: low?.at ?? zero, high: high?.at ?? full }, factor);
      return given(clampPoints(range, zero, base));
    }
    case 'changes':
      return changedPoints(scene, scale, frame);
    case 'target':
      return pointsAgainstTarget(scene, scale, frame);
    case 'best':
      return bestPoints(scene, scale.of, frame);
    case 'records':
      return recordPoints(scene, scale, frame);
    case 'points': {
      const answer = readValue(scene, scale.of);
      if (!('range' in answer)) return none(answer.reasons);
      const { low, high } = answer.range;
      if (low === null || high === null)
        return none([
          reason('value-without-limit', 'Điểm chỉ nêu một đầu.', 'The points are bounded on one side only.'),
        ]);
      const points = { low: low.at, high: high.at };
      const outside = [low.at, high.at].some(
        (f) => (floor !== null && f.n * floor.d < floor.n * f.d) || (cap !== null && f.n * cap.d > cap.n * f.d),
      );
      // Points above the maximum are somebody's mistake, never silently cut.
      return outside
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
