import type { RawSheet, SheetCell } from '../raw/raw-sheet.ts';
import type { RawCell, RawColumn, RawRow, RawTable } from '../raw/raw-table.ts';
import { fold } from '../words/fold.ts';
import type { HeaderWords } from './header-words.ts';
import { lineFormOf, type LineForm, type LineFormSearch } from './line-form.ts';
import { withoutMark } from './line-label.ts';
import { isEmpty, textAt } from './sheet-text.ts';

interface Line {
  readonly row: number;
  /** Sections above and the line itself, as a header of groups. */
  readonly label: string;
}

/** A table in which every line of the sheet is a column. */
export interface TurnedTable {
  /** The table. */
  readonly table: RawTable;
  /** Columns of the sheet that were read, counted from 0. */
  readonly values: readonly number[];
  /** Columns of figures planned, of other times, compared: they were not read. */
  readonly others: readonly number[];
  /** By column that was read, those that served only where it is blank. */
  readonly weaker: ReadonlyMap<number, readonly number[]>;
}

/**
 * Turns a vertical form (indicator, unit of measure, number), or one with units or periods across, so that every row is a record
 * and every line a column. It is done only where it is certain: most of the lines name fields, and no
 * column beside them does.
 *
 * @param search - where the table stands
 * @param bottom - last row of its header
 * @param words - headers that are known
 * @param isUnit - tells units from other words
 * @returns the turned table; `null` for any other table
 */
export function turnedTable(
  search: LineFormSearch,
  bottom: number,
  words: HeaderWords,
  isUnit: (text: string) => boolean,
): TurnedTable | null {
  const { sheet, labels, left, right } = search;
  const form = lineFormOf(search, isUnit);
  if (form === null) return null;
  // A column that says whose the rows are, or a field of theirs, makes them records.
  const { name, measure, values, others, weaker } = form;
  const used = [name, measure, ...values, ...others, ...[...weaker.values()].flat()];
  const rest = labels.filter((_, i) => i >= left && i < right && !used.includes(i));
  if (rest.some((label) => ['key', 'field'].includes(words(label) ?? ''))) return null;
  const lines = linesOf(search, form, words);
  const known = new Set(lines.flatMap(({ label }) => (isField(label, words) ? [fold(label)] : [])));
  if (known.size < 2 || known.size * 2 < lines.length) return null;
  return { table: turned(sheet, bottom, form, lines), values, others, weaker };
}

// A line without a value heads the lines below it; where it names a field, and so does the one below, its figure is still to come.
function linesOf(
  { sheet, rows }: LineFormSearch,
  { name, values, weaker }: LineForm,
  words: HeaderWords,
): readonly Line[] {
  const columns = [...values, ...[...weaker.values()].flat()];
  const named = rows
    .map((row) => ({ row, own: withoutMark(textAt(sheet, row, name)) }))
    .filter(({ own }) => own !== '');
  const lines: Line[] = [];
  let section = '';
  for (const [i, { row, own }] of named.entries()) {
    const below = named[i + 1]?.own;
    const open = words(own) === 'field' && (below === undefined || words(below) === 'field');
    if (columns.every((column) => isEmpty(sheet.cell(row, column))) && !open) section = own;
    else lines.push({ row, label: section === '' ? own : `${section} / ${own}` });
  }
  return lines;
}

const isField = (label: string, words: HeaderWords): boolean =>
  words(label) === 'field' || words(label.split(' / ').at(-1) ?? '') === 'field';

function turned(
  sheet: RawSheet,
  bottom: number,
  { name, measure, values, across, heads, statuses, weaker }: LineForm,
  lines: readonly Line[],
): RawTable {
  const keyOf = ({ row, label }: Line): string => `${label} (${row + 1})`;
  const columns = lines.map((line): RawColumn => {
    const words = measure === undefined ? '' : textAt(sheet, line.row, measure);
    const said = words === '' ? {} : { measuredIn: words };
    return { key: keyOf(line), header: line.label, ...said, at: sheet.place(line.row, name) };
  });
  const rows = values.map((column): RawRow => {
    const at = sheet.place(bottom, column);
    const cells = new Map<string, RawCell>();
    if (across !== undefined) cells.set('across', { value: heads.get(column) ?? '', at });
    const all = [column, ...(weaker.get(column) ?? [])];
    for (const line of lines) {
      const stated = all.find((one) => !isOpen(sheet.cell(line.row, one))) ?? column;
      const status = statuses.get(stated);
      cells.set(keyOf(line), {
        ...(sheet.cell(line.row, stated) ?? { value: null }),
        ...(status === undefined ? {} : { status }),
        at: sheet.place(line.row, stated),
      });
    }
    return { cells, at, ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}) };
  });
  const head = {
    key: 'across',
    header: across ?? '',
    bound: across ?? null,
    at: sheet.place(bottom, values[0] ?? name),
  };
  return { name: sheet.name, columns: across === undefined ? columns : [head, ...columns], rows };
}

// Dots and dashes are typed where the figure is still to come.
const isOpen = (cell: SheetCell | null): boolean =>
  isEmpty(cell) || (typeof cell?.value === 'string' && /^[\s.…–—-]+$/u.test(cell.value));
