import * as z from 'zod/mini';
import type { Sourced } from '../dataset/sourced.ts';
import type { Entity } from '../entity/define-entity.ts';
import { hasOwnDemands, type Field } from '../entity/field.ts';
import type { FigureStatus } from '../quantity/figure-status.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { withStatus } from '../quantity/read/stated.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { isBlank, type CellInput } from './cell-input.ts';
import { whenOf } from './field-names.ts';
import { issueFindings } from './issue-findings.ts';
import type { ParseContext } from './parse-context.ts';
import { blankOf, readField } from './read-field.ts';
import { readPlace } from './read-place.ts';
import type { TableSaid } from './said-above.ts';

/** A record as read, or nothing, and what was found. */
export interface RecordRead {
  /** The record; `null` when it cannot be placed or nothing stands in it. */
  readonly record: Sourced<Readonly<Record<string, unknown>>> | null;
  /** What was found. */
  readonly findings: readonly Finding[];
}

/** Reads the records of one area. */
export type RecordReader = (cells: ReadonlyMap<string, CellInput>, at: Where, said?: TableSaid) => RecordRead;

/**
 * Makes the reader of the records of one area. A record without unit or period is dropped; a field that cannot be read is
 * left not reported and the record stays.
 *
 * @param entity - the area
 * @param context - units, locale and periods
 * @returns reads one record from its cells by name of the field
 */
export function recordReader(entity: Entity, context: ParseContext): RecordReader {
  const when = whenOf(entity);
  const fields = fieldsOf(entity);
  return (cells, at, said = {}) => {
    const unitCell = cells.get('unit');
    const filled = onlyFilled(cells);
    if (filled === null) return { record: null, findings: [] };
    if (filled !== undefined && filled === unitCell)
      return { record: null, findings: [unitOnly(entity, unitCell, context)] };
    const nothing: CellInput = { value: null, at };
    const whenCell = cells.get(when) ?? nothing;
    const {
      place,
      findings: onPlace,
      status,
    } = readPlace(
      entity,
      unitCell ?? servedBy(said.unit, at) ?? nothing,
      (isBlank(whenCell) ? servedBy(said.period, at) : undefined) ?? whenCell,
      context,
    );
    if (place === null) return { record: null, findings: onPlace };
    const where: Where = {
      ...at,
      area: entity.id,
      unit: place.unit,
      ...(place.period === null ? {} : { period: place.period.id }),
    };
    const findings: Finding[] = onPlace.map((f) => ({ ...f, where: { ...where, ...f.where } }));
    const entries: [string, unknown][] = [
      ['unit', place.unit],
      [when, place.period?.id ?? place.day],
    ];
    const places: Record<string, string> = {};
    let placed = false;
    for (const { name, field, blank, demanding } of fields) {
      const cell = cells.get(name);
      const read = cell === undefined ? null : readField(field, cell, context);
      const said = cell?.status ?? status;
      let value: unknown = said === undefined ? (read?.value ?? blank) : ofStatus(read?.value ?? blank, said);
      const whereOf = (): Where => ({ ...where, ...cell?.at, field: name });
      if (cell !== undefined && read !== null && read.findings.length > 0)
        for (const finding of context.asShown?.(read.findings, cell) ?? read.findings)
          findings.push({ ...finding, where: whereOf() });
      if (demanding) {
        const answer = demanded(field, value, whereOf, context);
        value = answer.value;
        findings.push(...answer.refused);
      }
      entries.push([name, value]);
      if (cell?.at.cell === undefined) continue;
      places[name] = cell.at.cell;
      placed = true;
    }
    // Made of entries and not name by name, all records of an area have one shape, and rules go through them fast.
    const data = Object.freeze(Object.fromEntries(entries));
    return { record: { data, place, at: where, ...(placed ? { cells: places } : {}) }, findings };
  };
}

// What a cell says of its own figure counts before what is said of its column, and that before what is said of the period.
function ofStatus(value: unknown, status: FigureStatus): unknown {
  const stated = typeof value === 'object' && value !== null && 'bound' in value ? (value as Quantity) : null;
  if (stated === null || stated.status !== undefined) return value;
  // "Không phát sinh" says none, and not about none.
  if (stated.state !== 'zero') return withStatus(stated, status);
  const { state, value: none, bound, upper, accuracy } = stated;
  return { state, value: none, bound, upper, accuracy, status };
}

interface FieldRead {
  readonly name: string;
  readonly field: Field;
  readonly blank: ReturnType<typeof blankOf>;
  /** Where the field asks no more than its kind does, what was read is right by the way it was read. */
  readonly demanding: boolean;
}

// An entity never changes, and a workbook has a sheet with a line or two for each.
const known = /* @__PURE__ */ new WeakMap<Entity, readonly FieldRead[]>();

function fieldsOf(entity: Entity): readonly FieldRead[] {
  let fields = known.get(entity);
  if (fields === undefined) {
    fields = Object.entries(entity.fields).map(([name, field]) => ({
      name,
      field,
      blank: blankOf(field.info),
      demanding: hasOwnDemands(field),
    }));
    known.set(entity, fields);
  }
  return fields;
}

const servedBy = (cell: CellInput | undefined, at: Where): CellInput | undefined =>
  cell && { ...cell, at: { ...at, ...cell.at } };

// The only cell something stands in; `undefined` where there are several, `null` where there is none.
function onlyFilled(cells: ReadonlyMap<string, CellInput>): CellInput | null | undefined {
  let only: CellInput | null = null;
  for (const cell of cells.values()) {
    if (isBlank(cell)) continue;
    if (only !== null) return undefined;
    only = cell;
  }
  return only;
}

function unitOnly(entity: Entity, { value, at }: CellInput, { say }: ParseContext): Finding {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return say('unit-only', { ...at, area: entity.id, field: 'unit' }, { a: text, actual: text });
}

// A field with demands of its own has the last word.
function demanded(
  field: Field,
  value: unknown,
  whereOf: () => Where,
  { say }: ParseContext,
): { readonly value: unknown; readonly refused: readonly Finding[] } {
  const result = z.safeParse(field.schema, value);
  if (result.success) return { value: result.data, refused: [] };
  return { value: blankOf(field.info), refused: issueFindings(result.error.issues, whereOf(), say) };
}
