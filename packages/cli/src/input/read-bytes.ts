import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileTrouble } from '../file-trouble.ts';
import type { CommandIo } from '../io.ts';

/**
 * Reads a file.
 *
 * @param io - the world
 * @param file - its name
 * @returns its bytes
 * @throws `FileTrouble` where it cannot be read; the reason of the signal when stopped
 */
export async function readBytes({ cwd, signal }: CommandIo, file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(resolve(cwd, file), signal === undefined ? {} : { signal }));
  } catch (cause) {
    signal?.throwIfAborted();
    throw fileTrouble(file, cause);
  }
}
