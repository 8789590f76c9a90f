import { isAsked } from '../entity/asked-days.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Finding } from '../outcome/finding.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { AnyRecord } from './any-record.ts';
import type { ParseContext } from './parse-context.ts';

/** What else decides whether an area is missing. */
export interface MissingAreasOptions<Own> {
  /** What to say. */
  readonly trouble: Own;
  /** Days of the editions the report was made on; the days of its records decide where there are none. */
  readonly editions?: readonly IsoDate[];
}

/**
 * Names the areas that must be there and are not. An area that was not asked yet, or no longer, in any edition the report
 * was made on is not missed.
 *
 * @param areas - areas asked for, by id
 * @param read - records of those that were there
 * @param context - the areas that must be there
 * @param options - what to say, and the editions
 * @returns one finding for each
 */
export function missingAreas<Own extends 'missing-sheet' | 'missing-area'>(
  areas: ReadonlyMap<string, Entity>,
  read: ReadonlyMap<Entity, readonly AnyRecord[]>,
  { expected = [], say }: ParseContext<Own>,
  { trouble, editions = [] }: MissingAreasOptions<Own>,
): readonly Finding[] {
  return expected.flatMap((id) => {
    const entity = areas.get(id);
    if (entity !== undefined && (read.has(entity) || !isAskedInReport(entity, read, editions))) return [];
    const name = trouble === 'missing-sheet' ? (entity?.label.vi ?? id) : id;
    return [say(trouble, { area: id }, { a: name, expected: name })];
  });
}

function isAskedInReport(
  entity: Entity,
  read: ReadonlyMap<Entity, readonly AnyRecord[]>,
  editions: readonly IsoDate[],
): boolean {
  if (entity.askedFrom === undefined && entity.askedUntil === undefined) return true;
  const days =
    editions.length > 0 ? editions : [...read.values()].flatMap((records) => records.map(({ place }) => place.day));
  return days.length === 0 ? isAsked(entity, null) : days.some((day) => isAsked(entity, day));
}
