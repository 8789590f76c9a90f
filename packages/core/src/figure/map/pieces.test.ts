import { describe, expect, it } from 'vitest';
import { Dec } from '../../number/decimal.ts';
import { numberText } from '../../number/exact-number.ts';
import { fraction } from '../../number/fraction.ts';
import type { Finding } from '../../outcome/finding.ts';
import { exactQuantity, missingQuantity, type ComputedQuantity } from '../../quantity/quantity.ts';
import { readQuantity } from '../../quantity/read-quantity.ts';
import type { Figure } from '../noun/figure.ts';
import { defineMeasure, type Measure } from '../noun/measure.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { comparability } from './comparability.ts';
import { growthBetween } from './growth-between.ts';
import { doesNotBalance, endedTotals, notComparable, noWayOntoMap, outsideItsDays } from './restate-findings.ts';
import { restatedFigure } from './restated-figure.ts';
import { orMore, someOf } from './some-of.ts';

const label = { vi: 'Số vụ', en: 'Cases' };
const measure = (more: Partial<Measure> = {}) =>
  defineMeasure({ id: 'a.b', label, measuredIn: 'case', nonNegative: true, ...more });
const sum = measure();
const stated = (text: string) => readQuantity(text, { measuredIn: 'case', locale: 'vi' }).value!;
const figure = (unit: string, quantity: ComputedQuantity): Figure => ({
  ...quantity,
  measure: 'a.b',
  unit,
  period: '2024',
  measuredIn: 'case',
  coverage: { reported: 1, expected: 1, missing: [] },
  source: null,
});
const whole = (unit: string, quantity: ComputedQuantity | null) => ({ unit, figure: quantity && figure(unit, quantity), whole: true }); // prettier-ignore
const piece = (unit: string, quantity: ComputedQuantity | null) => ({ ...whole(unit, quantity), whole: false });
const told = (quantity: ComputedQuantity | null) =>
  quantity === null
    ? 'not comparable'
    : `${quantity.state} ${quantity.bound} ${quantity.value === null ? '-' : numberText(quantity.value)} ${quantity.upper === null ? '-' : numberText(quantity.upper)}`;

describe('what can be told of a unit of the other map', () => {
  const two = { whole: ['A', 'B'], part: [], known: true };
  const divided = { whole: ['A'], part: ['B'], known: true };
  const open = { whole: ['A'], part: [], known: false };
  const same = { whole: ['A'], part: [], known: true };
  it.each([
    ['sum', 'exact', 'interval', 'interval'],
    ['count', 'notComparable', 'notComparable', 'notComparable'],
    ['maximum', 'exact', 'notComparable', 'notComparable'],
    ['minimum', 'exact', 'notComparable', 'notComparable'],
    ['distinct', 'interval', 'notComparable', 'notComparable'],
    ['none', 'notComparable', 'notComparable', 'notComparable'],
  ] as const)('%s: of whole units %s, of a divided one %s, of one with an unknown history %s', (overUnits, ...says) => {
    const of = measure({ overUnits, measuredIn: overUnits === 'count' ? 'commune' : 'case' });
    expect([two, divided, open].map((pieces) => comparability(of, pieces))).toEqual(says);
    expect(comparability(of, same)).toBe('exact');
  });
  it('a divided sum that may be below zero tells nothing', () => {
    const balance = measure({ nonNegative: false });
    expect([two, divided, open].map((pieces) => comparability(balance, pieces))).toEqual(['exact', 'notComparable', 'notComparable']); // prettier-ignore
  });
});

