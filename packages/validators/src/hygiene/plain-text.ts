/**
 * Tells whether a text is made of visible, composed characters alone: Latin letters, digits, signs and composed Vietnamese.
 * Almost every text is, and this look is many times cheaper than normalising it.
 *
 * @param text - any text
 * @returns `true` when there is nothing to look at more closely
 */
export function isPlainText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const ascii = code >= 0x20 && code < 0x7f;
    const latin = code > 0xa0 && code < 0x300 && code !== 0xad;
    const vietnamese = code >= 0x1ea0 && code <= 0x1ef9;
    if (!ascii && !latin && !vietnamese) return false;
  }
  return true;
}
