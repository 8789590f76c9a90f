// Writes the types of every package beside its built files. One program of the compiler serves all packages, which takes a
// third of the time of bundling types package by package; maps lead an editor from a type to the source that is shipped.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const emitted = join(root, 'node_modules/.cache/types');
const compiler = join(root, 'node_modules/typescript/bin/tsc');

rmSync(emitted, { recursive: true, force: true });
// `pnpm run typecheck` checks what is written here, together with all tests; to do it twice takes half the time of a build.
const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json'), '--noCheck'], {
  stdio: 'inherit',
});
if (status !== 0) {
  console.error(
    'No types could be written; the compiler says above why, and `pnpm run typecheck` names every wrong type.',
  );
  process.exit(1);
}

// The compiler keeps the names of sources in imports; users have built files, and CommonJS those that end in `.cjs`.
const naming = (ending: string, code: string): string =>
  code.replace(/(["'])([.]{1,2}[/][^"'\n]*)[.]ts\1/gu, `$1$2${ending}$1`);
const slashed = (path: string): string => path.split(sep).join('/');

for (const folder of readdirSync(emitted)) {
  const [from, to] = [join(emitted, folder, 'src'), join(root, 'packages', folder, 'dist')];
  const files = (readdirSync(from, { recursive: true }) as string[]).filter((file) => file.endsWith('.d.ts'));
  for (const file of files) {
    const target = join(to, file);
    const source = join(root, 'packages', folder, 'src', file.replace(/[.]d[.]ts$/u, '.ts'));
    mkdirSync(dirname(target), { recursive: true });
    const code = readFileSync(join(from, file), 'utf8').replace(/\n[/][/]# sourceMappingURL=.*\s*$/u, '\n');
    const map = JSON.parse(readFileSync(join(from, `${file}.map`), 'utf8')) as Record<string, unknown>;
    for (const [ending, imports] of [
      ['.ts', '.js'],
      ['.cts', '.cjs'],
    ] as const) {
      const path = target.replace(/[.]ts$/u, ending);
      const name = basename(path);
      writeFileSync(path, `${naming(imports, code)}//# sourceMappingURL=${name}.map\n`);
      writeFileSync(
        `${path}.map`,
        JSON.stringify({ ...map, file: name, sources: [slashed(relative(dirname(path), source))] }),
      );
    }
  }
}
