import type { Entity } from '../entity/define-entity.ts';
import { newestEdition } from '../entity/edition.ts';
import type { RawTable } from '../raw/raw-table.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { fieldNames, namesOfColumn, whenOf } from './field-names.ts';
import type { ParseContext } from './parse-context.ts';
import { readDay } from '../time/read-day.ts';
import { composed } from '../words/compose.ts';

/**
 * Looks up the days of the records of a table before they are read: the days of events, the last days of periods. They say
 * which columns are asked for where the file does not.
 *
 * @param table - the table
 * @param entity - the area
 * @param context - reads periods
 * @returns the days in order; none where nothing in the area ever changed, because then they decide nothing
 */
export function recordDays(
  table: RawTable,
  entity: Entity,
  { periodOf }: Pick<ParseContext, 'periodOf'>,
): readonly IsoDate[] {
  if (newestEdition([entity]) === null) return [];
  const names = fieldNames(entity);
  const when = whenOf(entity);
  const column = table.columns.find((one) => {
    const { byField, byLabel } = namesOfColumn(names, one);
    return (byField ?? byLabel) === when;
  });
  const texts = new Map<string, string | undefined>();
  for (const { cells } of column === undefined ? [] : table.rows) {
    const { value = null, format } = cells.get(column?.key ?? '') ?? {};
    if (value !== null) texts.set(composed(String(value)).trim(), format);
  }
  const days = [...texts].map(([text, format]) =>
    when === 'period' ? periodOf(text, format).value?.to : readDay(text),
  );
  return [...new Set(days.filter((day) => day != null))].sort();
}
