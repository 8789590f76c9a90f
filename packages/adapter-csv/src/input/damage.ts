// Windows-1252 on the bytes 80 to 9F, as browsers decode it.
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map(Array.from(upper, (letter, i) => [letter, 0x80 + i]));
// How the bytes of Vietnamese letters in UTF-8 look when they are taken for Windows-1252.
const twice = /á[º»]|Ã[\u00a0-¿]|Ä[\u0090‘ƒ‚]|Æ[°¡¯ ]/;

/**
 * Undoes what happens when UTF-8 is opened as Windows-1252 and saved again: "HÃ²a giáº£i" is "Hòa giải".
 *
 * @param text - a text
 * @returns what it was; `null` when it was nothing else
 */
export function undoTwiceEncoded(text: string): string | null {
  if (!twice.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 256 ? code : byteOf.get(text.charAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Finds a word that lost a letter to a question mark, as Windows-1252 has no room for it: "H?a gi?i".
 *
 * @param text - a text
 * @returns where the first stands; −1 where fewer than three are seen, since one may be a typing error
 */
export function lostLetters(text: string): number {
  const places = [...text.matchAll(/\p{L}\?\p{L}/gu)];
  return places.length < 3 ? -1 : (places[0]?.index ?? -1);
}
