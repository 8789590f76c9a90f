import { always, practice, type AnyRule, type Entity, type IsoDate } from '@qcdc/core';
import { allEntities, communityVote, mediation } from '@qcdc/core/entities';
import { describe, expect, it } from 'vitest';
import { consistencyRules } from '../consistency/consistency-rules.ts';
import { textRule } from '../written/text-rule.ts';
import { checkRuleSet } from './check-rule-set.ts';

const basis = practice({ vi: 'Giả định', en: 'Invented' });
const rule = (id: string, asks: string, entity: Entity = mediation, from: IsoDate = always, to?: IsoDate): AnyRule =>
  textRule(entity, {
    id: `sample/${id}`,
    area: entity.id,
    versions: [{ from, ...(to === undefined ? {} : { to }), basis, asks }],
  });
const chains = (...rules: readonly AnyRule[]) => checkRuleSet(mediation, rules).contradictory.map((one) => one.rules);

describe('rules that contradict one another', () => {
  it('are told as a chain none of which can be left out', () => {
    const found = chains(
      rule('a', 'settled >= 10'),
      rule('b', 'received <= 20'),
      rule('c', 'settled / received >= 80%'),
      rule('d', 'unsettled / received > 30%'),
      rule('e', 'settled + unsettled <= received'),
    );
    expect(found).toEqual([['sample/c', 'sample/d', 'sample/e']]);
  });

  describe('days counted by working days, months and years', () => {
    const of = (...asks: readonly string[]) => {
      const { contradictory, redundant, notSolved, notFound } = checkRuleSet(
        communityVote,
        asks.map((text, i) => rule(String(i), text, communityVote)),
      );
      expect([...notSolved, ...notFound]).toEqual([]);
      return [
        contradictory.map(({ rules }) => rules.join()),
        redundant.map((one) => `${one.rule} < ${one.rules.join()}`),
      ];
    };

    it('contradict one another wherever one begins to count', () => {
      expect(of('sentUpOn <= date + 5 working days', 'sentUpOn > date + 7 working days')[0]).toEqual([
        'sample/0,sample/1',
      ]);
      expect(of('sentUpOn >= date + 2 months', 'sentUpOn <= date + 58 days')[0]).toEqual(['sample/0,sample/1']);
      expect(of('sentUpOn <= date + 9 days', 'sentUpOn >= date + 10 working days')[0]).toEqual(['sample/0,sample/1']);
      expect(of('sentUpOn < date + 365 days', 'sentUpOn >= date + 1 year')[0]).toEqual(['sample/0,sample/1']);
    });

    it('do not where some beginning leaves room', () => {
      expect(of('sentUpOn >= date + 2 months', 'sentUpOn <= date + 59 days')[0]).toEqual([]);
      expect(of('sentUpOn <= date + 10 days', 'sentUpOn >= date + 10 working days')[0]).toEqual([]);
      expect(of('sentUpOn <= date + 5 working days', 'sentUpOn >= date + 30 days')[0]).toEqual([]);
    });

    it('follow from others', () => {
      expect(of('sentUpOn <= date + 5 working days', 'sentUpOn <= date + 7 working days')[1]).toEqual([
        'sample/1 < sample/0',
      ]);
      expect(of('sentUpOn <= date + 5 days', 'sentUpOn <= date + 5 working days')[1]).toEqual(['sample/1 < sample/0']);
      expect(of('sentUpOn <= date + 31 days', 'sentUpOn <= date + 1 month')[1]).toEqual(['sample/0 < sample/1']);
      expect(of('sentUpOn <= date + 29 days', 'sentUpOn <= date + 1 month')[1]).toEqual([]);
      expect(of('sentUpOn <= date + 28 days', 'sentUpOn <= date + 1 month')[1]).toEqual(['sample/1 < sample/0']);
      expect(of('sentUpOn <= date + 1 month', 'sentUpOn <= date + 31 days')[1]).toEqual(['sample/1 < sample/0']);
    });
  });

  it('whole numbers have no room between five and six', () => {
    expect(chains(rule('a', 'received > 5'), rule('b', 'received < 6'))).toEqual([['sample/a', 'sample/b']]);
    expect(() => rule('a', '2 * received = 2 * settled + 1')).toThrow('rules/never-true');
  });

  it('only on the days on which both are in force', () => {
    const { contradictory } = checkRuleSet(mediation, [
      rule('a', 'received >= 5', mediation, '2023-01-01', '2024-12-31'),
      rule('b', 'received < 5', mediation, '2024-01-01'),
      rule('c', 'groups > 1', mediation, '2024-07-01'),
    ]);
    expect(contradictory).toEqual([
      { from: '2024-01-01', to: '2024-12-31', rules: ['sample/a', 'sample/b'], when: [] },
    ]);
  });

  it('only with the choices with which both are asked', () => {
    const vote = (id: string, asks: string) => rule(id, asks, communityVote);
    const check = (...rules: readonly AnyRule[]) => checkRuleSet(communityVote, rules).contradictory;
    const more = vote('a', 'if form = "meeting" then present > 5');
    expect(check(more, vote('b', 'if form = "ballots" then present < 5'))).toEqual([]);
    expect(check(more, vote('b', 'if form != "ballots" then present < 5'))).toHaveLength(1);
    expect(check(more, vote('b', 'if passed = yes then present < 5'))).toMatchObject([
      {
        when: [
          { field: 'form', is: 'meeting' },
          { field: 'passed', is: true },
        ],
      },
    ]);
    expect(check(more, vote('b', 'present < 5'))).toMatchObject([{ rules: ['sample/a', 'sample/b'] }]);
  });

  it('also where three conditions must come together', () => {
    const { contradictory, notFound } = checkRuleSet(communityVote, [
      rule('a', 'if form = "meeting" then present > approving', communityVote),
      rule('b', 'if passed = yes then approving > opposing', communityVote),
      rule('c', 'if countedBy = "voters" then opposing > present', communityVote),
      rule('d', 'if countedBy = "households" then opposing > 5', communityVote),
    ]);
    expect(contradictory.map(({ rules, when }) => [rules, when.length])).toEqual([[['sample/a', 'sample/b', 'sample/c'], 3]]); // prettier-ignore
    expect(notFound).toEqual([]);
  });

  it('days too', () => {
    const { contradictory } = checkRuleSet(communityVote, [
      rule('a', 'sentUpOn <= date + 5 days', communityVote),
      rule('b', 'recognisedOn <= sentUpOn + 5 days', communityVote),
      rule('c', 'recognisedOn > date + 10 days', communityVote),
    ]);
    expect(contradictory.map(({ rules }) => rules)).toEqual([['sample/a', 'sample/b', 'sample/c']]);
  });
});

