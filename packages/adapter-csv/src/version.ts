import type { PackageVersion } from '@qcdc/core/stored';

/** Name and version of this package, for the manifest of a run. */
export const adapterCsvVersion: PackageVersion = { name: '@qcdc/adapter-csv', version: '0.0.0' };
