import type { Finding, Where } from '../outcome/finding.ts';
import { weakerStatus, type FigureStatus } from '../quantity/figure-status.ts';
import type { RawColumn, RawTable } from '../raw/raw-table.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import type { Say } from './parse-findings.ts';
import type { NamedColumn } from './named-column.ts';

/** Columns that serve where the column of a field is blank. */
export interface WeakerColumns {
  /** Keys of columns by field. */
  readonly columns: ReadonlyMap<string, string>;
  /** How final their figures are, where they say so. */
  readonly statuses: ReadonlyMap<string, FigureStatus>;
}

/** A column that stands behind another of its field. */
export interface SupersededColumn {
  /** The column. */
  readonly column: RawColumn;
  /** The one that counts before it. */
  readonly by: RawColumn;
  /** Name of the field. */
  readonly name: string;
}

interface Stated {
  readonly one: NamedColumn;
  readonly name: string;
  readonly status: FigureStatus;
}

/** Which of several columns of a field counts. */
export interface ByStatus {
  /** The fields of columns that count by their status. */
  readonly first: ReadonlyMap<NamedColumn, string>;
  /** Their statuses, by field. */
  readonly statuses: ReadonlyMap<string, FigureStatus>;
  /** The others, the strongest first. */
  readonly weaker: readonly WeakerColumns[];
  /** The same, one by one. */
  readonly superseded: readonly SupersededColumn[];
}

/**
 * Orders columns of one field by how final their figures are: "(chính thức)" counts before "(điều chỉnh)", that before one that says
 * nothing, that before "(sơ bộ)", and "(ước)" comes last. A hidden column never counts before one that shows. Two that say the
 * same tell nobody which counts, so neither is taken; nor is a column moved that the form or a layout bound.
 *
 * @param named - columns by the fields they are known to stand for
 * @param stated - columns whose header says a field and a status
 * @returns which counts
 */
export function byStatus(named: readonly NamedColumn[], stated: readonly Stated[]): ByStatus {
  const first = new Map<NamedColumn, string>();
  const statuses = new Map<string, FigureStatus>();
  const layers: { readonly columns: Map<string, string>; readonly statuses: Map<string, FigureStatus> }[] = [];
  const superseded: SupersededColumn[] = [];
  for (const name of new Set(stated.map((one) => one.name))) {
    const all = stated.filter((one) => one.name === name);
    const alone = all.filter(({ status }) => all.filter((other) => other.status === status).length === 1);
    const own = named.filter(({ byField, byLabel }) => (byField ?? byLabel) === name);
    if (own.some(({ byField, column }) => byField !== undefined || column.bound !== undefined)) continue;
    const plain = own.slice(0, 1).map((one) => ({ one, status: null }));
    const [strongest, ...others] = [...plain, ...alone].sort(strongerFirst);
    if (strongest === undefined) continue;
    if (strongest.status !== null) {
      first.set(strongest.one, name);
      statuses.set(name, strongest.status);
    }
    for (const [i, { one, status }] of others.entries()) {
      const layer = (layers[i] ??= { columns: new Map(), statuses: new Map() });
      layer.columns.set(name, one.column.key);
      if (status !== null) layer.statuses.set(name, status);
      superseded.push({ column: one.column, by: strongest.one.column, name });
    }
  }
  return { first, statuses, weaker: layers, superseded };
}

interface Ranked {
  readonly one: NamedColumn;
  readonly status: FigureStatus | null;
}

function strongerFirst(a: Ranked, b: Ranked): number {
  const hidden = Number(a.one.column.hidden === true) - Number(b.one.column.hidden === true);
  if (hidden !== 0) return hidden;
  return a.status === b.status ? 0 : weakerStatus(a.status, b.status) === a.status ? 1 : -1;
}

/**
 * Fills what is blank in a row from weaker columns of the same fields.
 *
 * @param cells - cells by field
 * @param weaker - cells of the weaker columns, the strongest first
 * @returns the cells; the same ones where nothing was blank
 */
export function filledFrom(
  cells: ReadonlyMap<string, CellInput>,
  weaker: readonly ReadonlyMap<string, CellInput>[],
): ReadonlyMap<string, CellInput> {
  let filled: Map<string, CellInput> | null = null;
  for (const layer of weaker)
    for (const [name, cell] of layer)
      if (!isBlank(cell) && saysNothing((filled ?? cells).get(name))) (filled ??= new Map(cells)).set(name, cell);
  return filled ?? cells;
}

// Dots and dashes are typed where the figure is still to come.
const saysNothing = (cell: CellInput | undefined): boolean =>
  cell === undefined || isBlank(cell) || (typeof cell.value === 'string' && /^[\s.…–—-]+$/u.test(cell.value));

/**
 * Says of each column that stands behind another one, and whether their figures differ.
 *
 * @param table - the table
 * @param superseded - the columns
 * @param say - makes the findings
 * @param whereOf - place of a column
 * @returns a finding a column
 */
export function weakerFindings(
  { rows }: RawTable,
  superseded: readonly SupersededColumn[],
  say: Say,
  whereOf: (column: RawColumn, name: string) => Where,
): readonly Finding[] {
  return superseded.map(({ column, by, name }) => {
    const differing = rows.flatMap(({ cells }) => {
      const [one, other] = [cells.get(column.key), cells.get(by.key)];
      if (one === undefined || other === undefined || isBlank(one) || saysNothing(other)) return [];
      return String(one.value).trim() === String(other.value).trim() ? [] : [`${placed(one)} ≠ ${placed(other)}`];
    });
    const [sample] = differing;
    return say('weaker-column', whereOf(column, name), {
      a: column.header,
      b: by.header,
      expected: by.header,
      actual: sample === undefined ? column.header : `${column.header}: ${sample}; × ${differing.length}`,
    });
  });
}

const placed = ({ value, at }: CellInput): string =>
  `${String(value).trim()}${at.cell === undefined ? '' : ` (${at.cell})`}`;
