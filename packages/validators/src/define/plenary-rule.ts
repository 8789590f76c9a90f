import type { AnyRule, Entity } from '@qcdc/core';
import { triAll, triNot, type TriState } from '@qcdc/core/flow';
import type { CountValue } from '@qcdc/core/law';
import type { ExampleValues } from './example.ts';
import type { CountsByField } from './field-names.ts';
import type { FurtherValues } from './law-from.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';
import { obeys, otherwise, printLimit } from './number-rule.ts';
import { say } from './say.ts';

/** Up to how many heads a conference is plenary, and from how many on delegates may meet. */
export interface PlenaryLimits {
  /** Heads up to which it is plenary. */
  readonly plenary: CountValue;
  /** Heads from which delegates may meet. */
  readonly delegates: CountValue;
}

/** A provision on when a conference is plenary, and the field that counts heads. */
export interface PlenaryRule<E extends Entity> extends LawRuleHead<E, PlenaryLimits> {
  /** Field of the headcount. */
  readonly headcount: keyof E['fields'] & string;
}

/**
 * Makes the rule "a small unit meets in full": delegates may meet only where there are as many heads as the law asks for, or
 * where people are scattered or cannot leave their posts.
 *
 * @param entity - a conference with the fields `form` and `scattered`
 * @param rule - the provision and the headcount
 * @returns the rule
 * @example
 * ```ts
 * enterpriseConferencePlenary.id; // => 'employee-conference/enterprise-plenary'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function plenaryRule<E extends Entity>(entity: E, rule: PlenaryRule<E>): AnyRule {
  const { headcount } = rule;
  return lawRule<E, PlenaryLimits>(entity, rule, {
    message: {
      vi: 'Tổ chức hội nghị đại biểu trong khi phải họp toàn thể',
      en: 'Delegates met where the conference should have been plenary',
    },
    judge: (record, { plenary, delegates: from }) => {
      const { form, scattered } = record as { readonly form?: string | null; readonly scattered?: boolean | null };
      const count = (record as unknown as CountsByField)[headcount] ?? null;
      const delegates: TriState =
        form === null || form === undefined ? 'cannotTell' : form === 'delegates' ? 'yes' : 'no';
      const together: TriState =
        scattered === null || scattered === undefined ? 'cannotTell' : scattered ? 'no' : 'yes';
      return {
        answer: triNot(triAll(delegates, obeys(count, plenary), triNot(obeys(count, from)), together)),
        fields: [delegates === 'cannotTell' ? 'form' : count === null ? headcount : 'scattered'],
        failure: () => ({
          field: 'form',
          expected: say`${{ vi: 'toàn thể', en: 'plenary' }} (${printLimit(plenary)})`,
          actual: say`${{ vi: 'đại biểu', en: 'delegates' }} (${count})`,
        }),
      };
    },
    sample: ({ plenary, delegates }, _day, kind) => {
      const most = plenary.op === '<' ? plenary.n - 1 : plenary.n;
      const fewEnough = delegates.op === '>' ? delegates.n : delegates.n - 1;
      return {
        form: kind === 'undecided' ? null : kind === 'held' ? 'plenary' : 'delegates',
        [headcount]: Math.min(most, fewEnough),
        scattered: false,
      } as unknown as ExampleValues<E>;
    },
  });
}

/**
 * Puts the two limits of a provision together.
 *
 * @param plenary - heads up to which a conference is plenary
 * @param further - under `delegates` heads from which delegates may meet; where nothing says so, all others
 * @returns the limits
 */
export function limits(plenary: CountValue, further: FurtherValues): PlenaryLimits {
  const { delegates } = further;
  return { plenary, delegates: delegates?.is === 'count' ? delegates : (otherwise(plenary) ?? plenary) };
}
