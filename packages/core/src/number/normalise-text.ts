/**
 * Returns typed text in one form: composed diacritics (NFC), full-width letters and digits made plain, every kind of
 * space and invisible joiner made one ordinary space, ends trimmed.
 *
 * @remarks Not NFKC: it would turn `10²` into `102`.
 *
 * @param text - text as typed
 * @returns the text in its plain form, case untouched
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
