import { noneOf } from '../outcome/definition-words.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { Language } from '../outcome/text.ts';
import type { Decimal } from './decimal.ts';
import { checkedDecimal, checkedDecimals } from './check-number.ts';

// Callers without types may ask for another one.
const languages: readonly string[] = ['vi', 'en'];

/**
 * Prints a decimal for people: thousands set off, all its digits, nothing rounded, a minus sign (−) and no hyphen before what
 * is below zero. Machines read `numberText`.
 *
 * @param value - the number
 * @param language - `vi` writes `18.126,5`, `en` writes `18,126.5`
 * @param places - decimals to print at least, so that 99,40 keeps its zero
 * @returns the number as text
 * @throws `DefinitionError` `number/not-a-number`, `number/not-finite`, `number/too-many-digits`, `number/bad-decimals`,
 *   `number/bad-language`
 */
export function printDecimal(value: Decimal, language: Language, places = 0): string {
  if (!languages.includes(language)) throw new DefinitionError('number/bad-language', noneOf(language, languages));
  const [group, mark] = language === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '0', rest] = checkedDecimal(value)
    .abs()
    .toFixed(Math.max(checkedDecimals(places), value.decimalPlaces()))
    .split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value.isNegative() && !value.isZero() ? '−' : ''}${grouped}${rest === undefined ? '' : mark + rest}`;
}
