import type { PackageVersion } from './manifest/manifest.ts';

/** Name and version of this package, for the manifest of a run. */
export const coreVersion: PackageVersion = { name: '@qcdc/core', version: '0.0.0' };
