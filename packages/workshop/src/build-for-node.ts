// Bundles every package for Node, as modules and as CommonJS: each door is a file, and what doors share is in a few chunks.
// To find, read and link a thousand small files took more than half of the time a program needs to start. There is one copy of
// every class in each, however many doors a package has.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

interface Manifest {
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | { readonly '@qcdc/source': string }>>;
  readonly bin?: Readonly<Record<string, string>>;
}

const packages = fileURLToPath(new URL('../../', import.meta.url));
const isOwn = (id: string): boolean => /^[./]/u.test(id) || /^[A-Za-z]:/u.test(id);

// Sources of the doors of a package and of its commands, each by the name of its built file.
function doorsOf({ exports = {}, bin = {} }: Manifest): ReadonlyMap<string, string> {
  const sources = [
    ...Object.values(exports).flatMap((door) => (typeof door === 'string' ? [] : [door['@qcdc/source']])),
    ...Object.values(bin).map((built) => built.replace('/dist/node/', '/src/').replace(/[.]js$/u, '.ts')),
  ];
  return new Map(sources.map((source) => [source.replaceAll(/^[.][/]src[/]|[.]ts$/gu, ''), source]));
}

for (const folder of readdirSync(packages)) {
  const path = join(packages, folder);
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest;
  if (manifest.private === true) continue;
  const bundle = await rolldown({
    cwd: path,
    input: Object.fromEntries(doorsOf(manifest)),
    external: (id) => !isOwn(id),
    platform: 'node',
    // What a door does not hand on another may; nothing is looked for that could be left out.
    treeshake: false,
    transform: { target: 'es2022' },
    // Marks before comments are meant for bundlers of users, and stay where they are.
    checks: { invalidAnnotation: false },
  });
  for (const [format, target] of [
    ['esm', 'node'],
    ['cjs', 'cjs'],
  ] as const) {
    const dir = join(path, 'dist', target);
    rmSync(dir, { recursive: true, force: true });
    // What comments say of doors stands in the types; here they were a fifth of what is downloaded.
    const comments = { annotation: true, jsdoc: false, legal: false };
    await bundle.write({ format, dir, chunkFileNames: 'chunks/[name].js', exports: 'named', comments });
  }
  // The nearest package.json decides what `.js` means, and whether a bundler may drop what nobody imports.
  writeFileSync(join(path, 'dist/cjs/package.json'), `${JSON.stringify({ type: 'commonjs', sideEffects: false })}\n`);
  await bundle.close();
}
