import type { StatedTotal } from '../dataset/stated-total.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Field, RatioOf } from '../entity/field.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Text } from '../outcome/text.ts';
import { agrees, agreesTotal } from '../quantity/agrees.ts';
import { exactQuantity, type ComputedQuantity, type Quantity } from '../quantity/quantity.ts';
import { sumOfQuantities } from '../figure/sum/sum-of-quantities.ts';
import { printQuantity } from '../quantity/print-quantity.ts';
import type { CellInput } from './cell-input.ts';
import type { AnyRecord } from './any-record.ts';
import type { FindingDetail } from '../outcome/filled-in.ts';
import type { ParseContext } from './parse-context.ts';
import { readField } from './read-field.ts';

/** A row of totals among the rows of a table. */
export interface TotalRow {
  /** Its words. */
  readonly label: string;
  /** Place of its words. */
  readonly at: Where;
  /** Its cells by field. */
  readonly cells: ReadonlyMap<string, CellInput>;
  /** How many records stand above it. */
  readonly after: number;
  /** Whether it heads the section it adds up. */
  readonly heads: boolean;
  /** Number of the section it stands in, or heads. */
  readonly section: number;
  /** Number of the section behind those it heads. */
  end: number;
}

/** A record among the rows of a table. */
export interface PlacedRecord {
  /** The record. */
  readonly record: AnyRecord;
  /** Number of the section it stands in: sections and totals part the rows. */
  readonly section: number;
}

/**
 * Reads a row of totals.
 *
 * @param row - the row
 * @param entity - the area
 * @param periods - ids of the periods of the rows
 * @param context - locale and periods
 * @returns the total; a cell that cannot be read is told, but never as an error
 */
export function readTotal(
  { label, at, cells }: TotalRow,
  entity: Entity,
  periods: ReadonlySet<string>,
  context: ParseContext,
): { readonly total: StatedTotal; readonly findings: readonly Finding[] } {
  const values: Record<string, Quantity> = {};
  const places: Record<string, string> = {};
  const findings: Finding[] = [];
  for (const [name, field] of compared(entity)) {
    const cell = cells.get(name);
    if (cell === undefined) continue;
    const { value, findings: found } = readField(field, cell, context);
    for (const finding of found)
      findings.push({ ...finding, severity: 'info', where: { ...cell.at, area: entity.id, field: name } });
    const quantity = typeof value === 'number' ? exactQuantity(value) : (value as Quantity | null);
    if (quantity === null || quantity.state === 'missing') continue;
    values[name] = quantity;
    if (cell.at.cell !== undefined) places[name] = cell.at.cell;
  }
  const held = cells.get('period')?.value;
  const own = typeof held === 'string' || typeof held === 'number' ? String(held) : '';
  const stated = own === '' ? null : context.periodOf(own, cells.get('period')?.format).value;
  const [only, ...others] = periods;
  const period = stated?.id ?? (others.length === 0 ? (only ?? null) : null);
  return { total: { area: entity.id, label, period, values, at, cells: places }, findings };
}

// What may be added up, and shares of it; a rate and a stock over time have no such total.
function compared(entity: Entity): readonly (readonly [string, Field])[] {
  return Object.entries(entity.fields).filter(([, { info }]) => {
    const { kind, measuredIn, overUnits = 'sum', ratioOf } = info;
    if (kind === 'statedRatio') return ratioOf !== undefined;
    return (kind === 'figure' || kind === 'count') && measuredIn !== 'percent' && overUnits === 'sum';
  });
}

/** What became of a comparison. */
export interface TotalCompared {
  /** Whether any of its figures could be compared. */
  readonly compared: boolean;
  /** One finding for each field that contradicts all rows it may add up. */
  readonly findings: readonly Finding[];
}

/**
 * Compares a stated total with the rows it may add up. It is wrong only where it agrees with none of the ways to add.
 *
 * @param total - what it states
 * @param scopes - the rows it may add up, the likeliest first
 * @param entity - the area
 * @param context - makes the findings
 * @returns the fields that contradict, and whether there was anything to compare
 */
export function compareTotal(
  total: StatedTotal,
  scopes: readonly (readonly PlacedRecord[])[],
  entity: Entity,
  context: ParseContext,
): TotalCompared {
  const filled = scopes.filter(({ length }) => length > 0);
  const stated = Object.entries(total.values);
  if (filled.length === 0 || stated.length === 0) return { compared: false, findings: [] };
  const findings = stated.flatMap(([field, value]) => {
    const ratio = entity.fields[field]?.info.ratioOf;
    const cell = total.cells[field];
    const where = { ...total.at, area: total.area, field, ...(cell === undefined ? {} : { cell }) };
    const told = ratio === undefined ? compareSum(value, field, filled) : compareShare(value, total, ratio, filled);
    return told === null ? [] : [context.say('total-differs', where, told)];
  });
  return { compared: true, findings };
}

function compareSum(
  stated: Quantity,
  field: string,
  scopes: readonly (readonly PlacedRecord[])[],
): FindingDetail | null {
  const sums = scopes.map((scope) => scope.map(({ record }) => valueIn(record, field)));
  if (sums.length === 0 || sums.some((one) => agreesTotal(stated, one) !== 'impossible')) return null;
  // Nobody knows which rows were meant: every sum they make is told, once.
  const all = sums.map((parts) => shown(sumOfQuantities(parts, true)));
  const once = (texts: readonly string[], or: string): string => [...new Set(texts)].join(or);
  const a = shown(stated);
  const b = {
    vi: once(
      all.map(({ vi }) => vi),
      ' hoặc ',
    ),
    en: once(
      all.map(({ en }) => en),
      ' or ',
    ),
  };
  return { a, b, expected: b.vi, actual: a.vi };
}

const shown = (quantity: ComputedQuantity, measuredIn = ''): Text => ({
  vi: printQuantity(quantity, measuredIn, 'vi').trim(),
  en: printQuantity(quantity, measuredIn, 'en').trim(),
});

// A share in a row of totals is that of the totals beside it, or of the sums of the rows.
function compareShare(
  stated: Quantity,
  { values }: StatedTotal,
  { numerator, denominator }: RatioOf,
  scopes: readonly (readonly PlacedRecord[])[],
): FindingDetail | null {
  let [a, b] = ['', ''];
  for (const scope of scopes) {
    const [part, whole] = [numerator, denominator].map(
      (field) =>
        values[field] ??
        sumOfQuantities(
          scope.map(({ record }) => valueIn(record, field)),
          true,
        ),
    );
    if (part === undefined || whole === undefined || agrees(stated, part, whole) !== 'impossible') return null;
    if (b === '') [a, b] = [shown(stated, 'percent').vi, `${shown(part).vi}/${shown(whole).vi}`];
  }
  return b === '' ? null : { a, b, expected: b, actual: a };
}

function valueIn({ data }: AnyRecord, field: string): Quantity {
  const value = data[field];
  if (typeof value === 'number') return exactQuantity(value);
  return (value ?? { state: 'missing', value: null, bound: 'exact', upper: null, accuracy: null }) as Quantity;
}
