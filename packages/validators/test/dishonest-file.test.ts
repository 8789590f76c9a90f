import { citation, type Version } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, lawOfRule, parseRecords, validate } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { consistency, strict } from '../src/index.ts';
import { breachesFound } from './files/breaches-found.ts';
import { dishonest } from './files/dishonest.ts';

// All units in one file, judged at once by all rules, those of other provisions among them.

const breaches = dishonest();
const units = defineUnits(breaches.map(({ unit, kind }) => ({ code: unit, kind, name: `Đơn vị ${unit} (giả định)` })));
const file: Record<string, object[]> = {};
for (const { area, records } of breaches) (file[area] ??= []).push(...records);
const parsed = parseRecords(
  file,
  allEntities.filter(({ id }) => id in file),
  { units },
);
const { findings } = validate(parsed, strict);
const failed = findings.filter(({ state, basis }) => state === 'failed' && basis.some(({ kind }) => kind === 'law'));
const table = breaches.map(({ unit }) => {
  const own = failed.filter(({ where }) => where.unit === unit);
  return own.map(({ code, basis }) => `${code}: ${basis.map((one) => citation(one, 'vi')).join('; ')}`).join(' + ');
});

describe('the dishonest file', () => {
  it('is read without a word', () => {
    expect(parsed.findings).toEqual([]);
  });
  it('has each breach found exactly once, with its own article', () => {
    expect(
      table,
      'a new breach gets its line in packages/validators/test/files/breaches-found.ts, where it stands here; a line with two rules shows a rule that tells what another tells',
    ).toEqual(breachesFound);
  });
  it('has nothing else found', () => {
    const more = failed.filter(({ code, where }, i) => {
      const first = failed.findIndex((one) => one.where.unit === where.unit && one.code !== code);
      return first !== -1 && first < i;
    });
    expect(
      more.map(({ code, where }) => `${where.unit ?? ''}: ${code}`),
      'these are found of a unit whose breach is another: correct the rule, or the record of the unit in files/dishonest.ts',
    ).toEqual([]);
    expect(failed).toHaveLength(breaches.length);
  });
  it.each(['2024-06-01', '2026-06-01'])('breaks every confirmed provision in force on %s that a rule judges', (day) => {
    type Dated = Version<unknown> & { readonly andAlso?: readonly Dated[] };
    const rules = strict.filter((rule) => rule.provisions !== undefined && !consistency.includes(rule));
    const judged = rules.flatMap((rule) =>
      (lawOfRule(rule) as readonly Dated[])
        .filter(({ from, to = '9999' }) => from <= day && to >= day)
        .flatMap((version) => [version, ...(version.andAlso ?? [])])
        .flatMap(({ basis }) => (basis.confirmed ? [citation(basis, 'vi')] : [])),
    );
    const told = new Set(failed.flatMap(({ basis }) => basis.map((one) => citation(one, 'vi'))));
    expect([...new Set(judged)].filter((place) => !told.has(place))).toEqual([]);
  });
});
