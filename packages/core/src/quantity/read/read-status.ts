import type { FigureStatus } from '../figure-status.ts';
import { statusWords } from '../quantity-words.ts';
import { startingWord, wordList } from './word-list.ts';

const list = /* @__PURE__ */ wordList(statusWords);

/**
 * Reads words that say how final a figure is and nothing else.
 *
 * @param text - lower-case text, such as `ước tính`
 * @returns the status, or `null`
 */
export function statusSaid(text: string): FigureStatus | null {
  const found = startingWord(text, list);
  return found?.rest === '' ? found.means : null;
}

/** A text with its status taken out. */
export interface WithStatus {
  /** The text without the words of the status. */
  readonly text: string;
  /** The status; `null` where none was said. */
  readonly status: FigureStatus | null;
}

/**
 * Takes the status of a figure from the words around it: `sơ bộ 120 vụ`, `120 người, ước tính`.
 *
 * @param text - lower-case text
 * @returns the status and the text without it
 */
export function takeStatus(text: string): WithStatus {
  const found = startingWord(text, list);
  if (found !== null) return { text: found.rest.replace(/^[:,] ?/, ''), status: found.means };
  const comma = text.search(/[,;] (?=\D+$)/);
  const behind = comma < 0 ? null : statusSaid(text.slice(comma + 1).trim());
  return behind === null ? { text, status: null } : { text: text.slice(0, comma).trim(), status: behind };
}
