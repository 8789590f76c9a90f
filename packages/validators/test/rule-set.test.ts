import { readdirSync } from 'node:fs';
import { citation, inForce, type AnyRule, type Version } from '@qcdc/core';
import { judge, lawOfRule } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';
import { allEntities } from '@qcdc/core/entities';
import { lawCatalogue } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import * as door from '../src/index.ts';
import {
  asErrors,
  consistency,
  labourRules,
  rulesBefore2023,
  rulesSince2023,
  recommended,
  strict,
} from '../src/index.ts';

const ofLaw = strict.filter((rule) => rule.provisions !== undefined);
const rests = (rule: AnyRule) => lawOfRule(rule).some((version) => version.basis.confirmed);
const ids = (rules: readonly AnyRule[]) => rules.map((rule) => rule.id);

const src = new URL('../src/', import.meta.url);
const ruleFiles = readdirSync(src, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'define')
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, src)).map((file) => `${name}/${file}`))
  .filter((path) => !path.endsWith('.test.ts'));

describe('the rule set', () => {
  it.each(ruleFiles)('%s: its rules are in the lists', async (path) => {
    const exported = Object.entries((await import(new URL(path, src).href)) as Record<string, unknown>);
    const [area = ''] = path.split('/');
    for (const [name, rule] of exported) {
      if (typeof rule !== 'object' || rule === null || !('check' in rule && 'entities' in rule)) continue;
      const { id } = rule as unknown as AnyRule;
      expect(ids(strict), `add ${name} to packages/validators/src/${area}/${area}-rules.ts`).toContain(id);
      expect(Object.keys(door), `export ${name} from packages/validators/src/index.ts`).toContain(name);
    }
  });

  it('names every rule once', () => {
    expect(ids(strict)).toEqual([...new Set(ids(strict))]);
  });

  it('cites a provision, or says that it is arithmetic or practice', () => {
    for (const rule of strict)
      for (const { basis } of lawOfRule(rule)) {
        const { id, provisions } = rule;
        // Which units there are at a time is laid down by a law whose article is no duty.
        if (basis.kind === 'law' && provisions === undefined) expect(citation(basis, 'en'), id).toMatch(/^Art\. 1, /);
        else if (provisions === undefined) expect(['arithmetic', 'practice'], id).toContain(basis.kind);
        else expect(basis.kind, id).toBe('law');
      }
  });

  it('has no threshold that is not in the catalogue', () => {
    const known = new Set(
      lawCatalogue.provisions.map((p) => `${p.basis.number}|${p.basis.article ?? ''}|${p.basis.clause ?? ''}`),
    );
    for (const rule of ofLaw)
      for (const { basis } of lawOfRule(rule))
        expect(known, rule.id).toContain(`${basis.number}|${basis.article ?? ''}|${basis.clause ?? ''}`);
  });

  it('looks only at areas and fields that are there', () => {
    const areas = new Map(allEntities.map((entity) => [entity.id, entity]));
    for (const { id, entities, labels = {} } of strict)
      for (const area of entities) {
        if (area === '*') continue;
        expect([...areas.keys()], id).toContain(area);
        if (entities.length === 1)
          for (const field of Object.keys(labels))
            expect(['date', ...Object.keys(areas.get(area)?.fields ?? {})], id).toContain(field);
      }
  });

  it('can be reached: every rule fails something, or rests on nothing confirmed', () => {
    for (const rule of strict) {
      const verdicts = examplesOfRule(rule).map((e) => e.verdict);
      expect(verdicts, rule.id).toContain(lawOfRule(rule).some((v) => v.basis.confirmed) ? 'failed' : 'undecided');
    }
  });

  it('holds no rule twice: no two rules of law look at the same fields by the same provision with the same answers', () => {
    const told = (rule: AnyRule) =>
      JSON.stringify([
        rule.entities,
        rule.provisions,
        rule.bindsOnly ?? [],
        examplesOfRule(rule).map((e) => [e.input, e.verdict]),
      ]);
    const firstTold = new Map<string, string>();
    const twice = ofLaw.flatMap((rule) => {
      const first = firstTold.get(told(rule)) ?? rule.id;
      firstTold.set(told(rule), first);
      return first === rule.id ? [] : [`${rule.id} says what ${first} says: leave it out`];
    });
    expect(twice).toEqual([]);
  });

  it('contradicts itself nowhere: what one rule of an area calls right, no other rule of law calls wrong of the same fields', () => {
    for (const rule of ofLaw)
      for (const { input, verdict, name } of examplesOfRule(rule)) {
        if (verdict !== 'held') continue;
        const others = ofLaw.filter(
          (other) => other !== rule && other.entities[0] === rule.entities[0] && sameQuestion(rule, other),
        );
        for (const other of others)
          expect(judge(other, input).verdict, `${rule.id} (${name}) against ${other.id}`).not.toBe('failed');
      }
  });

  it('has a version of every rule of the law of 2022 that starts with its instrument, and none that starts before', () => {
    for (const rule of ofLaw)
      for (const { basis, from } of lawOfRule(rule)) {
        const { id } = rule;
        if (basis.amendedBy !== undefined) continue;
        if (basis.number === '10/2022/QH15') expect(from >= '2023-07-01', id).toBe(true);
        if (basis.number === '59/2023/NĐ-CP') expect(from >= '2023-08-15', id).toBe(true);
        if (basis.number === '61/2023/NĐ-CP') expect(from >= '2023-08-16', id).toBe(true);
      }
  });
});

