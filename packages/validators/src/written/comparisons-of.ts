import { fraction, negateFraction, one, zero, type FieldIs, type LinearComparison } from '@qcdc/core';
import type { BoundRule } from './bound-rule.ts';

/**
 * Returns what a rule asks as a comparison that can be solved.
 *
 * @param rule - the rule
 * @returns the comparison; none where it asks for two things to differ, counts working days or months, or has a condition that
 * is no choice
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
    const { left, right } = asks;
    if ([left, right].some(({ span }) => span !== null && span.unit !== 'days')) return [];
    if (left.field === right.field) return [];
    const apart = BigInt((right.span?.n ?? 0) - (left.span?.n ?? 0));
    return [{ terms: { [left.field]: one, [right.field]: fraction(-1n) }, operator, to: fraction(apart), ...given }];
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
