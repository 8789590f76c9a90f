import { isAsked } from '../entity/asked-days.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Finding } from '../outcome/finding.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { AnyRecord } from './any-record.ts';
import type { ParseContext } from './parse-context.ts';

/** What else decides whether an area is missing. */
export interface MissingAreasOptions {
  /** Says it, in the words of the door. */
  readonly tell: (id: string, entity: Entity | undefined) => Finding;
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
 * @param options - how to say it, and the editions
 * @returns one finding for each
 */
export function missingAreas(
  areas: ReadonlyMap<string, Entity>,
  read: ReadonlyMap<Entity, readonly AnyRecord[]>,
  { expected = [] }: ParseContext,
  { tell, editions = [] }: MissingAreasOptions,
): readonly Finding[] {
  return expected.flatMap((id) => {
    const entity = areas.get(id);
    if (entity !== undefined && (read.has(entity) || !isAskedInReport(entity, read, editions))) return [];
    return [tell(id, entity)];
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
