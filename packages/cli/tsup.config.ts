import { defineConfig } from 'tsup';
import { packageBuild } from '../../tsup.package.ts';

// The one package that reads and writes files by itself.
export default defineConfig({ ...packageBuild, platform: 'node' });
