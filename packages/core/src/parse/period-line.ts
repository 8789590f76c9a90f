import type { RawRow } from '../raw/raw-table.ts';
import { periodSaidIn } from '../sheet/stated-period.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import type { ParseContext } from './parse-context.ts';
import type { TableSaid } from './said-above.ts';
import { isSectionMark } from './total-row.ts';

/**
 * Finds the period a row says of those below it: a row with nothing but "Quý I năm 2024", with or without the mark of a section.
 *
 * @param row - a row of a page
 * @param whenKey - key of the column of periods, where a period is the row's own
 * @returns the cell with the words; `null` where the row is another
 */
export function periodLine({ cells }: RawRow, whenKey: string | undefined): CellInput | null {
  let only: CellInput | null = null;
  for (const [key, cell] of cells) {
    if (isBlank(cell)) continue;
    const { value } = cell;
    if (typeof value !== 'string' || key === whenKey) return null;
    if (isSectionMark(value)) continue;
    if (only !== null) return null;
    only = cell;
  }
  if (only === null) return null;
  const words = String(only.value)
    .replace(/^\s*(?:[IVX]{1,6}|[A-HĐ]|\d+)[.)]\s*/u, '')
    .trim();
  return /^\p{L}|^\d+\s*\p{L}/u.test(words) && periodSaidIn(words)?.words === words ? { ...only, value: words } : null;
}

/**
 * Says of when the rows below such a line are: "Quý I" under the title of a year is the quarter of that year. Where nobody can
 * tell, they are of no period, whatever is said above the table.
 *
 * @param line - the cell with the words
 * @param said - what is said above the table
 * @param context - reads periods
 * @returns what holds for the rows below
 */
export function saidBelow(line: CellInput, said: TableSaid, { periodOf }: ParseContext): TableSaid {
  const above = said.period === undefined ? null : periodOf(String(said.period.value), said.period.format).value;
  const { unit } = said;
  const rest: TableSaid = unit === undefined ? {} : { unit };
  for (const value of [
    String(line.value),
    above?.kind === 'year' ? `${String(line.value)} năm ${above.to.slice(0, 4)}` : '',
  ]) {
    const found = value === '' ? null : periodOf(value).value;
    if (found !== null) return { ...rest, period: { ...line, value }, day: found.to };
  }
  return rest;
}
