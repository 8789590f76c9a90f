import { period, type CheckContext, type Text } from '@qcdc/core';

/** Why a unit that came or went within a period is not failed for the whole of it. */
export const onlyPartOfIt: Text = {
  vi: 'Đơn vị chỉ hoạt động một phần của kỳ (thành lập, sắp xếp, giải thể trong kỳ)',
  en: 'The unit existed during a part of the period only',
};

/**
 * Tells whether a unit existed during a part of the period of a record only, such as a commune of July 2025 in that year: what
 * is due once in a whole period then need not have fallen into its part.
 *
 * @param record - a record of a period, or of an event
 * @param context - who reports
 * @returns `true` where the unit began or ended within the period
 */
export function wasPartOfThePeriod(record: unknown, { unit = null }: CheckContext): boolean {
  const { period: id } = record as { readonly period?: string };
  if (id === undefined || unit === null) return false;
  const { from, to } = period(id);
  return (unit.from !== null && unit.from > from) || (unit.to !== null && unit.to < to);
}
