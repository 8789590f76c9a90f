import { DefinitionError } from '@qcdc/core';
import { communityVote, mediation } from '@qcdc/core/entities';
import { atMost, examplesOfRule, failed, practice, undatedRule, verdictOf } from '@qcdc/core/rules';
import { judge } from '@qcdc/core/flow';
import { describe, expect, it } from 'vitest';
import { exampleOf, statedQuantity } from './example.ts';
import { defineRecordRule } from './record-rule.ts';

const ruleShowing = (given: object) =>
  defineRecordRule(mediation, {
    id: 'demo/few-cases',
    title: { vi: 'Không quá 100 vụ', en: 'At most a hundred cases' },
    severity: 'info',
    messages: { many: { vi: 'Quá nhiều vụ', en: 'Too many cases' } },
    law: undatedRule(practice({ vi: 'ví dụ', en: 'an example' })),
    examples: [{ name: 'more than ninety', given, verdict: 'undecided' }],
    check: ({ settled }) => verdictOf(atMost(settled, 100), ['settled'], () => failed('many', { field: 'settled' })),
  });
const problemsOf = (define: () => unknown): readonly (readonly [string, string])[] => {
  try {
    define();
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems.map(({ code, path }) => [code, path]);
  }
  return [];
};

describe('a figure in an example of a rule', () => {
  it('is a number or a stated figure', () => {
    expect(problemsOf(() => ruleShowing({ settled: 90 }))).toEqual([]);
    const bounded = ruleShowing({ settled: statedQuantity('90', 'above') });
    expect(examplesOfRule(bounded).map(({ input }) => judge(bounded, input).verdict)).toEqual(['undecided']);
  });

  it('written as in a report is told when the rule is defined, with its place, each of them', () => {
    expect(problemsOf(() => ruleShowing({ settled: 'hơn 90', statedSettledShare: '97%', recieved: 1 }))).toEqual([
      ['rule/bad-example', 'demo/few-cases.examples[0].given.settled'],
      ['rule/bad-example', 'demo/few-cases.examples[0].given.statedSettledShare'],
      ['rule/unknown-field', 'demo/few-cases.examples[0].given.recieved'],
    ]);
  });

  it('is refused by whoever makes the record, too, and so is a count of an event', () => {
    expect(problemsOf(() => exampleOf(mediation, { settled: 'hơn 90' } as never))).toEqual([
      ['rule/bad-example', 'settled'],
    ]);
    const count = Object.entries(communityVote.fields).find(([, { info }]) => info.kind === 'count')?.[0] ?? '';
    expect(problemsOf(() => exampleOf(communityVote, { [count]: 'hơn 40' }))).toEqual([['rule/bad-example', count]]);
  });
});
