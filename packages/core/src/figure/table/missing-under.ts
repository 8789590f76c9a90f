import { isAsked } from '../../entity/asked-days.ts';
import { plannedReporters } from '../../plan/planned-reporters.ts';
import type { Period } from '../../time/period.ts';
import type { ReportPlan } from '../../plan/report-plan.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { FigureKey } from '../noun/figure-key.ts';
import { reach, type Collecting, type Reported } from './collecting.ts';

/** What is asked of a table to name who is missing. */
export interface Reporting extends Pick<FigureTable, 'registry' | 'measures' | 'at' | 'dayOf'> {
  /** Who is to report, where a plan says so. */
  readonly plan: ReportPlan | null;
  /**
   * Returns which kinds of unit a measure is collected from.
   * @param code - place of the measure in `measures`
   */
  collectingOf(code: number): Collecting | null;
  /**
   * Returns the row of a figure.
   * @param key - ids
   * @param which - reported figures only
   */
  rowOf(key: FigureKey, which: 'read'): number;
  /** What a unit reported whose figure is no row of the table; nothing when left out. */
  readonly elsewhere?: (key: FigureKey) => Reported;
}

/**
 * Names the units at and below a unit that were expected to report and did not.
 *
 * @param table - the figures
 * @param id - the unit
 * @param code - place of the measure in `measures`
 * @param period - the period
 * @returns ids of the units
 */
export function missingUnder(table: Reporting, id: string, code: number, period: Period): readonly string[] {
  const { registry } = table;
  const unit = registry?.unit(id) ?? null;
  const measure = table.measures[code];
  const kinds = table.collectingOf(code);
  if (registry === null || unit === null || measure === undefined || kinds === null) return [];
  if (!isAsked(measure, period.to)) return [];
  const from = { ...kinds, planned: plannedReporters(table.plan, measure, period) };
  const reportedBy = (below: string): Reported => {
    const key = { measure: measure.id, unit: below, period: period.id };
    const row = table.rowOf(key, 'read');
    if (row < 0 && table.elsewhere !== undefined) return table.elsewhere(key);
    const state = row < 0 ? null : table.at(row).state;
    return state === 'reported' || state === 'zero' ? 'number' : state === 'notApplicable' ? state : 'nothing';
  };
  return reach(unit, table.dayOf(period), from, registry, reportedBy).missing;
}
