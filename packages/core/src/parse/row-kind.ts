import type { RawRow, RawTable } from '../raw/raw-table.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import { isSectionMark, isTotalLabel } from './total-row.ts';
import { measureInLine } from '../sheet/measure-line.ts';

/** What a row is: a record, a stated total, the heading of a section, or a line of words that belongs to nobody. */
export type RowKind =
  | { readonly kind: 'record' }
  | { readonly kind: 'section'; readonly text: string; readonly at: RawRow['at']; readonly known: boolean }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'total'; readonly label: string; readonly at: RawRow['at']; readonly heads: boolean };

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
  const firstField = keys.findIndex((key) => !['unit', when, undefined].includes(bound.get(key)));
  const end = Math.max(...places) >= 0 ? Math.max(...places) + 1 : Math.max(firstField, 0);
  const heads = keys.slice(0, end).filter((key) => ['unit', when, undefined].includes(bound.get(key)));
  const marks = heads.filter((key) => bound.get(key) === undefined);
  const fields = keys.filter((key) => !['unit', when, undefined].includes(bound.get(key)));
  const onPage = table.properties !== undefined;
  const numbered = onPage && table.rows.some(({ cells }) => marks.some((key) => /^\d+$/.test(textOf(cells.get(key)))));
  const datedRows = table.rows.some(({ cells }) => !isBlank(cells.get(columns.get(when) ?? '') ?? nothing));
  return ({ cells }) => {
    for (const key of heads) {
      const cell = cells.get(key);
      const text = textOf(cell);
      if (cell !== undefined && isTotalLabel(text) && isUnit?.(text) !== true)
        return { kind: 'total', label: text, at: cell.at, heads: false };
    }
    if (!onPage) return { kind: 'record' };
    const dated = !isBlank(cells.get(columns.get(when) ?? '') ?? nothing);
    // Where unit and period stand above the table, a total is named in the first column of words.
    const first = cells.get(keys.find((key) => !isBlank(cells.get(key) ?? nothing)) ?? '');
    const label = textOf(first);
    if (first !== undefined && !dated && !columns.has('unit') && isTotalLabel(label))
      return { kind: 'total', label, at: first.at, heads: false };
    const unit = cells.get(columns.get('unit') ?? '');
    const name = textOf(unit);
    const known = name !== '' && isUnit !== null && isUnit(name);
    const figures = fields.some((key) => !isBlank(cells.get(key) ?? nothing));
    const marked = marks.some((key) => isSectionMark(textOf(cells.get(key))));
    const section =
      marked ||
      /^(?:[IVX]{1,6}|[A-HĐ])[.)]\s*\D/u.test(name) ||
      marks.some((key) => headsSection(textOf(cells.get(key))));
    if (section && !dated) {
      const text = name === '' ? textOf(cells.get(marks[0] ?? '')) : name;
      const { at } = unit ?? nothing;
      if (!figures) return { kind: 'section', text, at, known };
      if (known ? datedRows : isUnit !== null || numbered) return { kind: 'total', label: text, at, heads: true };
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

const headsSection = (text: string): boolean => /^(?:[IVX]{1,6}|[A-HĐ])[.)]\s*\p{L}/u.test(text);

function textOf(cell: CellInput | undefined): string {
  const value = cell?.value ?? null;
  return typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim() : '';
}
