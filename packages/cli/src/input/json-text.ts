import { FileTrouble } from '../file-trouble.ts';

/**
 * Reads the JSON of a file.
 *
 * @param bytes - the file
 * @param file - its name
 * @returns what it holds
 * @throws `FileTrouble` for what is no JSON
 */
export function readStoredText(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw new FileTrouble({ vi: `${file}: không phải JSON (UTF-8)`, en: `${file}: it is no JSON in UTF-8` }, cause);
  }
}
