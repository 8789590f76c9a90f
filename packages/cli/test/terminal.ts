import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type CommandIo, type ExitCode, type Terminal } from '../src/index.ts';

/** What a command said and how it ended. */
export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A folder to work in, and a terminal that remembers. */
export interface Desk {
  readonly folder: string;
  /** Runs a command in the folder. */
  run(args: readonly string[], io?: Partial<CommandIo>): Promise<Said>;
  /** Removes the folder. */
  clear(): void;
}

/** Makes a folder and the function that runs commands in it. */
export function desk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'qcdc-cli-'));
  return {
    folder,
    run: async (args, io = {}) => {
      const said = { out: '', err: '' };
      const code = await run(args, {
        stdout: { write: (text) => (said.out += text) },
        stderr: { write: (text) => (said.err += text) },
        cwd: folder,
        ...io,
      });
      return { code, ...said };
    },
    clear: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A terminal somebody looks at, which shows colours. */
export function screen(): Terminal & { readonly shown: () => string } {
  let shown = '';
  return { write: (text) => (shown += text), isTTY: true, columns: 80, hasColors: () => true, shown: () => shown };
}
