import { jsonTextFault } from '@qcdc/core/stored';
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
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw noJson(file, cause);
  }
  if (jsonTextFault(text) !== null)
    throw new FileTrouble({
      vi: `${file}: dữ liệu quá lớn hoặc lồng nhau quá sâu`,
      en: `${file}: it is too large or nested too deeply`,
    });
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw noJson(file, cause);
  }
}

function noJson(file: string, cause: unknown): FileTrouble {
  return new FileTrouble({ vi: `${file}: không phải JSON (UTF-8)`, en: `${file}: it is no JSON in UTF-8` }, cause);
}
