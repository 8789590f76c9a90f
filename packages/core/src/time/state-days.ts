import { addMonths } from './day-arithmetic.ts';
import type { IsoDate } from './iso-date.ts';

// Months a period of the State's regime may hold, and the months of the calendar its first day may lie in.
const lengths: readonly (readonly [months: number, kind: StateKind, begins: (month: number) => boolean])[] = [
  [1, 'month', () => true],
  [3, 'quarter', (month) => month % 3 === 0],
  [6, 'halfYear', (month) => month % 6 === 0],
  [9, 'nineMonths', (month) => month === 12],
  [12, 'year', (month) => month === 12],
];

/** Kinds of period the State's reporting regime knows. */
export type StateKind = 'month' | 'quarter' | 'halfYear' | 'nineMonths' | 'year';

/**
 * Tells which period of the State's reporting regime some days are.
 *
 * @param from - first day
 * @param to - last day
 * @returns the kind, or `null` when the days are none of the regime's periods
 */
export function stateKindOf(from: IsoDate, to: IsoDate): StateKind | null {
  if (!from.endsWith('-15') || !to.endsWith('-14')) return null;
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const month = Number(from.slice(5, 7));
  return lengths.find(([length, , begins]) => length === months && begins(month))?.[1] ?? null;
}

/**
 * Returns the first day of the State's counterpart of a day on which a period of the calendar begins.
 *
 * @param firstDay - such as `2024-01-01`
 * @returns such as `2023-12-15`
 */
export function stateStart(firstDay: IsoDate): IsoDate {
  return `${addMonths(firstDay, -1).slice(0, 8)}15` as IsoDate;
}
