import { DefinitionError, ok, period as periodOf, type Finding, type Outcome, type Period } from '@qcdc/core';
import { checkCall, listOf, unchecked } from '@qcdc/core/checks';
import { addFractions, fraction, multiplyFractions, zero, type Fraction } from '@qcdc/core/exact';
import { someScores } from './a-scoreboard.ts';
import { atOnce } from '@qcdc/core/flow';
import { checkingFacts } from './check-facts.ts';
import { noClass } from './classify.ts';
import type { CriterionScore } from './criterion-score.ts';
import type { Fact, PlainFact } from './fact.ts';
import { addPoints, exactPoints, isExact, timesPoints, type PointRange } from './point-range.ts';
import { scoreFindings } from './score-findings.ts';
import { type Session, type UnitFacts, openContext } from './unit-context.ts';
import { indexOf } from './score-criterion.ts';
import { unfitParts } from './fit-parts.ts';
import { unusedFacts } from './unused-facts.ts';
import { reason, type ScoreReason } from './score-reason.ts';
import { classOf, reasonsIn } from './score-unit.ts';
import type { Scoreboard } from './scoreboard.ts';
import type { UnitScore } from './unit-score.ts';

function meanPoints(points: readonly (PointRange | null)[]): PointRange | null {
  let sum = exactPoints(zero);
  for (const p of points) {
    if (p === null) return null;
    sum = addPoints(sum, p);
  }
  return timesPoints(sum, fraction(1n, BigInt(points.length)));
}

function meanNumber(numbers: readonly Fraction[]): Fraction {
  return multiplyFractions(numbers.reduce(addFractions, zero), fraction(1n, BigInt(numbers.length)));
}

function meanCriterion(scores: readonly CriterionScore[]): CriterionScore {
  const [first] = scores as readonly [CriterionScore];
  const points = meanPoints(scores.map((s) => s.points));
  const excluded = scores.every((s) => s.state === 'excluded');
  return {
    criterion: first.criterion,
    state: excluded ? 'excluded' : points === null ? 'notScored' : isExact(points) ? 'scored' : 'bounded',
    points,
    maximum: meanNumber(scores.map((s) => s.maximum)),
    before: null,
    adjustments: [],
    children: first.children.map((_, i) => meanCriterion(scores.flatMap((s) => s.children[i] ?? []))),
    reasons: scores.flatMap((s) => s.reasons),
  };
}

function meanUnit(
  session: Session,
  unit: string,
  parts: readonly (UnitScore | null)[],
  unfit: Finding | null,
): UnitScore {
  const known = parts.flatMap((p) => (p === null ? [] : [p]));
  const mean = meanCriterion(known.map((p) => p.root));
  const gap: readonly ScoreReason[] =
    unfit !== null
      ? [{ code: unfit.code, message: unfit.message }]
      : known.length < parts.length || known.some((p) => p.points === null)
        ? [
            reason(
              'part-of-period-not-scored',
              'Có kỳ thành phần chưa được chấm điểm.',
              'A part of the period is not scored.',
            ),
          ]
        : [];
  // A mean of some of the parts is no mean, and decides no class.
  const root: CriterionScore = gap.length > 0 ? { ...mean, state: 'notScored', points: null } : mean;
  const { points } = root;
  const context = openContext(session, unit);
  const remember = (score: CriterionScore): void => {
    context.scored.set(score.criterion, score);
    score.children.forEach(remember);
  };
  remember(root);
  const rating = classOf(context, root);
  const out = rating?.class === 'notAssessed';
  const classless = points === null && rating !== null && rating.because === null;
  return {
    unit,
    period: session.period.id,
    state: out ? 'notAssessed' : points === null ? 'notScored' : isExact(points) ? 'scored' : 'bounded',
    points: out ? null : points,
    maximum: root.maximum,
    index: out || points === null ? null : indexOf(root),
    class: out ? noClass(rating.reasons) : classless ? noClass(gap) : rating,
    root,
    reasons: out ? rating.reasons : [...gap, ...reasonsIn(root)],
  };
}

