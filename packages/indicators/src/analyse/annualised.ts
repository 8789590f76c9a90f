import { lastDayOfItsMonth, type Period } from '@qcdc/core';
import { fraction, scaleInterval, type Interval } from '@qcdc/core/exact';
import { shareFactor } from '../define/unit-of-measure.ts';
import type { IndicatorKey, IndicatorTable } from '../compute/indicator-table.ts';

function wholeMonths({ from, to }: Period): bigint | null {
  if (!from.endsWith('-01') || lastDayOfItsMonth(to) !== to) return null;
  const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return BigInt(month(to) - month(from) + 1);
}

/**
 * Scales a value to a whole year: turns for each board in a quarter, times four. A share is the same in any stretch of
 * time and is returned as it is.
 *
 * @param table - the values
 * @param key - which value
 * @returns where the yearly value lies; `null` for a gap, a value the table does not have, or a period that is not made of whole months
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2024', received: 40, settled: 35 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const { value: table } = computeIndicators(totals, [mediationSettledShare]);
 * const id = mediationSettledShare.id;
 * annualised(table, { indicator: id, unit: 'A', period: '2024' }) !== null; // => true
 * ```
 */
export function annualised(table: IndicatorTable, key: IndicatorKey): Interval | null {
  const value = table.get(key);
  const period = table.periods.find((p) => p.id === key.period);
  if (value?.interval == null || period === undefined) return null;
  if (shareFactor(value.measuredIn) !== null) return value.interval;
  const months = wholeMonths(period);
  return months === null ? null : scaleInterval(value.interval, fraction(12n, months));
}
