import { describe, expect, it } from 'vitest';
import { Dec } from '../../number/decimal.ts';
import { numberText } from '../../number/exact-number.ts';
import { fraction } from '../../number/fraction.ts';
import { exactQuantity, missingQuantity, type ComputedQuantity } from '../../quantity/quantity.ts';
import { readQuantity } from '../../quantity/read-quantity.ts';
import { hasTop } from './has-top.ts';
import { decimalUp, fitsDouble, numberOf, unitsUp } from './scaled.ts';
import { endsOfQuantities, meanOfQuantities, sumOfQuantities } from './sum-of-quantities.ts';

const stated = (text: string): ComputedQuantity | null => {
  if (text === '?') return null;
  if (text === 'không áp dụng') return { ...missingQuantity, state: 'notApplicable' };
  // Bare digits are meant to the last one here.
  if (/^-?\d+(?:,\d+)?$/.test(text)) return exactQuantity(new Dec(text.replace(',', '.')));
  const { value } = readQuantity(text, { measuredIn: 'hectare', locale: 'vi' });
  if (value === null) throw new Error(text);
  return value;
};
const third: ComputedQuantity = { ...exactQuantity(1), value: fraction(1n, 3n) };
const told = ({ state, bound, value, upper, margin }: ComputedQuantity): string => {
  if (value === null) return state;
  const to = upper === null ? '' : ` to ${numberText(upper)}`;
  const beside = margin === undefined ? '' : `, ${String(margin.below)} less or ${String(margin.above)} more`;
  return `${state} ${bound} ${numberText(value)}${to}${beside}`;
};
const all = (texts: readonly string[]) => texts.map(stated);

describe('a sum promises no more than its parts', () => {
  it.each([
    [['40', '2'], 'reported exact 42'],
    [['0', '0'], 'zero exact 0'],
    [['không quá 0'], 'reported atMost 0'],
    [['1,5', '0,25'], 'reported exact 1.75'],
    [['0,25', '1,5'], 'reported exact 1.75'],
    [['từ 3 đến 5', '10'], 'reported between 13 to 15'],
    [['từ 3 đến 5', 'từ 1 đến 1,5'], 'reported between 4 to 6.5'],
    [['từ 3 đến 5', 'không quá 2'], 'reported atMost 7'],
    [['không quá 2', '10'], 'reported atMost 12'],
    [['gần 2', '10'], 'reported below 12'],
    [['hơn 2', '10'], 'reported above 12'],
    [['ít nhất 2', '10'], 'reported atLeast 12'],
    [['ít nhất 2', 'không quá 3', '10'], 'reported atLeast 12'],
    [['khoảng 2', '10'], 'reported about 12'],
    [['10', '?'], 'reported atLeast 10'],
    [['hơn 10', '?'], 'reported above 10'],
    [['từ 3 đến 5', '?'], 'reported atLeast 3'],
    [['ít nhất 3', '?'], 'reported atLeast 3'],
    [['không quá 10', '?'], 'reported about 10'],
    [['10', 'không áp dụng'], 'reported exact 10'],
    [['?', '?'], 'missing'],
    [['?', 'không áp dụng'], 'missing'],
  ])('%j: %s', (parts, sum) => {
    expect(told(sumOfQuantities(all(parts), true))).toBe(sum);
  });
  it.each([
    [['10', '?'], 'reported about 10'],
    [['ít nhất 2', 'không quá 3', '10'], 'reported about 15'],
    [['từ 3 đến 5', '-4'], 'reported between -1 to 1'],
  ])('where parts may be below zero, %j: %s', (parts, sum) => {
    expect(told(sumOfQuantities(all(parts), false))).toBe(sum);
  });
  it('of nobody who was asked it is zero, not missing', () => {
    expect(told(sumOfQuantities([], true))).toBe('zero exact 0');
    expect(told(sumOfQuantities(all(['không áp dụng']), true))).toBe('zero exact 0');
    expect(told(endsOfQuantities('maximum', []))).toBe('zero exact 0');
  });
  it('a part that is a fraction stays one', () => {
    expect(told(sumOfQuantities([third, exactQuantity(new Dec('0.5'))], true))).toBe('reported exact 5/6');
    expect(told(sumOfQuantities([{ ...third, bound: 'between', upper: fraction(1n, 2n) }], true))).toBe(
      'reported between 1/3 to 0.5',
    );
  });
  it('what was cut from rounded parts adds up to each side', () => {
    expect(told(sumOfQuantities(all(['3 tỷ', '2 tỷ']), true))).toBe(
      'reported exact 5000000000, 1000000000 less or 2000000000 more',
    );
    expect(told(sumOfQuantities(all(['3 tỷ', '40']), true))).toBe(
      'reported exact 3000000040, 500000000 less or 1000000000 more',
    );
  });
});

describe('an average', () => {
  it('is through all that were asked for, reported or not', () => {
    expect(told(meanOfQuantities(all(['3', '3', '4']), true))).toBe('reported exact 10/3');
    expect(told(meanOfQuantities(all(['3', '?']), true))).toBe('reported atLeast 1.5');
    expect(told(meanOfQuantities(all(['3', 'không áp dụng']), true))).toBe('reported exact 3');
    expect(told(meanOfQuantities([], true))).toBe('zero exact 0');
  });
  it('of rounded parts is as far off as one of them', () => {
    expect(told(meanOfQuantities(all(['3 tỷ', '2 tỷ']), true))).toBe(
      'reported exact 2500000000, 500000000 less or 1000000000 more',
    );
  });
});

