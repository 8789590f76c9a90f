import { groupedCount } from '../outcome/counted.ts';
import type { Finding } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import { contains } from '../time/period-relations.ts';
import { period as periodOf, type Period } from '../time/period.ts';
import type { ReceivedReport } from './received-report.ts';
import type { ReportPlan } from './report-plan.ts';

/** Tells whether a plan asks a unit for a period. */
export type AsksUnit = (unit: string, period: Period) => boolean;

/**
 * Names what came although the plan does not ask for it: areas of another report, periods it does not have (a monthly report
 * where the half-year was asked for), and units that need not report. Nothing of it makes a report complete.
 *
 * @param plan - who is to hand in what
 * @param received - what came in
 * @param asks - whom it asks for which period
 * @returns one finding for all areas, one for each period and one for each unit and period
 */
export function notAskedFor(plan: ReportPlan, received: Iterable<ReceivedReport>, asks: AsksUnit): readonly Finding[] {
  const periods = plan.periods.map(periodOf);
  const [areas, others, units] = [new Set<string>(), new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { area, unit, period, day } of received) {
    if (!plan.areas.includes(area)) {
      areas.add(area);
      continue;
    }
    const of = periods.filter((one) => (period === null ? contains(one, day) : one.id === period.id));
    if (of.length === 0) noted(others, period?.id ?? '', unit);
    else if (!of.some((one) => asks(unit, one))) noted(units, JSON.stringify([unit, of[0]?.id]), area);
  }
  return [
    ...(areas.size === 0 ? [] : [finding(plan, 'area', {}, areasWords([...areas]))]),
    ...[...others].map(([id, by]) => finding(plan, 'period', id === '' ? {} : { period: id }, periodWords(by.size))),
    ...[...units].map(([key, by]) => {
      const [unit, period] = JSON.parse(key) as [string, string];
      return finding(plan, 'unit', { unit, period }, unitWords([...by]));
    }),
  ];
}

function noted(all: Map<string, Set<string>>, key: string, one: string): void {
  const known = all.get(key);
  if (known === undefined) all.set(key, new Set([one]));
  else known.add(one);
}

const areasWords = (areas: readonly string[]): Text => ({
  vi: `nhận được lĩnh vực không thuộc báo cáo này: ${areas.join(', ')}`,
  en: `areas came that do not belong to it: ${areas.join(', ')}`,
});
const periodWords = (units: number): Text => ({
  vi: `${groupedCount(units, 'vi')} đơn vị báo cáo cho kỳ không có trong kế hoạch`,
  en: `${units === 1 ? '1 unit' : `${units} units`} reported for a period it does not ask for`,
});
const unitWords = (areas: readonly string[]): Text => ({
  vi: `nhận được báo cáo của đơn vị không phải báo cáo kỳ này: ${areas.join(', ')}`,
  en: `a unit reported that is not asked for this period: ${areas.join(', ')}`,
});

function finding(plan: ReportPlan, what: 'area' | 'period' | 'unit', where: Finding['where'], said: Text): Finding {
  return {
    code: `report/${what}-not-asked`,
    severity: what === 'area' ? 'info' : 'warning',
    state: 'failed',
    message: {
      vi: `Kế hoạch thu báo cáo "${plan.label.vi}": ${said.vi}`,
      en: `The plan "${plan.label.en}": ${said.en}`,
    },
    where,
    hint: {
      vi: 'Không tính vào báo cáo nào của kế hoạch; kiểm tra đơn vị, kỳ báo cáo, hoặc bổ sung kế hoạch.',
      en: 'It counts for no report of the plan; check unit and period, or add them to the plan.',
    },
    basis: [plan.basis],
  };
}
