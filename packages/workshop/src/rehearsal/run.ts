import { spawnSync } from 'node:child_process';

/** How a command is run. */
export interface RunOptions {
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command and gives back what it printed.
 *
 * @throws Error with all it printed when it ends with another code than 0
 */
export function run(command: string, args: readonly string[], cwd: string, { env = {} }: RunOptions = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return stdout;
  throw new Error(
    `${[command, ...args].join(' ')} in ${cwd} ended with ${String(status ?? error)}\n${stdout}\n${stderr}`,
  );
}

/** Runs the package manager of this workspace. */
export function pnpm(args: readonly string[], cwd: string, options: RunOptions = {}): string {
  return run('npx', ['--yes', 'pnpm@12.21.0', ...args], cwd, options);
}
