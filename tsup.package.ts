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
 * How every package is built for bundlers: each source file becomes a file of its own. Together with `sideEffects: false` this
 * is what lets a bundler drop a definition nobody imports, whatever is called to make it; marks on calls do that only where
 * every argument is marked too.
 *
 * What Node loads is bundled by `build-for-node.ts` of the workshop, and types are written by `build-types.ts`, both for all
 * packages at once. Neither sources nor maps are shipped: what is built has the names of the sources and is readable as it
 * stands.
 */
export const packageBuild: Options = {
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  format: 'esm',
  outDir: 'dist/esm',
  target: 'es2022',
  platform: 'neutral',
  esbuildPlugins: [filesStayFiles],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  clean: true,
  // Hundreds of files would be named; what goes wrong is printed all the same.
  silent: true,
};
