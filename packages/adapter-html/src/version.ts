import type { PackageVersion } from '@qcdc/core/stored';

/** Name and version of this package, for the manifest of a run. */
export const adapterHtmlVersion: PackageVersion = { name: '@qcdc/adapter-html', version: '0.0.0' };
