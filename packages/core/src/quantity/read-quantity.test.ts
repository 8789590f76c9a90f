import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dec } from '../number/decimal.ts';
import { decimalOf } from '../number/exact-number.ts';
import { fraction } from '../number/fraction.ts';
import { printQuantity } from './print-quantity.ts';
import type { Bound, Quantity } from './quantity.ts';
import { quantitySchema } from './quantity-schema.ts';
import { readQuantity } from './read-quantity.ts';

const read = (input: unknown, measuredIn = 'case', locale: 'vi' | 'en' | null = 'vi') =>
  readQuantity(input, { measuredIn, locale });
const seen = (input: unknown, measuredIn = 'case', locale: 'vi' | 'en' | null = 'vi') => {
  const { value: v } = read(input, measuredIn, locale);
  return (
    v && [v.state, v.bound, v.value?.toString() ?? null, v.upper?.toString() ?? null, v.accuracy?.decimals ?? null]
  );
};
const code = (input: unknown, measuredIn = 'case', locale: 'vi' | 'en' | null = 'vi') => {
  const { value, findings } = read(input, measuredIn, locale);
  expect(value).toBeNull();
  return findings.map((f) => f.code);
};

describe('figures as reports state them', () => {
  it.each([
    ['1.949', 'procedure', ['reported', 'exact', '1949', null, null]],
    ['1.949 thủ tục', 'procedure', ['reported', 'exact', '1949', null, null]],
    ['3,4 tỷ', 'VND', ['reported', 'exact', '3400000000', null, -8]],
    ['hơn 3,4 tỷ đồng', 'VND', ['reported', 'above', '3400000000', null, -8]],
    ['hơn 655 triệu đồng', 'VND', ['reported', 'above', '655000000', null, -6]],
    ['gần 11.200', 'case', ['reported', 'below', '11200', null, null]],
    ['99,4%', 'percent', ['reported', 'exact', '99.4', null, 1]],
    ['99,4 %', 'percent', ['reported', 'exact', '99.4', null, 1]],
    ['97%', 'percent', ['reported', 'exact', '97', null, 0]],
    ['18.126 tỷ', 'VND', ['reported', 'exact', '18126000000000', null, -9]],
    ['2.300 triệu USD', 'USD', ['reported', 'exact', '2300000000', null, -6]],
    ['18,1 nghìn tỷ đồng', 'VND', ['reported', 'exact', '18100000000000', null, -11]],
    ['trên 90%', 'percent', ['reported', 'above', '90', null, 0]],
    ['dưới 5 vụ', 'case', ['reported', 'below', '5', null, null]],
    ['khoảng 900 người', 'person', ['reported', 'about', '900', null, null]],
    ['ít nhất 3', 'case', ['reported', 'atLeast', '3', null, null]],
    ['từ 200 hộ trở lên', 'household', ['reported', 'atLeast', '200', null, null]],
    ['200 trở lên', 'household', ['reported', 'atLeast', '200', null, null]],
    ['không quá 50%', 'percent', ['reported', 'atMost', '50', null, 0]],
    ['từ 3 đến 5', 'person', ['reported', 'between', '3', '5', null]],
    ['từ 3 đến 5 tỷ đồng', 'VND', ['reported', 'between', '3000000000', '5000000000', -9]],
    ['3–5 người', 'person', ['reported', 'between', '3', '5', null]],
    ['3 tỷ 400 triệu đồng', 'VND', ['reported', 'exact', '3400000000', null, -6]],
    ['hơn 1 tỷ 250 triệu 500 nghìn đồng', 'VND', ['reported', 'above', '1250500000', null, -3]],
    ['11 vạn', 'VND', ['reported', 'exact', '110000', null, -4]],
    ['18 126', 'case', ['reported', 'exact', '18126', null, null]],
    ['１.９４９', 'case', ['reported', 'exact', '1949', null, null]],
    ['9９,４％', 'percent', ['reported', 'exact', '99.4', null, 1]],
    ['hơn −28,77%', 'percent', ['reported', 'above', '-28.77', null, 2]],
    ['từ −5 đến −3%', 'percent', ['reported', 'between', '-5', '-3', 0]],
    ['-28,77%', 'percent', ['reported', 'exact', '-28.77', null, 2]],
    [0, 'case', ['zero', 'exact', '0', null, null]],
    ['0', 'case', ['zero', 'exact', '0', null, null]],
    [7518, 'dossier', ['reported', 'exact', '7518', null, null]],
    [0.1 + 0.2, 'point', ['reported', 'exact', '0.3', null, null]],
    ['hơn 0 vụ', 'case', ['reported', 'above', '0', null, null]],
  ])('%s in %s', (input, measuredIn, expected) => {
    expect(seen(input, measuredIn)).toEqual(expected);
  });
  it.each(['hơn 3,4 tỷ đồng', 'từ 200 hộ trở lên', 'đang cập nhật'])(
    '%s typed in either Unicode form is the same figure',
    (text) => {
      const measuredIn = text.includes('hộ') ? 'household' : 'VND';
      expect(seen(text.normalize('NFD'), measuredIn)).toEqual(seen(text.normalize('NFC'), measuredIn));
      expect(seen(text.toUpperCase(), measuredIn)).toEqual(seen(text, measuredIn));
    },
  );
  it('“hơn” leaves the number out, “ít nhất” and “trở lên” include it', () => {
    expect(
      ['hơn 5', 'trên 5', 'ít nhất 5', 'từ 5 trở lên', 'gần 5', 'dưới 5', 'không quá 5', 'tối đa 5'].map(
        (t) => read(t).value?.bound,
      ),
    ).toEqual(['above', 'above', 'atLeast', 'atLeast', 'below', 'below', 'atMost', 'atMost']);
  });
});

