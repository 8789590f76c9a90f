import { isAsked } from '../entity/asked-days.ts';
import type { Entity, Sourced } from '../entity/define-entity.ts';
import type { Finding } from '../outcome/finding.ts';
import type { RawTable } from '../raw/raw-table.ts';
import { dayOfRecord } from './day-of-record.ts';
import type { ParseContext } from './parse-context.ts';
import { parseFinding } from './parse-findings.ts';

type Read = ReadonlyMap<Entity, readonly Sourced<Readonly<Record<string, unknown>>>[]>;

/**
 * Names the areas that must be there and are not. An area that was not asked yet, or no longer, in any edition the report
 * was made on is not missed.
 *
 * @param expected - ids of the areas that must be there
 * @param entities - the areas asked for
 * @param tables - tables of the report
 * @param read - records by area
 * @param context - reads periods
 * @returns one finding for each
 */
export function missingAreas(
  expected: readonly string[],
  entities: readonly Entity[],
  tables: readonly RawTable[],
  read: Read,
  context: Pick<ParseContext, 'periodOf'>,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const id of expected) {
    const entity = entities.find((one) => one.id === id);
    if (entity !== undefined && (read.has(entity) || !isAskedInReport(entity, tables, read, context))) continue;
    const label = entity?.label.vi ?? id;
    findings.push(parseFinding('missing-sheet', { area: id }, { a: label, expected: label }));
  }
  return findings;
}

function isAskedInReport(
  entity: Entity,
  tables: readonly RawTable[],
  read: Read,
  context: Pick<ParseContext, 'periodOf'>,
): boolean {
  if (entity.askedFrom === undefined && entity.askedUntil === undefined) return true;
  const editions = tables.flatMap(({ edition }) => edition?.day ?? []);
  const ofRecords = () =>
    [...read].flatMap(([area, records]) => records.flatMap(({ data }) => dayOfRecord(area, data, context) ?? []));
  const days = editions.length > 0 ? editions : ofRecords();
  return days.length === 0 ? isAsked(entity, null) : days.some((day) => isAsked(entity, day));
}
