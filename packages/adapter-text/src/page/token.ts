import { fold, normaliseText } from '@qcdc/core';

/** A piece of a text: a word, a number as written, a sign, or the end of a line. */
export interface Token {
  /** What it is. */
  readonly kind: 'word' | 'number' | 'sign' | 'break';
  /** First character in the text. */
  readonly start: number;
  /** Behind the last one. */
  readonly end: number;
  /** In plain form: composed, plain width, nothing invisible. */
  readonly text: string;
  /** In the form all spellings of a word share. */
  readonly key: string;
  /** Whether nothing stands between it and the piece before. */
  readonly joined: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
}

// The parts stand apart by their first character, so that no text makes the search go back.
const pieces =
  /(?<word>\p{L}[\p{L}\p{M}\p{Cf}\d²³]*)|(?<number>[\d０-９](?:[\d０-９\p{Cf}]|[.,．，](?=[\d０-９]))*)|(?<break>\r\n|[\n\r\v\f\u0085\u2028\u2029])|(?<sign>[^\s\p{Cf}])/gu;
const longest = 60;

/**
 * Cuts a text into its pieces. Places are those of the text as it came, so that nothing has to be counted back from a cleaned copy.
 *
 * @param text - the text as it came
 * @returns the pieces in order; blanks and what nobody sees are none
 */
export function tokensOf(text: string): readonly Token[] {
  const keys = new Map<string, string>();
  const keyOf = (word: string): string => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = word.length > longest ? word.slice(0, longest) : fold(word) || word;
    keys.set(word, key);
    return key;
  };
  const tokens: Token[] = [];
  let behind = -1;
  for (const { 0: raw, index, groups = {} } of text.matchAll(pieces)) {
    const kind = kindOf(groups);
    const plain = kind === 'break' ? '\n' : normaliseText(raw);
    if (plain === '' && kind !== 'break') continue;
    const end = index + raw.length;
    tokens.push({
      kind,
      start: index,
      end,
      text: plain,
      key: kind === 'word' ? keyOf(plain) : plain,
      joined: index === behind,
      capital: kind === 'word' && /^\p{Lu}/u.test(plain),
    });
    behind = kind === 'break' ? -1 : end;
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (groups['word'] !== undefined) return 'word';
  if (groups['number'] !== undefined) return 'number';
  return groups['break'] === undefined ? 'sign' : 'break';
}
