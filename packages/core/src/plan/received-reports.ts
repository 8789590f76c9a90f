import type { Dataset } from '../dataset/dataset.ts';
import type { FigureTable } from '../figure/noun/figure-table.ts';
import { areaOf } from './planned-reporters.ts';
import type { ReceivedReport, ReceivedReports } from './received-report.ts';

/**
 * Tells which reports came, from the records that were read. An event counts for the period its day lies in.
 *
 * @param dataset - the records
 * @returns what came in
 */
export function receivedRecords(dataset: Dataset): ReceivedReports {
  const periods = new Set<string>();
  const days = new Map<string, string[]>();
  for (const [{ id }, records] of dataset)
    for (const { place } of records) {
      const key = JSON.stringify([id, place.unit]);
      if (place.period !== null) periods.add(JSON.stringify([id, place.unit, place.period.id]));
      else days.set(key, [...(days.get(key) ?? []), place.day]);
    }
  return {
    has: (area, unit, period) =>
      periods.has(JSON.stringify([area, unit, period.id])) ||
      (days.get(JSON.stringify([area, unit])) ?? []).some((day) => period.from <= day && day <= period.to),
    all: () =>
      [...dataset].flatMap(([{ id: area }, records]) =>
        records.map(({ place: { unit, period, day } }): ReceivedReport => ({ area, unit, period, day })),
      ),
  };
}

/**
 * Tells which reports came, from figures that were read. A figure without a number is no report of its area.
 *
 * @param table - the figures
 * @returns what came in
 */
export function receivedFigures(table: FigureTable): ReceivedReports {
  const areas = new Map(table.measures.map((m) => [m.id, areaOf(m)]));
  const told = new Set<string>();
  for (const { measure, unit, period, state } of table.filter({ origin: 'read' }))
    if (state !== 'missing') told.add(JSON.stringify([areas.get(measure), unit, period]));
  const periods = new Map(table.periods.map((period) => [period.id, period]));
  return {
    has: (area, unit, period) => told.has(JSON.stringify([area, unit, period.id])),
    all: () =>
      [...told].flatMap((key): readonly ReceivedReport[] => {
        const [area = '', unit = '', id = ''] = JSON.parse(key) as readonly string[];
        const period = periods.get(id);
        return period === undefined ? [] : [{ area, unit, period, day: period.to }];
      }),
  };
}
