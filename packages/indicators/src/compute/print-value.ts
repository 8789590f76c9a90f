import { nameOfMeasure, printQuantity, type Language, type Text, withStatusWord } from '@qcdc/core';
import { checkCall, oneOf } from '@qcdc/core/checks';
import { fraction, printDecimal, roundNumber, type Fraction, type Interval, type RoundingMode } from '@qcdc/core/exact';
import { countOf, shareLabel } from '../define/unit-of-measure.ts';
import { exactValue } from './interval-arithmetic.ts';
import type { IndicatorValue } from './indicator-table.ts';

/**
 * Names the unit of measure of an indicator.
 *
 * @param measuredIn - such as `percent` or `turn/session`
 * @param count - `one` for the words beside the number one; `many` when left out
 * @returns such as `%`, or `lượt/cuộc` and `turns/session`
 * @example
 * ```ts
 * unitWords('turn/session'); // => { vi: 'lượt/cuộc', en: 'turns/session' }
 * ```
 */
export function unitWords(measuredIn: string, count: 'one' | 'many' = 'many'): Text {
  const names = measuredIn.split('/').map((part, i) => {
    const { count: of, unit } = countOf(part);
    if (of === null) return shareLabel(part) ?? nameOfMeasure(part, i > 0 ? 'one' : count);
    const [number, name] = [fraction(of), nameOfMeasure(unit, 'many')];
    const digits = (language: Language): string => printDecimal(roundNumber(number, 0), language);
    return { vi: `${digits('vi')} ${name.vi}`, en: `${digits('en')} ${name.en}` };
  });
  return { vi: names.map((n) => n.vi).join('/'), en: names.map((n) => n.en).join('/') };
}

const before: Readonly<Record<'above' | 'atLeast' | 'below' | 'atMost', Text>> = {
  above: { vi: 'trên', en: 'above' },
  atLeast: { vi: 'ít nhất', en: 'at least' },
  below: { vi: 'dưới', en: 'below' },
  atMost: { vi: 'nhiều nhất', en: 'at most' },
};

// Rounds towards one side, so that "above 66.66" stays true.
function towards(value: Fraction, scale: number, side: -1 | 1): { readonly at: Fraction; readonly whole: boolean } {
  const unit = 10n ** BigInt(scale);
  const scaled = value.n * unit;
  const whole = scaled % value.d === 0n;
  const floor = scaled / value.d - (scaled < 0n && !whole ? 1n : 0n);
  return { at: fraction(whole || side === -1 ? floor : floor + 1n, unit), whole };
}

/** How an interval is printed. */
export interface PrintIntervalOptions {
  /** Decimals to show. */
  readonly scale: number;
  /** How an exact value is cut; to the nearest when left out. */
  readonly rounding?: RoundingMode;
  /** Unit of measure, such as `percent`; none when left out. */
  readonly measuredIn?: string;
}

/**
 * Prints an interval with the words for its ends. A lower end is cut down and an upper end up, so that what is printed is
 * true. This and {@link printIndicatorValue} are the only places where a value is rounded.
 *
 * @param interval - where the value lies
 * @param language - `vi` or `en`
 * @param options - decimals, rounding and unit of measure
 * @returns such as `trên 70,00%` or `98.54 %`
 * @example
 * ```ts
 * const { low, high } = roundedInterval(new Dec('87.5'), 1, 'nearest');
 * printInterval({ low, high }, 'en', { scale: 2, measuredIn: 'percent' }); // => 'at least 87.45% and at most 87.55%'
 * ```
 */
export function printInterval(interval: Interval, language: Language, options: PrintIntervalOptions): string {
  checkCall('printInterval', { language: [language, oneOf(['vi', 'en'])] });
  const { scale, rounding, measuredIn } = options;
  const number = (value: Fraction): string => {
    const digits = printDecimal(roundNumber(value, scale, rounding), language, scale);
    const words = measuredIn === undefined ? '' : unitWords(measuredIn, digits === '1' ? 'one' : 'many')[language];
    return words === '' || words === '%' || words === '‰' ? digits + words : `${digits} ${words}`;
  };
  const exact = exactValue(interval);
  if (exact !== null) return number(exact);
  const { low, high } = interval;
  const ends: string[] = [];
  // Nobody learns anything from "at least 0" beside an upper end.
  if (low !== null && (low.at.n !== 0n || high === null)) {
    const { at, whole } = towards(low.at, scale, -1);
    // Cutting digits moves the printed end outwards, so the strict word is right there.
    ends.push(`${(low.closed && whole ? before.atLeast : before.above)[language]} ${number(at)}`);
  }
  if (high !== null) {
    const { at, whole } = towards(high.at, scale, 1);
    ends.push(`${(high.closed && whole ? before.atMost : before.below)[language]} ${number(at)}`);
  }
  if (ends.length === 0) return language === 'vi' ? 'chưa xác định được' : 'not known';
  return ends.join(language === 'vi' ? ' và ' : ' and ');
}

/**
 * Prints the value of an indicator, what was stated in its place, or why there is none.
 *
 * @param value - the value, with its decimals, rounding and unit of measure
 * @param language - `vi` or `en`
 * @returns such as `98,54%`, `sơ bộ 98,54%`, `trên 70,0%`, `99,4% (nêu trong báo cáo, chưa có số liệu gốc)`, or `không tính được: mẫu số bằng 0, không có gì để chia`
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2024', received: 40, settled: 35 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const { value: table } = computeIndicators(totals, [mediationSettledShare]);
 * const id = mediationSettledShare.id;
 * const share = table.get({ indicator: id, unit: 'A', period: '2024' });
 * share && [printIndicatorValue(share, 'vi'), printIndicatorValue(share, 'en')]; // => ['87,50%', '87.50%']
 * ```
 */
export function printIndicatorValue(value: IndicatorValue, language: Language): string {
  if (value.stated !== undefined) {
    const said = printQuantity(value.stated, 'percent', language);
    return language === 'vi'
      ? `${said} (nêu trong báo cáo, chưa có số liệu gốc)`
      : `${said} (as stated, parts unknown)`;
  }
  if (value.gap !== null)
    return `${language === 'vi' ? 'không tính được' : 'no value'}: ${value.gap.message[language]}`;
  if (value.interval === null) return '';
  return withStatusWord(value.status, printInterval(value.interval, language, value), language);
}
