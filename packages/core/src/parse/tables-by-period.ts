import type { Entity } from '../entity/define-entity.ts';
import type { RawCell, RawColumn, RawTable } from '../raw/raw-table.ts';
import { isMeasureHeader, isRunningNumberHeader } from '../sheet/furniture-headers.ts';
import { periodByPage, saysPeriodOfPage } from './period-by-page.ts';
import { periodInTitle } from '../sheet/stated-period.ts';
import { statusWords } from '../quantity/quantity-words.ts';
import type { FigureStatus } from '../quantity/figure-status.ts';
import { withoutStatus } from '../time/period-status.ts';
import type { Period } from '../time/period.ts';
import { bareWords, fold } from '../words/fold.ts';
import { isBlank } from './cell-input.ts';
import { fieldNames, nameOfHeader, whenOf } from './field-names.ts';
import type { ParseContext } from './parse-context.ts';
import { addsNothing, tellsOtherThanPeriod } from './plain-label.ts';

/** A table whose groups of columns say periods. */
export interface TableByPeriod {
  /** The table with headers that do not say the periods, to know its area by. */
  readonly plain: RawTable;
  /** Makes a table of every period, and one of the columns that are of none of them. */
  readonly tablesOf: (entity: Entity) => readonly RawTable[];
}

interface ColumnOfPeriod {
  readonly id: string;
  readonly words: RawCell;
  readonly column: RawColumn;
  /** Whether its words mean nothing without the period of the page. */
  readonly ofPage?: boolean;
}

/**
 * Parts a table whose header says periods above, below or behind its labels: "Quý I năm 2024 / Số vụ tiếp nhận", "Số vụ tiếp
 * nhận / Năm 2023", "Số vụ tiếp nhận / Lũy kế từ đầu năm" on a page of a quarter.
 *
 * @param table - the table
 * @param context - reads periods
 * @returns the parts; `null` where no column says a period
 */
export function byPeriod(table: RawTable, context: ParseContext): TableByPeriod | null {
  if (table.properties === undefined) return null;
  const own = new Map<string, ColumnOfPeriod>();
  for (const column of table.columns) {
    const found = periodIn(column, table, context);
    if (found !== null) own.set(column.key, found);
  }
  if (own.size === 0) return null;
  const plainOf = (column: RawColumn): RawColumn => own.get(column.key)?.column ?? column;
  const plain = { ...table, columns: table.columns.map(plainOf) };
  return { plain, tablesOf: (entity) => parts(table, entity, own, context) };
}

function parts(
  table: RawTable,
  entity: Entity,
  all: ReadonlyMap<string, ColumnOfPeriod>,
  context: ParseContext,
): readonly RawTable[] {
  const names = fieldNames(entity);
  // "Tiếp nhận / Từ đầu năm" is a field of its own where an area asks for it.
  const isField = ({ key, header }: RawColumn): boolean =>
    all.get(key)?.ofPage === true && nameOfHeader(names, header) !== undefined;
  const fields = new Set(table.columns.filter(isField).map(({ key }) => key));
  const own = new Map([...all].filter(([key]) => !fields.has(key)));
  if (own.size === 0) return [table];
  const open = table.columns.filter(({ key }) => !own.has(key));
  const when = open.find(({ header }) => nameOfHeader(names, header) === whenOf(entity));
  const dated =
    when !== undefined && table.rows.some(({ cells }) => !isBlank(cells.get(when.key) ?? { value: null, at: {} }));
  // Where every row says its own period, or its day, columns of other periods cannot be its figures.
  if (dated || entity.form !== 'period') return [table];
  const isShared = ({ header }: RawColumn): boolean =>
    nameOfHeader(names, header) === 'unit' || isMeasureHeader(fold(header)) || isRunningNumberHeader(fold(header));
  const rest = open.filter((column) => !isShared(column));
  const isOfPage = rest.some(({ header }) => nameOfHeader(names, header) !== undefined);
  const ids = [...new Set([...own.values()].map(({ id }) => id))];
  const stated = table.properties?.period?.cell;
  const otherwise = context.defaults?.period;
  const said = stated === undefined ? otherwise : String(stated.value);
  const ofPage = said === undefined ? null : context.periodOf(said, stated?.format).value;
  const joins = !isOfPage || (ids.length === 1 && (ofPage === null || ofPage.id === ids[0]));
  const tables = ids.map((id, nth): RawTable => {
    const mine = [...own.values()].filter((one) => one.id === id);
    const keys = new Set(mine.map(({ column }) => column.key));
    const columns = table.columns.flatMap((column) => {
      if (keys.has(column.key)) return own.get(column.key)?.column ?? [];
      return isShared(column) || (joins && nth === 0 && rest.includes(column)) ? column : [];
    });
    const [first] = mine;
    const period = first === undefined ? {} : { period: { cell: first.words, by: 'line' as const } };
    return { ...table, columns, properties: { titles: [], ...table.properties, ...period } };
  });
  return joins ? tables : [{ ...table, columns: open }, ...tables];
}

