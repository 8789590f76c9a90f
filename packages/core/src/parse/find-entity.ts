import type { Entity } from '../entity/define-entity.ts';
import type { RawTable } from '../raw/raw-table.ts';
import { fold } from '../words/fold.ts';

/**
 * Makes the look-up from tables to entities: by the id where the file carries one, else by the name of the sheet,
 * which is a label in either language or an id.
 *
 * @param entities - the areas asked for
 * @returns the look-up; `undefined` for a table that belongs to none of them
 */
export function entityFinder(entities: readonly Entity[]): (table: RawTable) => Entity | undefined {
  const byName = new Map<string, Entity>();
  for (const entity of entities)
    for (const name of [entity.label.vi, entity.label.en, entity.id])
      if (!byName.has(fold(name))) byName.set(fold(name), entity);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return ({ area, name }) => (area === undefined ? undefined : byId.get(area)) ?? byName.get(fold(name));
}
