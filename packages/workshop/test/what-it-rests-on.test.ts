import { citation, type LegalBasis } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { lawOfRule } from '@qcdc/core/flow';
import { allIndicators, restsOn } from '@qcdc/indicators';
import { strict } from '@qcdc/validators';
import { describe, expect, it } from 'vitest';

// The law where it lays something down; where it does not, whose practice it is.

const namesItself = (basis: LegalBasis): boolean =>
  basis.kind === 'arithmetic' || (basis.kind === 'practice' ? basis.by !== undefined : basis.number !== null);
const whose = 'practice(…) takes a second text: whose practice it is';
const unnamed = (all: readonly LegalBasis[]) =>
  all.filter((basis) => !namesItself(basis)).map((b) => citation(b, 'vi'));

describe('everything says what it rests on: a numbered instrument, or whose practice', () => {
  it.each(allEntities.map((entity) => [entity.id, entity] as const))('area %s', (_id, { basis, fields }) => {
    const ofFields = Object.values(fields).flatMap(({ info }) => info.basis ?? []);
    expect(basis.length).toBeGreaterThan(0);
    expect(unnamed([...basis, ...ofFields]), whose).toEqual([]);
  });
  it.each(allIndicators.map((indicator) => [indicator.id, indicator] as const))('indicator %s', (_id, indicator) => {
    expect(restsOn(indicator).length).toBeGreaterThan(0);
    expect(unnamed([...restsOn(indicator), ...indicator.versions.map(({ basis }) => basis)]), whose).toEqual([]);
  });
  it.each(strict.map((rule) => [rule.id, rule] as const))('rule %s', (_id, rule) => {
    expect(unnamed(lawOfRule(rule).map(({ basis }) => basis)), whose).toEqual([]);
  });
  it('four indicators in five rest on law or a Party document', () => {
    const stated = allIndicators.filter((one) => restsOn(one).some(({ kind }) => kind === 'law' || kind === 'party'));
    expect(stated.length * 5).toBeGreaterThanOrEqual(allIndicators.length * 4);
  });
});
