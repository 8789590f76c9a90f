import { checkCall } from '../../outcome/check-call.ts';
import { aText, having } from '../../outcome/demand.ts';
import { aFigureTable } from '../../outcome/noun-demands.ts';
import { growth, type Interval } from '../../quantity/interval.ts';
import { intervalOf } from '../../quantity/stated-interval.ts';
import type { FigureKey } from '../noun/figure-key.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { Figure } from '../noun/figure.ts';
import type { Comparability } from './comparability.ts';

/** Growth of a figure between two periods, and how sure it is. */
export interface FigureGrowth {
  /** Figure of the later period. */
  readonly now: Figure | null;
  /** Figure of the earlier period. */
  readonly before: Figure | null;
  /** All rates the growth may have, as fractions of one; `null` where it cannot be told or the earlier figure may be zero. */
  readonly rate: Interval | null;
  /** Whether the growth is one number, an interval, or cannot be told. */
  readonly comparability: Comparability;
}

/**
 * Works out the growth of a figure between two periods, on exact fractions.
 *
 * @param table - figures on one map: of one tree, or after `restate`
 * @param key - the later figure
 * @param earlier - id of the earlier period
 * @returns the growth
 * @throws `DefinitionError` as `find` of the table
 * @example
 * ```ts
 * const units = defineUnits([{ code: '00001', kind: 'commune' }]);
 * const rows = [
 *   { unit: '00001', period: '2023', received: 40 },
 *   { unit: '00001', period: '2024', received: 50 },
 * ];
 * const { value } = tally(parseRecords(rows, mediation, { units }), [mediation.measures.received]);
 * const { rate } = growthBetween(value, { measure: 'mediation.received', unit: '00001', period: '2024' }, '2023');
 * String(rate?.low?.at); // => '1/4'
 * ```
 */
export function growthBetween(table: FigureTable, key: FigureKey, earlier: string): FigureGrowth {
  checkCall('growthBetween', {
    table: [table, aFigureTable],
    key: [key, having(['measure', 'unit', 'period'], '{ measure, unit, period }', '{ measure, unit, period }')],
    earlier: [earlier, aText],
  });
  const measure = table.measures.find((m) => m.id === key.measure);
  const now = table.find(key);
  const before = table.find({ ...key, period: earlier });
  const options = { nonNegative: measure?.nonNegative === true };
  const [a, b] = [now && intervalOf(now, options), before && intervalOf(before, options)];
  const rate = a === null || b === null || now?.value == null || before?.value == null ? null : growth(a, b);
  const exact = now?.bound === 'exact' && before?.bound === 'exact';
  return {
    now,
    before,
    rate,
    comparability: rate === null ? 'notComparable' : exact ? 'exact' : 'interval',
  };
}