describe('what stands in a cell instead of a number', () => {
  it.each([
    [null, 'missing'],
    ['', 'missing'],
    ['   ', 'missing'],
    ['\u00a0', 'missing'],
    ['chưa báo cáo', 'missing'],
    ['không có số liệu', 'missing'],
    ['không có', 'zero'],
    ['Không phát sinh', 'zero'],
    ['đang cập nhật', 'pending'],
    ['không áp dụng', 'notApplicable'],
    ['x', 'notApplicable'],
    ['không công bố', 'withheld'],
    ['bí mật', 'withheld'],
  ])('“%s” is %s', (text, state) => {
    expect(read(text).value).toMatchObject({ state });
    expect(read(text).value?.value === null).toBe(state !== 'zero');
  });
  it('a dash is missing, with a remark, unless the caller knows better', () => {
    expect(read('-')).toMatchObject({
      value: { state: 'missing' },
      findings: [{ code: 'quantity/dash-read-as-missing', severity: 'info' }],
    });
    expect(readQuantity('–', { measuredIn: 'case', dash: 'zero' })).toMatchObject({
      value: { state: 'zero' },
      findings: [],
    });
  });
});

describe('what is refused', () => {
  it('1.234 from an unknown locale, with both readings', () => {
    const { value, findings } = read('1.234', 'case', null);
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code: 'quantity/ambiguous-number', expected: '1234 | 1.234', actual: '1.234' }]);
    expect(findings[0]?.message.vi).toContain('1234 hay 1,234');
    expect(code('1,234', 'case', null)).toEqual(['quantity/ambiguous-number']);
    expect(seen('1.234', 'ha', 'en')?.[2]).toBe('1.234');
  });
  it('Vietnamese words settle the locale, and so does a second mark', () => {
    expect(seen('hơn 1.234 tỷ', 'VND', null)?.[2]).toBe('1234000000000');
    expect(seen('1.234.567', 'case', null)?.[2]).toBe('1234567');
    expect(seen('1.234,5', 'VND', null)?.[2]).toBe('1234.5');
    expect(seen('0.125', 'VND', null)?.[2]).toBe('0.125');
  });
  it('99.3 beside 99,3%: only one reading, taken with a remark', () => {
    expect(read('99.3', 'percent')).toMatchObject({
      findings: [{ code: 'quantity/foreign-decimal-mark', severity: 'info' }],
    });
    expect(seen('99.3', 'percent')?.[2]).toBe('99.3');
  });
  it.each([
    ['abc', 'case', 'quantity/not-a-figure'],
    ['3 tỷ 400', 'VND', 'quantity/words-left-over'],
    ['3 triệu 400 tỷ', 'VND', 'quantity/words-left-over'],
    ['3 tỷ 4.000 triệu', 'VND', 'quantity/words-left-over'],
    ['3,5 tỷ 400 triệu', 'VND', 'quantity/words-left-over'],
    ['1.23.4', 'case', 'quantity/not-a-figure'],
    ['10²', 'case', 'quantity/words-left-over'],
    ['5 mét khối', 'case', 'quantity/words-left-over'],
    ['99,4%', 'VND', 'quantity/other-unit-of-measure'],
    ['5 người', 'turn', 'quantity/other-unit-of-measure'],
    ['3 tỷ đồng', 'USD', 'quantity/other-unit-of-measure'],
    [NaN, 'case', 'quantity/not-a-figure'],
    [Infinity, 'case', 'quantity/not-a-figure'],
    [1e20, 'case', 'quantity/too-large'],
    [2 ** 53, 'case', 'quantity/too-large'],
    ['100000000000000000000', 'case', 'quantity/too-large'],
    ['999999 triệu tỷ', 'VND', 'quantity/words-left-over'],
    [-5, 'case', 'quantity/negative'],
    ['-5', 'VND', 'quantity/negative'],
    ['N/A', 'case', 'quantity/not-available-or-not-applicable'],
    ['1'.repeat(201), 'case', 'quantity/too-long'],
    ['từ 5 đến 3', 'case', 'quantity/not-a-figure'],
    [true, 'case', 'quantity/not-a-figure'],
    [{ state: 'reported', value: '5', bound: 'between' }, 'case', 'quantity/not-a-figure'],
    [{ state: 'reported', value: fraction(10n, 3n), bound: 'exact' }, 'case', 'quantity/not-a-decimal'],
    [{ state: 'reported', value: '10/3', bound: 'exact' }, 'case', 'quantity/not-a-decimal'],
    [{ state: 'reported', value: '3', bound: 'between', upper: '10/3' }, 'case', 'quantity/not-a-decimal'],
    [{ toStringTag: '[object Decimal]' }, 'case', 'quantity/not-a-figure'],
    [
      { state: 'reported', value: { toStringTag: '[object Decimal]' }, bound: 'exact' },
      'case',
      'quantity/not-a-figure',
    ],
    [{ state: 'reported', value: new Dec('1e90000'), bound: 'exact' }, 'case', 'quantity/not-a-figure'],
    [{ state: '__proto__' }, 'case', 'quantity/not-a-figure'],
    [[], 'case', 'quantity/not-a-figure'],
    [{ state: 'missing', value: '5' }, 'case', 'quantity/not-a-figure'],
    [{ state: 'reported', value: '1e99', bound: 'exact' }, 'case', 'quantity/too-large'],
  ])('%s in %s: %s', (input, measuredIn, expected) => {
    expect(code(input, measuredIn)).toEqual([expected]);
  });
});

