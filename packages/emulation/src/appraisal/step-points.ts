import { amountOf, type Amount } from '../rubric/amount.ts';
import { readAmount } from '../score/fact-values.ts';
import type { DecisionReplaced, ScoreEntered } from './appraisal.ts';

const onlyTwosAndFives = (whole: bigint): boolean => {
  let rest = whole;
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor;
  return rest === 1n;
};

/**
 * Tells whether points may be meant in two ways: `8/10` is 8 of 10 or 0.8. What can only be written as a ratio, such as `2/3`, and
 * what is more than one, such as `51/2`, is a ratio; `2/3` of a criterion of 3 points is not.
 *
 * @param given - points as somebody gave them
 * @param maximum - what the criterion comes to at most, as a whole number; `null` where it has no maximum or is not known yet
 */
export function mayBeShare(given: unknown, maximum: bigint | null): boolean {
  const [, part, whole] =
    typeof given === 'string' ? (/^\s*\+?(\d{1,15})\s*\/\s*(\d{1,15})\s*$/u.exec(given) ?? []) : [];
  if (part === undefined || whole === undefined) return false;
  const [p, w] = [BigInt(part), BigInt(whole)];
  if (w === 0n || p > w) return false;
  const { d } = amountOf(`${part}/${whole}`);
  return d !== w || w === maximum || onlyTwosAndFives(d);
}

/**
 * Reads points of a step as programs and clerks give them: any finite number, `'0.75'`, `'8,5'`, `'51/2'`.
 *
 * @param given - whatever came in
 * @returns the points; `null` where they cannot be read or may be meant in two ways
 */
export const stepPoints = (given: unknown): Amount | null => (mayBeShare(given, null) ? null : readAmount(given));

/**
 * The step with its points as they are kept: `8,5` is 8.5.
 *
 * @param step - a step whose points can be read
 */
export function withPoints<S extends { readonly step: string }>(step: S): S {
  if (step.step === 'score') {
    const { to } = step as unknown as ScoreEntered;
    return { ...step, to: stepPoints(to) ?? to };
  }
  if (step.step !== 'replace') return step;
  const { changes } = step as unknown as DecisionReplaced;
  const read = Object.entries(changes).map(([id, to]) => [id, stepPoints(to) ?? to] as const);
  return { ...step, changes: Object.fromEntries(read) };
}
