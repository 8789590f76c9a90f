import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LocalRegistry } from './local-registry.ts';
import { pnpm, run } from './run.ts';

/** Somebody's project, in a folder of its own. */
export interface Project {
  /** The folder. */
  readonly folder: string;
  /** Installs packages, as `name@range`. */
  readonly add: (...packages: readonly string[]) => void;
  /** Writes a file. */
  readonly write: (file: string, text: string) => void;
  /** Runs Node on a file and gives back what it printed. */
  readonly node: (file: string, ...args: readonly string[]) => string;
  /** Runs another Node on a file and gives back what it printed. */
  readonly nodeOf: (node: string, file: string) => string;
  /** Runs a command that a package brought. */
  readonly exec: (command: string, ...args: readonly string[]) => string;
}

/**
 * Begins an empty project that knows the rehearsal's registry and nothing of this repository.
 *
 * @param folder - where
 * @param manager - who installs
 * @param registry - the rehearsal's registry
 */
export function emptyProject(folder: string, manager: 'npm' | 'pnpm', registry: LocalRegistry): Project {
  const env = { NPM_CONFIG_USERCONFIG: registry.settings, npm_config_registry: registry.url };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ name: 'somebody', private: true })}\n`);
  // A manager that looks upwards for a workspace must not find another one.
  if (manager === 'pnpm') writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages: []\n');
  writeFileSync(join(folder, '.npmrc'), `registry=${registry.url}\n`);
  return {
    folder,
    add: (...packages) => {
      if (manager === 'npm') run('npm', ['install', '--save-exact', '--no-package-lock', ...packages], folder, { env });
      else pnpm(['add', '--save-exact', ...packages], folder, { env });
    },
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    node: (file, ...args) => run(process.execPath, [file, ...args], folder),
    nodeOf: (node, file) => run(node, [file], folder),
    exec: (command, ...args) => run(join(folder, 'node_modules/.bin', command), args, folder),
  };
}
