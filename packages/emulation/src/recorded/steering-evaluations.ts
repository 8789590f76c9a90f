import { DefinitionError, ok, type Finding, type Outcome, type Text } from '@qcdc/core';
import { checkCall, unchecked, unknownName } from '@qcdc/core/checks';
import { zero, type Fraction } from '@qcdc/core/exact';
import { said } from '../explain/words.ts';
import { rubricLines } from '../rubric/rubric-lines.ts';
import { isExact } from '../score/point-range.ts';
import { printNumber } from '../score/print-points.ts';
import type { Scoreboard } from '../score/scoreboard.ts';
import { aBoard, aCount } from './recorded-demands.ts';
import type { RecordedScores } from './recorded-scores.ts';

const ratings = ['excellent', 'good', 'fair', 'poor'] as const;

/** Rating of a steering committee, as records hold it. @term xếp loại chất lượng Ban Chỉ đạo */
export type CommitteeRating = (typeof ratings)[number];

/** Ratings in words, as forms print them. */
export const ratingWords: Readonly<Record<CommitteeRating, Text>> = {
  excellent: said('Hoàn thành xuất sắc', 'Excellent'),
  good: said('Hoàn thành tốt', 'Good'),
  fair: said('Hoàn thành', 'Fair'),
  poor: said('Không hoàn thành', 'Poor'),
};

/** How the ratings of committees are counted and read. */
export interface SteeringEvaluationsOptions extends RecordedScores {
  /** Scores of the column that counts, with final classes. */
  readonly final: Scoreboard;
  /** Committees counted by a unit, by id of that unit: a province counts those of its communes. */
  readonly counts?: Readonly<Record<string, readonly string[]>>;
  /** Which rating a class of the rubric is, where its ids are others. */
  readonly ratingOf?: Readonly<Record<string, CommitteeRating>>;
}

/** Committees of one unit by rating, as far as they are decided. */
export interface CommitteeCounts {
  /** Those with a rating, by rating. */
  readonly byRating: Readonly<Record<CommitteeRating, number>>;
  /** Those whose class is still open. */
  readonly open: number;
}

/**
 * Reads the rating a class is.
 *
 * @param options - classes with other ids
 * @returns the rating of a class
 * @throws `DefinitionError` `emulation/unknown-class` where the rubric has a class that is no rating
 */
export function ratingReader(options: SteeringEvaluationsOptions): (unit: string) => CommitteeRating | null {
  const { final, ratingOf = {} } = options;
  const classes = final.rubric.classes?.classes ?? [];
  const unknown = Object.keys(ratingOf).find((id) => !classes.some((one) => one.id === id));
  if (unknown !== undefined)
    throw unknownName(
      'emulation/unknown-class',
      { vi: 'mức xếp loại của bảng chấm điểm', en: 'a class of the rubric' },
      unknown,
      classes.map(({ id }) => id),
      `ratingOf.${unknown}`,
    );
  const byClass = new Map<string, CommitteeRating>();
  for (const { id } of classes) {
    const named = Object.hasOwn(ratingOf, id) ? ratingOf[id] : id;
    const rating = ratings.find((r) => r === named);
    if (rating === undefined)
      throw new DefinitionError(
        'emulation/unknown-class',
        {
          vi: `mức "${id}" không phải là mức xếp loại Ban Chỉ đạo; ghi vào ratingOf: ${ratings.join(', ')}`,
          en: `the class "${id}" is no rating of committees; say in ratingOf which it is: ${ratings.join(', ')}`,
        },
        `ratingOf.${id}`,
      );
    byClass.set(id, rating);
  }
  return (unit) => byClass.get(final.get(unit)?.class?.class ?? '') ?? null;
}

/**
 * Counts committees by rating.
 *
 * @param units - their units
 * @param ratingOf - reads the rating of one
 */
export function countCommittees(
  units: readonly string[],
  ratingOf: (unit: string) => CommitteeRating | null,
): CommitteeCounts {
  const byRating = { excellent: 0, good: 0, fair: 0, poor: 0 };
  let open = 0;
  for (const unit of new Set(units)) {
    const rating = ratingOf(unit);
    if (rating === null) open += 1;
    else byRating[rating] += 1;
  }
  return { byRating, open };
}

/**
 * Names the committees somebody counts and nobody scored: they count as not evaluated.
 *
 * @param options - the scores, who counts whom
 */
