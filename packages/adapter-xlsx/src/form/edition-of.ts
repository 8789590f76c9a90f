import { newestEdition, type Edition, type Entity, type IsoDate } from '@qcdc/core';

/**
 * Returns the edition of the form of an area.
 *
 * @param entity - the area
 * @param day - day of the form
 * @returns the edition
 */
export function editionOf(entity: Entity, day: IsoDate): Edition {
  return { day, version: newestEdition([entity]) };
}
