import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pnpm, run } from './run.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Copies the repository as it stands, with what is not committed yet, and installs what it needs: a rehearsal writes
 * versions and changelogs, and must not write them here.
 *
 * @param to - an empty folder
 */
export function copyRepository(to: string): void {
  const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root).split('\0');
  for (const file of files) {
    // What is deleted and not committed is listed still.
    if (file === '' || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(root, file), join(to, file));
  }
  // Changesets ask git what has changed.
  run('git', ['init', '--quiet', '--initial-branch', 'main'], to);
  commitAll(to, 'A copy to rehearse in');
  pnpm(['install', '--frozen-lockfile', '--prefer-offline', '--trust-lockfile'], to);
}

/** Commits all files of a copy, in the name of nobody. */
export function commitAll(copy: string, message: string): void {
  run('git', ['add', '--all'], copy);
  const nobody = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@example.invalid'];
  run('git', [...nobody, 'commit', '--quiet', '--allow-empty', '-m', message], copy);
}
