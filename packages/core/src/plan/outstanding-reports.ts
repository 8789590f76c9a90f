import type { Dataset } from '../dataset/dataset.ts';
import type { FigureTable } from '../figure/noun/figure-table.ts';
import { checkCall, type Demands } from '../outcome/check-call.ts';
import { aDay, demand } from '../outcome/demand.ts';
import type { Finding } from '../outcome/finding.ts';
import { aPlan, aRegister } from '../outcome/noun-demands.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import { daysBetween } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { period as periodOf, type Period } from '../time/period.ts';
import { holdsOn } from '../unit/dated-value.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { notAskedFor } from './not-asked-for.ts';
import type { ReceivedReports } from './received-report.ts';
import { whatCame } from './received-reports.ts';
import type { ReportExemption, ReportPlan } from './report-plan.ts';

/** What became of a report somebody is to hand in. */
export type ReportState = 'received' | 'partly' | 'outstanding' | 'exempt';

/** One report of one unit for one period. */
export interface ExpectedReport {
  /** Id of the plan. */
  readonly report: string;
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** What became of it: `partly` where some of its areas came, and others did not. */
  readonly state: ReportState;
  /** Areas that did not come, in the order of the plan. */
  readonly missing: readonly string[];
  /** Last day on which it is in time, or `null`. */
  readonly due: IsoDate | null;
  /**
   * Days beyond the deadline: until everything came, or until now where something is missing; 0 before and on the day, `null`
   * without a deadline, or where nobody knows on which day it came.
   */
  readonly daysLate: number | null;
  /** The day on which its last area came; `null` where something is missing, or nobody knows the day. */
  readonly completedOn: IsoDate | null;
  /**
   * `onTime` or `late`; `open` where something is missing and the deadline has not passed. `null` for who is exempt, without a
   * deadline, and where nobody knows on which day it came. @term đúng hạn, chậm
   */
  readonly timeliness: 'onTime' | 'late' | 'open' | null;
  /** Why it need not come, where it is exempt. */
  readonly exemption: ReportExemption | null;
}

/** How complete the reports of a plan are in one period. */
export interface Completeness {
  /** Reports that are to come: those that are exempt left out. */
  readonly expected: number;
  /** Reports of which every area came. */
  readonly received: number;
  /** Reports of which some came. */
  readonly partly: number;
  /** Reports of which nothing came. */
  readonly outstanding: number;
  /** Reports that need not come. */
  readonly exempt: number;
  /** Reports of which every area came by the deadline. */
  readonly onTime: number;
  /** Reports that came after the deadline, or have not come although it has passed. */
  readonly late: number;
}

/** What is known of the reports that are expected. */
export interface ExpectedReportsOptions {
  /** The units. */
  readonly units: UnitRegistry;
  /** What came in: records, figures, or what `receivedDeliveries` and their like tell. */
  readonly received: ReceivedReports | Dataset | FigureTable;
  /** The day on which one asks. */
  readonly on: IsoDate;
}

/**
 * Tells of every report that is to come what became of it: who is missing what, since when.
 *
 * @param plan - who is to hand in what
 * @param options - the units, what came in, and the day
 * @returns every expected report, in the order of the periods and of the register; findings `report/unknown-unit` for units
 * of the plan that the register does not know, `report/area-not-asked`, `report/period-not-asked` and `report/unit-not-asked`
 * for what came although the plan does not ask for it
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const plan = defineReportPlan({
 *   id: 'year',
 *   label: { vi: 'Báo cáo năm', en: 'Report of the year' },
 *   areas: ['mediation'],
 *   kinds: ['commune'],
 *   periods: ['2024'],
 *   due: { '2024': '2025-01-10' },
 *   basis: practice({ vi: 'công văn', en: 'a letter' }),
 * });
 * const units = defineUnits([{ code: 'A', kind: 'commune' }, { code: 'B', kind: 'commune' }]);
 * const received = parseRecords([{ unit: 'A', period: '2024', received: 5 }], mediation, { units }).value;
 * const { value } = expectedReports(plan, { units, received, on: '2025-02-01' });
 * value.map(({ unit, state, daysLate }) => [unit, state, daysLate]); // => [['A', 'received', null], ['B', 'outstanding', 22]]
 * ```
 */