export function countedUnscored({ final, counts = {} }: SteeringEvaluationsOptions): readonly Finding[] {
  const scored = new Set(final.units);
  return Object.entries(counts).flatMap(([unit, below]): readonly Finding[] => {
    const missing = [...new Set(below)].filter((one) => !scored.has(one));
    if (missing.length === 0) return [];
    return [
      {
        code: 'emulation/counted-not-scored',
        severity: 'warning',
        state: 'failed',
        message: said(
          `${final.nameOf(unit)} tổng hợp cả đơn vị không được chấm điểm: ${missing.join(', ')}; tính là chưa được đánh giá.`,
          `${final.nameOf(unit)} counts units that were not scored: ${missing.join(', ')}; they count as not evaluated.`,
        ),
        where: { unit, period: final.period.id, field: 'committeesNotEvaluated' },
        actual: missing.join(', '),
        basis: final.rubric.basis,
      },
    ];
  });
}

/** A record of `steeringEvaluation` as `parseRecords` takes it. */
export interface SteeringEvaluationRecord {
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** Fields by name. */
  readonly [field: string]: string | number | null;
}

// As a decimal where it ends; thousands are not parted in data.
function decimalText(value: Fraction): string | null {
  const printed = printNumber(value, 'en').replaceAll(',', '');
  return printed.startsWith('≈') ? null : printed;
}

/**
 * Makes the yearly records of the evaluation of steering committees from the result of their scoring: rating and self-score of
 * each unit, and how many committees a unit above counts in each rating. A committee whose class is open counts as not evaluated.
 *
 * @param options - the scores, who counts whom
 * @returns records for `parseRecords(…, steeringEvaluation)`; findings `emulation/recorded-score-no-decimal`
 * @throws `DefinitionError` `emulation/unknown-class`
 * @example
 * ```ts
 * const nothing = ok({ units: ['00001'], peek: () => null }); // computeIndicators(…)
 * const { value: final } = finalClasses(score(nothing, qcdcCommitteeModel, { period: '2027' }));
 * const { value } = steeringEvaluations({ final, counts: { '01': ['00001'] } });
 * value.map(({ unit, committeesNotEvaluated }) => [unit, committeesNotEvaluated]); // => [['00001', undefined], ['01', 1]]
 * ```
 */
export function steeringEvaluations(options: SteeringEvaluationsOptions): Outcome<readonly SteeringEvaluationRecord[]> {
  checkCall('steeringEvaluations', {}, options, { self: aBoard, final: aBoard, counts: aCount, ratingOf: unchecked }, [
    'final',
  ]);
  const { final, self, counts = {} } = options;
  const { rubric, period } = final;
  const ratingOf = ratingReader(options);
  const maximum = decimalText(rubricLines(rubric).get(rubric.root.id)?.maximum ?? zero);
  const findings: Finding[] = [...countedUnscored(options)];
  const scoreOf = (unit: string): string | null => {
    const points = self?.get(unit)?.points ?? null;
    if (points === null || !isExact(points)) return null;
    const written = decimalText(points.low);
    if (written === null)
      findings.push({
        code: 'emulation/recorded-score-no-decimal',
        severity: 'warning',
        state: 'undecided',
        message: said(
          `${final.nameOf(unit)}: điểm ${points.low.toString()} không viết được dưới dạng số thập phân nên không ghi vào báo cáo.`,
          `${final.nameOf(unit)}: ${points.low.toString()} points cannot be written as a decimal and are left out of the record.`,
        ),
        where: { unit, period: period.id },
        basis: rubric.basis,
      });
    return written;
  };
  const own = new Set(final.units);
  const records = [...new Set([...final.units, ...Object.keys(counts)])].map((unit): SteeringEvaluationRecord => {
    const below = counts[unit];
    const counted = below === undefined ? null : countCommittees(below, ratingOf);
    return {
      unit,
      period: period.id,
      ...(own.has(unit) ? { rating: ratingOf(unit), score: scoreOf(unit), maximum } : {}),
      ...(counted === null
        ? {}
        : {
            committeesEvaluated: Object.values(counted.byRating).reduce((a, b) => a + b, 0),
            ratedExcellent: counted.byRating.excellent,
            ratedGood: counted.byRating.good,
            ratedFair: counted.byRating.fair,
            ratedPoor: counted.byRating.poor,
            committeesNotEvaluated: counted.open,
          }),
    };
  });
  return ok(records, findings);
}
