import type { Entity } from '../../entity/define-entity.ts';
import { wordsOf, isLight } from './label-words.ts';

/**
 * Tells how much the title of a table or the name of a sheet says of an area.
 *
 * @param titles - titles, and the name of the sheet
 * @param entity - the area
 * @returns 0 to 1: the share of the area's words that stand in one of them
 */
export function titleSays(titles: readonly string[], { label }: Entity): number {
  const words = [...wordsOf(label.vi)].filter((word) => !isLight(word));
  if (words.length === 0) return 0;
  return titles.reduce((best, title) => {
    const said = wordsOf(title);
    return Math.max(best, words.filter((word) => said.has(word)).length / words.length);
  }, 0);
}
