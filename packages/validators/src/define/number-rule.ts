import type { AnyRule, Count, Entity, LinearComparison, Printed } from '@qcdc/core';
import { fraction, one } from '@qcdc/core/exact';
import { triAll, atLeast, atMost, lessThan, moreThan, sameCount, type TriState } from '@qcdc/core/flow';
import type { CountValue, LimitOperator, RangeValue } from '@qcdc/core/law';
import type { ExampleValues } from './example.ts';
import { countFor, labelOf, type CountsByField } from './field-names.ts';
import { lawRule } from './law-rule.ts';
import type { LawRuleHead } from './law-rule-parts.ts';
import { say } from './say.ts';

/** A provision on a number, and the field that must obey it. */
export interface NumberRule<E extends Entity> extends LawRuleHead<E, CountValue | RangeValue> {
  /** The field. */
  readonly field: keyof E['fields'] & string;
}

/**
 * Makes a rule from a provision on a number, such as "three to five members" or "at least five".
 *
 * @param entity - what it looks at
 * @param rule - the provision and the field
 * @returns the rule
 * @example
 * ```ts
 * const rule = numberRule(employeeConference, {
 *   id: 'demo/second-call',
 *   title: { vi: 'Triệu tập lần hai', en: 'A second call' },
 *   message: { vi: 'Chưa triệu tập lần hai', en: 'Called only once' },
 *   law: { is: 'count', duties: ['L-68.2'] },
 *   field: 'convening',
 * });
 * rule.entities; // => ['employee-conference']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function numberRule<E extends Entity>(entity: E, rule: NumberRule<E>): AnyRule {
  const { field } = rule;
  const label = labelOf(entity, field);
  return lawRule<E, CountValue | RangeValue>(entity, rule, {
    message: { vi: `“${label.vi}” không đúng số quy định`, en: `"${label.en}" is not the number laid down` },
    inOrder: (record, limit) => obeys((record as unknown as CountsByField)[field] ?? null, limit) === 'yes',
    judge: (record, limit) => {
      const count = (record as unknown as CountsByField)[field] ?? null;
      return {
        answer: obeys(count, limit),
        fields: [field],
        failure: () => ({ field, expected: printLimit(limit), actual: say`${count}` }),
      };
    },
    comparisons: (limit) => limitComparisons(field, limit),
    sample: (limit, _day, kind) => {
      const [right, wrong] = examplesOf(limit);
      const count = kind === 'undecided' ? null : kind === 'held' ? right : wrong;
      return { [field]: countFor(entity, field, count) } as ExampleValues<E>;
    },
  });
}

function limitComparisons(field: string, limit: CountValue | RangeValue): readonly LinearComparison[] {
  const held = (operator: LinearComparison['operator'], n: number): LinearComparison => ({
    terms: { [field]: one },
    operator,
    to: fraction(BigInt(n)),
  });
  return limit.is === 'range' ? [held('>=', limit.from), held('<=', limit.to)] : [held(limit.op, limit.n)];
}

const compare: Readonly<Record<LimitOperator, (a: Count, b: Count) => TriState>> = {
  '>=': atLeast,
  '>': moreThan,
  '=': sameCount,
  '<=': atMost,
  '<': lessThan,
};

/**
 * Asks whether a count obeys a limit.
 *
 * @param count - the count
 * @param limit - a limit or a range
 * @returns the answer
 * @example
 * ```ts
 * [obeys(3, { is: 'range', from: 3, to: 9, of: 'members' }), obeys(2, { is: 'range', from: 3, to: 9, of: 'members' })]; // => ['yes', 'no']
 * ```
 */
export function obeys(count: Count, limit: CountValue | RangeValue): TriState {
  if (limit.is === 'range') return triAll(atLeast(count, limit.from), atMost(count, limit.to));
  return compare[limit.op](count, limit.n);
}

/** Signs of the operators as people write them. */
export const signs: Readonly<Record<LimitOperator, string>> = { '>=': '≥', '>': '>', '=': '=', '<=': '≤', '<': '<' };

/**
 * Prints a limit.
 *
 * @param limit - a limit or a range
 * @returns such as `≥ 5` or `3–5`
 */
export function printLimit(limit: CountValue | RangeValue): Printed {
  return limit.is === 'range' ? say`${limit.from}–${limit.to}` : say`${signs[limit.op]} ${limit.n}`;
}

/**
 * Turns a limit around: who is left out of "at most seven" has more than seven.
 *
 * @param limit - the limit
 * @returns the limit of all others; `null` for an exact number
 */
export function otherwise(limit: CountValue): CountValue | null {
  const ops = { '>=': '<', '>': '<=', '<=': '>', '<': '>=', '=': null } as const;
  const op = ops[limit.op];
  return op === null ? null : { ...limit, op };
}

function examplesOf(limit: CountValue | RangeValue): readonly [number, number] {
  if (limit.is === 'range') return [limit.to, limit.to + 1];
  const { op, n } = limit;
  if (op === '>=') return [n, n - 1];
  if (op === '>') return [n + 1, n];
  if (op === '<') return [n - 1, n];
  return [n, n + 1];
}

/**
 * Takes an exact number as the least: more witnesses than two are welcome.
 *
 * @param limit - the limit
 * @returns "at least so many" for "exactly so many"; other limits as they are
 */
export function atLeastSoMany(limit: CountValue): CountValue {
  return limit.op === '=' ? { ...limit, op: '>=' } : limit;
}
