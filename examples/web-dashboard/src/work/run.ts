import type { Dataset, Finding, Outcome } from '@qcdc/core';
import { allMeasures } from '@qcdc/core/entities';
import {
  expectedReports,
  joinDatasets,
  plansFromSent,
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
  // Until an office says what is to come: what any unit of the same kind has sent.
  const plans = plansFromSent(joined);
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
