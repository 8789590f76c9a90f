import { foldTones } from '../../words/fold.ts';

/** A word and what it means. A phrase in Vietnamese also settles the locale: whoever writes "hơn" writes 1.234 for a thousand. */
export interface Word<T> {
  /** What it means. */
  readonly means: T;
  /** Whether it is Vietnamese. */
  readonly vietnamese: boolean;
}

/** A row of a list of words: what they mean, Vietnamese words, English words. */
export type WordRow<T> = readonly [means: T, vi: string, en: string];

/** Words to look for at the start of a text. */
export interface WordList<T> {
  /** Words of letters by their spelling with the tones at the end of each syllable. */
  readonly words: ReadonlyMap<string, Word<T>>;
  /** Signs, which need no space behind them, the longest first. */
  readonly signs: readonly (readonly [string, Word<T>])[];
  /** Syllables of the longest word. */
  readonly most: number;
}

/**
 * Makes a list of words to look for at the start of a text.
 *
 * @param rows - the words by meaning
 * @returns the list
 */
export function wordList<T>(rows: readonly WordRow<T>[]): WordList<T> {
  const words = new Map<string, Word<T>>();
  const signs: (readonly [string, Word<T>])[] = [];
  let most = 1;
  const add = (list: string, means: T, vietnamese: boolean) => {
    for (const word of list === '' ? [] : list.split('|')) {
      const one = { means, vietnamese };
      if (/\p{L}\.?$/u.test(word)) words.set(foldTones(word), one);
      else signs.push([word, one]);
      most = Math.max(most, word.split(' ').length);
    }
  };
  for (const [means, vi, en] of rows) {
    add(en, means, false);
    add(vi, means, true);
  }
  return { words, signs: signs.sort(([a], [b]) => b.length - a.length), most };
}

/** A word found at the start of a text. */
export interface FoundWord<T> extends Word<T> {
  /** What stands behind it. */
  readonly rest: string;
  /** Whether it is a sign such as `>`, which belongs to no language. */
  readonly isSign: boolean;
}

/**
 * Finds the longest word a text begins with, so that "nghìn tỷ" is found before "nghìn"; a word ends where the text has a
 * space, a digit or its end.
 *
 * @param text - lower-case text
 * @param list - the words
 * @returns the word and what stands behind it, or `null`
 */
export function startingWord<T>(text: string, list: WordList<T>): FoundWord<T> | null {
  const head = /^[^\d]*/.exec(text)?.[0] ?? '';
  if (head === '') return null;
  const syllables = head.trim().split(' ');
  for (let count = Math.min(syllables.length, list.most); count > 0; count--) {
    const said = syllables.slice(0, count).join(' ');
    const found = list.words.get(foldTones(said.replace(/[,:]$/, '')));
    if (found !== undefined) return { ...found, rest: text.slice(said.length).trim(), isSign: false };
  }
  for (const [sign, one] of list.signs)
    if (text.startsWith(sign)) return { ...one, rest: text.slice(sign.length).trim(), isSign: true };
  return null;
}
