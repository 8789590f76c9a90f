// A golden file holds what was right: whoever changes one says in the changelog what that means.
import { describe, expect, it } from 'vitest';
import { goldenTests } from '../src/golden-tests.ts';
import { root } from './packages.ts';
import { goldenFiles, pendingEntries, releasedGoldenFiles, unannounced } from '../src/golden-files.ts';

const file = 'packages/emulation/test/golden/rubrics/a.txt';
const entry = (text: string, ...packages: readonly string[]) => ({ packages, text });
const whole = 'Ties are broken.\n\nImpacted periods: 2026.\nImpacted figures: ranks.\nBasis: none.\n';

describe('golden files', () => {
  it('have not changed since the last release without a word', () => {
    expect(
      unannounced(releasedGoldenFiles(), goldenFiles(), pendingEntries()),
      'a changed golden file is a change of meaning: add a changeset with "Impacted periods:", "Impacted figures:" and "Basis:"',
    ).toEqual([]);
  });

  it('are found in all packages and in the examples', () => {
    const places = new Set(Object.keys(goldenFiles()).map((path) => path.split('/').slice(0, 2).join('/')));
    for (const place of ['packages/core', 'packages/emulation', 'packages/indicators', 'examples/acceptance'])
      expect(places).toContain(place);
  });

  it('are kept by tests that are found, also where a helper beside them keeps them', () => {
    const tests = goldenTests(root);
    for (const path of [
      'packages/validators/test/law-conformance.test.ts',
      'packages/emulation/test/rubrics/qcdc-commune-model.test.ts',
      'examples/acceptance/test/acceptance.test.ts',
    ])
      expect(tests).toContain(path);
    expect(tests).not.toContain('packages/workshop/test/manifests.test.ts');
  });

  it('may stay as they are, and be new', () => {
    expect(unannounced({ [file]: 'a' }, { [file]: 'a', 'packages/core/test/golden/b.txt': 'b' }, [])).toEqual([]);
  });

  it('may not change, nor go, without an entry', () => {
    expect(unannounced({ [file]: 'a' }, { [file]: 'b' }, [])).toEqual([file]);
    expect(unannounced({ [file]: 'a' }, {}, [])).toEqual([file]);
  });

  it('change with an entry of their package that says periods, figures and basis', () => {
    const changed = (...pending: readonly ReturnType<typeof entry>[]) => unannounced({ [file]: 'a' }, { [file]: 'b' }, pending); // prettier-ignore
    expect(changed(entry(whole, '@qcdc/core'))).toEqual([file]);
    expect(changed(entry('Ties are broken.', '@qcdc/emulation'))).toEqual([file]);
    for (const line of ['Impacted periods', 'Impacted figures', 'Basis'])
      expect(changed(entry(whole.replace(`${line}:`, ''), '@qcdc/emulation')), line).toEqual([file]);
    expect(changed(entry(whole, '@qcdc/emulation'))).toEqual([]);
  });

  it('of the examples change with any such entry', () => {
    const path = 'examples/acceptance/golden/page.txt';
    expect(unannounced({ [path]: 'a' }, { [path]: 'b' }, [entry(whole, '@qcdc/core')])).toEqual([]);
  });
});