// The period one part of a header says, or the brackets behind it; "Kế hoạch năm 2024" and "Cùng kỳ năm 2023" are no periods.
function periodIn(column: RawColumn, table: RawTable, context: ParseContext): ColumnOfPeriod | null {
  const { properties } = table;
  const { periodOf } = context;
  const { header, at } = column;
  if (column.bound !== undefined || column.field !== undefined) return null;
  const relative = relativeIn(column, table, context);
  if (relative !== null) return relative;
  const { value: page } =
    properties?.period === undefined ? { value: null } : periodOf(String(properties.period.cell.value));
  const [, label = '', words = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(header) ?? [];
  const all = header.split(' / ');
  // "Số vụ tiếp nhận năm 2024": the period ends a label, and is that of what stands below or above it.
  const behind = all.map((part) => periodBehind(part, context));
  const years = behind.flatMap((one) => (one?.period.kind === 'year' ? one.period : []));
  const year = page?.kind === 'year' ? page : years[0];
  const labelOf = (part: string, nth: number): string =>
    year !== undefined && behind[nth]?.period.id === year.id ? behind[nth].label : part;
  const told = all.map((part, nth) => ({
    part,
    rest: all.flatMap((one, i) => (i === nth ? [] : labelOf(one, i))).join(' / '),
  }));
  const made = (id: string, value: string, rest: string, status: FigureStatus | undefined): ColumnOfPeriod =>
    // How final the figures are is said of this column, and not of all that are of its period.
    status === undefined
      ? { id, words: { value, at }, column: { ...column, header: rest } }
      : { id, words: { value: id, at }, column: { ...column, header: `${rest} / ${nameOfStatus(status)}` } };
  for (const { part, rest } of [...told, { part: words, rest: label }]) {
    // "(m2)" beside a label is a unit of measure, and no month of the year of the page.
    if (rest === '' || addsNothing(fold(part), noMeasures)) continue;
    const stated = withoutStatus(bareWords(fold(part)));
    if (tellsOtherThanPeriod(stated?.rest ?? part)) continue;
    const bare = withoutNumber(stated?.rest ?? part);
    const inYear = year === undefined ? bare : `${bare} năm ${year.to.slice(0, 4)}`.replace(/ năm năm /u, ' năm ');
    for (const text of [bare, /\d{4}/.test(bare) ? bare : inYear]) {
      if (!/\d\d|[ivx]/iu.test(text)) continue;
      const found = periodOf(text).value;
      if (found !== null) return made(found.id, text, rest, stated?.status);
    }
  }
  for (const [nth, one] of behind.entries()) {
    if (one === null) continue;
    const rest = all.flatMap((part, i) => (i === nth ? (one.label === '' ? [] : one.label) : part)).join(' / ');
    if (rest !== '') return made(one.period.id, one.words, rest, undefined);
  }
  return null;
}

interface PeriodBehind {
  readonly label: string;
  readonly words: string;
  readonly period: Period;
}

function periodBehind(part: string, { periodOf }: ParseContext): PeriodBehind | null {
  const bare = withoutNumber(part);
  const words = tellsOtherThanPeriod(part) || addsNothing(fold(part), noMeasures) ? null : periodInTitle(bare);
  const period = words === null ? null : periodOf(words).value;
  if (words === null || period === null || !bare.endsWith(words)) return null;
  return { label: bare.slice(0, -words.length).replace(/[\s,;:(–-]+$/u, ''), words, period };
}

const withoutNumber = (part: string): string => part.replace(/^\s*(?:[IVX]{1,6}|\d+)[.)]\s*/iu, '').trim();

// "Trong quý", "Lũy kế từ đầu năm": told by the period of the page, or of the caller.
function relativeIn(
  column: RawColumn,
  { properties }: RawTable,
  { periodOf, defaults }: ParseContext,
): ColumnOfPeriod | null {
  const all = column.header.split(' / ');
  if (all.length < 2) return null;
  for (const [nth, part] of all.entries()) {
    if (!saysPeriodOfPage(part)) continue;
    const cell = properties?.period?.cell;
    const words = cell === undefined ? defaults?.period : String(cell.value);
    const page = words === undefined ? null : periodOf(words, cell?.format).value;
    const meant = page === null ? null : periodByPage(part, page);
    if (meant === null) continue;
    const header = all.filter((_, i) => i !== nth).join(' / ');
    return { id: meant.id, words: { value: meant.id, at: column.at }, column: { ...column, header }, ofPage: true };
  }
  return null;
}

const noMeasures: ReadonlySet<string> = new Set();

const nameOfStatus = (status: FigureStatus): string =>
  statusWords.find(([own]) => own === status)?.[1].split('|')[0] ?? status;
