import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { extract } from 'tar';
import { published, root } from './packages.ts';

/** A folder with the packed packages installed, as somebody's project would have them. */
export interface PackedHouse {
  /** The folder. */
  readonly folder: string;
  /** Writes a file and runs Node on it; gives back what it printed. */
  readonly run: (file: string, code: string) => string;
  /** Writes files and checks their types with `nodenext`; gives back the complaints. */
  readonly typeCheck: (files: Readonly<Record<string, string>>) => string;
  /** Removes the folder. */
  readonly remove: () => void;
}

/**
 * Packs all packages and unpacks them into the `node_modules` of a fresh folder. What they depend on is linked from this
 * workspace, so that no registry is asked.
 */
export async function packedHouse(): Promise<PackedHouse> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qcdc-packed-')));
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  for (const { folder: name, path } of published) {
    if (!existsSync(`${path}/dist`)) throw new Error(`${name} is not built; run "pnpm run build" first`);
  }
  const all = published.flatMap(({ manifest }) => ['--filter', manifest.name]);
  pnpm(['--recursive', ...all, 'pack', '--pack-destination', tarballs], root);
  for (const { folder: name, path, manifest } of published) {
    const tarball = readdirSync(tarballs).find((file) => file.startsWith(`qcdc-${name}-`));
    if (tarball === undefined) throw new Error(`no tarball of ${name}`);
    const home = join(folder, 'node_modules', '@qcdc', name);
    mkdirSync(home, { recursive: true });
    await extract({ file: join(tarballs, tarball), cwd: home, strip: 1 });
    for (const needed of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }))
      if (!needed.startsWith('@qcdc/')) link(needed, path, folder);
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  return {
    folder,
    run: (file, code) => {
      writeFileSync(join(folder, file), code);
      return execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
    },
    typeCheck: (files) => typeCheck(folder, files),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// A script of a package manager finds it on the path; a test run by hand does not, and takes the one npx keeps.
function pnpm(args: readonly string[], cwd: string): void {
  const own = process.env['npm_execpath'];
  const isPnpm = own !== undefined && /pnpm[^/\\]*$/u.test(own);
  const [command, before] =
    isPnpm && own.endsWith('js') ? [process.execPath, [own]] : isPnpm ? [own, []] : ['npx', ['--yes', 'pnpm@12.21.0']];
  execFileSync(command, [...before, ...args], { cwd, stdio: 'pipe', shell: process.platform === 'win32' });
}

function link(name: string, from: string, folder: string): void {
  const to = join(folder, 'node_modules', name);
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(realpathSync(join(from, 'node_modules', name)), to, 'junction');
}

function typeCheck(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  const options = {
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      module: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
    },
    files: Object.keys(files),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  try {
    execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', folder], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
