import { writeFileSync } from 'node:fs';
import type { Options } from 'tsup';

/** A plugin of esbuild, as tsup takes it. */
type Plugin = NonNullable<Options['esbuildPlugins']>[number];

// Leaves the files of a package beside each other: what one imports from another stays an import, of the built file.
const filesStayFiles: Plugin = {
  name: 'files-stay-files',
  setup(build) {
    build.onResolve({ filter: /^[.]{1,2}[/]/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/[.]ts$/, '.js'), external: true },
    );
  },
};

/**
 * How every package is built: each source file becomes a file of its own, in both module systems. Together with
 * `sideEffects: false` this is what lets a bundler drop a definition nobody imports, whatever is called to make it; marks
 * on calls do that only where every argument is marked too. It also gives CommonJS one copy of every class, however many
 * doors a package has.
 *
 * Both module systems give their files the same names, in folders of their own: a tarball orders its files by name, and
 * what stands twice beside each other costs almost nothing. Neither sources nor maps are shipped: what is built has the
 * names of the sources, file by file, and is readable as it stands. Types are written for all packages at once, by
 * `build-types.ts` of the workshop.
 */
export function packageBuild(platform: 'neutral' | 'node' = 'neutral'): Options[] {
  const common: Options = {
    entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
    outExtension: () => ({ js: '.js' }),
    target: 'es2022',
    platform,
    esbuildPlugins: [filesStayFiles],
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
    clean: true,
    // Hundreds of files would be named; what goes wrong is printed all the same.
    silent: true,
  };
  return [
    { ...common, format: 'esm', outDir: 'dist/esm' },
    {
      ...common,
      format: 'cjs',
      outDir: 'dist/cjs',
      // The nearest package.json decides what `.js` means, and whether a bundler may drop what nobody imports.
      onSuccess: () => {
        writeFileSync('dist/cjs/package.json', `${JSON.stringify({ type: 'commonjs', sideEffects: false })}\n`);
        return Promise.resolve();
      },
    },
  ];
}
