import { normaliseText } from '../number/normalise-text.ts';
import { notAText } from '../outcome/not-a-text.ts';
import { composed } from './compose.ts';
import { letterApart } from './letters-apart.ts';

// Letters that look like đ and are typed for it: Icelandic eth, African d.
const likeD: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };

/**
 * Moves the tone of every syllable to its end and writes the vowel `y` as `i` where the two are only spellings: hòa and hoà,
 * quý and qúy, Mỹ and Mĩ become one. What stands between the syllables stays.
 *
 * @param text - lower-case text, or the source of a pattern for such text
 * @returns the same text in one spelling, no longer meant for people
 */
export function foldTones(text: string): string {
  return composed(composed(text).replace(words, (word) => (hasSpelling.test(word) ? foldedWord(word) : word)));
}

const words = /[\p{L}\p{M}]+/gu;
const hasSpelling = /[^a-xzđ]/;

// Letter by letter: to take whole texts apart was most of the time of reading a form.
function foldedWord(word: string): string {
  let bare = '';
  let tone = '';
  for (const letter of word) {
    const parts = letter < 'À' ? null : letterApart(letter);
    bare += parts?.toneless ?? letter;
    tone += parts?.tone ?? '';
  }
  return bare.replace(/^y$|(?<=^[bcdđghklmnpqrstvx]{1,3}|qu)y$/, 'i') + tone;
}

/**
 * Returns a text in the form all spellings of one name share: composed, plain width, one space, lower case, tones at the end
 * of their syllable, one kind of dash without spaces around it, Đ for the letters that look like it, no punctuation at the
 * end. It is for comparing, not for showing.
 *
 * @param text - any text; what lies behind 500 characters is cut
 * @returns its folded form
 * @throws `DefinitionError` `call/bad-argument` for what is no text
 * @example
 * ```ts
 * fold('Xã Thuỷ  Lợi.') === fold('xã Thủy Lợi'); // => true
 * ```
 */
export function fold(text: string): string {
  if (typeof text !== 'string') notAText('fold', text);
  const plain = normaliseText(text.slice(0, 500))
    .replace(/[ÐðƉɖ]/g, (letter) => likeD[letter] ?? letter)
    .toLowerCase()
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/(?:(?<!\s)\s+)?[-‐-―−]+\s*/g, '-')
    .replace(/(?<![\s.,:;…*])[\s.,:;…*]+$/, '');
  return foldTones(plain);
}

/**
 * Takes all marks off a text, for words that are known so well that nobody needs their marks: "thang 3 nam 2024" is read as
 * "tháng 3 năm 2024".
 *
 * @param text - lower-case text, folded or not
 * @returns letters without marks, `d` for `đ`
 */
export function bareWords(text: string): string {
  return foldTones(text).replace(/[^\0-~]/gu, (letter) => letterApart(letter).bare);
}
