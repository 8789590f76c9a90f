import type { AnyRule, Entity, RecordOf, Text } from '@qcdc/core';
import type { FlagValue } from '@qcdc/core/law';
import type { ExampleValues } from './example.ts';
import { labelOf } from './field-names.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';

/** A duty to do something, with a flag that says whether and a field that says when. */
export interface DoneOrDated<E extends Entity> extends LawRuleHead<E, FlagValue> {
  /** Flag that says whether it was done. */
  readonly done: keyof RecordOf<E> & string;
  /** Day it was done: a day that is given says that it was. */
  readonly on: keyof RecordOf<E> & string;
}

/**
 * Makes a rule from a duty without a time: it must be done, and a day on which it was done says so.
 *
 * @param entity - what it looks at
 * @param rule - the provision and the fields
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function doneOrDated<E extends Entity>(entity: E, rule: DoneOrDated<E>): AnyRule {
  const { done, on } = rule;
  const label = labelOf(entity, done);
  return lawRule<E, FlagValue>(entity, rule, {
    message: { vi: `Chưa thực hiện: “${label.vi}”`, en: `Not done: "${label.en}"` },
    judge: (record) => {
      const values = record as Readonly<Record<string, unknown>>;
      const dated = values[on] !== null;
      // A day says that it was done, the flag that it was not: who is right nobody can tell.
      const disagree = dated && values[done] === false;
      const said = dated ? true : values[done];
      return {
        answer: disagree ? 'cannotTell' : said === true ? 'yes' : said === false ? 'no' : 'cannotTell',
        fields: [done],
        ...(disagree ? { why: theyDisagree(label, labelOf(entity, on)) } : {}),
        failure: () => ({ field: done, expected: { vi: 'có', en: 'yes' }, actual: { vi: 'không', en: 'no' } }),
      };
    },
    sample: (_flag, _day, kind) =>
      ({ [on]: null, [done]: kind === 'undecided' ? null : kind === 'held' }) as ExampleValues<E>,
  });
}

const theyDisagree = (flag: Text, day: Text): Text => ({
  vi: `“${flag.vi}” ghi là không, nhưng có “${day.vi}”`,
  en: `"${flag.en}" says no, yet "${day.en}" is given`,
});
