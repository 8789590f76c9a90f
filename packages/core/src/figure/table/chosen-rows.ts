import type { StoredColumns } from '../columns/stored-columns.ts';
import { viewRow, type RowLists } from '../columns/view-row.ts';
import type { FigureFilter } from '../noun/figure-key.ts';
import type { Figure } from '../noun/figure.ts';

/**
 * Finds the rows a filter keeps.
 *
 * @param lists - lists of the table
 * @param columns - columns of the table
 * @param keep - which measures, units and periods; or a question asked of every figure
 * @returns the rows, in order
 */
export function chosenRows(
  lists: RowLists,
  columns: StoredColumns,
  keep: FigureFilter | ((figure: Figure) => boolean),
): Int32Array {
  const rows: number[] = [];
  const asked = typeof keep === 'function';
  const origin = columns.reported === null ? 'read' : 'computed';
  if (!asked && keep.origin !== undefined && keep.origin !== origin) return Int32Array.of();
  const chosen = (ids: readonly string[], wanted: Iterable<string> | undefined): Uint8Array => {
    const set = wanted === undefined ? null : new Set(wanted);
    return Uint8Array.from(ids, (id) => (set === null || set.has(id) ? 1 : 0));
  };
  const [measures, units, periods] = asked
    ? []
    : [
        chosen(
          lists.measures.map((m) => m.id),
          keep.measures,
        ),
        chosen(lists.units, keep.units),
        chosen(
          lists.periods.map((p) => p.id),
          keep.periods,
        ),
      ];
  for (let i = 0; i < columns.length; i++) {
    const kept = asked
      ? keep(viewRow(lists, columns, i))
      : measures?.[columns.measure[i] ?? 0] === 1 &&
        units?.[columns.unit[i] ?? 0] === 1 &&
        periods?.[columns.period[i] ?? 0] === 1;
    if (kept) rows.push(i);
  }
  return Int32Array.from(rows);
}
