import { practice } from '../basis/legal-basis.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { checkDataset } from '../dataset/dataset.ts';
import { checkCall } from '../outcome/check-call.ts';
import { aText, orNull } from '../outcome/demand.ts';
import { anOutcome } from '../outcome/noun-demands.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { Text } from '../outcome/text.ts';
import { unitKinds } from '../unit/unit-labels.ts';
import type { UnitKind } from '../unit/reporting-unit.ts';
import type { ReportPlan } from './report-plan.ts';

/** How plans are called. */
export interface SentPlanOptions {
  /** What their ids begin with; `sent` when left out. */
  readonly id?: string;
}

const asSent = practice({
  vi: 'Theo những gì đơn vị cùng loại đã gửi, khi chưa có kế hoạch thu báo cáo',
  en: 'What units of the same kind have sent, for as long as nobody has planned who is to report',
});

/**
 * Makes plans of what was sent: whatever one unit of a kind has sent for a period, all units of the kind are to send. Nobody has laid
 * that down, so it is made only where a caller asks for it, and says what it rests on; a plan of an office takes its place.
 *
 * @param records - the outcome of `parse` or `parseRecords`, read with a register of units
 * @param options - how they are called
 * @returns a plan for each kind of unit and period, without a deadline; none where no register was given
 * @throws `DefinitionError` `call/…`, `dataset/not-parsed`
 * @term kế hoạch thu báo cáo
 * @example
 * ```ts
 * const units = defineUnits([{ code: 'A', kind: 'commune' }, { code: 'B', kind: 'commune' }]);
 * const sent = parseRecords([{ unit: 'A', period: '2024', received: 20 }], mediation, { units });
 * const [plan] = plansFromSent(sent);
 * [plan?.kinds, plan?.areas, plan?.periods]; // => [['commune'], ['mediation'], ['2024']]
 * ```
 */
export function plansFromSent(records: Outcome<Dataset>, options: SentPlanOptions = {}): readonly ReportPlan[] {
  checkCall('plansFromSent', { records: [records, anOutcome] }, options, { id: orNull(aText) });
  const { value } = records;
  checkDataset(value, {}, 'plansFromSent');
  const plans = new Map<string, { readonly kind: UnitKind; readonly period: string; readonly areas: Set<string> }>();
  for (const [{ id, form }, ofArea] of value) {
    if (form !== 'period') continue;
    for (const { place } of ofArea) {
      const kind = place.reportingUnit?.kind;
      if (kind === undefined || place.period === null) continue;
      const key = `${kind}/${place.period.id}`;
      const plan = plans.get(key) ?? { kind, period: place.period.id, areas: new Set<string>() };
      plans.set(key, plan);
      plan.areas.add(id);
    }
  }
  return Array.from(plans, ([key, { kind, period, areas }]): ReportPlan => ({
    id: `${options.id ?? 'sent'}-${kebab(key)}`,
    label: labelOf(kind),
    areas: [...areas],
    kinds: [kind],
    periods: [period],
    basis: asSent,
  }));
}

const kebab = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');

function labelOf(kind: UnitKind): Text {
  const { vi, en } = unitKinds[kind];
  return {
    vi: `Báo cáo thực hiện dân chủ ở cơ sở (${vi.toLowerCase()})`,
    en: `Report on grassroots democracy (${en.toLowerCase()})`,
  };
}
