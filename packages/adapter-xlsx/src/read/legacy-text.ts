import { legacyEncoding } from '@qcdc/core';

// As many texts with letters beyond ASCII tell what a file is typed in.
const enough = 40;

/** What a file is typed in, and a text that shows it. */
export interface LegacyText {
  /** TCVN3 or VNI. */
  readonly encoding: string;
  /** One of its texts. */
  readonly text: string;
}

/**
 * Tells whether the texts of a workbook are typed in TCVN3 or VNI: more than half of the first that have Vietnamese letters at all, so
 * that one odd sign accuses nobody.
 *
 * @param texts - the texts
 * @returns the encoding; `null` for Unicode
 */
export function legacyText(texts: readonly string[]): LegacyText | null {
  const told: LegacyText[] = [];
  let seen = 0;
  for (const text of texts) {
    if (!/[^\0-\x7f]/.test(text)) continue;
    const encoding = legacyEncoding(text);
    if (encoding !== null) told.push({ encoding, text: text.slice(0, 80) });
    if ((seen += 1) === enough) break;
  }
  return told.length > 1 && told.length * 2 > seen ? (told[0] ?? null) : null;
}
