import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { analyzeMetafile, build } from 'esbuild';
import { rolldown } from 'rolldown';

/** A bundle of a small module that names our packages, as they were built, the way somebody's project does. */
export interface UserBundle {
  /** Bytes after gzip. */
  readonly bytes: number;
  /** What it is made of, where the bundler tells. */
  readonly parts: string;
}

const here = fileURLToPath(new URL('../', import.meta.url));
const isLeftOut = (id: string, without: readonly string[]): boolean =>
  without.some((name) => id === name || id.startsWith(`${name}/`));
const sizeOf = (code: string): number => gzipSync(code, { level: 9 }).length;

/**
 * Bundles with esbuild, the bundler of many frameworks in development and of most scripts.
 *
 * @param code - the module
 * @param without - packages that stay imports
 */
export async function withEsbuild(code: string, without: readonly string[]): Promise<UserBundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: here },
    external: without.flatMap((name) => [name, `${name}/*`]),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return { bytes: sizeOf(outputFiles.map((file) => file.text).join('')), parts: await analyzeMetafile(metafile) };
}

/**
 * Bundles with Rolldown, which is what Vite builds pages with.
 *
 * @param code - the module
 * @param without - packages that stay imports
 */
export async function withRolldown(code: string, without: readonly string[]): Promise<UserBundle> {
  const entry = `${here}somebody.js`;
  const bundle = await rolldown({
    input: entry,
    external: (id) => isLeftOut(id, without),
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      {
        name: 'somebody',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const chunks = output.filter((one) => one.type === 'chunk');
  return {
    bytes: sizeOf(chunks.map((chunk) => chunk.code).join('')),
    parts: chunks.flatMap((chunk) => chunk.moduleIds).join('\n'),
  };
}
