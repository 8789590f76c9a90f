import { coreVersion } from '@qcdc/core/stored';
import { adapterHtmlVersion } from '@qcdc/adapter-html';
import { adapterXlsxVersion } from '@qcdc/adapter-xlsx';
import { emulationVersion } from '@qcdc/emulation';
import { indicatorsVersion } from '@qcdc/indicators';
import { validatorsVersion } from '@qcdc/validators';
import { describe, expect, it } from 'vitest';
import { published } from './packages.ts';

const told = [
  coreVersion,
  validatorsVersion,
  indicatorsVersion,
  emulationVersion,
  adapterXlsxVersion,
  adapterHtmlVersion,
];

describe('the version a package tells a manifest', () => {
  // testkit makes no figure.
  const working = published.filter(({ folder }) => folder !== 'testkit');

  it.each(working)(
    '$folder: is that of its package.json; after a release, write it into src/version.ts',
    ({ manifest }) => {
      expect(told).toContainEqual({ name: manifest.name, version: manifest.version });
    },
  );

  it('is told by every package that works on figures', () => {
    expect(told.length).toBe(working.length);
  });
});
