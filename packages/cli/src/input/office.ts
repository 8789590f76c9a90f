import type { OfficialOptions } from '@qcdc/core/official';
import type { Session } from '../session.ts';
import { readStoredText } from './json-text.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Reads what an office says of itself: letterhead, number, signature, recipients, kept once in a file. What is wrong with it is
 * told where the document is made.
 *
 * @param file - name of the JSON file
 * @param session - the world
 * @returns what it says
 * @throws `FileTrouble`
 */
export async function officeIn(file: string, { io }: Session): Promise<OfficialOptions> {
  return readStoredText(await readBytes(io, file), file) as OfficialOptions;
}
