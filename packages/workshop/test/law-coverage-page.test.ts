import { lawCatalogue } from '@qcdc/core/law';
import { strict } from '@qcdc/validators';
import { describe, expect, it } from 'vitest';
import { findingsPage } from '../src/findings-page.ts';
import { reasonsWithoutRule } from '../src/law-carriers.ts';
import { carrierOf, lawCoveragePage } from '../src/law-coverage-page.ts';

const { provisions: allProvisions } = lawCatalogue;

describe('the page on the coverage of law', () => {
  it('has no silent gap: every provision is carried by a rule, a list or a reason', () => {
    expect(allProvisions.filter((provision) => carrierOf(provision) === null).map((p) => p.id)).toEqual([]);
  });

  it('names every provision once', () => {
    const page = lawCoveragePage();
    for (const { id } of allProvisions) expect(page.split(`\n| ${id} |`), id).toHaveLength(2);
  });

  it('gives no reason for what a rule carries, nor for what is not in the catalogue', () => {
    const ids = new Set(allProvisions.map((p) => p.id));
    const carried = new Set(strict.flatMap((rule) => rule.provisions ?? []));
    for (const id of Object.keys(reasonsWithoutRule)) {
      expect(ids, id).toContain(id);
      expect(carried, id).not.toContain(id);
    }
  });

  it('finds every provision a rule names in the catalogue', () => {
    const ids = new Set(allProvisions.map((p) => p.id));
    for (const rule of strict) for (const id of rule.provisions ?? []) expect(ids, rule.id).toContain(id);
  });
});

describe('the page of findings', () => {
  const page = findingsPage();

  it('documents every id once, with its basis and its examples', () => {
    for (const { id } of strict) expect(page.split(`\n### ${id}\n`), id).toHaveLength(2);
  });

  it('says the same each time it is written', () => {
    expect(findingsPage()).toBe(page);
  });
});
