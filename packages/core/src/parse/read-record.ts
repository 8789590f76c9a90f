import type { Entity, Sourced } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { whenOf } from './field-names.ts';
import { issueFindings } from './issue-findings.ts';
import type { ParseContext } from './parse-context.ts';
import { parseFinding } from './parse-findings.ts';
import { blankOf, isBlank, readField, type CellIn } from './read-field.ts';
import { readHeader } from './read-header.ts';

/** A record as read, or nothing, and what was found. */
export interface RecordRead {
  /** The record; `null` when it cannot be placed or nothing stands in it. */
  readonly record: Sourced<Readonly<Record<string, unknown>>> | null;
  /** What was found. */
  readonly findings: readonly Finding[];
}

/**
 * Reads one record. A record without unit or period is dropped; a field that cannot be read is left not reported and the
 * record stays.
 *
 * @param entity - the area
 * @param cells - cells by name of the field
 * @param at - place of the record
 * @param context - units, locale and periods
 * @returns the record and the findings
 */
export function readRecord(
  entity: Entity,
  cells: ReadonlyMap<string, CellIn>,
  at: Where,
  context: ParseContext,
): RecordRead {
  if ([...cells.values()].every(isBlank)) return { record: null, findings: [] };
  const when = whenOf(entity);
  const unitCell = cells.get('unit');
  if (unitCell !== undefined && [...cells.values()].every((cell) => cell === unitCell || isBlank(cell)))
    return { record: null, findings: [unitOnly(entity, unitCell)] };
  const nothing: CellIn = { value: null, at };
  const { header, findings: headerFindings } = readHeader(
    entity,
    unitCell ?? nothing,
    cells.get(when) ?? nothing,
    context,
  );
  if (header === null) return { record: null, findings: headerFindings };
  const place: Where = {
    ...at,
    area: entity.id,
    unit: header.unit,
    ...(entity.form === 'period' ? { period: header.when } : {}),
  };
  const findings: Finding[] = headerFindings.map((f) => ({ ...f, where: { ...place, ...f.where } }));
  const entries: [string, unknown][] = [
    ['unit', header.unit],
    [when, header.when],
  ];
  const places: [string, string][] = [];
  const placeOf = (field: string | undefined): Where => {
    const cell = field === undefined ? undefined : cells.get(field);
    return { ...place, ...cell?.at, ...(field === undefined ? {} : { field }) };
  };
  for (const [name, field] of Object.entries(entity.fields)) {
    const cell = cells.get(name);
    const read = cell === undefined ? { value: blankOf(field.info), findings: [] } : readField(field, cell, context);
    entries.push([name, read.value]);
    for (const finding of read.findings) findings.push({ ...finding, where: placeOf(name) });
    if (cell?.at.cell !== undefined) places.push([name, cell.at.cell]);
  }
  const { data, refused } = judged(entity, Object.fromEntries(entries), placeOf);
  findings.push(...refused);
  return { record: { data, at: place, ...(places.length > 0 ? { cells: Object.fromEntries(places) } : {}) }, findings };
}

function unitOnly(entity: Entity, { value, at }: CellIn): Finding {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return parseFinding('unit-only', { ...at, area: entity.id, field: 'unit' }, { a: text, actual: text });
}

// The schema has the last word, so that a field with demands of its own is heard too.
function judged(entity: Entity, data: Record<string, unknown>, placeOf: (field: string | undefined) => Where) {
  const result = entity.schema.safeParse(data);
  if (result.success) return { data: result.data, refused: [] };
  const { issues } = result.error;
  for (const { path } of issues) {
    const name = String(path[0]);
    const field = entity.fields[name];
    if (field !== undefined) data[name] = blankOf(field.info);
  }
  return { data, refused: issueFindings(issues, placeOf) };
}
