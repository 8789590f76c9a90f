import { Refusal } from '../refusal.ts';

const short = 40;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Decodes a piece of a part: its letters, and what stands for a letter (`&amp;`, `&#225;`).
 *
 * @param bytes - the part
 * @param start - first byte
 * @param end - byte behind the last
 * @param raw - `true` inside of CDATA, where `&` is only a letter
 * @returns the text
 * @throws `Refusal` for what is no UTF-8, or a reference to nothing
 */
export function xmlText(bytes: Uint8Array, start: number, end: number, raw = false): string {
  const text = asciiText(bytes, start, end) ?? decoded(bytes.subarray(start, end));
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return raw || !lines.includes('&') ? lines : lines.replace(/&([^;&]{0,16})(;?)/g, letterOf);
}

// Short plain texts are most of a workbook, and a decoder takes longer to begin than to decode them.
function asciiText(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start > short) return null;
  let text = '';
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i] as number;
    if (byte > 127) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Refusal('unreadable', { expected: 'UTF-8' });
  }
}

function letterOf(whole: string, name: string, end: string): string {
  const letter = end === '' ? undefined : (named[name] ?? numbered(name));
  if (letter === undefined) throw new Refusal('unreadable', { actual: whole });
  return letter;
}

function numbered(name: string): string | undefined {
  const [, hex, digits] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/**
 * Undoes the way workbooks write letters that XML has no room for: `_x000A_` is a line break.
 *
 * @param text - text of a cell
 * @returns the text as it is shown
 */
export function cellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
