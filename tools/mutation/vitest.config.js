import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));
const conditions = ['@qcdc/source', 'module', 'node', 'import', 'default'];
const asked = (process.env.MUTATION_TESTS ?? 'packages/core/src/number').split(',');

process.env.TZ ??= 'Pacific/Kiritimati';

/**
 * Leads `@qcdc/…` to the copy of the sources that is changed; by itself it would lead through `node_modules` to the originals.
 *
 * @type {import('vite').Plugin}
 */
const packagesOfTheCopy = {
  name: 'packages-of-the-copy',
  enforce: 'pre',
  resolveId(id) {
    const [, name, door = ''] = /^@qcdc\/([a-z-]+)(\/[a-z-]+)?$/.exec(id) ?? [];
    if (name === undefined) return null;
    const manifest = join(root, 'packages', name, 'package.json');
    if (!existsSync(manifest)) return null;
    const { exports } = JSON.parse(readFileSync(manifest, 'utf8'));
    return join(root, 'packages', name, exports[`.${door}`]['@qcdc/source']);
  },
};

export default defineConfig({
  root,
  plugins: [packagesOfTheCopy],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // One worker for all files of a change, a new one for the next change: what is loaded and remembered is of that change
    // alone, and the code is loaded once a change, not once a file.
    isolate: false,
    maxWorkers: 1,
    setupFiles: ['tools/mutation/fewer-runs.js'],
    include: asked.map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.test.ts`)),
    testTimeout: 30_000,
  },
});
