import type { AnyRule, Entity } from '@qcdc/core';
import { triAll, triNot, type TriState } from '@qcdc/core/flow';
import type { CountValue } from '@qcdc/core/law';
import type { ExampleValues } from './example.ts';
import { printCount, type CountsByField } from './field-names.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';
import { obeys, signs } from './number-rule.ts';

/** A provision on when a conference is plenary, and the field that counts heads. */
export interface PlenaryRule<E extends Entity> extends LawRuleHead<E, CountValue> {
  /** Field of the headcount. */
  readonly headcount: keyof E['fields'] & string;
}

/**
 * Makes the rule "a small unit meets in full": delegates may meet only where there are more heads than the limit, or where
 * people are scattered or cannot leave their posts.
 *
 * @param entity - a conference with the fields `form` and `scattered`
 * @param rule - the provision and the headcount
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function plenaryRule<E extends Entity>(entity: E, rule: PlenaryRule<E>): AnyRule {
  const { headcount } = rule;
  return lawRule<E, CountValue>(entity, rule, {
    message: {
      vi: 'Tổ chức hội nghị đại biểu trong khi phải họp toàn thể',
      en: 'Delegates met where the conference should have been plenary',
    },
    judge: (record, limit) => {
      const { form, scattered } = record as { readonly form?: string | null; readonly scattered?: boolean | null };
      const count = (record as unknown as CountsByField)[headcount] ?? null;
      const delegates: TriState =
        form === null || form === undefined ? 'cannotTell' : form === 'delegates' ? 'yes' : 'no';
      const together: TriState =
        scattered === null || scattered === undefined ? 'cannotTell' : scattered ? 'no' : 'yes';
      return {
        answer: triNot(triAll(delegates, obeys(count, limit), together)),
        fields: [delegates === 'cannotTell' ? 'form' : count === null ? headcount : 'scattered'],
        failure: () => ({
          field: 'form',
          expected: `plenary (${signs[limit.op]} ${limit.n})`,
          actual: printCount(count),
        }),
      };
    },
    sample: (limit, _day, kind) =>
      ({
        form: kind === 'undecided' ? null : 'delegates',
        [headcount]: (limit.op === '<' ? limit.n - 1 : limit.n) + (kind === 'held' ? 1 : 0),
        scattered: false,
      }) as unknown as ExampleValues<E>,
  });
}