describe('rules that follow from others', () => {
  it('are told with those they follow from; of two alike the later one', () => {
    const { redundant, contradictory } = checkRuleSet(mediation, [
      rule('a', 'settled + unsettled <= received'),
      rule('b', 'settled <= received'),
      rule('c', '2 * settled <= 2 * received'),
      rule('d', 'settled <= groups'),
    ]);
    expect(contradictory).toEqual([]);
    expect(redundant.map(({ rule: one, rules }) => [one, rules])).toEqual([
      ['sample/b', ['sample/a']],
      ['sample/c', ['sample/a']],
    ]);
  });

  it('a weaker threshold adds nothing to a stronger', () => {
    const found = checkRuleSet(mediation, [
      rule('a', 'settled / received >= 80%'),
      rule('b', 'settled / received >= 50%'),
    ]);
    expect(found.redundant).toMatchObject([{ rule: 'sample/b', rules: ['sample/a'] }]);
  });
});

describe('what is not solved is named', () => {
  it('more than a comparison of sums', () => {
    const found = checkRuleSet(mediation, [rule('a', 'received != 5'), rule('b', 'received > 5')]);
    expect(found.notSolved).toEqual(['sample/a']);
  });

  it('and what is asked under more choices than can be looked at', () => {
    const conditions = Object.entries(communityVote.fields).flatMap(([name, { info }]) =>
      info.kind === 'flag'
        ? [`${name} = yes`, `${name} = no`]
        : info.kind === 'choice'
          ? Object.keys(info.choices ?? {}).map((one) => `${name} = "${one}"`)
          : [],
    );
    expect(conditions.length).toBeGreaterThan(25);
    const many = conditions.map((when, i) => rule(`r${i}`, `if ${when} then present >= ${i + 1}`, communityVote));
    const found = checkRuleSet(communityVote, [...many, rule('all', 'opposing <= present', communityVote)]);
    expect(found.contradictory).toEqual([]);
    expect(found.notFound).toContain('sample/r25');
    expect(found.notFound).not.toContain('sample/all');
  });

  it('and what took too many steps', () => {
    const odd = [rule('a', '3 * received - 3 * settled + unsettled = 1'), rule('b', 'unsettled = 3 * pending')];
    expect(checkRuleSet(mediation, odd)).toMatchObject({ contradictory: [], notFound: ['sample/a', 'sample/b'] });
  });

  it.each(allEntities.map((entity) => ({ id: entity.id, entity })))(
    'the rules of $id can be kept together',
    ({ entity }) => {
      expect(checkRuleSet(entity, consistencyRules(entity)).contradictory).toEqual([]);
    },
  );
});
