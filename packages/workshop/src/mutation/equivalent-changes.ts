import { equivalentInFigures } from './equivalent-in-figures.ts';
import type { EquivalentChange } from './mutation-result.ts';

/** Changes that change nothing anybody could see, each with the reason. At most one in twenty of those tried. */
export const equivalentChanges: readonly EquivalentChange[] = [
  {
    file: 'packages/core/src/number/whole-number.ts',
    code: 'let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];',
    kind: 'EqualityOperator',
    instead: 'a <= 0n',
    reason: 'a whole number has one zero, whatever its sign',
  },
  {
    file: 'packages/core/src/number/whole-number.ts',
    code: 'let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];',
    kind: 'EqualityOperator',
    instead: 'b <= 0n',
    reason: 'a whole number has one zero, whatever its sign',
  },
  {
    file: 'packages/core/src/number/exact-number.ts',
    code: 'return decimalOf(n < 0n ? -whole : whole, decimals);',
    kind: 'EqualityOperator',
    instead: 'n <= 0n',
    reason: 'a whole number has one zero, whatever its sign',
  },
  {
    file: 'packages/core/src/number/exact-number.ts',
    code: 'const scaled = n < 0n ? -n : n;',
    kind: 'EqualityOperator',
    instead: 'n <= 0n',
    reason: 'a whole number has one zero, whatever its sign',
  },
  {
    file: 'packages/core/src/number/fraction-text.ts',
    code: "const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');",
    kind: 'EqualityOperator',
    instead: 'scaled <= 0n',
    reason: 'a whole number has one zero, whatever its sign',
  },
  {
    file: 'packages/core/src/number/fraction-text.ts',
    code: "return `${scaled < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;",
    kind: 'EqualityOperator',
    instead: 'scaled <= 0n',
    reason: 'zero has no decimals and is written before',
  },
  {
    file: 'packages/core/src/number/fraction.ts',
    code: 'if (d === 1n) return new LowestTerms(n, d);',
    kind: 'ConditionalExpression',
    instead: 'false',
    reason: 'a short cut: what lies behind it divides by one',
  },
  {
    file: 'packages/core/src/time/period-relations.ts',
    code: "if (week === null) throw new Error('every Thursday lies in a week of its year');",
    kind: 'ConditionalExpression',
    instead: 'false',
    reason: 'it never happens, and only the compiler does not know it',
  },
  {
    file: 'packages/core/src/time/day-arithmetic.ts',
    code: "if (target >= 1 && target <= 28) return `${day.slice(0, 8)}${String(target).padStart(2, '0')}` as IsoDate;",
    kind: 'ConditionalExpression',
    instead: 'false',
    reason: 'a short cut: the calendar behind it gives the same day, only later',
  },
  {
    file: 'packages/core/src/time/read-day.ts',
    code: "const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);",
    kind: 'ArithmeticOperator',
    instead: "(Number(offsetHours) * 60 + Number(offsetMinutes)) / (sign === '-' ? -1 : 1)",
    reason: 'divided by one or by minus one is the same as multiplied by it',
  },
  {
    file: 'packages/core/src/time/spans.ts',
    code: "const from = `${year ?? ''}-${pad(first)}-01`;",
    kind: 'StringLiteral',
    instead: '"Stryker was here!"',
    reason: 'without a year it is no day, whatever stands for the year',
  },
  ...equivalentInFigures,
];