describe('the figure of a unit of the other map', () => {
  const [three, four] = [exactQuantity(3), exactQuantity(4)];
  it.each([
    ['one unit that only changed its name', 'none', [whole('A', three)], true, 'reported exact 3 -'],
    ['one unit, silent', 'sum', [whole('A', missingQuantity)], true, 'missing exact - -'],
    ['one piece of a unit', 'sum', [piece('A', three)], true, 'reported between 0 3'],
    ['two units', 'sum', [whole('A', three), whole('B', four)], true, 'reported exact 7 -'],
    ['two units, one silent', 'sum', [whole('A', three), whole('B', null)], true, 'reported atLeast 3 -'],
    ['a unit and a piece', 'sum', [whole('A', three), piece('B', four)], true, 'reported between 3 7'],
    ['a unit, and nobody knows what else', 'sum', [whole('A', three)], false, 'reported atLeast 3 -'],
    ['nobody, and nobody knows what else', 'sum', [whole('A', exactQuantity(0))], false, 'reported atLeast 0 -'],
    ['the largest', 'maximum', [whole('A', three), whole('B', four)], true, 'reported exact 4 -'],
    ['the smallest', 'minimum', [whole('A', three), whole('B', four)], true, 'reported exact 3 -'],
    ['different ones', 'distinct', [whole('A', three), whole('B', four)], true, 'reported between 4 7'],
    ['the largest of a piece', 'maximum', [whole('A', three), piece('B', four)], true, 'not comparable'],
    ['an average', 'none', [whole('A', three), whole('B', four)], true, 'not comparable'],
  ] as const)('%s', (_, overUnits, parts, known, says) => {
    expect(told(restatedFigure(measure({ overUnits }), parts, known))).toBe(says);
  });
  it('of parts that may be below zero is open to both sides where one is silent', () => {
    const balance = measure({ nonNegative: false });
    expect(told(restatedFigure(balance, [whole('A', three), whole('B', null)], true))).toBe('reported about 3 -');
  });
  it('some of a figure is from nothing to all of it, with its status and what was cut off', () => {
    expect(told(someOf(exactQuantity(5)))).toBe('reported between 0 5');
    expect(told(someOf(stated('hơn 5')))).toBe('reported atLeast 0 -');
    expect(told(someOf(stated('từ 3 đến 5')))).toBe('reported between 0 5');
    expect(someOf(missingQuantity)).toEqual(missingQuantity);
    expect(someOf({ ...exactQuantity(5), status: 'provisional' }).status).toBe('provisional');
    expect('status' in someOf(exactQuantity(5))).toBe(false);
  });
  it('what may be more is at least that', () => {
    expect(told(orMore(exactQuantity(5)))).toBe('reported atLeast 5 -');
    expect(told(orMore(exactQuantity(0)))).toBe('reported atLeast 0 -');
    expect(told(orMore(stated('từ 3 đến 5')))).toBe('reported atLeast 3 -');
    expect(orMore(missingQuantity)).toEqual(missingQuantity);
  });
});

