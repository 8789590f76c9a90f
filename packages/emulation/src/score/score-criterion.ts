import {
  addFractions,
  compareFractions,
  divideFractions,
  hundred,
  multiplyFractions,
  one,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import type { Adjustment, Criterion } from '../rubric/criterion.ts';
import type { AdjustmentScore, CriterionScore, CriterionState } from './criterion-score.ts';
import { testCondition } from './test-condition.ts';
import {
  addPoints,
  clampPoints,
  exactPoints,
  hull,
  isExact,
  roundPoints,
  samePoints,
  timesPoints,
  type PointRange,
} from './point-range.ts';
import { pointsOfScale } from './points-of-scale.ts';
import type { ScaleResult } from './scale-result.ts';
import { factsOf, unusable } from './read-facts.ts';
import { larger, smaller } from './range.ts';
import type { UnitContext } from './unit-context.ts';
import { reason, type ScoreReason } from './score-reason.ts';

/** Points of a criterion before zeroing, adjustments and rounding. */
interface Raw {
  readonly points: PointRange | null;
  readonly maximum: Fraction;
  readonly state?: CriterionState;
  readonly children: readonly CriterionScore[];
  readonly reasons: readonly ScoreReason[];
}

const done = (c: CriterionScore): boolean => c.state !== 'excluded';

function sumOfChildren(c: Criterion, children: readonly CriterionScore[], context: UnitContext, stated: Fraction): Raw {
  const { amount } = context.session;
  const byWeight = c.children?.[0]?.weight !== undefined;
  const counted = children
    .map((score, i) => ({ score, criterion: c.children?.[i] }))
    .filter(({ score }) => done(score));
  if (counted.length === 0) return { points: null, maximum: zero, state: 'excluded', children, reasons: [] };
  let points: PointRange | null = exactPoints(zero);
  let maximum = zero;
  let weights = zero;
  for (const { score, criterion } of counted) {
    const factor = amount(byWeight ? (criterion?.weight ?? 0) : (criterion?.coefficient ?? 1));
    weights = addFractions(weights, byWeight ? factor : zero);
    maximum = addFractions(maximum, byWeight ? zero : multiplyFractions(score.maximum, factor));
    if (score.state === 'leftOut' || score.state === 'notReached') continue;
    if (score.points === null || points === null) {
      points = null;
      continue;
    }
    // By weight, a child stands for its share achieved; otherwise for its points.
    const share =
      byWeight && score.maximum.n !== 0n
        ? timesPoints(score.points, divideFractions(one, score.maximum))
        : score.points;
    points = addPoints(points, timesPoints(share, factor));
  }
  if (byWeight) {
    if (points !== null && weights.n !== 0n) points = timesPoints(points, divideFractions(stated, weights));
    maximum = stated;
  }
  maximum = smaller(maximum, stated);
  return {
    points: points === null ? null : clampPoints(points, null, c.capped === true ? maximum : null),
    maximum,
    children,
    reasons: [],
  };
}

function missing(c: Criterion, maximum: Fraction, reasons: readonly ScoreReason[]): Raw {
  const base = { maximum, children: [], reasons };
  switch (c.whenMissing ?? 'notScored') {
    case 'zero':
      return { ...base, points: exactPoints(zero) };
    case 'leaveOut':
      return { ...base, points: exactPoints(zero), state: 'leftOut' };
    case 'rescale':
      return { ...base, points: null, maximum: zero, state: 'excluded' };
    case 'notScored':
      return { ...base, points: null };
  }
}

// Points somebody wrote down, where they lie in the range of the line.
function asWritten(points: PointRange, least: Fraction | null, most: Fraction | null): Raw & { maximum: Fraction } {
  const below = least !== null && compareFractions(points.low, least) < 0;
  const above = most !== null && compareFractions(points.high, most) > 0;
  const raw = { maximum: most ?? zero, children: [] };
  if (!below && !above) return { ...raw, points, reasons: [] };
  const why = reason('stated-out-of-range', 'Điểm ghi ngoài khung điểm.', 'The points written lie outside the range.');
  return { ...raw, points: null, reasons: [why] };
}

const leastOf = (c: Criterion, { session }: UnitContext): Fraction =>
  c.minimum === undefined ? zero : session.amount(c.minimum);

function leaf(c: Criterion, context: UnitContext, maximum: Fraction): Raw {
  const override = context.session.overrides?.get(context.unit)?.get(c.id);
  if (override !== undefined) return { points: override.points, maximum, children: [], reasons: [] };
  const stated = context.session.stated?.get(context.unit)?.get(c.id);
  if (stated === undefined && context.session.stated !== null && c.notSelfScored !== true)
    return missing(c, maximum, [
      reason(
        'criterion-not-filled',
        'Tiêu chí chưa được chấm trong cột này.',
        'The criterion has not been scored in this column.',
      ),
    ]);
  const unread = c.evidence === undefined ? null : unusable(context, c.evidence.fact);
  if (unread !== null) return { points: null, maximum, children: [], reasons: [unread] };
  const proven =
    stated?.evidenced === true ||
    c.evidence === undefined ||
    factsOf(context, c.evidence.fact).some((f) => f.kind === 'evidence');
  if (c.evidence !== undefined && !proven) {
    const why = [reason('evidence-missing', 'Thiếu tài liệu kiểm chứng.', 'The evidence is missing.')];
    return c.evidence.whenMissing === 'zero'
      ? { points: exactPoints(zero), maximum, children: [], reasons: why }
      : { points: null, maximum, children: [], reasons: why };
  }
  const least = leastOf(c, context);
  if (stated !== undefined) return asWritten(stated.points, least, maximum);
  if (c.scale === undefined) return { points: null, maximum, children: [], reasons: [] };
  const result: ScaleResult = pointsOfScale(context, c.scale, { base: maximum, floor: least, cap: maximum, id: c.id });
  return result.points === null
    ? missing(c, maximum, result.reasons)
    : { points: result.points, maximum, children: [], reasons: result.reasons };
}

function inapplicable(c: Criterion, context: UnitContext, maximum: Fraction): Raw | null {
  if (c.notApplicable === undefined) return null;
  const tested = testCondition(context, c.notApplicable.when);
  if (tested.holds === false) return null;
  if (tested.holds === null) return { points: null, maximum, children: [], reasons: tested.reasons };
  const why = [
    reason('not-applicable', 'Tiêu chí không áp dụng đối với đơn vị.', 'The criterion does not apply to the unit.'),
  ];
  switch (c.notApplicable.then) {
    case 'full':
      return { points: exactPoints(maximum), maximum, children: [], reasons: why };
    case 'leaveOut':
      return { points: exactPoints(zero), maximum, state: 'leftOut', children: [], reasons: why };
    case 'rescale':
      return { points: null, maximum: zero, state: 'excluded', children: [], reasons: why };
  }
}

function adjust(a: Adjustment, context: UnitContext, points: PointRange, maximum: Fraction): AdjustmentScore {
  const { amount } = context.session;
  const written = context.session.stated?.get(context.unit)?.get(a.id);
  if (written !== undefined) {
    const ends = [a.from, a.to].map((end) => (end === undefined ? null : amount(end)));
    const { points: given, reasons } = asWritten(written.points, ends[0] ?? null, ends[1] ?? null);
    return { adjustment: a.id, points: given, reasons };
  }
  const frame = { floor: null, cap: null, id: a.id };
  const ends = a.percentOf === 'achieved' && !isExact(points) ? [points.low, points.high] : [points.low];
  let range: PointRange | null = null;
  let reasons: readonly ScoreReason[] = [];
  for (const end of ends) {
    const result = pointsOfScale(context, a.scale, { ...frame, base: a.percentOf === 'achieved' ? end : maximum });
    ({ reasons } = result);
    if (result.points === null)
      return { adjustment: a.id, points: a.whenMissing === 'none' ? exactPoints(zero) : null, reasons };
    range = hull(range, result.points);
  }
  const from = a.from === undefined ? null : amount(a.from);
  const to = a.to === undefined ? null : amount(a.to);
  return { adjustment: a.id, points: range === null ? null : clampPoints(range, from, to), reasons };
}

function zeroed(c: Criterion, context: UnitContext, raw: Raw): Raw {
  if (c.zeroWhen === undefined || raw.state === 'excluded') return raw;
  const tested = testCondition(context, c.zeroWhen);
  if (tested.holds === false) return raw;
  if (tested.holds === null)
    return raw.points === null
      ? raw
      : { ...raw, points: hull(raw.points, exactPoints(zero)), reasons: [...raw.reasons, ...tested.reasons] };
  // What is below 0 already is not raised to it, also while it is not known how far below.
  const unknown = raw.points === null && leastOf(c, context).n < 0n;
  return {
    ...raw,
    points: unknown ? null : clampPoints(raw.points ?? exactPoints(zero), null, zero),
    reasons: [
      ...raw.reasons,
      reason('zeroed', 'Bị tính 0 điểm cho cả nội dung.', 'The whole content counts 0 points.'),
    ],
  };
}

/**
 * Scores a criterion and everything below it.
 *
 * @param context - the unit being scored; remembers each criterion as it is scored
 * @param c - the criterion
 * @returns points and state, with the components
 */
export function scoreCriterion(context: UnitContext, c: Criterion): CriterionScore {
  const stated = context.session.outline.get(c.id)?.maximum ?? zero;
  if (context.stopped !== null) {
    const score: CriterionScore = {
      criterion: c.id,
      state: 'notReached',
      points: null,
      maximum: stated,
      before: null,
      adjustments: [],
      children: [],
      reasons: [],
    };
    context.scored.set(c.id, score);
    return score;
  }
  let raw =
    inapplicable(c, context, stated) ??
    (c.children === undefined
      ? leaf(c, context, stated)
      : sumOfChildren(
          c,
          c.children.map((child) => scoreCriterion(context, child)),
          context,
          stated,
        ));
  raw = zeroed(c, context, raw);
  // A criterion that asks for more than nothing gives nothing all the same where nothing is known or proven.
  const floor = smaller(leastOf(c, context), zero);
  const adjustments: AdjustmentScore[] = [];
  let points = raw.points;
  const reasons = [...raw.reasons];
  // Conditions of adjustments and of a stop may read this criterion's own points.
  remember(context, c, raw, points, null, adjustments, reasons);
  if (raw.state === undefined)
    for (const a of c.adjustments ?? []) {
      if (points === null) break;
      const base = points;
      const made = adjust(a, context, base, raw.maximum);
      adjustments.push(made);
      reasons.push(...made.reasons);
      if (made.points === null) {
        points = null;
        break;
      }
      const cap = a.upTo === 'unlimited' ? null : a.upTo === 'maximum' ? stated : raw.maximum;
      const changed = addPoints(base, made.points);
      // What an earlier unlimited bonus brought above the maximum is not taken away by this cap.
      points = clampPoints(changed, floor, cap === null ? null : larger(cap, base.high));
    }
  if (points !== null) points = roundPoints(clampPoints(points, floor, null), c.round);
  const score = remember(context, c, raw, points, raw.points, adjustments, reasons);
  if (c.stop !== undefined && raw.state === undefined) {
    const tested = testCondition(context, c.stop.when);
    const at = { criterion: c.id, class: c.stop.class };
    if (tested.holds === true) context.stopped = at;
    else if (tested.holds === null) context.openStops.push({ ...at, reasons: tested.reasons });
  }
  return score;
}

function remember(
  context: UnitContext,
  c: Criterion,
  raw: Raw,
  points: PointRange | null,
  before: PointRange | null,
  adjustments: readonly AdjustmentScore[],
  reasons: readonly ScoreReason[],
): CriterionScore {
  const state: CriterionState = raw.state ?? (points === null ? 'notScored' : isExact(points) ? 'scored' : 'bounded');
  const differs = before !== null && points !== null && !samePoints(before, points);
  const score: CriterionScore = {
    criterion: c.id,
    state,
    points: state === 'excluded' ? null : points,
    maximum: raw.maximum,
    before: differs ? before : null,
    adjustments,
    children: raw.children,
    reasons: reasons.map((r) => (r.criterion === undefined ? { ...r, criterion: c.id } : r)),
  };
  context.scored.set(c.id, score);
  return score;
}

/**
 * Achieved ÷ maximum × 100. @term chỉ số
 *
 * @param score - the score
 */
export function indexOf({ points, maximum }: Pick<CriterionScore, 'points' | 'maximum'>): PointRange | null {
  return points === null || maximum.n === 0n ? null : timesPoints(points, divideFractions(hundred, maximum));
}
