import { notAText } from '../outcome/not-a-text.ts';
import { composed } from '../words/compose.ts';
// Whatever nobody sees: joiners, marks of direction, soft hyphens, variation selectors, tags, control signs but line breaks.
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\s)\p{Cc}/gu;

// What nothing is done to, as nearly all texts are: letters that are composed, marks and digits, one space between them.
const already = /^[!-~À-ɏẠ-ỹ]+(?: [!-~À-ɏẠ-ỹ]+)*$/;

/**
 * Returns typed text in one form: composed diacritics (NFC), full-width letters and digits made plain, every kind of
 * space made one ordinary space, signs that nobody sees (joiners, marks of direction, control signs) left out, ends trimmed.
 *
 * @remarks Not NFKC: it would turn `10²` into `102`.
 *
 * @param text - text as typed
 * @returns the text in its plain form, case untouched
 * @example
 * ```ts
 * normaliseText('  Xã   Ａn Hoa\u0300 '); // => 'Xã An Hoà'
 * ```
 */
export function normaliseText(text: string): string {
  if (typeof text !== 'string') notAText('normaliseText', text);
  if (already.test(text)) return text;
  // Composition comes after whatever may leave a bare letter beside its mark.
  const plain = text
    .replace(invisible, '')
    .replace(/\u2800/g, ' ')
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  return composed(plain).replace(/\s+/g, ' ').trim();
}
