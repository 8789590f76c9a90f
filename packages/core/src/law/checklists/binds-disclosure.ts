import type { TriState } from '../../outcome/tri-state.ts';
import type { ScopeCondition } from '../scope.ts';

/**
 * Tells whether a row of a list binds a disclosure, by the conditions of its duty: the same as rules ask, on the plain values a
 * disclosure has, without the arithmetic of bounded figures that rules bring.
 *
 * @param scope - the conditions
 * @param record - the disclosure
 * @returns `no` where an exception frees it, `cannotTell` where nobody says whether one does, or another law may differ
 */
export function bindsDisclosure(scope: readonly ScopeCondition[], record: object): TriState {
  const values = record as Readonly<Record<string, unknown>>;
  let open = false;
  for (const { of, only, except = [], mayDiffer = [], unlessTold } of scope) {
    const value = values[of];
    if (value === undefined) continue;
    if (value === null) open = true;
    else if (except.includes(value as string) || only?.includes(value as string) === false) return 'no';
    else if (mayDiffer.includes(value as string)) open ||= (values[unlessTold ?? ''] ?? null) === null;
  }
  return open ? 'cannotTell' : 'yes';
}