const scaled = fc.bigInt({ min: 0n, max: 10n ** 15n });
const anyQuantity: fc.Arbitrary<Quantity> = fc
  .tuple(
    scaled,
    fc.constantFrom(-11, -9, -8, -6, -5, -3, 1, 2, 3),
    fc.constantFrom<Bound>('exact', 'above', 'atLeast', 'below', 'atMost', 'about', 'between'),
    scaled,
  )
  .map(([n, decimals, bound, more]) => {
    const value = decimalOf(n % 10n ** 5n, decimals);
    return {
      state: value.isZero() && bound === 'exact' ? 'zero' : 'reported',
      value,
      bound,
      upper: bound === 'between' ? value.plus(decimalOf((more % 100n) + 1n, decimals)) : null,
      accuracy: { decimals, mode: 'unknown' },
    };
  });

// Its lower end is no thousand whatever the mark means, its upper end may be one.
const rangeAcrossOne: Quantity = {
  state: 'reported',
  value: decimalOf(900n, 3),
  bound: 'between',
  upper: decimalOf(1000n, 3),
  accuracy: { decimals: 3, mode: 'unknown' },
};

describe('printing', () => {
  it.each([
    ['hơn 3,4 tỷ đồng', 'VND', 'more than 3.4 billion VND'],
    ['từ 3 đến 5 người', 'person', 'from 3 to 5 persons'],
    ['18.126 tỷ đồng', 'VND', '18,126 billion VND'],
    ['99,40%', 'percent', '99.40%'],
    ['đang cập nhật', 'case', 'pending'],
    ['0 vụ', 'case', '0 cases'],
    ['1 vụ', 'case', '1 case'],
    ['2 vụ', 'case', '2 cases'],
    ['1 lớp', 'class', '1 class'],
    ['1 thôn, tổ dân phố', 'community', '1 community'],
    ['1 đồng', 'VND', '1 VND'],
    ['1 m²', 'm2', '1 m²'],
    ['1 tỷ đồng', 'VND', '1 billion VND'],
    ['1 nghìn hồ sơ', 'dossier', '1 thousand dossiers'],
    ['hơn 1 vụ', 'case', 'more than 1 case'],
    ['từ 1 đến 2 vụ', 'case', 'from 1 to 2 cases'],
    ['ít nhất 1.949 vụ', 'case', 'at least 1,949 cases'],
    // One end alone would be in doubt: "1,000 đồng" may be a thousand.
    ['từ 0,000900 nghìn đến 0,001000 nghìn đồng', 'VND', 'from 0.000900 thousand to 0.001000 thousand VND'],
  ])('%s, in English %s', (vi, measuredIn, en) => {
    const value = read(vi, measuredIn).value!;
    expect(printQuantity(value, measuredIn, 'vi')).toBe(vi);
    expect(printQuantity(value, measuredIn, 'en')).toBe(en);
  });
  it('what is printed is read back as the same quantity, in both languages', () => {
    fc.assert(
      fc.property(anyQuantity, fc.constantFrom('vi' as const, 'en' as const), (quantity, language) => {
        const text = printQuantity(quantity, 'VND', language);
        const back = read(text, 'VND', language).value;
        expect(JSON.stringify(back), text).toBe(JSON.stringify(quantity));
      }),
      {
        numRuns: 500,
        examples: [
          [rangeAcrossOne, 'vi'],
          [rangeAcrossOne, 'en'],
        ],
      },
    );
  });
});

