import type { Where } from '@qcdc/core';
import { Dec, fraction, fractionOf, numberText, type Fraction } from '@qcdc/core/exact';
import { defineFormat, stamped, type Stored } from '@qcdc/core/stored';
import type { AdjustmentScore, ClassResult, CriterionScore, PointRange, ScoreReason, UnitScore } from '@qcdc/emulation';
import * as z from 'zod';

/** Points as JSON: one number as a text where they are exact, both ends where they are not. */
export type PointsJson =
  | string
  | {
      /** Fewest points. */
      readonly low: string;
      /** Most points. */
      readonly high: string;
    };

/** Points of an adjustment as JSON. */
export interface AdjustmentScoreJson extends Omit<AdjustmentScore, 'points'> {
  /** Its points. */
  readonly points: PointsJson | null;
}

/** Points of a criterion as JSON. */
export interface CriterionScoreJson extends Omit<
  CriterionScore,
  'points' | 'maximum' | 'before' | 'adjustments' | 'children'
> {
  /** Points. */
  readonly points: PointsJson | null;
  /** Maximum that applies. */
  readonly maximum: string;
  /** Points before adjustments and rounding, where they differ. */
  readonly before: PointsJson | null;
  /** Adjustments, in order. */
  readonly adjustments: readonly AdjustmentScoreJson[];
  /** Components, in order. */
  readonly children: readonly CriterionScoreJson[];
}

/** The score of a unit as JSON: every number is a text, a decimal or a fraction such as `10/3`. */
export interface UnitScoreJson extends Omit<UnitScore, 'points' | 'maximum' | 'index' | 'root'> {
  /** Total points. */
  readonly points: PointsJson | null;
  /** Maximum that applies. */
  readonly maximum: string;
  /** Achieved of the maximum, in hundredths. */
  readonly index: PointsJson | null;
  /** The tree of criteria. */
  readonly root: CriterionScoreJson;
}

/** Scores as they are stored. */
export interface ScoresJson {
  /** The scores, in order. */
  readonly scores: readonly UnitScoreJson[];
}

const number = z
  .string()
  .max(400)
  .regex(/^-?\d+(?:\.\d+|\/[1-9]\d*)?$/);
const points = z.union([number, z.strictObject({ low: number, high: number })]);
const text = z.strictObject({ vi: z.string(), en: z.string() });
const where: z.ZodType<Where> = z.strictObject({
  source: z.string().exactOptional(),
  sheet: z.string().exactOptional(),
  cell: z.string().exactOptional(),
  line: z.number().int().positive().exactOptional(),
  unit: z.string().exactOptional(),
  period: z.string().exactOptional(),
  area: z.string().exactOptional(),
  field: z.string().exactOptional(),
});
const reasons: z.ZodType<readonly ScoreReason[]> = z.array(
  z.strictObject({
    code: z.string(),
    message: text,
    criterion: z.string().exactOptional(),
    where: where.exactOptional(),
  }),
);
const criterion: z.ZodType<CriterionScoreJson> = z.strictObject({
  criterion: z.string(),
  state: z.enum(['scored', 'bounded', 'notScored', 'excluded', 'leftOut', 'notReached']),
  points: points.nullable(),
  maximum: number,
  before: points.nullable(),
  adjustments: z.array(z.strictObject({ adjustment: z.string(), points: points.nullable(), reasons })),
  get children() {
    return z.array(criterion);
  },
  reasons,
});
const classResult: z.ZodType<ClassResult> = z.strictObject({
  state: z.enum(['decided', 'undecided', 'authority', 'none']),
  class: z.string().nullable(),
  possible: z.array(z.string()),
  because: z.enum(['score', 'fallThrough', 'veto', 'stop', 'cap']).nullable(),
  by: z.string().nullable(),
  reasons,
});

/** How scores are stored. */
export const scoresFormat = /* @__PURE__ */ defineFormat<ScoresJson>({
  id: 'qcdc/scores',
  version: 1,
  label: { vi: 'danh sách điểm', en: 'a list of scores' },
  schema: z.strictObject({
    scores: z.array(
      z.strictObject({
        unit: z.string().min(1),
        period: z.string().min(1),
        state: z.enum(['scored', 'bounded', 'notScored', 'notAssessed']),
        points: points.nullable(),
        maximum: number,
        index: points.nullable(),
        class: classResult.nullable(),
        root: criterion,
        reasons,
      }),
    ),
  }),
});

/**
 * Writes scores as plain JSON.
 *
 * @param scores - such as `scoreboard.rows()`
 * @returns an object that survives `JSON.stringify`
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 * });
 * const facts = [{ fact: 'posted', unit: 'A', period: '2024', kind: 'number' as const, value: 9 }];
 * const { value: board } = score(ok({ units: ['A'], peek: () => null }), rubric, { period: '2024', facts });
 * scoresToJson(board.rows()).format; // => 'qcdc/scores'
 * ```
 */
export function scoresToJson(scores: Iterable<UnitScore>): Stored<ScoresJson> {
  return stamped(scoresFormat, { scores: Array.from(scores, scoreToJson) });
}

/**
 * Writes one score as plain JSON.
 *
 * @param score - the score
 * @returns the same, every number as a text
 */
export function scoreToJson(score: UnitScore): UnitScoreJson {
  const { points: total, maximum, index, root, ...rest } = score;
  return {
    ...rest,
    points: pointsToJson(total),
    maximum: textOf(maximum),
    index: pointsToJson(index),
    root: criterionToJson(root),
  };
}

/**
 * Reads one score back.
 *
 * @param json - what was written, its shape checked
 * @returns the score
 */
export function scoreOf(json: UnitScoreJson): UnitScore {
  const { points: total, maximum, index, root, ...rest } = json;
  return {
    ...rest,
    points: pointsOf(total),
    maximum: numberOf(maximum),
    index: pointsOf(index),
    root: criterionOf(root),
  };
}

function criterionToJson({
  points: own,
  maximum,
  before,
  adjustments,
  children,
  ...rest
}: CriterionScore): CriterionScoreJson {
  return {
    ...rest,
    points: pointsToJson(own),
    maximum: textOf(maximum),
    before: pointsToJson(before),
    adjustments: adjustments.map((one) => ({ ...one, points: pointsToJson(one.points) })),
    children: children.map(criterionToJson),
  };
}

function criterionOf({
  points: own,
  maximum,
  before,
  adjustments,
  children,
  ...rest
}: CriterionScoreJson): CriterionScore {
  return {
    ...rest,
    points: pointsOf(own),
    maximum: numberOf(maximum),
    before: pointsOf(before),
    adjustments: adjustments.map((one) => ({ ...one, points: pointsOf(one.points) })),
    children: children.map(criterionOf),
  };
}

function pointsToJson(range: PointRange | null): PointsJson | null {
  if (range === null) return null;
  const [low, high] = [textOf(range.low), textOf(range.high)];
  return low === high ? low : { low, high };
}

function pointsOf(json: PointsJson | null): PointRange | null {
  if (json === null) return null;
  if (typeof json !== 'string') return { low: numberOf(json.low), high: numberOf(json.high) };
  const exact = numberOf(json);
  return { low: exact, high: exact };
}

const textOf = (value: Fraction): string => numberText(value);

function numberOf(text: string): Fraction {
  const [n = '0', d] = text.split('/');
  return d === undefined ? fractionOf(new Dec(n)) : fraction(BigInt(n), BigInt(d));
}
