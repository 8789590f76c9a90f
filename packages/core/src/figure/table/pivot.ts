import { checkCall } from '../../outcome/check-call.ts';
import { aFunction, aText, oneOf } from '../../outcome/demand.ts';
import { aFigureTable } from '../../outcome/noun-demands.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import { checkKey } from './check-key.ts';
import type { Figure } from '../noun/figure.ts';
import type { FigureTable } from '../noun/figure-table.ts';

/** A side of the cube of figures. */
export type PivotSide = 'measure' | 'unit' | 'period';

const sides: readonly PivotSide[] = ['measure', 'unit', 'period'];

/** What stands in the rows, what in the columns, and what is held fast. */
export interface PivotOptions {
  /** What stands in the rows. */
  readonly rows: PivotSide;
  /** What stands in the columns. */
  readonly columns: PivotSide;
  /** Id of the one measure, unit or period of the third side; may be left out where the table has only one. */
  readonly of?: string;
}

/** Figures laid out in rows and columns. */
export interface Pivot {
  /** Ids of the rows. */
  readonly rows: readonly string[];
  /** Ids of the columns. */
  readonly columns: readonly string[];
  /**
   * Returns the figure where a row and a column meet.
   * @param row - id of the row
   * @param column - id of the column
   * @returns the figure, or `null` when the table has none
   */
  cell(row: string, column: string): Figure | null;
}

/**
 * Lays a table out in rows and columns. Nothing is copied or added up.
 *
 * @param table - any table
 * @param options - what stands where
 * @returns the layout
 * @throws `DefinitionError` `figure/pivot-needs-two-sides`, `figure/pivot-needs-one`, and as `find` of a table for ids
 * @example
 * ```ts
 * const rows = ['2023', '2024'].map((year) => ({ unit: 'A', period: year, received: 5 }));
 * const { value } = tally(parseRecords(rows, mediation), [mediation.measures.received]);
 * const laidOut = pivot(value, { rows: 'unit', columns: 'period' });
 * [laidOut.columns, laidOut.cell('A', '2024')?.value?.toString()]; // => [['2023', '2024'], '5']
 * ```
 */
export function pivot(table: FigureTable, options: PivotOptions): Pivot {
  const side = oneOf(sides);
  checkCall('pivot', { table: [table, aFigureTable] }, options, { rows: side, columns: side, of: aText }, [
    'rows',
    'columns',
  ]);
  const { rows, columns, of } = options;
  const ids: Readonly<Record<PivotSide, readonly string[]>> = {
    measure: table.measures.map((m) => m.id),
    unit: table.units,
    period: table.periods.map((p) => p.id),
  };
  const third = sides.find((side) => side !== rows && side !== columns);
  if (rows === columns || third === undefined)
    throw new DefinitionError(
      'figure/pivot-needs-two-sides',
      {
        vi: 'dòng và cột phải là hai chiều khác nhau',
        en: 'rows and columns are different sides',
      },
      'columns',
    );
  const fixed = of ?? (ids[third].length === 1 ? ids[third][0] : undefined);
  if (fixed === undefined)
    throw new DefinitionError(
      'figure/pivot-needs-one',
      {
        vi: `ghi ${third} nào; có ${ids[third].length}`,
        en: `say which ${third}; there are ${ids[third].length}`,
      },
      'of',
    );
  checkKey(table, { [`${third}s`]: [fixed] });
  return {
    rows: ids[rows],
    columns: ids[columns],
    cell: (row, column) => {
      const key = { measure: '', unit: '', period: '', [third]: fixed, [rows]: row, [columns]: column };
      return table.find(key);
    },
  };
}

/**
 * Sorts the figures of a table into groups, each a table of its own.
 *
 * @param table - any table
 * @param keyOf - group of a figure
 * @returns the groups, in the order they come
 * @example
 * ```ts
 * const rows = ['A', 'B'].map((unit) => ({ unit, period: '2024', received: 5 }));
 * const { value } = tally(parseRecords(rows, mediation), [mediation.measures.received]);
 * [...groupFigures(value, ({ unit }) => unit).keys()]; // => ['A', 'B']
 * ```
 */
export function groupFigures<K>(table: FigureTable, keyOf: (figure: Figure) => K): ReadonlyMap<K, FigureTable> {
  checkCall('groupFigures', { table: [table, aFigureTable], keyOf: [keyOf, aFunction] });
  const keys = Array.from(table, keyOf);
  const groups = new Map<K, FigureTable>();
  for (const key of new Set(keys)) {
    let row = 0;
    groups.set(
      key,
      table.filter(() => keys[row++] === key),
    );
  }
  return groups;
}
