import { checkKeys } from '../outcome/check-keys.ts';
import { shown } from '../outcome/definition-words.ts';
import { checkDefinition } from '../outcome/check-definition.ts';
import { Problems } from '../outcome/problems.ts';
import { isIsoDate } from '../time/iso-date.ts';
import { periodOfId } from '../time/period.ts';
import { unitKinds } from '../unit/unit-labels.ts';
import { checkPlanShape, planKeys } from './check-plan-shape.ts';
import type { ReportPlan } from './report-plan.ts';

/**
 * Defines a report plan and checks it; everything that is wrong is told at once.
 *
 * @param plan - the plan
 * @returns the same plan
 * @throws `DefinitionError` `plan/bad-shape` where a part is no text, list or the like, or is missing, else `plan/…` with the
 *   path of the first fault; `problems` holds all
 * @example
 * ```ts
 * const basis = practice({ vi: 'công văn yêu cầu báo cáo', en: 'a letter that asks for reports' });
 * const plan = defineReportPlan({
 *   id: 'half-year',
 *   label: { vi: 'Báo cáo 6 tháng', en: 'Half-year report' },
 *   areas: ['mediation'],
 *   kinds: ['commune'],
 *   periods: ['2024-H1'],
 *   due: { '2024-H1': '2024-07-10' },
 *   basis,
 * });
 * plan.periods; // => ['2024-H1']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineReportPlan<const P extends ReportPlan>(plan: P): P {
  const problems = new Problems();
  checkDefinition(
    { step: 'defineReportPlan', value: plan, code: 'plan/bad-shape', shape: () => null },
    problems,
    () => {
      checkPlanShape(plan, problems);
      if (problems.count === 0) checkPlan(plan, problems);
    },
  );
  problems.throwIfAny();
  return plan;
}

function checkPlan(plan: ReportPlan, problems: Problems): void {
  const { id, label, areas, kinds = [], units = [], periods, due = {}, exempt = [] } = plan;
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    problems.add('plan/bad-id', { vi: `"${id}" không phải là mã`, en: `"${id}" is not an id; write kebab-case` }, 'id');
  if (label.vi.trim() === '' || label.en.trim() === '')
    problems.add('plan/blank-label', { vi: 'thiếu tên ở một ngôn ngữ', en: 'a label is missing in one language' }, id);
  if (areas.length === 0) problems.add('plan/no-area', { vi: 'nêu ít nhất một lĩnh vực', en: 'name an area' }, 'areas');
  if (kinds.length + units.length === 0)
    problems.add('plan/nobody', { vi: 'nêu loại đơn vị hoặc đơn vị phải báo cáo', en: 'say which kinds or units report' }, 'kinds'); // prettier-ignore
  if (periods.length === 0)
    problems.add('plan/no-period', { vi: 'nêu ít nhất một kỳ', en: 'name a period' }, 'periods');
  for (const [i, period] of periods.entries())
    if (periodOfId(period) === null)
      problems.add('plan/not-a-period', { vi: `"${period}" không phải là mã kỳ`, en: `"${period}" is not the id of a period` }, `periods[${i}]`); // prettier-ignore
  for (const [period, day] of Object.entries(due))
    if (!periods.includes(period) || !isIsoDate(day))
      problems.add('plan/bad-deadline', { vi: `hạn "${day}" của kỳ "${period}" không hợp lệ`, en: `"${day}" is no day, or "${period}" no period of the plan` }, `due.${period}`); // prettier-ignore
  for (const [i, { unit, period, reason }] of exempt.entries())
    if (unit === '' || reason.vi.trim() === '' || (period !== undefined && !periods.includes(period)))
      problems.add('plan/bad-exemption', { vi: 'miễn báo cáo phải nêu đơn vị, kỳ của kế hoạch và lý do', en: 'an exemption names a unit, a period of the plan and a reason' }, `exempt[${i}]`); // prettier-ignore
  checkParts(plan, problems);
}

// A kind nobody is of leaves nobody to report, and a period named twice counts each of its reports twice.
function checkParts(plan: ReportPlan, problems: Problems): void {
  const { areas, kinds = [], units = [], periods, due = {} } = plan;
  checkKeys(plan, planKeys, problems, 'plan/unknown-key');
  for (const [i, kind] of kinds.entries())
    if (!Object.hasOwn(unitKinds, kind))
      problems.add('plan/unknown-kind', { vi: `${shown(kind)} không phải là loại đơn vị; các loại: ${Object.keys(unitKinds).join(', ')}`, en: `${shown(kind)} is no kind of unit; there are ${Object.keys(unitKinds).join(', ')}` }, `kinds[${i}]`); // prettier-ignore
  for (const [name, list] of Object.entries({ areas, kinds, units, periods }))
    for (const [i, one] of list.entries())
      if (list.indexOf(one as never) < i)
        problems.add('plan/named-twice', { vi: `${shown(one)} có hai lần; chỉ giữ một`, en: `${shown(one)} stands there twice; keep one` }, `${name}[${i}]`); // prettier-ignore
  for (const [period, day] of Object.entries(due)) {
    const from = periodOfId(period)?.from;
    if (from !== undefined && isIsoDate(day) && day < from)
      problems.add('plan/bad-deadline', { vi: `hạn "${day}" trước ngày đầu của kỳ "${period}"`, en: `"${day}" lies before period "${period}" begins` }, `due.${period}`); // prettier-ignore
  }
}
