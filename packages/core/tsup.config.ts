import { defineConfig } from 'tsup';

export default defineConfig({
  // decimal.js declares no sideEffects: in a chunk of its own, a bundler drops it where no figure is touched.
  entry: {
    'number/decimal': 'src/number/decimal.ts',
    index: 'src/index.ts',
    flow: 'src/flow/index.ts',
    entities: 'src/entities/index.ts',
    law: 'src/law/index.ts',
    stored: 'src/stored/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0', customConditions: [] } },
  sourcemap: true,
  clean: true,
});
