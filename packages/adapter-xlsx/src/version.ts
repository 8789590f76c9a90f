import type { PackageVersion } from '@qcdc/core/stored';

/** Name and version of this package, for the manifest of a run. */
export const adapterXlsxVersion: PackageVersion = { name: '@qcdc/adapter-xlsx', version: '0.0.0' };