// Two rules ask the same question when they apply the same provisions on the same days.
function sameQuestion(a: AnyRule, b: AnyRule): boolean {
  return a.provisions?.join() === b.provisions?.join() && a.title.en === b.title.en;
}

describe('presets', () => {
  it('nest: consistency in recommended, recommended in strict', () => {
    expect(ids(recommended)).toEqual(expect.arrayContaining([...ids(consistency)]));
    expect(ids(strict)).toEqual(expect.arrayContaining([...ids(recommended)]));
  });

  it('join without collision, because they share the very same rules', () => {
    const joined = [...new Set([...recommended, ...rulesBefore2023, ...rulesSince2023, ...labourRules])];
    expect(ids(joined)).toEqual([...new Set(ids(joined))]);
  });

  it('rulesSince2023 holds what is in force on its first day, rulesBefore2023 what was in force on the last day before', () => {
    expect(ids(rulesSince2023)).toContain('community-vote/ballot-team-size');
    expect(ids(rulesSince2023)).not.toContain('community-vote/cluster-size');
    expect(ids(rulesBefore2023)).toContain('community-vote/cluster-size');
    expect(ids(rulesBefore2023)).not.toContain('community-vote/ballot-team-size');
    expect(rulesSince2023.some((rule) => inForce(lawOfRule(rule), '2023-07-01') !== null)).toBe(true);
  });

  it('recommended fails nobody by an unconfirmed provision', () => {
    for (const rule of recommended) expect(rests(rule), rule.id).toBe(true);
    expect(ids(strict.filter((rule) => !rests(rule)))).toEqual([]);
  });

  it('holds what the catalogue of law says held before and since 2023-07-01', () => {
    const held = (then: (version: Version<unknown>) => boolean) =>
      ids(ofLaw.filter((rule) => rests(rule) && lawOfRule(rule).some(then)));
    expect(ids(rulesBefore2023).sort()).toEqual([...held(({ from }) => from < '2023-07-01')].sort());
    const since = ({ to, basis }: Version<unknown>) => basis.confirmed && (to === undefined || to >= '2023-07-01');
    expect(ids(rulesSince2023)).toEqual(held(since));
  });

  it('asErrors makes every failure withhold', () => {
    expect(new Set(asErrors(labourRules).map((rule) => rule.severity))).toEqual(new Set(['error']));
  });
});
