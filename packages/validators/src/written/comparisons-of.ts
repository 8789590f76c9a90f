import type { CountedDay, FieldIs, LinearComparison } from '@qcdc/core';
import { fraction, negateFraction, one, zero } from '@qcdc/core/exact';
import type { BoundRule, DaySide } from './bound-rule.ts';

/**
 * Returns what a rule asks as a comparison that can be solved.
 *
 * @param rule - the rule
 * @returns the comparison; none where it asks for two things to differ, or has a condition that is no choice
 */
export function comparisonsOf({ when, asks }: BoundRule): readonly LinearComparison[] {
  const choices: FieldIs[] = [];
  for (const condition of when) {
    if (condition.of !== 'choice') return [];
    choices.push(condition.choice);
  }
  const { operator } = asks;
  if (operator === '!=') return [];
  const given = choices.length === 0 ? {} : { when: choices };
  if (asks.of === 'days') {
    if (asks.left.field === asks.right.field) return [];
    const [left, right] = [dayTerm(asks.left), dayTerm(asks.right)];
    const counted = { ...left.counted, ...right.counted };
    return [
      {
        terms: { [left.name]: one, [right.name]: fraction(-1n) },
        ...(Object.keys(counted).length === 0 ? {} : { counted }),
        operator,
        to: fraction(BigInt(right.days - left.days)),
        ...given,
      },
    ];
  }
  const { difference, by } = asks;
  return [
    {
      terms: Object.fromEntries(difference.terms),
      operator,
      to: difference.plus.n === 0n ? zero : negateFraction(difference.plus),
      ...(by === null ? {} : { dividedBy: Object.fromEntries(by.terms) }),
      ...given,
    },
  ];
}

// Days are added to a day; working days, months and years make another day of it.
function dayTerm({ field, span }: DaySide): {
  readonly name: string;
  readonly days: number;
  readonly counted: Readonly<Record<string, CountedDay>>;
} {
  if (span === null || span.unit === 'days') return { name: field, days: span?.n ?? 0, counted: {} };
  const { n, unit } = span;
  const name = `${field} ${n} ${unit}`;
  return { name, days: 0, counted: { [name]: { from: field, n, unit } } };
}
