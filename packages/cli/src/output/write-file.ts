import { existsSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DefinitionError } from '@qcdc/core';
import { fileTrouble } from '../file-trouble.ts';
import type { CommandIo } from '../io.ts';

/**
 * Refuses to write where something stands already: it may be what somebody filled in.
 *
 * @param io - the world
 * @param file - name of the file
 * @param force - writes all the same
 * @throws `DefinitionError` `cli/file-exists`
 */
export function refuseExisting({ cwd }: CommandIo, file: string, force: boolean): void {
  if (!force && existsSync(resolve(cwd, file)))
    throw new DefinitionError('cli/file-exists', {
      vi: `đã có tệp ${file}; chọn tên khác bằng --out, hoặc ghi đè bằng --force`,
      en: `${file} is there already; choose another name with --out, or overwrite it with --force`,
    });
}

/**
 * Writes a file, whole or not at all: under a name of its own first, then under its name.
 *
 * @param io - the world
 * @param file - name of the file
 * @param content - what to write
 * @throws `FileTrouble` where it cannot be written; the reason of the signal when stopped
 */
export async function writeWhole(io: CommandIo, file: string, content: Uint8Array | string): Promise<void> {
  const path = resolve(io.cwd, file);
  const unfinished = join(dirname(path), `.${process.pid}.qcdc-unfinished`);
  const undo = (): void => {
    rmSync(unfinished, { force: true });
  };
  const done = io.onInterrupt?.(undo);
  try {
    const handle = await open(unfinished, 'w');
    try {
      await handle.writeFile(content, io.signal === undefined ? {} : { signal: io.signal });
      await handle.sync();
    } finally {
      await handle.close();
    }
    io.signal?.throwIfAborted();
    await rename(unfinished, path);
  } catch (cause) {
    undo();
    io.signal?.throwIfAborted();
    throw fileTrouble(file, cause);
  } finally {
    done?.();
  }
}
