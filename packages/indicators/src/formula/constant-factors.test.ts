// Numbers inside formulas: per 1,000 people, ÷ 6, × 2. A unit of measure says what the number is, and prints right.
import { expect, it } from 'vitest';
import { defineMeasure, type Measure } from '@qcdc/core';
import { figures } from '../../test/figures.ts';
import { basis } from '../../test/sample-indicators.ts';
import { computeIndicators, defineIndicator, formulaWords, over, printIndicatorValue, times, when, compare, sum, max, type Expression } from '../index.ts'; // prettier-ignore
import type { FormulaInputs } from '../define/indicator-definition.ts';

const label = { vi: 'Ví dụ', en: 'Example' };
const cases = defineMeasure({
  id: 'a.cases',
  label: { vi: 'Số vụ', en: 'Cases' },
  measuredIn: 'case',
  nonNegative: true,
});
const people = defineMeasure({ id: 'a.people', label: { vi: 'Dân số', en: 'People' }, measuredIn: 'person', nonNegative: true }); // prettier-ignore
const funds = defineMeasure({
  id: 'a.funds',
  label: { vi: 'Kinh phí', en: 'Funds' },
  measuredIn: 'VND',
  nonNegative: true,
});
const inputs = { cases, people, funds };

function print(measuredIn: string, formula: (i: FormulaInputs<typeof inputs>) => Expression) {
  const all = (i: FormulaInputs<typeof inputs>): Expression => formula(i);
  const used = Object.fromEntries(Object.entries(inputs).filter(([name]) => formula.toString().includes(`.${name}`)));
  const indicator = defineIndicator({
    id: 'a.tried',
    label,
    measuredIn,
    scale: 1,
    better: 'higher',
    inputs: used as unknown as typeof inputs,
    formula: [{ from: '2000-01-01', basis, value: all }],
  });
  const table = figures(
    [cases, people, funds],
    [['u', '2024', { 'a.cases': 12, 'a.people': 8000, 'a.funds': 6_000_000 }]],
  );
  const value = computeIndicators(table, [indicator]).value.get({ indicator, unit: 'u', period: '2024' });
  if (value === null) throw new Error('no value');
  return [printIndicatorValue(value, 'vi'), printIndicatorValue(value, 'en')];
}

it('per 1,000 people, per 100,000', () => {
  expect(print('case/1000person', (i) => times(over(i.cases, i.people), 1000))).toEqual([
    '1,5 vụ/1.000 người',
    '1.5 cases/1,000 persons',
  ]);
  expect(print('case/100000person', (i) => over(times(i.cases, 100_000), i.people))[0]).toBe('150,0 vụ/100.000 người');
  expect(() => print('case/1000person', (i) => over(i.cases, i.people))).toThrow('indicators/sizes-do-not-add');
  expect(() => print('case/person', (i) => times(over(i.cases, i.people), 1000))).toThrow(
    'indicators/sizes-do-not-add',
  );
});

it('divided by six, doubled, a twelfth of a year: the number changes, its unit does not', () => {
  expect(print('case', (i) => over(i.cases, 6))[1]).toBe('2.0 cases');
  expect(print('case', (i) => times(i.cases, 2))[1]).toBe('24.0 cases');
  expect(print('VND', (i) => over(i.funds, 12))[1]).toBe('500,000.0 VND');
  expect(print('case', (i) => times(i.cases, '0.5'))[1]).toBe('6.0 cases');
  expect(print('millionVND', (i) => over(i.funds, 1_000_000))[1]).toMatch(/^6\.0 /);
  expect(() => print('millionVND', (i) => over(i.funds, 6))).toThrow('indicators/sizes-do-not-add');
  expect(() => print('VND', (i) => over(i.funds, 1_000_000))).toThrow('indicators/sizes-do-not-add');
});

it('a choice or a list inside a product stands in brackets', () => {
  const input = (of: Measure): Expression => ({ op: 'input', name: of.id, of });
  const choice = when(compare(input(cases), '>', 5), input(cases), input(people));
  expect(formulaWords(times(choice, 2), 'en')).toBe('(if Cases is more than 5 then Cases, otherwise People) × 2');
  expect(formulaWords(sum(input(cases), choice), 'vi')).toBe('Số vụ + (nếu Số vụ lớn hơn 5 thì Số vụ, nếu không thì Dân số)'); // prettier-ignore
  expect(formulaWords(times(max(input(cases), input(people)), 2), 'en')).toBe('(the largest of Cases; People) × 2');
  expect(formulaWords(when(compare(input(cases), '>', 5), choice, input(people)), 'en')).toBe(
    'if Cases is more than 5 then (if Cases is more than 5 then Cases, otherwise People), otherwise People',
  );
  expect(formulaWords(choice, 'en')).toBe('if Cases is more than 5 then Cases, otherwise People');
});
