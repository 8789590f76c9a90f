import type { PackageVersion } from '@qcdc/core/stored';

/** Name and version of this package, for the manifest of a run. */
export const cliVersion: PackageVersion = { name: '@qcdc/cli', version: '0.0.0' };
