import { periodInWords, printPeriod, type Finding, type Period, type Text } from '@qcdc/core';
import type { Rubric } from '../rubric/rubric.ts';
import { readFactPeriod } from './fact-values.ts';
import type { StatedAppraisal, StatedPoints } from './stated-appraisal.ts';

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
          vi: `Hồ sơ chấm cho ${periodInWords(one.period).vi}, không phải ${printPeriod(period, 'vi')}; không lấy điểm.`,
          en: `The appraisal is of ${periodInWords(one.period).en}, not of ${printPeriod(period, 'en')}; its points are not taken.`,
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
