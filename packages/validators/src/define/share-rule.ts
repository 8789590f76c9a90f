import type { AnyRule, Count, Entity, LinearComparison, Printed, RecordOf } from '@qcdc/core';
import { fraction, zero } from '@qcdc/core/exact';
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
 * @example
 * ```ts
 * const rule = shareRule(workplaceDialogue, {
 *   id: 'demo/request-supported',
 *   title: { vi: 'Đủ người đồng ý', en: 'Enough support' },
 *   aspects: { dialogueKind: 'kind' },
 *   law: { is: 'share', duties: ['D145-40.1b'] },
 *   part: 'requestingMembers',
 *   whole: 'membersListed',
 * });
 * lawOfRule(rule).map(({ value }) => value); // => [{ is: 'share', op: '>=', n: 3, d: 10, of: 'listedWorkerMembers' }]
 * ```
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
    message: {
      vi: `“${a.vi}” chưa đạt tỷ lệ quy định so với “${b.vi}”`,
      en: `"${a.en}" does not reach the required share of "${b.en}"`,
    },
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
    // Where the whole depends on the record, no comparison of two fields says what is asked.
    ...(wholeOf === undefined ? { comparisons: (share: ShareValue) => [shareComparison(part, whole, share)] } : {}),
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

const shareComparison = (part: string, whole: string, { op, n, d }: ShareValue): LinearComparison => ({
  terms: { [part]: fraction(BigInt(d)), [whole]: fraction(-BigInt(n)) },
  operator: op,
  to: zero,
});

/**
 * Prints how much of a whole is asked for, and how many that are.
 *
 * @param share - the share
 * @param whole - the whole
 * @returns such as `≥ 103 (≥ 2/3 × 154)`, or `= 20` where all of it is asked for
 * @example
 * ```ts
 * printShare({ is: 'share', op: '>', n: 1, d: 2, of: 'householdReps' }, 155); // => '≥ 78 (> 1/2 × 155)'
 * ```
 */
export function printShare({ op, n, d }: ShareValue, whole: Count): Printed {
  if (n === d) return say`${signs[op]} ${whole}`;
  const asked = say`${signs[op]} ${n}/${d} × ${whole}`;
  if (typeof whole !== 'number' || (op !== '>=' && op !== '>')) return asked;
  const least = op === '>' ? Math.floor((n * whole) / d) + 1 : Math.ceil((n * whole) / d);
  return say`≥ ${least} (${asked})`;
}

/**
 * Asks whether a part reaches a share of its whole, on whole numbers.
 *
 * @param part - the part
 * @param whole - the whole
 * @param share - the share laid down
 * @returns the answer
 * @example
 * ```ts
 * [reaches(600, 900, { is: 'share', op: '>=', n: 2, d: 3, of: 'householdReps' }), reaches(null, 900, { is: 'share', op: '>=', n: 2, d: 3, of: 'householdReps' })]; // => ['yes', 'cannotTell']
 * ```
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
