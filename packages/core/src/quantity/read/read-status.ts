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

const mostWords = 4;

/**
 * Takes the status of a figure from the words around it: `sơ bộ 120 vụ`, `120 người, ước tính`, `120 tạm tính`.
 *
 * @param text - lower-case text
 * @returns the status and the text without it
 */
export function takeStatus(text: string): WithStatus {
  const found = startingWord(text, list);
  if (found !== null) return { text: found.rest.replace(/^[:,] ?/, ''), status: found.means };
  const words = text.split(' ');
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count -= 1) {
    const before = words.slice(0, -count).join(' ');
    // One word is too little behind another one: "hương ước" is no estimate.
    const apart = count > 1 || /[\d,;]$/.test(before);
    const status = apart && /\d/.test(before) ? statusSaid(words.slice(-count).join(' ')) : null;
    if (status !== null) return { text: before.replace(/[,;]$/, ''), status };
  }
  return { text, status: null };
}
