import type { TriState } from '../outcome/tri-state.ts';
import { held, undecided, type Verdict } from './rule.ts';

/**
 * Makes a verdict of the answer to "does the rule hold?".
 *
 * @param answer - the answer
 * @param fields - fields that leave the question open when nobody can tell
 * @param failed - makes the failure; asked only when the answer is `no`
 * @returns the verdict
 * @example
 * ```ts
 * verdictOf('no', ['received'], () => failed('too-few')).state; // => 'failed'
 * verdictOf('cannotTell', ['received'], () => failed('too-few')); // => { state: 'undecided', fields: ['received'] }
 * ```
 */
export function verdictOf<MessageId extends string>(
  answer: TriState,
  fields: readonly string[],
  failed: () => Verdict<MessageId>,
): Verdict<MessageId> {
  if (answer === 'yes') return held;
  return answer === 'no' ? failed() : undecided(...fields);
}