export function expectedReports(plan: ReportPlan, options: ExpectedReportsOptions): Outcome<readonly ExpectedReport[]> {
  const needed = ['units', 'received', 'on'] as const;
  checkCall<ExpectedReportsOptions>('expectedReports', { plan: [plan, aPlan] }, options, demands, needed);
  const { units, on } = options;
  const received = whatCame(options.received);
  const named = new Set(plan.units);
  const asks = (unit: ReportingUnit, { to }: Period): boolean =>
    holdsOn(unit, to) && (named.has(unit.id) || plan.kinds?.includes(unit.kind) === true);
  const unknown = [...named, ...(plan.exempt ?? []).map(({ unit }) => unit)]
    .filter((unit, i, all) => units.unit(unit) === null && all.indexOf(unit) === i)
    .map((unit) => unknownUnit(plan, unit));
  const reports = plan.periods.flatMap((id): readonly ExpectedReport[] => {
    const period = periodOf(id);
    const due = plan.due?.[id] ?? null;
    return units.units
      .filter((unit) => asks(unit, period))
      .map(({ id: unit }): ExpectedReport => {
        const exemption =
          plan.exempt?.find((one) => one.unit === unit && (one.period === undefined || one.period === id)) ?? null;
        const days = plan.areas.map((area) => received.since?.(area, unit, period) ?? null);
        // What came after the day one asks of had not come yet.
        const missing = plan.areas.filter((area, i) => !received.has(area, unit, period) || (days[i] ?? on) > on);
        const came = missing.length === 0 ? 'received' : missing.length < plan.areas.length ? 'partly' : 'outstanding';
        // Whoever reports although it need not has reported; where it tells a part, the rest is not missing.
        const state = exemption !== null && came !== 'received' ? 'exempt' : came;
        const completedOn = state === 'received' ? lastOf(days) : null;
        const until = state === 'received' ? completedOn : on;
        const daysLate =
          state === 'exempt' ? 0 : due === null || until === null ? null : Math.max(0, daysBetween(due, until));
        const timeliness = state === 'exempt' || daysLate === null ? null : timelinessOf(state, daysLate);
        return { report: plan.id, unit, period: id, state, missing, due, daysLate, completedOn, timeliness, exemption };
      });
  });
  const others = notAskedFor(plan, received.all?.() ?? [], (id, period) => {
    const unit = units.unit(id);
    return unit !== null && asks(unit, period);
  });
  return ok(reports, [...unknown, ...others]);
}

const demands: Demands<ExpectedReportsOptions> = {
  units: aRegister,
  received: /* @__PURE__ */ demand(
    (value) => typeof value === 'object' && value !== null && ('has' in value || 'measures' in value),
    'bản ghi, số liệu hoặc kết quả của receivedDeliveries',
    'records, figures, or what receivedDeliveries gives',
  ),
  on: aDay,
};

const lastOf = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.reduce((last, day) => (last === null || day === null ? null : day > last ? day : last));

function timelinessOf(state: ReportState, daysLate: number): 'onTime' | 'late' | 'open' {
  if (daysLate > 0) return 'late';
  return state === 'received' ? 'onTime' : 'open';
}

/**
 * Keeps what is still to come, for whoever collects reports: those that are late longest first.
 *
 * @param reports - what became of every report
 * @returns reports that are outstanding or came partly
 * @example
 * ```ts
 * const plan = defineReportPlan({
 *   id: 'year',
 *   label: { vi: 'Báo cáo năm', en: 'Report of the year' },
 *   areas: ['mediation'],
 *   kinds: ['commune'],
 *   periods: ['2024'],
 *   basis: practice({ vi: 'công văn', en: 'a letter' }),
 * });
 * const units = defineUnits([{ code: 'A', kind: 'commune' }, { code: 'B', kind: 'commune' }]);
 * const received = parseRecords([{ unit: 'A', period: '2024', received: 5 }], mediation, { units }).value;
 * outstandingReports(expectedReports(plan, { units, received, on: '2025-02-01' }).value).map(({ unit }) => unit); // => ['B']
 * ```
 */
export function outstandingReports(reports: readonly ExpectedReport[]): readonly ExpectedReport[] {
  return reports
    .filter(({ state }) => state === 'outstanding' || state === 'partly')
    .sort((a, b) => (b.daysLate ?? -1) - (a.daysLate ?? -1));
}

/**
 * Counts how complete reports are, by period.
 *
 * @param reports - what became of every report
 * @returns the counts, by id of the period
 * @example
 * ```ts
 * const plan = defineReportPlan({
 *   id: 'year',
 *   label: { vi: 'Báo cáo năm', en: 'Report of the year' },
 *   areas: ['mediation'],
 *   kinds: ['commune'],
 *   periods: ['2024'],
 *   basis: practice({ vi: 'công văn', en: 'a letter' }),
 * });
 * const units = defineUnits([{ code: 'A', kind: 'commune' }, { code: 'B', kind: 'commune' }]);
 * const received = parseRecords([{ unit: 'A', period: '2024', received: 5 }], mediation, { units }).value;
 * const reports = expectedReports(plan, { units, received, on: '2025-02-01' }).value;
 * const { expected, received: came } = completeness(reports).get('2024') ?? {};
 * [expected, came]; // => [2, 1]
 * ```
 */
export function completeness(reports: readonly ExpectedReport[]): ReadonlyMap<string, Completeness> {
  const counts = new Map<string, Completeness>();
  for (const { period, state, timeliness } of reports) {
    const { expected, onTime, late, ...by } = counts.get(period) ?? {
      expected: 0,
      received: 0,
      partly: 0,
      outstanding: 0,
      exempt: 0,
      onTime: 0,
      late: 0,
    };
    counts.set(period, {
      ...by,
      expected: expected + (state === 'exempt' ? 0 : 1),
      [state]: by[state] + 1,
      onTime: onTime + (timeliness === 'onTime' ? 1 : 0),
      late: late + (timeliness === 'late' ? 1 : 0),
    });
  }
  return counts;
}

function unknownUnit(plan: ReportPlan, unit: string): Finding {
  return {
    code: 'report/unknown-unit',
    severity: 'error',
    state: 'failed',
    message: {
      vi: `Kế hoạch thu báo cáo "${plan.label.vi}" nêu đơn vị không có trong danh mục`,
      en: `The plan "${plan.label.en}" names a unit that is not in the register`,
    },
    where: { unit },
    hint: { vi: 'Kiểm tra mã đơn vị trong kế hoạch.', en: 'Check the id of the unit in the plan.' },
    basis: [plan.basis],
  };
}
