// The five marks of tone: huyền, sắc, ngã, hỏi, nặng.
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** What a letter is made of. */
export interface LetterApart {
  /** The letter without its tone. */
  readonly toneless: string;
  /** Its marks of tone, none for most letters. */
  readonly tone: string;
  /** The letter without any mark, `d` for `đ`. */
  readonly bare: string;
}

// Each Latin letter is taken apart once: some two hundred make up all Vietnamese texts.
const known = /* @__PURE__ */ new Map<string, LetterApart>();

/**
 * Takes a letter apart, or a mark that stands by itself.
 *
 * @param letter - one sign
 * @returns its parts
 */
export function letterApart(letter: string): LetterApart {
  let parts = known.get(letter);
  if (parts === undefined) {
    const apart = letter.normalize('NFD');
    parts = {
      toneless: apart.replace(tones, '').normalize(),
      tone: apart.match(tones)?.join('') ?? '',
      bare: letter === 'đ' ? 'd' : apart.replace(/\p{M}/gu, ''),
    };
    if (letter < '\u2000') known.set(letter, parts);
  }
  return parts;
}
