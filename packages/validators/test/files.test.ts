import { citation, inForce, type AnyRule, type Finding, type Version } from '@qcdc/core';
import { allEntities } from '@qcdc/core/entities';
import { defineUnits, judge, lawOfRule, parseRecords, validate } from '@qcdc/core/flow';
import { examplesOfRule } from '@qcdc/core/rules';
import { provision } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { consistency, strict } from '../src/index.ts';
import { agency } from './files/agency.ts';
import { commune } from './files/commune.ts';
import { enterprise } from './files/enterprise.ts';

const units = defineUnits([
  { code: '00001', kind: 'commune', name: 'Xã (giả định)' },
  { code: 'A1', kind: 'agency', name: 'Cơ quan (giả định)' },
  { code: 'E1', kind: 'nonStateEmployer', name: 'Doanh nghiệp (giả định)' },
]);
const judged = (file: Readonly<Record<string, readonly object[]>>) => {
  const areas = allEntities.filter(({ id }) => id in file);
  const parsed = parseRecords(file, areas, { units });
  expect(parsed.findings.map(({ code, message }) => `${code} ${message.en}`)).toEqual([]);
  return validate(parsed, strict);
};
const told = (findings: readonly Finding[]) =>
  findings.map(
    ({ code, state, message, where }) => `${where.area ?? ''} ${where.period ?? ''} ${code} ${state}: ${message.en}`,
  );

describe('honest, complete files are clean under strict: nothing failed, nothing undecided', () => {
  it.each([
    ['a commune', commune],
    ['an agency', agency],
    ['an enterprise', enterprise],
  ] as const)('%s', (_name, file) => {
    const { findings, value } = judged(file);
    expect(told(findings)).toEqual([]);
    const held = value.judged!.filter((rule) => rule.held > 0);
    expect(held.length).toBeGreaterThan(10);
  });
});

describe('sparse files: doubt is told once per record and cause', () => {
  const vote = {
    unit: '00001',
    date: '2024-03-12',
    matter: 'contribution',
    scope: 'community',
    form: 'meeting',
    totalHouseholds: 210,
    approving: 150,
    passed: true,
  };
  it('a vote with its main fields', () => {
    const { findings } = judged({ 'community-vote': [vote] });
    const doubts = findings.filter(({ state }) => state === 'undecided');
    expect(findings).toEqual(doubts);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.unfolded?.length).toBeGreaterThan(5);
    expect(doubts[0]?.message.vi).toMatch(/thiếu số liệu: .*Ngày thông báo/);
  });
  it('never names a field that was reported as missing', () => {
    for (const one of judged({ 'community-vote': [vote] }).findings[0]!.unfolded!)
      for (const label of ['Hình thức', 'Nội dung', 'Được thông qua'])
        expect(one.message.vi).not.toMatch(new RegExp(`Thiếu số liệu: ([^.]*, )?${label}(,|$)`));
  });
});

describe('a dishonest file: each breach of each judged provision is found, with its own article', () => {
  type Dated = Version<unknown> & { readonly provision: string };
  const ofLaw = strict.filter(
    (rule) =>
      rule.provisions !== undefined &&
      !consistency.includes(rule) &&
      rule.scope === undefined &&
      rule.entities[0] !== '*',
  );
  // For every provision in force since 2023 a rule judges, the failing example of the rule.
  const breaches = ofLaw.flatMap((rule: AnyRule) =>
    examplesOfRule(rule).flatMap(({ input, verdict, name }) => {
      if (verdict !== 'failed' || !/^on the wrong side|^broken as|one vote short/.test(name)) return [];
      const { version, by = version === null ? [] : [version], verdict: said } = judge(rule, input);
      if (said !== 'failed' || version === null || (version.to ?? '9999') < '2024-01-01') return [];
      const broken = by as readonly Dated[];
      return [{ rule, input: input as object, broken }];
    }),
  );

  it('there is one for almost every rule of the law in force', () => {
    const inForceNow = ofLaw.filter((rule) => inForce(lawOfRule(rule), '2024-06-01')?.basis.confirmed === true);
    const shown = new Set(breaches.map(({ rule }) => rule.id));
    expect(
      inForceNow.filter(({ id }) => !shown.has(id)).map(({ id }) => id),
      'a rule of law written without a maker calls its failing example "broken as …"',
    ).toEqual([]);
  });
  it.each(
    breaches.map((one) => ({ ...one, id: one.rule.id, of: one.broken.map(({ provision }) => provision).join(' ') })),
  )('$id by $of', ({ rule, input, broken }) => {
    const entity = allEntities.find(({ id }) => id === rule.entities[0])!;
    const kind = rule.bindsOnly?.[0] ?? provision(broken[0]!.provision).kinds[0]!;
    const register = defineUnits([{ code: '00001', kind, name: 'Đơn vị (giả định)' }]);
    const { findings } = validate(parseRecords([input], entity, { units: register }), [rule]);
    const found = findings.filter(({ code, state }) => code === rule.id && state === 'failed');
    expect(found).toHaveLength(1);
    const cited = found[0]!.basis.map((basis) => citation(basis, 'vi'));
    for (const { basis } of broken) expect(cited).toContain(citation(basis, 'vi'));
  });
});
