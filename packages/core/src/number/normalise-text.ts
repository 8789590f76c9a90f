/**
 * Returns typed text in one form: composed diacritics (NFC), full-width letters and digits made plain, every kind of
 * space made one ordinary space, signs that nobody sees (joiners, marks of direction, soft hyphens) left out, ends trimmed.
 *
 * @remarks Not NFKC: it would turn `10²` into `102`.
 *
 * @param text - text as typed
 * @returns the text in its plain form, case untouched
 */
export function normaliseText(text: string): string {
  // Composition comes after whatever may leave a bare letter beside its mark.
  return text
    .replace(/[\p{Cf}\p{Variation_Selector}]|\u034f/gu, '')
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
