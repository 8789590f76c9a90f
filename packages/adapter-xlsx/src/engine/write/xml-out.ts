/** What every part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const special = /[&<>"]/g;
const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Control letters and lone halves of letters have no place in XML; a text that looks like such a letter would become one.
const unfit = /[^\P{Cc}\t\n\u007f-\u009f]|[\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * Writes a text into XML, so that a reader of workbooks gets the same text.
 *
 * @param text - any text
 * @returns the text with references, and with `_x000D_` for letters that XML has no room for
 */
export function xmlOut(text: string): string {
  return text.replace(unfit, escaped).replace(special, (letter) => names[letter] ?? '');
}

function escaped(letter: string): string {
  const code = letter.charCodeAt(0);
  // A lone half or a non-character is no letter in any program.
  if (code >= 0xd800) return '\ufffd';
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}
