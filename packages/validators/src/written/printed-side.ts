import { printQuantity, type Entity, type Language, type Text } from '@qcdc/core';
import {
  compareFractions,
  divideFractions,
  fractionOf,
  hundred,
  multiplyFractions,
  one,
  printDecimal,
  roundNumber,
} from '@qcdc/core/exact';
import { asFigure, printCount, type CountsByField } from '../define/field-names.ts';
import { fieldOf } from './binding.ts';
import type { AmountSide } from './bound-rule.ts';
import { intervalOf } from './judge-amounts.ts';
import { printNumber, printPart } from './rule-words.ts';
import { hasPercent, type TextPart } from './rule-text.ts';

/**
 * Prints a side of a comparison with the figures of a record, and what they come to.
 *
 * @param side - the side
 * @param against - the other side; a quotient is printed as a percentage where that one is a share
 * @param entity - the area
 * @param record - the record
 * @param before - a sign put before it
 * @returns such as `= 600 + 2.300 = 2.900`, or `7.518 : 7.609 ≈ 98,80%`; without the result where a figure is no exact number
 */
export function printSide(
  { sum, by, part }: AmountSide,
  against: AmountSide,
  entity: Entity,
  record: object,
  before = '',
): Text {
  const counts = record as CountsByField;
  const [above, below] = [sum, by].map((one) => exactIn(intervalOf(one, entity, counts)));
  const inWords = (language: Language): string => {
    const name = (of: TextPart & { readonly kind: 'name' }) => printField(fieldOf(of, { entity, text: '', path: '' }));
    const printField = (field: string) => {
      const count = counts[field] ?? null;
      const { measuredIn = '' } = entity.fields[field]?.info ?? {};
      return measuredIn === 'percent'
        ? printQuantity(asFigure(count), measuredIn, language)
        : printCount(count, language);
    };
    const printed = printPart(part, name, language);
    const start = before === '' ? printed : `${before} ${printed}`;
    if (part.kind !== 'joined' || above == null || below == null || below.n === 0n) return start;
    const value = divideFractions(above, below);
    const share = by.terms.size > 0;
    if (!share) return `${start} = ${printNumber(value, false, language)}`;
    const percent = isShare(against);
    const full = percent ? multiplyFractions(value, hundred) : value;
    const shown = roundNumber(full, 2);
    const exact = compareFractions(fractionOf(shown), full) === 0;
    return `${start} ${exact ? '=' : '≈'} ${printDecimal(shown, language, exact ? 0 : 2)}${percent ? '%' : ''}`;
  };
  return { vi: inWords('vi'), en: inWords('en') };
}

// Four per mediator is no 400%: only what is held against a share is one.
function isShare({ sum, by, part }: AmountSide): boolean {
  return by.terms.size > 0 || hasPercent(part) || (sum.terms.size === 0 && compareFractions(sum.plus, one) <= 0);
}

function exactIn({ low, high }: ReturnType<typeof intervalOf>) {
  return low !== null && high !== null && low.closed && high.closed && compareFractions(low.at, high.at) === 0
    ? low.at
    : null;
}
