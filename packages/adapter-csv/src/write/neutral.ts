const begins = /^'*[=+\-@\t\r]/;
const marked = /^'+[=+\-@\t\r]/;
const number = /^[-+]?\d[\d.,]*%?$/;
// How a program keeps the zeros of a code from Excel.
const formulaOfText = /^="([^"]*)"$/;

/**
 * Marks a text that a spreadsheet would take for a formula: an apostrophe before `=`, `+`, `-`, `@`, a tab or a line break
 * says that it is text. A number with its sign stays as it is.
 *
 * @param text - a text
 * @returns the text to write
 */
export function neutralText(text: string): string {
  return begins.test(text) && !number.test(text) ? `'${text}` : text;
}

/**
 * Takes the mark away again.
 *
 * @param text - a value as it stands in the file
 * @returns the text that was meant; of `="00123"` the digits
 */
export function plainText(text: string): string {
  const code = text.charCodeAt(0);
  if (code === 39) return marked.test(text) ? text.slice(1) : text;
  if (code !== 61) return text;
  return formulaOfText.exec(text)?.[1] ?? text;
}
