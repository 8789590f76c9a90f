import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The source condition lets tests run on the TypeScript sources, before any build.
const conditions = ['@qcdc/source', 'module', 'node', 'import', 'default'];

const commonJs = ['@qcdc/source', 'node'];

// The first zone of the day: what reads a day in local time instead of UTC gives the wrong one here for 14 hours of 24.
process.env['TZ'] ??= 'Pacific/Kiritimati';

// What looks at packed packages needs a build, and belongs to the packaging checks.
const packed = 'packages/workshop/test/packed-packages.test.ts';
// What needs servers of its own is asked by `pnpm run test:databases`, which says so where there are none.
const databases = 'packages/workshop/test/databases/**/*.test.ts';
// Texts, registers and files made to take long: `.ci/run` asks them, because they take a fifth of the time of all tests.
const sizes = 'packages/*/{src,test}/**/{hostile,limits,bounded,*-limits,bounded-*,blank-and-broken}.test.ts';
// ClickHouse is half a gigabyte: `pnpm run test:clickhouse` installs it first.
const clickhouse = 'packages/workshop/test/clickhouse/**/*.test.ts';

// A property draws the same in each run; `pnpm run test:draws` draws afresh.
const draws = fileURLToPath(new URL('packages/workshop/src/property-draws.ts', import.meta.url));

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // No test changes what another test file reads, so all files of a worker share what they import: loading it anew for
    // each file took longer than all tests together. Types of `*.test-d.ts` are checked by `pnpm run typecheck`.
    isolate: false,
    setupFiles: [draws],
    maxWorkers: '100%',
    // A hang still fails; a busy machine does not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'sources',
          include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'examples/*/test/**/*.test.ts'],
          exclude: [packed, databases, clickhouse, sizes, 'examples/web-dashboard/**', '**/node_modules/**'],
        },
      },
      { extends: true, test: { name: 'packed', include: [packed] } },
      { extends: true, test: { name: 'sizes', include: [sizes], exclude: ['**/node_modules/**'] } },
      {
        // Clients of databases are CommonJS and take their own parts as such, never as modules.
        resolve: { conditions: commonJs },
        ssr: { resolve: { conditions: commonJs } },
        test: {
          name: 'databases',
          include: [databases],
          setupFiles: [draws],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'clickhouse', include: [clickhouse], testTimeout: 120_000 } },
    ],
  },
});
