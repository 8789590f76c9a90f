import { isPlain } from '../../outcome/check-keys.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import type { StoredTable } from './stored-table.ts';
import { foreignTable, rowsElsewhere } from './table-words.ts';

/**
 * Returns what is stored of a table.
 *
 * @param table - a table of this library
 * @returns the same table
 * @throws `DefinitionError` `figure/foreign-table`; `figure/rows-elsewhere` for totals whose figures lie in a database
 */
export function stored(table: FigureTable): StoredTable {
  const known = shownOf(table);
  if ('elsewhere' in (known.whole ?? known)) throw new DefinitionError('figure/rows-elsewhere', rowsElsewhere);
  return known;
}

/**
 * Returns what is stored of a table, for whoever takes the rows as they are and asks for no others.
 *
 * @param table - a table of this library
 * @returns the same table
 * @throws `DefinitionError` `figure/foreign-table`
 */
export function shownOf(table: FigureTable): StoredTable {
  if (isStored(table)) return table as unknown as StoredTable;
  throw new DefinitionError('figure/foreign-table', foreignTable);
}

// Known by what it can do, because a table may come from another copy of this library.
function isStored(table: unknown): boolean {
  try {
    return isPlain(table) && 'collectingOf' in table;
  } catch {
    // It does not let itself be looked at.
    return false;
  }
}
