import { tokensOf, type Token } from '../page/token.ts';

/** A phrase found in a text. */
export interface FoundPhrase<T> {
  /** What it means. */
  readonly means: T;
  /** How many pieces it takes. */
  readonly pieces: number;
}

/** Phrases to look for at a place of a text; of several that fit, the longest counts. */
export class PhraseTable<T> {
  private readonly byFirst = new Map<string, (readonly [keys: readonly string[], means: T])[]>();
  private readonly byLast = new Map<string, (readonly [keys: readonly string[], means: T])[]>();

  /**
   * @param rows - what is meant, with the phrases that mean it, parted by `|`
   */
  constructor(rows: readonly (readonly [means: T, phrases: string])[]) {
    for (const [means, phrases] of rows)
      for (const phrase of phrases.split('|')) {
        const keys = keysOf(phrase);
        add(this.byFirst, keys[0] ?? '', [keys, means]);
        add(this.byLast, keys.at(-1) ?? '', [keys, means]);
      }
    for (const lists of [this.byFirst, this.byLast])
      for (const list of lists.values()) list.sort(([a], [b]) => b.length - a.length);
  }

  /**
   * Finds the longest phrase that begins at a place.
   * @param tokens - pieces of the text
   * @param at - the place
   * @returns the phrase, or `null`
   */
  at(tokens: readonly Token[], at: number): FoundPhrase<T> | null {
    return found(this.byFirst.get(tokens[at]?.key ?? ''), tokens, () => at);
  }

  /**
   * Finds the longest phrase that ends just before a place.
   * @param tokens - pieces of the text
   * @param before - the place
   * @returns the phrase, or `null`
   */
  before(tokens: readonly Token[], before: number): FoundPhrase<T> | null {
    return found(this.byLast.get(tokens[before - 1]?.key ?? ''), tokens, (length) => before - length);
  }
}

/**
 * Returns the pieces of a phrase in the form all spellings share.
 *
 * @param phrase - such as `hòa giải thành`
 * @returns such as its three words
 */
export function keysOf(phrase: string): readonly string[] {
  return tokensOf(phrase).map(({ key }) => key);
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

function found<T>(
  list: readonly (readonly [readonly string[], T])[] | undefined,
  tokens: readonly Token[],
  startOf: (length: number) => number,
): FoundPhrase<T> | null {
  for (const [keys, means] of list ?? []) {
    const start = startOf(keys.length);
    if (start >= 0 && keys.every((key, i) => tokens[start + i]?.key === key)) return { means, pieces: keys.length };
  }
  return null;
}
