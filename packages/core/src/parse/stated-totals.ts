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

/**
 * Compares a stated total with the rows it may add up: all rows, those of its section, the uppermost units alone. It is wrong
 * only where it agrees with none of them.
 *
 * @param row - the row of totals
 * @param total - what it states
 * @param records - records of the table
 * @param entity - the area
 * @param context - the register
 * @returns one finding for each field that contradicts all of them
 */
export function compareTotal(
  row: TotalRow,
  total: StatedTotal,
  records: readonly PlacedRecord[],
  entity: Entity,
  context: ParseContext,
): readonly Finding[] {
  const own = total.period;
  const ofPeriod = records.filter(({ record }) => own === null || (record.place.period?.id ?? own) === own);
  const scopes = [ofPeriod, ofPeriod.filter(({ section }) => section === row.section), uppermost(ofPeriod, context)];
  if (row.heads) scopes.reverse();
  return Object.entries(total.values).flatMap(([field, stated]) => {
    const ratio = entity.fields[field]?.info.ratioOf;
    const cell = total.cells[field];
    const where = { ...total.at, area: total.area, field, ...(cell === undefined ? {} : { cell }) };
    if (ratio !== undefined) {
      const told = compareShare(stated, total, ratio, scopes);
      return told === null ? [] : [context.say('total-differs', where, told)];
    }
    const sums = scopes.flatMap((scope) =>
      scope.length === 0 ? [] : [scope.map(({ record }) => valueIn(record, field))],
    );
    const wrong = sums.filter((parts) => agreesTotal(stated, parts) === 'impossible');
    const [parts] = sums;
    if (parts === undefined || wrong.length < sums.length) return [];
    const sum = sumOfQuantities(parts, true);
    const [a, b] = [shown(stated), shown(sum)];
    return [context.say('total-differs', where, { a, b, expected: b.vi, actual: a.vi })];
  });
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
    if (scope.length === 0) continue;
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

function uppermost(records: readonly PlacedRecord[], { units }: ParseContext): readonly PlacedRecord[] {
  if (units === undefined) return [];
  const there = new Set(records.map(({ record }) => record.place.unit));
  return records.filter(({ record: { place } }) =>
    units.ancestorsOf(place.unit, place.day).every(({ id }) => !there.has(id)),
  );
}

function valueIn({ data }: AnyRecord, field: string): Quantity {
  const value = data[field];
  if (typeof value === 'number') return exactQuantity(value);
  return (value ?? { state: 'missing', value: null, bound: 'exact', upper: null, accuracy: null }) as Quantity;
}
