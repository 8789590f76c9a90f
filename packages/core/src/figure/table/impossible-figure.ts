import { arithmetic } from '../../basis/legal-basis.ts';
import { Dec } from '../../number/decimal.ts';
import { fractionOf, numberText, type ExactNumber } from '../../number/exact-number.ts';
import type { Finding, Where } from '../../outcome/finding.ts';
import type { ComputedQuantity } from '../../quantity/quantity.ts';
import { findingOf } from '../../quantity/quantity-findings.ts';
import { fractionRefusal } from '../../quantity/refusal-of.ts';
import { hasToBeWhole } from '../noun/has-to-be-whole.ts';
import type { Measure } from '../noun/measure.ts';

const countsUp = arithmetic({
  vi: 'số đếm, số tiền không nhỏ hơn 0',
  en: 'what is counted or paid is never below zero',
});

/**
 * Tells why a figure cannot be one of its measure, whichever door it came through: it is below zero where nothing can be, or a
 * fraction of what is whole by nature.
 *
 * @param quantity - the figure
 * @param measure - its measure
 * @param where - its place, asked only where something is found
 * @returns the finding, `figure/below-zero` or `quantity/not-whole`; `null` where nothing is wrong
 */
export function impossibleFigure(quantity: ComputedQuantity, measure: Measure, where: () => Where): Finding | null {
  const { value, upper, bound, status } = quantity;
  if (value === null) return null;
  if (measure.nonNegative === true && bound === 'exact' && isNegative(value))
    return belowZero(where(), numberText(value));
  const numbers = bound === 'between' && upper !== null ? [value, upper] : [value];
  const broken = numbers.find(isBroken);
  if (broken === undefined || !hasToBeWhole(measure, bound, status)) return null;
  const said = numbers.map(numberText).join(' … ');
  return { ...findingOf(fractionRefusal(broken), said, measure.measuredIn), where: where() };
}

// A number that is none is told as such; what no decimal is was computed: an average of what is whole need not be whole.
const isBroken = (number: ExactNumber): boolean => Dec.isDecimal(number) && number.isFinite() && !number.isInteger();
const isNegative = (number: ExactNumber): boolean =>
  Dec.isDecimal(number) ? number.isFinite() && number.lessThan(0) : fractionOf(number).n < 0n;

function belowZero(where: Where, actual: string): Finding {
  return {
    code: 'figure/below-zero',
    severity: 'error',
    state: 'failed',
    message: {
      vi: 'Số liệu của chỉ tiêu này không thể nhỏ hơn 0',
      en: 'A figure of this measure cannot be below zero',
    },
    where,
    expected: '≥ 0',
    actual,
    hint: {
      vi: 'Ghi lại số liệu; tạm coi là chưa báo cáo.',
      en: 'Enter the figure again; for now it counts as missing.',
    },
    basis: [countsUp],
  };
}
