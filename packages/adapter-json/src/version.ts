import type { PackageVersion } from '@qcdc/core/stored';

/** Name and version of this package, for the manifest of a run. */
export const adapterJsonVersion: PackageVersion = { name: '@qcdc/adapter-json', version: '0.0.0' };
