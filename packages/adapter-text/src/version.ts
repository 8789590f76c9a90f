import type { PackageVersion } from '@qcdc/core/stored';

/** Name and version of this package, for the manifest of a run. */
export const adapterTextVersion: PackageVersion = { name: '@qcdc/adapter-text', version: '0.0.0' };
