import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalRegistry } from './local-registry.ts';
import { emptyProject } from './project.ts';
import { tarballSize } from './tarball-size.ts';

/** What a package costs whoever installs it. */
export interface PackageCost {
  /** Name. */
  readonly name: string;
  /** Size of the tarball, in bytes. */
  readonly packed: number;
  /** Size of an empty project that installed it, in bytes. */
  readonly installed: number;
  /** Packages that came along, itself counted. */
  readonly packages: number;
  /** Processor time of importing its main door ÷ that of importing zod alone, medians of five. */
  readonly start: number;
}

/**
 * Installs each package into an empty project and measures what came.
 *
 * @param names - the packages
 * @param folder - where projects are made; each is removed again
 * @param registry - the rehearsal's registry
 */
export async function costsOf(
  names: readonly string[],
  folder: string,
  registry: LocalRegistry,
): Promise<readonly PackageCost[]> {
  const costs: PackageCost[] = [];
  for (const name of names) {
    const home = mkdtempSync(join(folder, 'cost-'));
    const project = emptyProject(home, 'npm', registry);
    project.add('zod', ...(name === '@qcdc/testkit' ? ['vitest', 'fast-check'] : []), name);
    const packed = await tarballSize(name, registry);
    const modules = join(home, 'node_modules');
    const files = readdirSync(modules, { recursive: true, encoding: 'utf8' });
    const installed = files.reduce((sum, file) => sum + sizeOf(join(modules, file)), 0);
    const packages = files.filter((file) => /(?:^|node_modules[/\\])(?:@[^/\\]+[/\\])?[^@./\\][^/\\]*[/\\]package\.json$/u.test(file)).length; // prettier-ignore
    costs.push({ name, packed, installed, packages, start: starting(home, name) / starting(home, 'zod') });
    rmSync(home, { recursive: true, force: true });
  }
  return costs;
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : 0;
}

// Processor time of a process that imports one thing, beyond one that imports nothing.
function starting(cwd: string, name: string): number {
  const of = (code: string): number => {
    const times = Array.from({ length: 5 }, () => {
      const script = `${code}\nconst { user, system } = process.cpuUsage();\nconsole.log(user + system);`;
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd,
        encoding: 'utf8',
      });
      return Number(stdout);
    }).sort((a, b) => a - b);
    return times[2] ?? Number.NaN;
  };
  return of(`await import('${name}');`) - of('');
}

/** Prints the costs as a table. */
export function costTable(costs: readonly PackageCost[]): string {
  const kB = (bytes: number): string => Math.round(bytes / 1000).toLocaleString('en');
  return [
    '| package | packed kB | installed kB | packages | start ÷ zod |',
    '|---|---:|---:|---:|---:|',
    ...costs.map(
      ({ name, packed, installed, packages, start }) =>
        `| ${name} | ${kB(packed)} | ${kB(installed)} | ${packages} | ${start.toFixed(1)} |`,
    ),
  ].join('\n');
}
