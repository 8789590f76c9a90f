import type { Entity } from '../entity/define-entity.ts';
import { asksFor, newestEdition } from '../entity/edition.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import type { FigureStatus } from '../quantity/figure-status.ts';
import type { RawColumn, RawTable } from '../raw/raw-table.ts';
import { dayText } from '../time/print-period.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { formFinding } from './form-findings.ts';
import { fieldNames, namesOfColumn, whenOf, type FieldNames } from './field-names.ts';
import { newerVersion } from './newer-form.ts';
import type { ParseContext } from './parse-context.ts';
import { recordDays } from './record-days.ts';
import {
  isFurnitureHeader,
  isMeasureHeader,
  isRunningNumberHeader,
  isRunningNumbers,
} from '../sheet/furniture-headers.ts';
import { fold, foldTones } from '../words/fold.ts';
import { isBlank } from './cell-input.ts';
import { nearestName } from '../words/nearest-name.ts';
import { pageFinding } from './page-findings.ts';
import type { Say } from './parse-findings.ts';
import { isPlaceHeader } from './place-columns.ts';
import type { TableSaid } from './said-above.ts';
import type { NamedColumn } from './named-column.ts';
import { understoodColumns } from './understood-columns.ts';
import { unitColumn } from './unit-column.ts';
import { weakerFindings, type WeakerColumns } from './weaker-columns.ts';

/** Which column holds which field. */
export interface Binding {
  /** Keys of the columns by name of the field; `unit` and `period` or `date` among them. */
  readonly columns: ReadonlyMap<string, string>;
  /** Whether the columns that say who and when are there, or something else says it. */
  readonly usable: boolean;
  /** Key of the column that says in what each row is measured. */
  readonly measures: string | undefined;
  /** Key of the column with the names of the units, where their codes stand in another. */
  readonly names: string | undefined;
  /** Columns that say in which province or district the units lie, from left to right. */
  readonly places: readonly RawColumn[];
  /** How final the figures of a field are, where the header of its column says so. */
  readonly statuses: ReadonlyMap<string, FigureStatus>;
  /** Columns that serve where those of the same fields are blank: their figures are less final. */
  readonly weaker: readonly WeakerColumns[];
  /** What was found in the header. */
  readonly findings: readonly Finding[];
}

/**
 * Binds the columns of a table to the fields of an entity: by the name the file carries, else by label. Which columns must be there the
 * edition of the form says, or, where the file tells none, the days of its records.
 *
 * @param table - the table
 * @param entity - the area
 * @param context - reads periods, makes the findings
 * @param at - place of the table
 * @param said - what is said above the table or by the caller, so that no column need say it
 * @returns the binding
 */
