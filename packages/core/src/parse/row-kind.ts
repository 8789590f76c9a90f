import type { RawRow, RawTable } from '../raw/raw-table.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import { headsMark, isDerivedLabel, isPartLabel, isSectionMark, isTotalLabel } from './total-row.ts';
import { measureInLine } from '../sheet/measure-line.ts';
import { composed } from '../words/compose.ts';

/**
 * What a row is: a record, a stated total, a part of the row above it, what was worked out of the others and is no total, the
 * heading of a section under its running number, or a line of words that belongs to nobody.
 */
export type RowKind =
  | { readonly kind: 'record' }
  | {
      readonly kind: 'section';
      readonly text: string;
      readonly mark: string;
      readonly at: RawRow['at'];
      readonly known: boolean;
    }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'part'; readonly label: string; readonly at: RawRow['at'] }
  | { readonly kind: 'derived'; readonly label: string; readonly at: RawRow['at'] }
  | {
      readonly kind: 'total';
      readonly label: string;
      readonly mark: string;
      readonly at: RawRow['at'];
      readonly heads: boolean;
    };

/** What is known of a table when its rows are told apart. */
export interface RowKinds {
  /** The table. */
  readonly table: RawTable;
  /** Keys of columns by field. */
  readonly columns: ReadonlyMap<string, string>;
  /** Name of the column that says when. */
  readonly when: string;
  /** Tells whether a text names a unit; `null` where nobody knows. */
  readonly isUnit: ((text: string) => boolean) | null;
}

/**
 * Makes what tells the rows of a table apart.
 *
 * @param known - the table and its columns
 * @returns the kind of a row
 */
export function rowKinds({ table, columns, when, isUnit }: RowKinds): (row: RawRow) => RowKind {
  const bound = new Map([...columns].map(([name, key]) => [key, name]));
  const keys = table.columns.map(({ key }) => key);
  const places = ['unit', when].map((name) => keys.indexOf(columns.get(name) ?? ''));
  const isField = (key: string): boolean => {
    const name = bound.get(key);
    return name !== undefined && name !== 'unit' && name !== when;
  };
  const firstField = keys.findIndex(isField);
  const end = Math.max(...places) >= 0 ? Math.max(...places) + 1 : Math.max(firstField, 0);
  const heads = keys.slice(0, end).filter((key) => !isField(key));
  const marks = heads.filter((key) => bound.get(key) === undefined);
  const onPage = table.properties !== undefined;
  const fields = onPage ? keys.filter(isField) : [];
  const numbered = onPage && table.rows.some(({ cells }) => marks.some((key) => /^\d+$/.test(textOf(cells.get(key)))));
  const datedRows = onPage && table.rows.some(({ cells }) => !isBlank(cells.get(columns.get(when) ?? '') ?? nothing));
  const headings = onPage ? headingsIn(table.rows, marks, columns.get('unit')) : new Map<RawRow, string>();
  let inParts = false;
  return (row) => {
    const { cells } = row;
    const wasInParts = inParts;
    inParts = false;
    for (const key of heads) {
      const cell = cells.get(key);
      const text = textOf(cell);
      // A code or a year is no word for a total; of a hundred thousand rows nearly all begin so.
      if (cell === undefined || /^[\d\s./-]*$/.test(text)) continue;
      inParts = isUnit !== null && isPartLabel(text, wasInParts) && !isUnit(text);
      if (inParts) return { kind: 'part', label: text, at: cell.at };
      if (isTotalLabel(text) && isUnit?.(text) !== true)
        return { kind: 'total', label: text, mark: '', at: cell.at, heads: false };
      if (isDerivedLabel(text) && isUnit?.(text) !== true) return { kind: 'derived', label: text, at: cell.at };
    }
    if (!onPage) return { kind: 'record' };
    const dated = !isBlank(cells.get(columns.get(when) ?? '') ?? nothing);
    // Where unit and period stand above the table, a total is named in the first column of words.
    const first = cells.get(keys.find((key) => !isBlank(cells.get(key) ?? nothing)) ?? '');
    const label = textOf(first);
    if (first !== undefined && !dated && !columns.has('unit') && isTotalLabel(label))
      return { kind: 'total', label, mark: '', at: first.at, heads: false };
    const unit = cells.get(columns.get('unit') ?? '');
    const name = textOf(unit);
    const known = name !== '' && isUnit !== null && isUnit(name);
    const figures = fields.some((key) => !isBlank(cells.get(key) ?? nothing));
    const mark = headings.get(row);
    if (mark !== undefined && !dated) {
      const text = name === '' ? textOf(cells.get(marks[0] ?? '')) : name;
      const { at } = unit ?? nothing;
      if (!figures) return { kind: 'section', text, mark, at, known };
      if (known ? datedRows : isUnit !== null || numbered) return { kind: 'total', label: text, mark, at, heads: true };
    }
    const filled = keys.filter((key) => !isBlank(cells.get(key) ?? nothing));
    const [only, ...others] = filled;
    const names = bound.get(only ?? '') === 'unit' && measureInLine(textOf(cells.get(only ?? ''))) === null;
    if (only !== undefined && others.length === 0 && !names) {
      const { value } = cells.get(only) ?? nothing;
      const stated = bound.get(only) !== undefined && typeof value === 'string' && /\d/.test(value);
      if (typeof value === 'string' && !stated) return { kind: 'line', text: value.trim() };
    }
    return { kind: 'record' };
  };
}

const nothing: CellInput = { value: null, at: {} };

const markOfSection = /^([IVX]{1,6}|[A-HĐ])[.)]\s*(?=\D)/u;
const markOfWords = /^(\d+(?:[.,]\d+)*[.)]?|[a-zđ][.)]|[-–+•])\s*(?=\p{L})/u;

// Rows that head a section, with their running number: I and A by themselves, 1 where 1.1, a) or a dash stands below it.
function headingsIn(
  rows: readonly RawRow[],
  marks: readonly string[],
  unit: string | undefined,
): ReadonlyMap<RawRow, string> {
  const headings = new Map<RawRow, string>();
  let above: { readonly row: RawRow; readonly mark: string } | null = null;
  for (const row of rows) {
    const texts = marks.map((key) => textOf(row.cells.get(key))).filter((text) => text !== '');
    const name = unit === undefined ? '' : textOf(row.cells.get(unit));
    const own =
      texts.find(isSectionMark) ??
      markOfSection.exec(name)?.[1] ??
      texts
        .flatMap((text) => /\p{L}/u.exec(text.slice(2)) && markOfSection.exec(text)?.[1])
        .find((text) => text != null);
    if (own != null) headings.set(row, own);
    const mark = own ?? texts[0] ?? markOfWords.exec(name)?.[1] ?? '';
    if (mark === '') continue;
    if (above !== null && headsMark(above.mark, mark)) headings.set(above.row, above.mark);
    above = { row, mark };
  }
  return headings;
}

function textOf(cell: CellInput | undefined): string {
  const value = cell?.value ?? null;
  return typeof value === 'string' || typeof value === 'number' ? composed(String(value)).trim() : '';
}
