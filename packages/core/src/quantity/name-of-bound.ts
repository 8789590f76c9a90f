import { checkCall } from '../outcome/check-call.ts';
import { oneOf } from '../outcome/demand.ts';
import type { Text } from '../outcome/text.ts';
import { boundWords, stateWords } from './quantity-words.ts';
import { quantityBounds, quantityStates, type Bound, type QuantityState } from './quantity.ts';

const rest: Readonly<Record<'exact' | 'between' | 'reported', Text>> = {
  exact: { vi: 'đúng', en: 'exactly' },
  between: { vi: 'trong khoảng', en: 'between' },
  reported: { vi: 'có số liệu', en: 'reported' },
};

/**
 * Names how a true number lies to the stated one, for a form that lets somebody choose: the word that is printed before the
 * number and read again.
 *
 * @param bound - the bound
 * @returns such as `hơn` and `more than`
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * nameOfBound('atLeast').vi; // => 'ít nhất'
 * readQuantity(`${nameOfBound('about').vi} 40 vụ`, { measuredIn: 'case' }).value?.bound; // => 'about'
 * ```
 */
export function nameOfBound(bound: Bound): Text {
  checkCall('nameOfBound', { bound: [bound, oneOf(quantityBounds)] });
  if (bound === 'exact' || bound === 'between') return rest[bound];
  return firstOf(boundWords, bound);
}

/**
 * Names what stands in a cell instead of a number: the words that are printed and read again.
 *
 * @param state - the state
 * @returns such as `không áp dụng` and `not applicable`
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * nameOfState('withheld').vi; // => 'không công bố'
 * readQuantity(nameOfState('withheld').vi, { measuredIn: 'case' }).value?.state; // => 'withheld'
 * ```
 */
export function nameOfState(state: QuantityState): Text {
  checkCall('nameOfState', { state: [state, oneOf(quantityStates)] });
  return state === 'reported' ? rest.reported : firstOf(stateWords, state);
}

function firstOf<K>(rows: readonly (readonly [K, string, string])[], wanted: K): Text {
  const [, vi = '', en = ''] = rows.find(([key]) => key === wanted) ?? [];
  return { vi: vi.split('|')[0] ?? vi, en: en.split('|')[0] ?? en };
}
