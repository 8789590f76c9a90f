import { legacyEncoding } from '@qcdc/core';

// So much text with letters beyond ASCII tells what a file is typed in; a superscript or two tell nothing.
const enough = 900;
const fewest = 4;

/** What a file is typed in, and some of its text. */
export interface LegacyText {
  /** TCVN3 or VNI. */
  readonly encoding: string;
  /** Text that shows it. */
  readonly text: string;
}

/**
 * Tells whether the texts of a workbook are typed in TCVN3 or VNI. A letter that only Unicode has speaks for all of them.
 *
 * @param texts - the texts
 * @returns the encoding; `null` for Unicode
 */
export function legacyText(texts: readonly string[]): LegacyText | null {
  let seen = '';
  for (const text of texts) {
    if (!/[\u0080-\uffff]/.test(text)) continue;
    seen += `${text} `;
    if (seen.length > enough) break;
  }
  const encoding = legacyEncoding(seen);
  const odd = new Set(seen.match(/[\u0080-\uffff]/g));
  return encoding === null || odd.size < fewest ? null : { encoding, text: seen.slice(0, 80).trim() };
}
