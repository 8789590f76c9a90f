import type { Text } from '@qcdc/core';
import { compareFractions, divideFractions, fraction, hundred, one, zero, type Fraction } from '@qcdc/core/exact';
import { fieldOf, isNeverNegative, kindOf, type Binding } from './binding.ts';
import { hasPercent, type TextComparison, type TextPart } from './rule-text.ts';
import type { AmountComparison, AmountSide } from './bound-rule.ts';
import { addLinear, constant, minusLinear, ofField, oneOnly, sameLinear, timesLinear, type Linear } from './linear.ts';
import { textError } from './text-error.ts';

interface Quotient {
  readonly sum: Linear;
  readonly by: Linear;
}

const minusOne: Fraction = /* @__PURE__ */ fraction(-1n);
const isConstant = ({ terms }: Linear): boolean => terms.size === 0;

/**
 * Binds a comparison of amounts: each side becomes a sum of multiples, divided at most once.
 *
 * @param comparison - the comparison as it was read
 * @param binding - the area and the text
 * @returns the comparison, also as one sum
 * @throws `DefinitionError` `rules/not-a-number`, `rules/not-linear`, `rules/says-nothing`, `rules/percent-or-number`
 */
export function bindAmounts({ left, right, operator, at }: TextComparison, binding: Binding): AmountComparison {
  const refuse = (code: string, text: Text): never => {
    throw textError(code, text, binding.text, at, binding.path);
  };
  const [a, b] = [quotientOf(left, binding), quotientOf(right, binding)];
  const byFields = [a.by, b.by].filter((by) => !isConstant(by));
  if (byFields.length === 2 && !sameLinear(a.by, b.by)) refuse('not-linear', twoDivisors);
  const by = byFields[0] ?? null;
  const times = ({ sum, by: own }: Quotient): Linear => {
    if (by === null || !isConstant(own)) return sum;
    if (!isConstant(sum)) refuse('not-linear', divisorTimesField);
    return timesLinear(by, sum.plus);
  };
  const difference = minusLinear(times(a), times(b));
  if (isConstant(difference)) refuse('says-nothing', saysNothing);
  if (by === null) for (const part of [left, right]) refuseOtherMeasure(part, difference, binding);
  else if (isConstant(a.sum) !== isConstant(b.sum)) {
    const [share, number, part] = isConstant(a.sum) ? [b, a, left] : [a, b, right];
    const wrong = otherThanAShare(share, divideFractions(number.sum.plus, number.by.plus), part, binding);
    if (wrong !== null) refuse('percent-or-number', wrong);
  }
  const side = ({ sum, by: own }: Quotient, part: TextPart): AmountSide => ({ sum, by: own, part });
  return { of: 'amounts', operator, left: side(a, left), right: side(b, right), difference, by };
}

function quotientOf(part: TextPart, binding: Binding): Quotient {
  const refuse = (code: string, text: Text, at: number): never => {
    throw textError(code, text, binding.text, at, binding.path);
  };
  switch (part.kind) {
    case 'number':
      return { sum: constant(part.value), by: oneOnly };
    case 'span':
      return refuse('not-a-number', spanOfDays, part.at);
    case 'name': {
      const field = fieldOf(part, binding);
      const kind = kindOf(field, binding);
      if (!['figure', 'count', 'statedRatio'].includes(kind)) refuse('not-a-number', notANumber(field), part.at);
      const percent = binding.entity.fields[field]?.info.measuredIn === 'percent';
      return { sum: ofField(field, percent ? divideFractions(one, hundred) : one), by: oneOnly };
    }
    case 'joined': {
      const [a, b] = [quotientOf(part.left, binding), quotientOf(part.right, binding)];
      if (part.sign === '/') return divided(a, b, binding, part.at);
      if (part.sign === '*') {
        const [number, other] = isConstant(a.sum) && isConstant(a.by) ? [a, b] : [b, a];
        if (!isConstant(number.sum) || !isConstant(number.by)) refuse('not-linear', productOfFields, part.at);
        return { sum: timesLinear(other.sum, number.sum.plus), by: other.by };
      }
      if (!sameLinear(a.by, b.by)) refuse('not-linear', sumOfQuotients, part.at);
      return { sum: addLinear(a.sum, b.sum, part.sign === '+' ? one : minusOne), by: a.by };
    }
  }
}

function divided(a: Quotient, b: Quotient, { entity, text, path }: Binding, at: number): Quotient {
  const refuse = (code: string, words: Text): never => {
    throw textError(code, words, text, at, path);
  };
  if (!isConstant(b.by)) refuse('not-linear', sumOfQuotients);
  if (isConstant(b.sum)) {
    if (b.sum.plus.n === 0n) refuse('says-nothing', byZero);
    return { sum: timesLinear(a.sum, divideFractions(one, b.sum.plus)), by: a.by };
  }
  if (!isConstant(a.by)) refuse('not-linear', sumOfQuotients);
  const counts = [...b.sum.terms].every(
    ([name, by]) => compareFractions(by, zero) > 0 && isNeverNegative(entity, name),
  );
  if (!counts || b.sum.plus.n !== 0n) refuse('not-linear', divisorSigned);
  return { sum: a.sum, by: b.sum };
}

