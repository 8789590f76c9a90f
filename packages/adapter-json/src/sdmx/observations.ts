import { periodOfDays, type Figure, type Period } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import { unitCode } from '../unit-codes.ts';
import { indicatorCode, safeId } from './components.ts';
import { observationOf, type Observation } from './observation.ts';
import { timePeriod } from './time-period.ts';

/** A figure as an observation, with its key. */
export interface KeyedObservation {
  /** The figure. */
  readonly figure: Figure;
  /** Its period. */
  readonly period: Period;
  /** Codes of indicator, area and period. */
  readonly key: readonly [indicator: string, area: string, time: string];
  /** Its values by component. */
  readonly values: Observation;
}

/**
 * Goes through the figures of a table. Where a unit reported a figure and a total was computed beside it, the total is given.
 *
 * @param table - the figures
 * @returns the observations, one by one
 */
export function* observationsOf(table: FigureTable): Generator<KeyedObservation, void, undefined> {
  const periods = new Map(table.periods.map((period) => [period.id, period]));
  const totals = new Set<string>();
  const placeOf = ({ unit, measure, period }: Figure): string => JSON.stringify([unit, measure, period]);
  let before = 0;
  for (const { reported, length } of table.segments) {
    if (reported !== null) for (let i = 0; i < length; i++) totals.add(placeOf(table.at(before + i)));
    before += length;
  }
  before = 0;
  for (const { reported, length } of table.segments) {
    for (let i = 0; i < length; i++) {
      const figure = table.at(before + i);
      const period = periods.get(figure.period);
      if (period === undefined || (reported === null && totals.has(placeOf(figure)))) continue;
      const values = observationOf(figure, reported !== null);
      // Only what the days alone do not say, such as a school year, is told by its own id.
      const named = periodOfDays(period.from, period.to).id === period.id ? null : period.id;
      yield {
        figure,
        period,
        key: [indicatorCode(figure.measure), safeId(unitCode(table, figure.unit, period)), timePeriod(period)],
        values: { ...values, PERIOD_ID: named },
      };
    }
    before += length;
  }
}