export function bindColumns(
  table: RawTable,
  entity: Entity,
  context: ParseContext,
  at: Where,
  said: TableSaid = {},
): Binding {
  const { edition } = table;
  const { say } = context;
  const inRows = recordDays(table, entity, context);
  const days = inRows.length > 0 || said.day === undefined ? inRows : [said.day];
  const formDays = edition !== undefined ? [edition.day] : days.length > 0 ? days : [newestEdition([entity])];
  const names = fieldNames(entity, formDays.at(-1) ?? null);
  const columns = new Map<string, string>();
  const findings: Finding[] = [];
  // What never changed asks for all its fields, whatever the edition of the form.
  const changed = edition !== undefined && newestEdition([entity]) !== null;
  const found = withoutRivals(shownFirst(table.columns).map((column) => ({ column, ...namesOfColumn(names, column) })));
  const places = context.findUnit === null ? [] : found.filter(isOfPlaces).map(({ column }) => column);
  const own = withUnitOfPlaces(found, places);
  const { named, short, statuses, weaker, superseded } = understoodColumns(own, names);
  for (const { column, byLabel = '' } of short) {
    const b = names.labels.get(byLabel)?.vi ?? byLabel;
    const where = { ...column.at, area: entity.id, field: byLabel };
    findings.push(say('column-by-ending', where, { a: column.header, b, expected: b, actual: column.header }));
  }
  findings.push(
    ...weakerFindings(table, superseded, say, (column, field) => ({ ...column.at, area: entity.id, field })),
  );
  const ofUnits = named.filter(({ byField, byLabel }) => (byField ?? byLabel) === 'unit').map(({ column }) => column);
  const { units, measures } = unitColumn(table, ofUnits, context.units);
  // Nearly every table has one such column, and what its header says matters only beside another.
  const chosen = ofUnits.length < 2 ? '' : fold(ofUnits.find(({ key }) => key === units)?.header ?? '');
  const beside =
    ofUnits.length < 2
      ? undefined
      : ofUnits.find(({ key, header }) => key !== units && key !== measures && fold(header) !== chosen);
  for (const { column, byField, byLabel } of named) {
    const name = byField ?? byLabel;
    const where = (): Where => ({ ...column.at, area: entity.id });
    if (name === undefined) {
      if (places.includes(column)) continue;
      // A layout that leaves a column out was asked about its figures, not about what somebody remarks of a row.
      if (column.bound !== null || isFurnitureHeader(fold(column.header)))
        findings.push(...unboundColumn(table, column, entity, where(), names, say));
      continue;
    }
    // The name of a unit beside its code is compared row by row; the same header once more is told below.
    if (name === 'unit' && column.key !== units && (column.key === measures || fold(column.header) !== chosen))
      continue;
    const label = names.labels.get(name)?.vi ?? name;
    const placed = (): Where => ({ ...where(), field: name });
    if (columns.has(name)) {
      findings.push(say(column.hidden === true ? 'hidden-twice' : 'column-twice', placed(), { a: label }));
      continue;
    }
    columns.set(name, column.key);
    // Records of days on which it is not asked are told of one by one, once they are read.
    if (
      changed &&
      !formDays.some((day) => asksFor(entity, name, day)) &&
      hasData(table, column) &&
      days.every((day) => asksFor(entity, name, day))
    )
      findings.push(formFinding('not-in-form', placed(), { a: label, b: dayText(edition.day) }));
    if (byField === undefined || byLabel === byField) continue;
    const trouble = byLabel === undefined ? 'column-renamed' : 'columns-swapped';
    findings.push(say(trouble, placed(), { a: label, b: column.header, expected: label, actual: column.header }));
  }
  const absent = columns.size === names.labels.size ? [] : [...names.labels].filter(([name]) => !columns.has(name));
  const keys = ['unit', whenOf(entity)];
  for (const [name, label] of absent)
    if (keys.includes(name) && !saidFor(name, said)) {
      const unread = name === 'unit' ? said.unread?.unit : name === 'period' ? said.unread?.period : undefined;
      const lacks = say('no-key-column', { ...at, field: name }, { a: label.vi, b: label.en, expected: label.vi });
      findings.push(...(unread ?? [lacks]));
    }
  const usable = keys.every((name) => columns.has(name) || saidFor(name, said));
  const missing = absent.filter(([name]) => !keys.includes(name) && formDays.some((day) => asksFor(entity, name, day)));
  if (usable && missing.length > 0) findings.push(missingColumns(missing, at, table, say));
  const since = edition === undefined ? [] : days.filter((day) => day > edition.day);
  const later = absent.filter((one) => !missing.includes(one) && since.some((day) => asksFor(entity, one[0], day)));
  if (usable && edition !== undefined && later.length > 0) findings.push(olderForm(later, edition.day, at));
  return {
    columns,
    usable,
    measures: measures ?? measureColumn(table, columns),
    names: beside?.key,
    places: places.filter(({ key }) => key !== columns.get('unit')),
    statuses,
    weaker,
    findings,
  };
}

// Of two columns for one field, the one that people see is the one they filled in.
function shownFirst(columns: RawTable['columns']): readonly RawColumn[] {
  const hidden = columns.filter((column) => column.hidden === true);
  return hidden.length === 0 ? columns : [...columns.filter((column) => column.hidden !== true), ...hidden];
}

const isOfPlaces = ({ column, byField, byLabel }: NamedColumn): boolean =>
  column.bound === undefined && byField === undefined && byLabel === undefined && isPlaceHeader(column.header);

// Where no column names units, those of the rows are the provinces or districts themselves.
function withUnitOfPlaces(named: readonly NamedColumn[], places: readonly RawColumn[]): readonly NamedColumn[] {
  const [only, other] = places;
  const hasUnits = named.some(({ byField, byLabel }) => (byField ?? byLabel) === 'unit');
  if (only === undefined || other !== undefined || hasUnits) return named;
  return named.map((one) => (one.column === only ? { ...one, byLabel: 'unit' } : one));
}

// One label under several groups: the groups tell the columns apart, so none of them is the field itself.
function withoutRivals(named: readonly NamedColumn[]): readonly NamedColumn[] {
  const headers = new Map<string, Set<string>>();
  const grouped = ({ column: { header, bound }, byField, byLabel }: NamedColumn): string | undefined =>
    bound === undefined && byField === undefined && header.includes(' / ') ? byLabel : undefined;
  for (const one of named) {
    const name = grouped(one);
    if (name !== undefined) headers.set(name, (headers.get(name) ?? new Set()).add(fold(one.column.header)));
  }
  return named.map((one) => ((headers.get(grouped(one) ?? '')?.size ?? 0) > 1 ? { ...one, byLabel: undefined } : one));
}