describe('the largest, the smallest, and how many different ones', () => {
  it.each([
    ['maximum', ['3', '7,5'], 'reported exact 7.5'],
    ['maximum', ['0', '0'], 'zero exact 0'],
    ['maximum', ['từ 3 đến 9', '7'], 'reported between 7 to 9'],
    ['maximum', ['ít nhất 3', '7'], 'reported atLeast 7'],
    ['maximum', ['không quá 9', '7'], 'reported between 7 to 9'],
    ['maximum', ['không quá 9', 'không quá 7'], 'reported atMost 9'],
    ['maximum', ['không quá 9', 'ít nhất 7'], 'reported atLeast 7'],
    ['maximum', ['khoảng 9', '7'], 'reported about 9'],
    ['maximum', ['7', '?'], 'reported atLeast 7'],
    ['maximum', ['từ 3 đến 9', '?'], 'reported atLeast 3'],
    ['maximum', ['?'], 'missing'],
    ['minimum', ['3', '7,5'], 'reported exact 3'],
    ['minimum', ['từ 3 đến 9', '7'], 'reported between 3 to 7'],
    ['minimum', ['ít nhất 3', '7'], 'reported between 3 to 7'],
    ['minimum', ['ít nhất 3', 'ít nhất 7'], 'reported atLeast 3'],
    ['minimum', ['không quá 9', '7'], 'reported atMost 7'],
    ['minimum', ['không quá 9', 'ít nhất 7'], 'reported atMost 9'],
    ['minimum', ['7', '?'], 'reported atMost 7'],
    ['minimum', ['không quá 7', '?'], 'reported atMost 7'],
    ['minimum', ['ít nhất 7', '?'], 'reported about 7'],
    ['minimum', ['khoảng 9', '7'], 'reported about 7'],
    ['distinct', ['3', '7'], 'reported between 7 to 10'],
    ['distinct', ['3', 'không quá 7'], 'reported between 3 to 10'],
    ['distinct', ['không quá 7'], 'reported between 0 to 7'],
    ['distinct', ['không quá 7', '?'], 'reported atLeast 0'],
    ['distinct', ['3', 'ít nhất 7'], 'reported atLeast 7'],
    ['distinct', ['3', 'từ 2 đến 7'], 'reported between 3 to 10'],
  ] as const)('%s of %j: %s', (operator, parts, sum) => {
    expect(told(endsOfQuantities(operator, all(parts)))).toBe(sum);
  });
  it('is as far off as the least certain part; of different things, all may add to the top', () => {
    const parts = all(['3 tỷ', '2,5 tỷ']);
    const [below, above] = ['500000000 less', '1000000000 more'];
    expect(told(endsOfQuantities('maximum', parts))).toBe(`reported exact 3000000000, ${below} or ${above}`);
    expect(told(endsOfQuantities('minimum', parts))).toBe(`reported exact 2500000000, ${below} or ${above}`);
    expect(told(endsOfQuantities('distinct', parts))).toBe(
      `reported between 3000000000 to 5500000000, ${below} or 1100000000 more`,
    );
  });
  it('knows fractions and their ends', () => {
    expect(told(endsOfQuantities('maximum', [third, exactQuantity(new Dec('0.25'))]))).toBe('reported exact 1/3');
    const between: ComputedQuantity = { ...third, bound: 'between', upper: fraction(2n, 3n) };
    expect(told(endsOfQuantities('maximum', [between, exactQuantity(new Dec('0.5'))]))).toBe(
      'reported between 0.5 to 2/3',
    );
  });
});

describe('scaled whole numbers', () => {
  it('stand for decimals, and for fractions where they are divided', () => {
    expect(String(numberOf(1250, 0, 1))).toBe('1250');
    expect(String(numberOf(1250, 2, 1))).toBe('12.5');
    expect(String(numberOf(1250n, 2, 1n))).toBe('12.5');
    expect(numberText(numberOf(10n, 0, 3n))).toBe('10/3');
    expect(numberText(numberOf(10n, 1, 3))).toBe('1/3');
  });
  it('fit a double below two to the power of 53, to both sides', () => {
    expect([2n ** 53n - 1n, 1n - 2n ** 53n].map(fitsDouble)).toEqual([true, true]);
    expect([2n ** 53n, -(2n ** 53n)].map(fitsDouble)).toEqual([false, false]);
  });
  it('a margin may be too wide, never too narrow', () => {
    expect([unitsUp(fraction(1n, 2n), 2n), unitsUp(fraction(1n, 3n), 2n), unitsUp(fraction(0n), 2n)]).toEqual([
      1n,
      1n,
      0n,
    ]);
    expect(String(decimalUp(fraction(1n, 3n)))).toBe('0.333333333334');
    expect(String(decimalUp(fraction(1n, 4n)))).toBe('0.25');
  });
  it('only "more than" and "about" have no upper end', () => {
    const bounds = ['exact', 'atMost', 'below', 'between', 'atLeast', 'above', 'about'] as const;
    expect(bounds.filter((bound) => hasTop({ bound }))).toEqual(['exact', 'atMost', 'below', 'between']);
  });
});
