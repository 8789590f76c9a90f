import type { ISpacingProperties } from 'docx';
import type { Word } from '../word.ts';
import { points } from './measures.ts';

/**
 * Sets the space above and below a paragraph of single lines.
 *
 * @param word - the document
 * @param above - points above
 * @param below - points below
 * @returns the spacing
 */
export function single({ kit }: Pick<Word, 'kit'>, above = 0, below = 0): ISpacingProperties {
  return { before: points(above), after: points(below), line: 240, lineRule: kit.LineRuleType.AUTO };
}