const saidFor = (name: string, { unit, period, inLines }: TableSaid): boolean =>
  (name === 'unit' && unit !== undefined) || (name === 'period' && (period !== undefined || inLines === true));

function measureColumn({ columns }: RawTable, bound: ReadonlyMap<string, string>): string | undefined {
  if (bound.size === columns.length) return undefined;
  const keys = new Set(bound.values());
  return columns.find(({ key, header }) => !keys.has(key) && isMeasureHeader(fold(header)))?.key;
}

function unboundColumn(
  table: RawTable,
  column: RawColumn,
  entity: Entity,
  where: Where,
  names: FieldNames,
  say: Say,
): readonly Finding[] {
  const header = fold(column.header);
  if (isRunningNumberHeader(header) || isMeasureHeader(header) || !hasData(table, column)) return [];
  if (isFurnitureHeader(header)) return remarksIn(table, column, where);
  if (header !== '') return [unknownColumn(newerVersion(table, entity), column, where, names, say)];
  if (isRunningNumbers(table.rows.map(({ cells }) => cells.get(column.key)?.value))) return [];
  const figures = table.rows.filter(({ cells }) => isFigure(cells.get(column.key)?.value)).length;
  const letter = /^[A-Z]+(?=\d+$)/.exec(where.cell ?? '')?.[0] ?? column.key;
  // A word beside the table ("đã gồm thôn mới") is a remark whether or not somebody wrote a header over it.
  if (figures === 0) return remarksIn(table, { ...column, header: letter }, where);
  return [say('unnamed-column', where, { a: letter, b: String(figures), actual: `× ${figures}` })];
}

// What stands in a column of remarks is said once; a signature of whoever confirms a row is none.
function remarksIn({ rows }: RawTable, { key, header }: RawColumn, where: Where): readonly Finding[] {
  const cells = rows.flatMap(({ cells: all }) => all.get(key) ?? []).filter((cell) => !isBlank(cell));
  const [first] = cells;
  if (first === undefined || fold(header).startsWith(foldTones('ký'))) return [];
  const texts = [...new Set(cells.map(({ value }) => String(value).trim()))].join(' | ');
  return [pageFinding('notes-not-used', { ...where, ...first.at }, { a: header, b: texts, actual: texts })];
}

const isFigure = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\s*[+-]?\d[\d\s.,%]*$/u.test(value));

type Labelled = readonly (readonly [string, Text])[];

function unknownColumn(
  newer: IsoDate | null,
  { field, header }: RawColumn,
  where: Where,
  names: FieldNames,
  say: Say,
): Finding {
  return newer === null || field === undefined
    ? say('unknown-column', where, { a: header, actual: header, meant: meantBy(header, names) })
    : formFinding('newer-column', where, { a: header, b: dayText(newer), actual: header });
}

// A page of somebody's own was never meant to hold all we know of; only our own form lacks what it lacks.
function missingColumns(missing: Labelled, at: Where, { columns, properties }: RawTable, say: Say): Finding {
  const { vi, en } = listed(missing);
  const finding = say('missing-column', placeOf(missing, at), { a: vi, b: en, expected: vi });
  const foreign = properties !== undefined && columns.every(({ field }) => field === undefined);
  return foreign ? { ...finding, severity: 'info' } : finding;
}

function meantBy(header: string, { labels }: FieldNames): string | null {
  return nearestName(
    header,
    [...labels.values()].flatMap(({ vi, en }) => [vi, en]),
  );
}

function olderForm(missing: Labelled, day: IsoDate, at: Where): Finding {
  const list = listed(missing);
  return formFinding('older-form', placeOf(missing, at), { a: list, b: dayText(day), expected: list.vi });
}

function listed(fields: Labelled): Text {
  const list = (language: keyof Text) => fields.map(([, label]) => `"${label[language]}"`).join(', ');
  return { vi: list('vi'), en: list('en') };
}

function placeOf(fields: Labelled, at: Where): Where {
  const only = fields.length === 1 ? fields[0]?.[0] : undefined;
  return only === undefined ? at : { ...at, field: only };
}

function hasData(table: RawTable, column: RawColumn): boolean {
  return table.rows.some(({ cells }) => {
    const cell = cells.get(column.key);
    return cell !== undefined && !isBlank(cell);
  });
}
