import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', entities: 'src/entities/index.ts', law: 'src/law/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0', customConditions: [] } },
  sourcemap: true,
  clean: true,
});
