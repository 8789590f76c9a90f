import type { ReportColumn } from '@qcdc/core';

/** More columns than these nobody can read on a page of A4, upright and across. */
const mostUpright = 9;
const mostAcross = 14;

/**
 * Divides the columns of a table among several tables where one page is too narrow for all; each begins with the column that
 * names the rows.
 *
 * @param columns - the columns
 * @param landscape - whether the page lies across
 * @returns places of columns, a list for each table
 */
export function columnGroups(columns: readonly ReportColumn[], landscape: boolean): readonly (readonly number[])[] {
  const places = columns.map((_, i) => i);
  const most = landscape ? mostAcross : mostUpright;
  if (places.length <= most) return [places];
  const naming = Math.max(
    0,
    columns.findIndex(({ align }) => align !== 'right'),
  );
  const others = places.filter((place) => place !== naming);
  // As many columns in each as in the others: a last table of one column would look forgotten.
  const count = Math.ceil(others.length / (most - 1));
  const each = Math.ceil(others.length / count);
  return Array.from({ length: count }, (_, i) => [naming, ...others.slice(i * each, (i + 1) * each)]);
}
