/** The five marks of tone: huyền, sắc, ngã, hỏi, nặng. */
export const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** What a letter is made of. */
export interface LetterApart {
  /** The letter without its tone. */
  readonly toneless: string;
  /** Its marks of tone, none for most letters. */
  readonly tone: string;
  /** The letter without any mark, `d` for `đ`. */
  readonly bare: string;
}

/**
 * Tells whether a text has nothing but signs and letters of Latin writing that are composed already.
 *
 * @param text - any text
 * @returns whether its letters can be taken one by one
 */
export const isPlain = (text: string): boolean => /^[ -~À-ɏẠ-ỹ]*$/.test(text);

// Each letter is taken apart once: some two hundred make up all Vietnamese texts.
const known = /* @__PURE__ */ new Map<string, LetterApart>();

/**
 * Takes a letter of a plain text apart.
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
    known.set(letter, parts);
  }
  return parts;
}
