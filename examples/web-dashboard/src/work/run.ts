import { practice, type Dataset, type Finding, type Outcome } from '@qcdc/core';
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
import { today, type Came, type Deliveries } from './deliveries.ts';
import type { Kept } from './kept.ts';
import { stepOf, type Doing } from './progress.ts';
import type { Register } from './register.ts';

/** Everything the steps gave, up to the indicators. Scores come when somebody looks at them. */
export interface Results {
  readonly register: Register;
  readonly came: readonly Came[];
  readonly checked: Outcome<Dataset>;
  readonly totals: Outcome<FigureTable>;
  readonly indicators: Outcome<IndicatorTable>;
  readonly findings: readonly Finding[];
  readonly names: UnitNames;
  readonly plan: ReportPlan | null;
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
  const plan = planOf(joined.value, register);
  const totals = await rollUpInSteps(counts, { units: register.units, ...adding });
  const computing = stepOf(doing, { vi: 'Tính chỉ số', en: 'Computing indicators' }, 0.9, 0.98);
  const indicators = await computeIndicatorsInSteps(totals, allIndicators, computing);
  const names = unitNames(register.units, lastDayOf(totals.value));
  const { shown } = adaptFindings([...register.findings, ...indicators.findings], { units: names });
  const reports =
    plan === null
      ? []
      : expectedReports(plan, { units: register.units, received: receivedDeliveries(came), on: today() }).value;
  return { register, came, checked, totals, indicators, findings: shown, names, plan, reports };
}

function lastDayOf({ periods }: FigureTable) {
  return periods.reduce((last, { to }) => (to > last ? to : last), periods[0]?.to ?? today());
}

/** Until an office says what is to come: every area that anybody sent, from every unit of the kinds that sent it. */
function planOf(dataset: Dataset, { units }: Register): ReportPlan | null {
  const areas = dataset.entities.filter(({ form }) => form === 'period');
  const senders = new Set<string>();
  const periods = new Set<string>();
  for (const area of areas)
    for (const { place } of dataset.peek(area.id)) {
      senders.add(place.unit);
      if (place.period !== null) periods.add(place.period.id);
    }
  const kinds = new Set([...senders].flatMap((id) => units.unit(id)?.kind ?? []));
  if (areas.length === 0 || kinds.size === 0 || periods.size === 0) return null;
  return defineReportPlan({
    id: 'what-was-sent',
    label: { vi: 'Báo cáo thực hiện dân chủ ở cơ sở', en: 'Report on grassroots democracy' },
    areas: areas.map(({ id }) => id),
    kinds: [...kinds],
    periods: [...periods].sort(),
    basis: practice({ vi: 'Theo các lĩnh vực đã có đơn vị gửi', en: 'By the areas that some unit has sent' }),
  });
}
