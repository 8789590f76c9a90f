// Writes the types of every package beside its built files. One program of the compiler serves all packages, which takes a
// third of the time of bundling types package by package.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

// The compiler keeps the names of sources in imports; users have built files.
const naming = (code: string): string => code.replace(/(["'])([.]{1,2}[/][^"'\n]*)[.]ts\1/gu, '$1$2.js$1');

for (const folder of readdirSync(emitted)) {
  const from = join(emitted, folder, 'src');
  const files = (readdirSync(from, { recursive: true }) as string[]).filter((file) => file.endsWith('.d.ts'));
  for (const file of files) {
    const code = naming(readFileSync(join(from, file), 'utf8'));
    // What `.d.ts` means is said by the nearest package.json, so both module systems have types of the same text.
    for (const modules of ['esm', 'cjs']) {
      const target = join(root, 'packages', folder, 'dist', modules, file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, code);
    }
  }
}
