import { ok, type Finding, type Outcome, type Text } from '@qcdc/core';
import { aText, checkCall, listOf, truth } from '@qcdc/core/checks';
import type { Amount } from '../rubric/amount.ts';
import type { StatedAppraisal } from '../score/stated-appraisal.ts';
import { anAppraisal } from './an-appraisal.ts';
import type { Appraisal } from './appraisal.ts';
import { asStated } from './as-stated.ts';
import { columnAt } from './column-at.ts';
import { evidencedIn, pointsInColumn } from './column-points.ts';
import { standingDecision } from './decided-result.ts';
import { handedOn } from './standing-steps.ts';

/** Which points are taken. */
export interface StatedPointsOptions {
  /** Id of the column; the final one when left out. */
  readonly column?: string;
  /** `true` to see what a column comes to that is not handed on yet. */
  readonly unfinished?: boolean;
}

/**
 * Makes the points of a column ready for `score(…, { stated })`: they go through the whole rubric, with its evidence, stops,
 * vetoes, bonus and penalty rows. The final column is the one the rubric names. A column that is not handed on gives no
 * points, and neither do two appraisals of one unit.
 *
 * @param appraisals - appraisals of the units
 * @param options - another column than the final one; points of a column that is not handed on
 * @returns points by unit; findings `emulation/column-not-handed-on`, `emulation/appraised-twice`
 * @throws `DefinitionError` `emulation/unknown-column`
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
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 *   appraisal: {
 *     columns: [
 *       { id: 'self', label: { vi: 'Tự chấm', en: 'Self' }, by: { vi: 'UBND xã', en: 'the commune' } },
 *       { id: 'team', label: { vi: 'Thẩm định', en: 'Appraisal' }, by: { vi: 'Tổ thẩm định', en: 'the team' } },
 *     ],
 *     final: 'team',
 *   },
 * });
 * const by = { by: 'UBND xã', at: '2024-12-10' } as const;
 * const opened = openAppraisal(rubric, { unit: 'A', period: '2024' });
 * const { value: filled } = takeSteps(opened, [
 *   { step: 'score', ...by, column: 'self', criterion: 'posting', to: 9 },
 *   { step: 'submit', ...by, column: 'self' },
 * ]);
 * statedPoints([filled], { column: 'self' }).value.size; // => 1
 * ```
 */
export function statedPoints(
  appraisals: readonly Appraisal[],
  options: StatedPointsOptions = {},
): Outcome<ReadonlyMap<string, StatedAppraisal>> {
  checkCall('statedPoints', { appraisals: [appraisals, listOf(anAppraisal)] }, options, {
    column: aText,
    unfinished: truth,
  });
  const findings: Finding[] = [];
  const stated = new Map<string, StatedAppraisal>();
  const twice = new Set<string>();
  for (const appraisal of appraisals) {
    const { rubric, unit, period } = appraisal;
    const { column } = columnAt(rubric, options.column ?? rubric.appraisal?.final);
    const say = (code: string, severity: Finding['severity'], message: Text): void => {
      const where = { unit, period };
      findings.push({ code: `emulation/${code}`, severity, state: 'failed', message, where, basis: rubric.basis });
    };
    const ready = handedOn(appraisal).has(column.id);
    const taken = ready || options.unfinished === true;
    if (stated.has(unit) && !twice.has(unit))
      say('appraised-twice', 'error', {
        vi: `Có hai hồ sơ chấm điểm của đơn vị "${unit}"; không dùng hồ sơ nào.`,
        en: `There are two appraisals of "${unit}"; none of them is used.`,
      });
    if (stated.has(unit)) twice.add(unit);
    if (!ready)
      say('column-not-handed-on', taken ? 'info' : 'warning', {
        vi: `Cột ${column.label.vi} của đơn vị "${unit}" chưa chấm xong${taken ? '; điểm chỉ để tham khảo' : ', chưa có kết quả'}.`,
        en: `Column ${column.label.en} of "${unit}" is not handed on${taken ? '; its points are a draft' : ', so there is no result'}.`,
      });
    const decision = column.id === rubric.appraisal?.final ? standingDecision(appraisal) : null;
    const points = taken ? pointsInColumn(appraisal, column.id) : new Map<string, Amount>();
    stated.set(unit, {
      rubric: rubric.id,
      period,
      points: asStated(points, evidencedIn(appraisal, column.id)),
      decision,
    });
  }
  for (const unit of twice) {
    const one = stated.get(unit);
    if (one !== undefined) stated.set(unit, { ...one, points: new Map() });
  }
  return ok(stated, findings);
}
