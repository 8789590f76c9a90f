import type { Options } from 'tsup';

/** A plugin of esbuild, as tsup takes it. */
type Plugin = NonNullable<Options['esbuildPlugins']>[number];

// Leaves the files of a package beside each other: what one imports from another stays an import, of the built file.
const filesStayFiles: Plugin = {
  name: 'files-stay-files',
  setup(build) {
    const ending = build.initialOptions.format === 'cjs' ? '.cjs' : '.js';
    build.onResolve({ filter: /^[.]{1,2}[/]/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/[.]ts$/, ending), external: true },
    );
  },
};

/**
 * How every package is built: each source file becomes a file of its own, in both module systems. Together with
 * `sideEffects: false` this is what lets a bundler drop a definition nobody imports, whatever is called to make it; marks
 * on calls do that only where every argument is marked too. It also gives CommonJS one copy of every class, however many
 * doors a package has. Types are written for all packages at once, by `build-types.ts` of the workshop.
 */
export const packageBuild: Options = {
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  esbuildPlugins: [filesStayFiles],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    // Packages carry their sources, which maps need not repeat.
    options.sourcesContent = false;
  },
  sourcemap: true,
  clean: true,
  // Hundreds of files would be named; what goes wrong is printed all the same.
  silent: true,
};
