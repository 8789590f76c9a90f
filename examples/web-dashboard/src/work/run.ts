import { practice, type Dataset, type Finding, type Outcome, type UnitKind } from '@qcdc/core';
import { allMeasures } from '@qcdc/core/entities';
import {
  defineReportPlan,
  expectedReports,
  joinDatasets,
  receivedDeliveries,
  rollUpInSteps,
  tallyInSteps,
  validateInSteps,
  type ExpectedReport,
  type FigureTable,
  type ReportPlan,
} from '@qcdc/core/flow';
import { adaptFindings, unitNames, type UnitNames } from '@qcdc/core/report';
import { allIndicators, computeIndicatorsInSteps, type IndicatorTable } from '@qcdc/indicators';
import { recommended } from '@qcdc/validators';
import type { Came, Deliveries } from './deliveries.ts';
import type { Kept } from './kept.ts';
import { stepOf, type Doing } from './progress.ts';
import type { Register } from './register.ts';
import { today } from './today.ts';

/** Everything the steps gave, up to the indicators. Scores come when somebody looks at them. */
export interface Results {
  readonly register: Register;
  readonly came: readonly Came[];
  readonly checked: Outcome<Dataset>;
  readonly totals: Outcome<FigureTable>;
  readonly indicators: Outcome<IndicatorTable>;
  readonly findings: readonly Finding[];
  readonly names: UnitNames;
  readonly plans: readonly ReportPlan[];
  readonly reports: readonly ExpectedReport[];
}

/** Takes what is kept through the whole path, step by step. */
export async function run(kept: Kept, register: Register, deliveries: Deliveries, doing: Doing): Promise<Results> {
  const came = await deliveries.all(kept, register, doing);
  const joined = joinDatasets(came);
  const checking = stepOf(doing, { vi: 'Kiểm tra theo quy định', en: 'Checking against the rules' }, 0.4, 0.7);
  const checked = await validateInSteps(joined, recommended, checking);
  const counting = stepOf(doing, { vi: 'Tập hợp số liệu', en: 'Collecting figures' }, 0.7, 0.8);
  const counts = await tallyInSteps(checked, allMeasures, counting);
  const adding = stepOf(doing, { vi: 'Cộng tổng', en: 'Adding up' }, 0.8, 0.9);
  const plans = plansOf(joined.value, register);
  const totals = await rollUpInSteps(counts, { units: register.units, ...adding });
  const computing = stepOf(doing, { vi: 'Tính chỉ số', en: 'Computing indicators' }, 0.9, 0.98);
  const indicators = await computeIndicatorsInSteps(totals, allIndicators, computing);
  const names = unitNames(register.units, lastDayOf(totals.value));
  const { shown } = adaptFindings([...register.findings, ...indicators.findings], { units: names });
  const received = receivedDeliveries(came);
  const reports = plans.flatMap(
    (plan) => expectedReports(plan, { units: register.units, received, on: today() }).value,
  );
  return { register, came, checked, totals, indicators, findings: shown, names, plans, reports };
}

function lastDayOf({ periods }: FigureTable) {
  return periods.reduce((last, { to }) => (to > last ? to : last), periods[0]?.to ?? today());
}

/** Until an office says what is to come: of every kind of unit, for every period, what any unit of the kind has sent. */
function plansOf(dataset: Dataset, { units }: Register): readonly ReportPlan[] {
  const asked = new Map<string, { readonly kind: UnitKind; readonly period: string; readonly areas: Set<string> }>();
  for (const [area, records] of dataset)
    for (const { place } of records) {
      const kind = units.unit(place.unit)?.kind;
      if (area.form !== 'period' || kind === undefined || place.period === null) continue;
      const key = `${kind} ${place.period.id}`;
      const plan = asked.get(key) ?? { kind, period: place.period.id, areas: new Set<string>() };
      asked.set(key, plan);
      plan.areas.add(area.id);
    }
  return [...asked.values()].map(({ kind, period, areas }, i) =>
    defineReportPlan({
      id: `sent-${i + 1}`,
      label: { vi: 'Báo cáo thực hiện dân chủ ở cơ sở', en: 'Report on grassroots democracy' },
      areas: [...areas],
      kinds: [kind],
      periods: [period],
      basis: practice({
        vi: 'Theo các lĩnh vực mà đơn vị cùng loại đã gửi',
        en: 'By what units of the same kind have sent',
      }),
    }),
  );
}
