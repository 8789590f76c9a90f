import type { Entity } from '../entity/define-entity.ts';
import type { RawTable } from '../raw/raw-table.ts';

/**
 * Lists the fields a page of somebody's own has no column for. Who filled it in was never asked for them; our own form, and a
 * file that names its edition, ask for all they say.
 *
 * @param table - the table
 * @param entity - its area
 * @param columns - columns by field
 * @returns names of the fields; none for our own form
 */
export function withoutColumn(
  { properties, edition, columns: all }: RawTable,
  { fields }: Entity,
  columns: ReadonlyMap<string, string>,
): readonly string[] {
  const ours = properties === undefined || edition !== undefined || all.some(({ field }) => field !== undefined);
  return ours ? [] : Object.keys(fields).filter((name) => !columns.has(name));
}
