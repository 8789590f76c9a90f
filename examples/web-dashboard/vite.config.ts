import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { offline } from './build/offline-plugin.ts';
import { policyHeader } from './build/policy-plugin.ts';

// The sources of the packages, so that nothing has to be built first; an application outside of this repository
// installs the packages and leaves this condition out.
const conditions = ['@qcdc/source', 'module', 'browser', 'import', 'default'];

export default defineConfig({
  base: './',
  plugins: [react(), offline(), policyHeader()],
  assetsInclude: ['**/*.xlsx'],
  // The linked packages bring a zod of their own; two of them in one page would be one too many.
  resolve: { conditions, dedupe: ['zod', 'react', 'react-dom'] },
  build: {
    target: 'es2022',
    // The polyfill fetches, which the policy of the page forbids; every browser this runs in preloads by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: 'index.html', parts: 'parts.html' } },
  },
  worker: { format: 'es' },
  ssr: { resolve: { conditions } },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/test-setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    server: { deps: { inline: [/@qcdc/] } },
  },
});
