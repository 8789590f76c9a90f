import { legacyEncoding, type Text, type Where } from '@qcdc/core';
import { defaultLimits, type TextLimits } from '../limits.ts';
import type { TextReadOptions } from '../options.ts';
import { textFinding } from '../text-findings.ts';
import type { Loaded } from './loaded.ts';
import { readDocx } from './read-docx.ts';
import type { TextInput } from './text-input.ts';

const nothing: ReadonlySet<number> = new Set();
const oldWord: Text = {
  vi: 'tệp Word cũ (.doc) hoặc tệp có mật khẩu',
  en: 'an old Word file (.doc), or one with a password',
};
const signatures: readonly (readonly [start: readonly number[], name: Text])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], oldWord],
  [[0x25, 0x50, 0x44, 0x46], { vi: 'tệp PDF', en: 'a PDF' }],
  [[0x89, 0x50, 0x4e, 0x47], { vi: 'tệp ảnh', en: 'a picture' }],
  [[0xff, 0xd8, 0xff], { vi: 'tệp ảnh', en: 'a picture' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { vi: 'tệp RTF', en: 'an RTF file' }],
];
const zip = [0x50, 0x4b, 3, 4];

/**
 * Takes the text of an input.
 *
 * @param input - text or bytes
 * @param options - name of the file, limits
 * @returns the text, or why there is none
 */
export async function load(input: TextInput, options: TextReadOptions): Promise<Loaded> {
  const where: Where = { source: options.source };
  const limits = { ...defaultLimits, ...options.limits };
  const loaded = typeof input === 'string' ? asText(input, []) : await ofBytes(bytesOf(input), where, limits);
  const { text } = loaded;
  if (text === null) return loaded;
  const refused = (...finding: Parameters<typeof textFinding>): Loaded => ({
    ...loaded,
    text: null,
    findings: [...loaded.findings, textFinding(...finding)],
  });
  if (text.length > limits.characters)
    return refused('too-long', where, { expected: `≤ ${limits.characters}`, actual: `${text.length}` });
  if (/^[\s\p{Cf}\p{Cc}]*$/u.test(text)) return refused('empty', where);
  if (/^\s*<(?:!doctype html|html|\?xml)/i.test(text.slice(0, 200)))
    return refused('not-text', where, { a: { vi: 'trang web', en: 'a web page' } });
  const old = legacyEncoding(text);
  return old === null ? loaded : refused('legacy-encoding', where, { a: old });
}

const bytesOf = (input: Uint8Array | ArrayBuffer): Uint8Array =>
  input instanceof ArrayBuffer ? new Uint8Array(input) : input;
const asText = (text: string, findings: Loaded['findings']): Loaded => ({
  text,
  headings: nothing,
  cells: [],
  findings,
});

async function ofBytes(bytes: Uint8Array, where: Where, limits: TextLimits): Promise<Loaded> {
  const begins = (start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (begins(zip)) return await readDocx(bytes, where, limits);
  const known = signatures.find(([start]) => begins(start));
  const refused = (name: Text): Loaded => ({
    text: null,
    headings: nothing,
    cells: [],
    findings: [textFinding('not-text', where, { a: name })],
  });
  if (known !== undefined) return refused(known[1]);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) return refused({ vi: 'dữ liệu nhị phân', en: 'binary data' });
  const lost = text.indexOf('\ufffd');
  return asText(
    text,
    lost < 0 ? [] : [textFinding('undecodable', where, { actual: text.slice(Math.max(0, lost - 10), lost + 10) })],
  );
}
