import { isIsoDate, type IsoDate, type Text } from '@qcdc/core';
import { Dec, type Decimal } from '@qcdc/core/exact';

/** How a wrong value may have come about. */
export type TypingSlip =
  | 'digitsSwapped'
  | 'digitTooMany'
  | 'digitMissing'
  | 'digitWrong'
  | 'thousandfold'
  | 'wrongScale'
  | 'valueOfOtherField'
  | 'valueOfPeriodBefore'
  | 'valueOfOtherReport'
  | 'countOfEvents'
  | 'dayAndMonthSwapped'
  | 'yearWrong';

/** What each slip is called. */
export const slipWords: Readonly<Record<TypingSlip, Text>> = {
  digitsSwapped: { vi: 'gõ đảo hai chữ số', en: 'two digits swapped' },
  digitTooMany: { vi: 'gõ thừa một chữ số', en: 'one digit too many' },
  digitMissing: { vi: 'gõ thiếu một chữ số', en: 'one digit missing' },
  digitWrong: { vi: 'gõ sai một chữ số', en: 'one digit wrong' },
  thousandfold: { vi: 'lệch một nghìn lần', en: 'off by a factor of one thousand' },
  wrongScale: { vi: 'sai đơn vị tính hoặc dấu thập phân', en: 'wrong scale or decimal mark' },
  valueOfOtherField: { vi: 'gõ số của chỉ tiêu khác', en: 'the figure of another field' },
  valueOfPeriodBefore: { vi: 'gõ lại số kỳ trước', en: 'the figure of the period before typed again' },
  valueOfOtherReport: {
    vi: 'gõ số của báo cáo khác',
    en: 'the figure of another report',
  },
  countOfEvents: { vi: 'khác với các sự kiện đã ghi', en: 'not what the events recorded give' },
  dayAndMonthSwapped: { vi: 'đảo ngày và tháng', en: 'day and month swapped' },
  yearWrong: { vi: 'sai năm', en: 'the wrong year' },
};

const powers = [1, 2, 3, 4, 5, 6, 9];

/**
 * Returns what somebody may have meant who typed a number: two neighbouring digits the other way round, one digit fewer, a
 * thousandth or a thousandfold, another power of ten.
 *
 * @param typed - what was typed
 * @returns each value once
 */
export function meantNumbers(typed: Decimal): readonly Decimal[] {
  const text = typed.toFixed();
  const texts = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    texts.add(text.slice(0, i) + text.slice(i + 1));
    texts.add(text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2));
  }
  for (const power of powers) {
    texts.add(typed.times(new Dec(10).pow(power)).toFixed());
    texts.add(typed.div(new Dec(10).pow(power)).toFixed());
  }
  const numbers = [...texts].filter((one) => /^-?\d+(\.\d+)?$/.test(one)).map((one) => new Dec(one));
  const seen = new Map(numbers.map((one) => [one.toFixed(), one]));
  seen.delete(text);
  return [...seen.values()];
}

/**
 * Returns what somebody may have meant who typed a day: day and month the other way round, the year before or after.
 *
 * @param typed - what was typed
 * @returns the days there are
 */
export function meantDays(typed: IsoDate): readonly IsoDate[] {
  const [year = '', month = '', day = ''] = typed.split('-');
  const texts = [
    `${year}-${day}-${month}`,
    `${Number(year) - 1}-${month}-${day}`,
    `${Number(year) + 1}-${month}-${day}`,
  ];
  return texts.filter((one): one is IsoDate => isIsoDate(one) && one !== typed);
}

/**
 * Tells which slips turn one number into another.
 *
 * @param typed - what was typed
 * @param meant - what was meant
 * @returns the slips; none where no single one does
 */
export function slipsBetween(typed: Decimal, meant: Decimal): readonly TypingSlip[] {
  const [a, b] = [typed.toFixed(), meant.toFixed()];
  const slips: TypingSlip[] = [];
  if (!typed.isZero() && !meant.isZero()) {
    const power = powers.find(
      (n) => typed.times(new Dec(10).pow(n)).eq(meant) || meant.times(new Dec(10).pow(n)).eq(typed),
    );
    if (power === 3) slips.push('thousandfold');
    else if (power !== undefined) slips.push('wrongScale');
  }
  if (without(b, a)) slips.push('digitTooMany');
  if (without(a, b)) slips.push('digitMissing');
  if (a.length === b.length) {
    const differ = Array.from({ length: a.length }, (_, i) => i).filter((i) => a.charAt(i) !== b.charAt(i));
    const [i = 0, j = 0] = differ;
    if (differ.length === 1) slips.push('digitWrong');
    if (differ.length === 2 && j === i + 1 && a.charAt(i) === b.charAt(j) && a.charAt(j) === b.charAt(i))
      slips.push('digitsSwapped');
  }
  return slips;
}

// Whether leaving out one sign of the longer text gives the shorter.
function without(shorter: string, longer: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let i = 0;
  while (i < shorter.length && shorter.charAt(i) === longer.charAt(i)) i++;
  return longer.slice(i + 1) === shorter.slice(i);
}

/**
 * Tells which slips turn one day into another.
 *
 * @param typed - what was typed
 * @param meant - what was meant
 * @returns the slips
 */
export function daySlipsBetween(typed: IsoDate, meant: IsoDate): readonly TypingSlip[] {
  const swapped = `${typed.slice(0, 5)}${typed.slice(8)}-${typed.slice(5, 7)}`;
  const slips: TypingSlip[] = swapped === meant && typed !== meant ? ['dayAndMonthSwapped'] : [];
  const apart = Number(meant.slice(0, 4)) - Number(typed.slice(0, 4));
  if (Math.abs(apart) === 1 && typed.slice(4) === meant.slice(4)) slips.push('yearWrong');
  return slips;
}
