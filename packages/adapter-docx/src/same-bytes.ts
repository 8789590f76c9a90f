import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

// The first day a file in an archive can bear. The bytes would change with the hour otherwise.
const fixedDay = '1980-01-01T00:00:00Z';
const moment = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;
const container = /[.](?:xlsx|docx)$/u;

/**
 * Takes the time of writing out of a Word file, also out of the workbooks of its charts: the same document gives the same
 * bytes.
 *
 * @param file - the file as it was made
 * @returns the file, without a clock in it
 */
export function sameBytes(file: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(file))) parts[name] = withoutClock(name, bytes);
  // Local time is what archives keep, so the day is given as one.
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

function withoutClock(name: string, bytes: Uint8Array): Uint8Array {
  if (container.test(name)) return sameBytes(bytes);
  if (!name.endsWith('core.xml')) return bytes;
  return strToU8(strFromU8(bytes).replace(moment, `$1${fixedDay}`));
}
