import type { Finding, Period, Text } from '@qcdc/core';
import { sameResult, type Decision } from '../appraisal/decided-result.ts';
import { amountOf } from '../rubric/amount.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { readFactPeriod } from './fact-values.ts';
import { exactPoints, type PointRange } from './point-range.ts';
import { printPoints } from './print-points.ts';
import type { Scoreboard } from './scoreboard.ts';

/** Points stated for a criterion instead of computed: a column of an appraisal. */
export interface StatedPoints {
  /** The points. */
  readonly points: PointRange;
  /** `true` when documents that prove the criterion were given with them. */
  readonly evidenced?: boolean;
}

/** Points of one unit in a column of its appraisal. */
export interface StatedAppraisal {
  /** Id of the rubric it was appraised by. */
  readonly rubric: string;
  /** Id of the period. */
  readonly period: string;
  /** Points by criterion, and by bonus or penalty. */
  readonly points: ReadonlyMap<string, StatedPoints>;
  /** The decision that stands on these points; `null` where there is none. */
  readonly decision?: Decision | null;
}

/** Points that may be used, with what is said of the others. */
export interface FittingPoints {
  /** Points by unit and criterion. */
  readonly points: ReadonlyMap<string, ReadonlyMap<string, StatedPoints>>;
  /** What is wrong. */
  readonly findings: readonly Finding[];
}

const say = (code: string, rubric: Rubric, unit: string, period: string, message: Text): Finding => ({
  code: `emulation/${code}`,
  severity: 'error',
  state: 'failed',
  message,
  where: { unit, period },
  basis: rubric.basis,
});

/**
 * Takes the points that are of the rubric, the period and the units scored. Those of another rubric or period leave their unit
 * without points.
 *
 * @param stated - points by unit, as handed in
 * @param rubric - the rubric
 * @param period - the period scored
 * @param units - the units scored
 */
export function fittingPoints(
  stated: ReadonlyMap<string, StatedAppraisal>,
  rubric: Rubric,
  period: Period,
  units: readonly string[],
): FittingPoints {
  const findings: Finding[] = [];
  const points = new Map<string, ReadonlyMap<string, StatedPoints>>();
  const asked = new Set(units);
  for (const [unit, one] of stated) {
    const own = readFactPeriod(one.period);
    const refused: Finding[] = [];
    if (one.rubric !== rubric.id)
      refused.push(
        say('appraised-by-other-rubric', rubric, unit, one.period, {
          vi: `Hồ sơ được chấm theo bảng "${one.rubric}", không phải bảng "${rubric.id}"; không lấy điểm.`,
          en: `The appraisal is by rubric "${one.rubric}", not by "${rubric.id}"; its points are not taken.`,
        }),
      );
    if (own?.from !== period.from || own.to !== period.to)
      refused.push(
        say('appraised-in-other-period', rubric, unit, one.period, {
          vi: `Hồ sơ chấm cho kỳ ${one.period}, không phải kỳ ${period.id}; không lấy điểm.`,
          en: `The appraisal is of ${one.period}, not of ${period.id}; its points are not taken.`,
        }),
      );
    if (!asked.has(unit))
      refused.push(
        say('appraised-unit-not-scored', rubric, unit, one.period, {
          vi: `Có hồ sơ chấm điểm của "${unit}" nhưng đơn vị không có trong danh sách được chấm.`,
          en: `There is an appraisal of "${unit}", which is not among the units scored.`,
        }),
      );
    findings.push(...refused);
    if (refused.length === 0) points.set(unit, one.points);
  }
  return { points, findings };
}

/**
 * Names results that were made public and are no longer what the points and facts known now come to. The published result
 * stands until a decision replaces it.
 *
 * @param board - the scores
 * @param stated - points by unit, with the decisions on them
 */
export function changedResults(board: Scoreboard, stated: ReadonlyMap<string, StatedAppraisal>): readonly Finding[] {
  const { rubric, period, nameOf } = board;
  const classText = (id: string | null, language: 'vi' | 'en'): string =>
    rubric.classes?.classes.find((c) => c.id === id)?.label[language] ?? id ?? '–';
  return board.units.flatMap((unit): readonly Finding[] => {
    const decision = stated.get(unit)?.decision;
    const score = board.get(unit);
    if (decision?.result == null || sameResult(decision.result, score)) return [];
    const { total, class: id } = decision.result;
    const resultText = (points: PointRange | null, rating: string | null): Text => ({
      vi: `${printPoints(points, 'vi')} điểm, ${classText(rating, 'vi')}`,
      en: `${printPoints(points, 'en')} points, ${classText(rating, 'en')}`,
    });
    const published = resultText(total === null ? null : exactPoints(amountOf(total)), id);
    const now = resultText(score?.points ?? null, score?.class?.class ?? null);
    return [
      {
        ...say('result-changed-since', rubric, unit, period.id, {
          vi: `${nameOf(unit)}: kết quả theo quyết định ${decision.decision} (${published.vi}) khác với thông tin hiện có (${now.vi}).`,
          en: `${nameOf(unit)}: the result of decision ${decision.decision} (${published.en}) differs from what is known now (${now.en}).`,
        }),
        expected: published,
        actual: now,
        hint: {
          vi: 'Kết quả đã công bố giữ nguyên; muốn thay đổi phải có quyết định thay thế.',
          en: 'The published result stands; only a replacing decision changes it.',
        },
      },
    ];
  });
}
