import type { ComputedQuantity, Language, Quantity, Text } from '@qcdc/core';
import { Dec, printDecimal, type Interval } from '@qcdc/core/exact';
import { say } from '../define/say.ts';

/**
 * Says what a stated count and the events recorded allow together.
 *
 * @param both - the numbers both allow
 * @param stated - the count as stated
 * @param recorded - the figure made of the events
 * @returns the words
 */
export function bothAllow(both: Interval, stated: Quantity, recorded: ComputedQuantity): Text {
  const [told, found] = [wordsOf(say`${stated}`), wordsOf(say`${recorded as Quantity}`)];
  return {
    vi: `Báo cáo nêu ${told.vi}, sự kiện đã ghi cho ${found.vi}; cả hai cho phép ${ends(both, 'vi')}`,
    en: `The report states ${told.en}, the events recorded give ${found.en}; both allow ${ends(both, 'en')}`,
  };
}

const wordsOf = (printed: string | Text): Text =>
  typeof printed === 'string' ? { vi: printed, en: printed } : printed;

function ends({ low, high }: Interval, language: Language): string {
  const number = ({ at }: NonNullable<Interval['low']>) => {
    const value = new Dec(at.n.toString()).div(at.d.toString());
    return printDecimal(value, language, value.decimalPlaces());
  };
  if (low !== null && high !== null && low.closed && high.closed && number(low) === number(high)) return number(low);
  const signs = [
    ...(low === null ? [] : [`${low.closed ? '≥' : '>'} ${number(low)}`]),
    ...(high === null ? [] : [`${high.closed ? '≤' : '<'} ${number(high)}`]),
  ];
  return signs.join(language === 'vi' ? ' và ' : ' and ');
}
