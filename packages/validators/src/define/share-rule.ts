import type { AnyRule, Count, Entity, Printed, RecordOf } from '@qcdc/core';
import { atLeastFraction, moreThanFraction, sameCount, triNot, type TriState } from '@qcdc/core/flow';
import type { ShareValue } from '@qcdc/core/law';
import type { ExampleValues } from './example.ts';
import { countFor, labelOf, type CountsByField } from './field-names.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';
import { signs } from './number-rule.ts';
import { say } from './say.ts';

/** A provision on a share, the part, and the denominator, which is part of the rule. */
export interface ShareRule<E extends Entity> extends LawRuleHead<E, ShareValue> {
  /** Field of the part. */
  readonly part: keyof E['fields'] & string;
  /** Field of the whole. */
  readonly whole: keyof E['fields'] & string;
  /** Finds the field of the whole, where it depends on the record. */
  readonly wholeOf?: (record: RecordOf<E>, share: ShareValue) => WholeOf<E>;
}

/** Which field the whole is. */
export interface WholeOf<E extends Entity> {
  /** The field, or all it may be where nothing says which: then only what holds of each holds. */
  readonly fields: readonly (keyof E['fields'] & string)[];
  /** The field that would say which; `null` where it is known. */
  readonly open: (keyof E['fields'] & string) | null;
}

/**
 * Makes a rule from a provision on a share. It is compared on whole numbers, never on percentages: `3 × part ≥ 2 × whole`.
 *
 * @param entity - what it looks at
 * @param rule - the provision, the part and the whole
 * @returns the rule
 */
// @__NO_SIDE_EFFECTS__
export function shareRule<E extends Entity>(entity: E, rule: ShareRule<E>): AnyRule {
  const { part, whole, wholeOf } = rule;
  const [a, b] = [labelOf(entity, part), labelOf(entity, whole)];
  const wholes = (record: RecordOf<E>, share: ShareValue): WholeOf<E> =>
    wholeOf?.(record, share) ?? { fields: [whole], open: null };
  const answersOf = (record: RecordOf<E>, share: ShareValue, { fields }: WholeOf<E>): TriState => {
    const counts = record as unknown as CountsByField;
    const answers = fields.map((of) => reaches(counts[part] ?? null, counts[of] ?? null, share));
    const [first = 'cannotTell'] = answers;
    return answers.every((answer) => answer === first) ? first : 'cannotTell';
  };
  return lawRule<E, ShareValue>(entity, rule, {
    message: { vi: `“${a.vi}” chưa đạt tỷ lệ so với “${b.vi}”`, en: `"${a.en}" does not reach the share of "${b.en}"` },
    inOrder: (record, share) => answersOf(record, share, wholes(record, share)) === 'yes',
    judge: (record, share) => {
      const counts = record as unknown as CountsByField;
      const base = wholes(record, share);
      const [of = whole] = base.fields;
      const [count, all]: [Count, Count] = [counts[part] ?? null, counts[of] ?? null];
      return {
        answer: answersOf(record, share, base),
        fields: [
          ...(count === null ? [part] : []),
          ...(base.open === null ? [] : [base.open]),
          ...base.fields.filter((field) => (counts[field] ?? null) === null),
          part,
        ].slice(0, 2),
        failure: () => ({
          field: part,
          expected: printShare(share, all),
          actual: say`${count}`,
        }),
      };
    },
    sample: (share, _day, kind) => {
      // A whole the denominator divides puts the threshold on a whole number: equal, one more, one less.
      const all = share.d * 100;
      const at = share.n * 100;
      const [right, wrong] =
        share.op === '>=' || share.op === '='
          ? [at, at - 1]
          : share.op === '>'
            ? [at + 1, at]
            : share.op === '<'
              ? [at - 1, at]
              : [at, at + 1];
      const count = kind === 'undecided' ? null : kind === 'held' ? right : wrong;
      return {
        [part]: countFor(entity, part, count),
        [whole]: countFor(entity, whole, all),
      } as ExampleValues<E>;
    },
  });
}

/**
 * Prints how much of a whole is asked for.
 *
 * @param share - the share
 * @param whole - the whole
 * @returns such as `≥ 2/3 × 210`, or `= 20` where all of it is asked for
 */
function printShare({ op, n, d }: ShareValue, whole: Count): Printed {
  return n === d ? say`${signs[op]} ${whole}` : say`${signs[op]} ${n}/${d} × ${whole}`;
}

/**
 * Asks whether a part reaches a share of its whole, on whole numbers.
 *
 * @param part - the part
 * @param whole - the whole
 * @param share - the share laid down
 * @returns the answer
 */
export function reaches(part: Count, whole: Count, { op, n, d }: ShareValue): TriState {
  const [a, b] = [BigInt(n), BigInt(d)];
  if (op === '>=') return atLeastFraction(part, whole, a, b);
  if (op === '>') return moreThanFraction(part, whole, a, b);
  if (op === '<') return triNot(atLeastFraction(part, whole, a, b));
  if (op === '<=') return triNot(moreThanFraction(part, whole, a, b));
  if (n === d) return sameCount(part, whole);
  const [least, most] = [atLeastFraction(part, whole, a, b), triNot(moreThanFraction(part, whole, a, b))];
  return least === 'no' || most === 'no' ? 'no' : least === 'yes' && most === 'yes' ? 'yes' : 'cannotTell';
}