/** How to make the score of a period from its parts. */
export interface MeanOptions {
  /** The whole period, or its id. */
  readonly period: Period | string;
  /** Facts of the whole period: a discipline in the year is stated for the year, whatever the months said. */
  readonly facts?: readonly (Fact | PlainFact)[];
}

// What kind of unit it is holds for the whole as for its parts; everything else is stated for the whole again.
function factsOfWhole(
  parts: readonly Scoreboard[],
  stated: ReadonlyMap<string, UnitFacts>,
): ReadonlyMap<string, UnitFacts> {
  const all = new Map<string, Map<string, readonly Fact[]>>();
  const put = (facts: ReadonlyMap<string, UnitFacts>, keep: (fact: Fact) => boolean): void => {
    for (const [unit, byId] of facts)
      for (const [id, list] of byId) {
        const kept = list.filter(keep);
        if (kept.length === 0) continue;
        const own = all.get(unit) ?? new Map<string, readonly Fact[]>();
        all.set(unit, own.set(id, kept));
      }
  };
  for (const part of parts) put(part.session.facts, (fact) => fact.kind === 'choice');
  put(stated, () => true);
  return all;
}

/**
 * Makes the score of a period from the scores of its parts: the mean of the months or quarters, exact. A part that is not
 * scored leaves the whole not scored; it never counts as zero.
 *
 * @param parts - scores of the parts, one and the same rubric
 * @param options - the whole period, and facts stated for it, such as a veto
 * @returns scores of the period, not scored with a finding where the parts do not fill it; vetoes of the parts are to be stated for the whole period again
 * @throws `DefinitionError` `emulation/parts-of-two-rubrics`
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'quarter' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 * });
 * const units = { units: ['A'], peek: () => null };
 * const parts = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((part, i) =>
 *   score(ok(units), rubric, { period: part, facts: [{ fact: 'posted', unit: 'A', period: part, kind: 'number', value: 6 + i }] }),
 * );
 * String(meanOfPeriods(parts, { period: '2024' }).value.get('A')?.points?.low); // => '15/2'
 * ```
 */
export function meanOfPeriods(parts: readonly Outcome<Scoreboard>[], options: MeanOptions): Outcome<Scoreboard> {
  checkCall(
    'meanOfPeriods',
    { parts: [parts, listOf(someScores, 1)] },
    options,
    { period: unchecked, facts: listOf(unchecked) },
    ['period'],
  );
  const [first] = parts;
  if (first === undefined || parts.some((p) => p.value.rubric.id !== first.value.rubric.id))
    throw new DefinitionError('emulation/parts-of-two-rubrics', {
      vi: 'các kỳ thành phần phải được chấm bằng cùng một bảng chấm điểm',
      en: 'the parts of a period are scored by one rubric',
    });
  const { period } = options;
  const whole = typeof period === 'string' ? periodOf(period) : period;
  const boards = parts.map((p) => p.value);
  const checked = atOnce(checkingFacts(options.facts ?? [], first.value.session.declared, whole));
  const unfit = unfitParts(
    boards.map((b) => b.period),
    whole,
  );
  const session: Session = {
    ...first.value.session,
    period: whole,
    stated: null,
    facts: factsOfWhole(boards, checked.facts),
    unusable: checked.unusable,
    refused: checked.refused,
  };
  const units = [...new Set(parts.flatMap((p) => p.value.units))];
  const scores = new Map(
    units.map((unit) => [
      unit,
      meanUnit(
        session,
        unit,
        parts.map((p) => p.value.get(unit)),
        unfit,
      ),
    ]),
  );
  const board: Scoreboard = {
    ...first.value,
    period: whole,
    session,
    parts: boards,
    totals: null,
    units,
    get: (unit) => scores.get(unit) ?? null,
    rows: () => scores.values(),
  };
  return ok(board, [
    ...parts.flatMap((p) => p.findings),
    ...(unfit === null ? [] : [unfit]),
    ...checked.findings,
    ...unusedFacts(checked.facts, units, session),
    ...scoreFindings(board, scores.values()),
  ]);
}
