import { defineConfig } from 'vitest/config';

// The source condition lets tests run on the TypeScript sources, before any build.
const conditions = ['@qcdc/source', 'module', 'node', 'import', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'examples/*/test/**/*.test.ts'],
    typecheck: { include: ['packages/*/{src,test}/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'] },
  },
});
