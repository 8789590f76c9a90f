import { AdapterError } from '../outcome/errors.ts';
import { canonicalJson } from './canonical-json.ts';

/** Fingerprint of some content: `sha256:` and 64 hexadecimal digits. The same content has the same one everywhere. */
export type Fingerprint = `sha256:${string}`;

// The part of Web Crypto that is used: types of a browser or of Node are not asked of whoever compiles against us.
interface Digester {
  digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer>;
}

/**
 * Takes the fingerprint of bytes, such as those of a workbook.
 *
 * @param bytes - the bytes
 * @returns their SHA-256
 * @throws `AdapterError` `adapter/no-web-crypto` on a page that was not served over HTTPS
 * @example
 * ```ts
 * await fingerprintOfBytes(new TextEncoder().encode('abc')); // => 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 * ```
 */
export async function fingerprintOfBytes(bytes: Uint8Array): Promise<Fingerprint> {
  // Browsers give no `subtle` to a page without HTTPS.
  const subtle = (globalThis as { readonly crypto?: { readonly subtle?: Digester } }).crypto?.subtle;
  if (subtle === undefined)
    throw new AdapterError(
      'adapter/no-web-crypto',
      'SHA-256 needs Web Crypto, which browsers offer to pages served over HTTPS (or from localhost) only',
    );
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Takes the fingerprint of plain data, such as a catalogue of law or a calendar: it depends on the content alone, not on
 * the order in which keys were written.
 *
 * @param data - plain data, as {@link canonicalJson} takes it
 * @returns the SHA-256 of its canonical JSON
 * @throws `DefinitionError` `stored/not-plain`; `AdapterError` `adapter/no-web-crypto`
 * @example
 * ```ts
 * (await fingerprintOf({ b: 1, a: 2 })) === (await fingerprintOf({ a: 2, b: 1 })); // => true
 * ```
 */
export async function fingerprintOf(data: unknown): Promise<Fingerprint> {
  return fingerprintOfBytes(new TextEncoder().encode(canonicalJson(data)));
}
