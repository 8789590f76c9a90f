import { lawCatalogue } from '@qcdc/core/law';
import { strict } from '@qcdc/validators';
import { describe, expect, it } from 'vitest';
import { findingsPage } from '../src/findings-page.ts';
import { reasonsWithoutRule } from '../src/law-carriers.ts';
import { filesJudged } from '../src/files-judged.ts';
import { carrierOf, howTested, lawCoveragePage } from '../src/law-coverage-page.ts';
import { breachesFound } from '../../validators/test/files/breaches-found.ts';

const { provisions: allProvisions } = lawCatalogue;

describe('the page on the coverage of law', () => {
  it('has no silent gap: every provision is carried by a rule, a list or a reason', () => {
    expect(allProvisions.filter((provision) => carrierOf(provision) === null).map((p) => p.id)).toEqual([]);
  });

  it('tests by cases whatever a rule carries', () => {
    const untested = allProvisions.filter(
      (provision) => carrierOf(provision)?.includes('findings.md#') === true && /as data/.test(howTested(provision)),
    );
    expect(untested.map(({ id }) => id)).toEqual([]);
  });

  it('shows honest files without a finding, and the one vote with one', () => {
    const [commune, agency, enterprise, vote, dishonest] = filesJudged();
    for (const honest of [commune, agency, enterprise]) expect(honest).toMatchObject({ failed: 0, undecided: 0 });
    expect(vote).toMatchObject({ failed: 0, undecided: 1 });
    expect(dishonest?.file).toBe(`${breachesFound.length} units, each with one breach`);
    expect(dishonest?.failed).toBeGreaterThanOrEqual(breachesFound.length);
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