// 99.4 in a field of percentages is 99.4%: held against a bare 50 nobody knows whether 50 or 50% is meant; a count held against
// a bare 50% would be held against one half.
function refuseOtherMeasure(part: TextPart, { terms }: Linear, binding: Binding): void {
  if (part.kind === 'joined' && (part.sign === '+' || part.sign === '-')) {
    refuseOtherMeasure(part.left, { terms, plus: zero }, binding);
    refuseOtherMeasure(part.right, { terms, plus: zero }, binding);
  }
  if (part.kind !== 'number' || part.value.n === 0n) return;
  const shares = [...terms.keys()].some((field) => binding.entity.fields[field]?.info.measuredIn === 'percent');
  if (shares !== part.percent)
    throw textError('percent-or-number', shares ? writePercent : percentOfWhat, binding.text, part.at, binding.path);
}

// A part of a whole is at most 1: held against a bare 50 it accuses everybody, and held against 50% after somebody multiplied it
// with 100 it accuses nobody. What is measured in two ways, such as cases for each mediator, is no share and may be 50.
function otherThanAShare({ sum, by }: Quotient, number: Fraction, part: TextPart, { entity }: Binding): Text | null {
  const measures = [...sum.terms.keys(), ...by.terms.keys()].map((field) => entity.fields[field]?.info.measuredIn);
  if (new Set(measures).size > 1) return null;
  const times = [...sum.terms.values(), ...by.terms.values()];
  const isTimes = (n: bigint) => times.every(({ n: above, d }) => d === 1n && (above === 1n || above === n));
  const hundredfold = isTimes(100n) && [...sum.terms.values()].every(({ n }) => n === 100n);
  if (hasPercent(part)) return hundredfold ? percentTwice : null;
  return isTimes(1n) && compareFractions(number, one) > 0 ? shareOrTimes : null;
}

const shareOrTimes: Text = {
  vi: 'một phần của tổng không lớn hơn 1; ghi 50% nếu là tỷ lệ, hoặc viết dạng nhân nếu là số lần, như settled <= 2 * received',
  en: 'a part of a whole is at most 1; write 50% for a share, and multiply for how many times, as in settled <= 2 * received',
};
const percentTwice: Text = {
  vi: 'đã nhân với 100 rồi lại ghi %; bỏ một trong hai',
  en: 'it is multiplied by 100 and compared with a percentage besides; leave one of them out',
};
const writePercent: Text = {
  vi: 'trường này là tỷ lệ; ghi rõ dấu %, như 50%',
  en: 'this field is a percentage; write 50%',
};
const percentOfWhat: Text = {
  vi: 'vế kia là số lượng, không phải tỷ lệ; ghi rõ phần trăm của trường nào, như 50% of received',
  en: 'the other side is a count, not a share; say of what the percentage is, as in 50% of received',
};
const twoDivisors: Text = {
  vi: 'hai vế chia cho hai mẫu số khác nhau; viết lại để chỉ chia một lần',
  en: 'the two sides are divided by different fields; write it so that it divides once',
};
const divisorTimesField: Text = {
  vi: 'tỷ lệ chỉ so sánh được với một số, như settled / received >= 50%',
  en: 'a quotient is compared with a number, as in settled / received >= 50%',
};
const productOfFields: Text = {
  vi: 'không nhân hai trường với nhau; nhân trường với một số',
  en: 'two fields are not multiplied; multiply a field by a number',
};
const sumOfQuotients: Text = {
  vi: 'không cộng, không chia tiếp các tỷ lệ; cộng các số trước rồi chia một lần: (a + b) / c',
  en: 'quotients are not added or divided again; add first and divide once: (a + b) / c',
};
const divisorSigned: Text = {
  vi: 'mẫu số phải là tổng các số không bao giờ âm',
  en: 'a divisor is a sum of figures that are never below zero',
};
const byZero: Text = { vi: 'không chia cho 0', en: 'nothing is divided by 0' };
const saysNothing: Text = {
  vi: 'hai vế giống nhau hoặc không có trường nào; quy tắc không nói gì về bản ghi',
  en: 'both sides are alike or name no field; the rule says nothing of a record',
};
const spanOfDays: Text = {
  vi: 'khoảng thời gian chỉ đi cùng ngày, như date + 5 days',
  en: 'a span of time stands beside a day, as in date + 5 days',
};
const notANumber = (field: string): Text => ({
  vi: `"${field}" không phải là số; trường lựa chọn chỉ đứng sau "nếu"`,
  en: `"${field}" is no number; fields of choices stand behind "if" only`,
});
