import {
  addDays,
  failed,
  held,
  printDay,
  undecided,
  type AnyRule,
  type CheckContext,
  type RuleExample,
  type Text,
  type Verdict,
} from '@qcdc/core';
import { examplesOfRule } from '@qcdc/core/rules';
import { recommendationAnswer, type RecommendationAnswer } from '@qcdc/core/entities';
import { dueOf, isTermKept, type TermValue } from '@qcdc/core/law';
import { termRule } from '../define/deadline.ts';
import { printSpan } from '../define/print-span.ts';
import { say } from '../define/say.ts';

/**
 * Makes the rule "a recommendation of a board is answered in time". One without an answer is late once its term has passed on the
 * day one asks on (`on` of `validate`); without that day nobody can tell.
 *
 * @param id - id of the rule
 * @param title - what it demands
 * @param duty - id of the duty to answer
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function answeredInTime(id: string, title: Text, duty: string): AnyRule {
  const answered = termRule(recommendationAnswer, {
    id,
    title,
    law: { is: 'term', duties: [duty] },
    first: 'date',
    then: 'answeredOn',
  });
  const judged = answered.check as (record: RecommendationAnswer, term: TermValue, context: CheckContext) => Verdict;
  return {
    ...answered,
    examples: (catalogue) => examplesOfRule(answered, catalogue).flatMap(withoutAnswer),
    check: (record: RecommendationAnswer, term: TermValue, context: CheckContext) => {
      const { date } = record;
      const { on, calendar } = context;
      if (on === undefined || isTold(record) || on < date) return judged(record, term, context);
      const kept = isTermKept(date, on, term, calendar);
      if (kept !== 'no') return kept === 'yes' ? held : undecided('answeredOn');
      const due = dueOf(term, date, calendar)?.latest ?? undefined;
      return failed('broken', {
        field: 'answeredOn',
        expected: say`${printSpan('≤', term)} (≤ ${due})`,
        actual: say`${date} → — ${{ vi: `(đến ${printDay(on, 'vi')})`, en: `(by ${printDay(on, 'en')})` }}`,
      });
    },
  };
}

// An answer of which only the day is missing was given.
const isTold = ({ answeredOn, accepted, reasonsGiven, answeredBy }: RecommendationAnswer): boolean =>
  [answeredOn, accepted, reasonsGiven, answeredBy].some((one) => one !== null);

// Of a case without an answer two more: asked at once, and asked long after.
function withoutAnswer(example: RuleExample<unknown>): readonly RuleExample<unknown>[] {
  const { name, input } = example;
  const { date } = input as RecommendationAnswer;
  return !name.startsWith('not reported')
    ? [example]
    : [
        example,
        { ...example, name: `${name}, asked on the day it came`, on: date, verdict: 'held' },
        { ...example, name: `${name}, asked long after`, on: addDays(date, 3660), verdict: 'failed' },
      ];
}