describe('findings about another map say what they are about', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => whole(`u${i + 1}`, exactQuantity(i)));
  const figures = [figure('A', exactQuantity(3)), figure('A', missingQuantity)];
  const says = ({ code, severity, state, message, where, expected, actual, basis }: Finding) => ({ code, severity, state, message: message.vi, where, expected, actual, basis: basis.map((one) => one.title.vi) }); // prettier-ignore
  const wholeOnly = ['số liệu của đơn vị bị chia tách không suy ra được chính xác cho từng phần'];
  const nothingLost = ['tổng số trước bằng tổng số sau cộng phần được nêu rõ'];
  it('a figure that cannot be compared names its pieces', () => {
    const at = { measure: 'a.b', period: '2024' };
    expect(says(notComparable('X', [whole('A', exactQuantity(3)), whole('B', null), whole('C', missingQuantity)], true, at))).toEqual({ code: 'figure/not-comparable', severity: 'info', state: 'undecided', message: 'Đơn vị đã bị chia tách hoặc sáp nhập một phần; không so sánh được chỉ tiêu này', where: { unit: 'X', period: '2024', field: 'a.b' }, expected: undefined, actual: 'A: 3; C: missing', basis: wholeOnly }); // prettier-ignore
    expect(notComparable('X', [], false, at).message.vi).toBe('Chưa rõ đơn vị được hình thành từ những đơn vị nào; không so sánh được'); // prettier-ignore
    expect(notComparable('X', many(12), true, at).actual).toMatch(/u12: 11$/);
    expect(notComparable('X', many(14), true, at).actual).toMatch(/u12: 11; … \+2$/);
  });
  it('figures without a way name the totals that may lack them', () => {
    const found = noWayOntoMap('A', '2024', figures, [], ['P', 'VN']);
    expect(says(found)).toEqual({ code: 'figure/no-way-onto-map', severity: 'warning', state: 'undecided', message: 'Đơn vị có số liệu nhưng chưa rõ địa bàn nay thuộc đơn vị nào; số tổng của P; VN có thể thiếu các số này nên không phải là số chính xác', where: { unit: 'A', period: '2024' }, expected: undefined, actual: 'a.b = 3; a.b = missing', basis: nothingLost }); // prettier-ignore
    expect(noWayOntoMap('A', '2024', figures, ['B'], []).message.vi).toBe('Mới rõ một phần địa bàn thuộc B, phần còn lại chưa rõ; không nằm trong số tổng nào'); // prettier-ignore
  });
  it('totals of a unit that ended, and figures of a unit outside its days', () => {
    expect(says(endedTotals('D', '2024', figures))).toMatchObject({ code: 'figure/total-of-ended-unit', severity: 'info', state: 'undecided', where: { unit: 'D', period: '2024' }, actual: 'a.b = 3; a.b = missing', basis: nothingLost }); // prettier-ignore
    expect(says(outsideItsDays('D', '2024', figures))).toMatchObject({ code: 'figure/unit-outside-tree', severity: 'error', state: 'failed', where: { unit: 'D', period: '2024' }, actual: 'a.b = 3; a.b = missing', basis: nothingLost }); // prettier-ignore
  });
  it('a total that does not balance', () => {
    expect(says(doesNotBalance({ measure: 'a.b', period: '2024' }, '30', '29'))).toEqual({ code: 'figure/restated-sum-differs', severity: 'error', state: 'failed', message: 'Tổng số trước khác tổng số sau cộng phần được nêu rõ; không dùng số liệu này', where: { period: '2024', field: 'a.b' }, expected: '30', actual: '29', basis: nothingLost }); // prettier-ignore
  });
});

describe('growth', () => {
  const growth = (of: Measure, now: ComputedQuantity | null, before: ComputedQuantity) => {
    const builder = new FigureBuilder([of]);
    builder.add({ measure: of.id, unit: 'u', period: '2023', quantity: before });
    builder.add({ measure: of.id, unit: 'u', period: '2024', quantity: now });
    return growthBetween(builder.build().value, { measure: of.id, unit: 'u', period: '2024' }, '2023');
  };
  it('of a count is never a loss of more than all of it', () => {
    const fewer = growth(sum, stated('không quá 5'), exactQuantity(10));
    expect(fewer).toMatchObject({ comparability: 'interval', rate: { low: { at: fraction(-1n) }, high: { at: fraction(-1n, 2n) } } }); // prettier-ignore
    expect(growth(measure({ nonNegative: false }), stated('không quá 5'), exactQuantity(10)).rate?.low).toBeNull();
  });
  it('is one number between two exact ones, and none where one is missing', () => {
    expect(growth(sum, exactQuantity(12), exactQuantity(10))).toMatchObject({ comparability: 'exact', rate: { low: { at: fraction(1n, 5n) } } }); // prettier-ignore
    expect(growth(sum, missingQuantity, exactQuantity(10))).toMatchObject({
      comparability: 'notComparable',
      rate: null,
    });
    expect(growth(sum, exactQuantity(10), missingQuantity).rate).toBeNull();
    expect(growth(sum, exactQuantity(new Dec(10)), exactQuantity(0)).rate).toBeNull();
  });
});
