import type { PackageVersion } from '@qcdc/core/stored';

/** Name and version of this package, for the manifest of a run. */
export const adapterDocxVersion: PackageVersion = { name: '@qcdc/adapter-docx', version: '0.0.0' };