describe('the schema of a figure', () => {
  it('takes a quantity, its JSON form, numbers and texts', () => {
    fc.assert(
      fc.property(anyQuantity, (quantity) => {
        const schema = quantitySchema('VND');
        const json: unknown = JSON.parse(JSON.stringify(quantity));
        expect(JSON.stringify(schema.parse(json))).toBe(JSON.stringify(quantity));
        expect(JSON.stringify(schema.parse(quantity))).toBe(JSON.stringify(quantity));
      }),
    );
  });
  it('whatever comes in, it answers and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9.,–% -]{0,30}$/)),
        (input) => {
          const { value, findings } = read(input, 'VND', null);
          expect(value !== null || findings[0]?.state === 'failed').toBe(true);
          if (value?.value) expect(value.value.isFinite() && value.value.abs().lessThan('1e18')).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('a refusal carries the finding, ready but for its place', () => {
    const { success, error } = quantitySchema('case').safeParse('1.234');
    expect(success).toBe(false);
    expect(error?.issues[0]).toMatchObject({
      code: 'custom',
      params: { finding: { code: 'quantity/ambiguous-number' } },
    });
  });
});

it.each(['2024-06-11', '2024-06-11T00:00', '2024-06-11 08:30'])('%s is a day and no figure', (text) => {
  expect(readQuantity(text, { measuredIn: 'case' }).findings.map(({ code }) => code)).toEqual([
    'quantity/time-in-a-figure',
  ]);
});

it.each(['40*', '40 **', '40 (*)', '40 vụ*'])('the mark of a footnote is no part of %s', (text) => {
  expect(readQuantity(text, { measuredIn: 'case', locale: 'vi' })).toMatchObject({ findings: [] });
  expect(readQuantity(text, { measuredIn: 'case', locale: 'vi' }).value?.value?.toString()).toBe('40');
});

describe('an object', () => {
  const five = { state: 'reported', value: '5', bound: 'exact' };
  const codes = (input: unknown) => readQuantity(input, { measuredIn: 'case' }).findings.map(({ code }) => code);

  it.each([{ size: 'nghìn' }, { unit: 'triệu' }, { note: 'tạm tính' }])(
    'is not read without what it says in %j',
    (more) => {
      expect(codes({ ...five, ...more })).toEqual(['quantity/words-left-over']);
      expect(codes({ state: 'missing', ...more })).toEqual(['quantity/words-left-over']);
    },
  );

  it('that holds no number has no end of one', () => {
    expect(codes({ state: 'missing', upper: '5' })).toEqual(['quantity/not-a-figure']);
    expect(codes({ state: 'missing', value: null, upper: null, bound: 'exact', accuracy: null })).toEqual([]);
  });
});
