import { expect, it } from 'vitest';
import { Dec } from '../../number/decimal.ts';
import { quantitySchema } from '../../quantity/quantity-schema.ts';
import { defineMeasure, type Measure } from '../noun/measure.ts';
import { FigureBuilder, type FigureInput } from './figure-builder.ts';

const cases = defineMeasure({
  id: 'demo.cases',
  label: { vi: 'Số vụ', en: 'Cases' },
  measuredIn: 'case',
  nonNegative: true,
});
const money = defineMeasure({
  id: 'demo.money',
  label: { vi: 'Số tiền', en: 'Money' },
  measuredIn: 'VND',
  nonNegative: true,
});
function built(measure: Measure, ...given: readonly unknown[]) {
  const builder = new FigureBuilder([measure]);
  for (const quantity of given)
    builder.add({ measure: measure.id, unit: 'A', period: '2024', quantity: quantity as FigureInput['quantity'] });
  const { value, findings } = builder.build();
  const figure = value.find({ measure: measure.id, unit: 'A', period: '2024' });
  return [figure?.state, figure?.value?.toString(), ...findings.map(({ code, severity }) => `${code} ${severity}`)];
}

it.each([
  ['a text', '12', '12'],
  ['a text with a bound', 'hơn 40', 'hơn 40'],
  ['nothing at all', undefined, 'undefined'],
  ['an answer', true, 'boolean'],
  ['a list', [12], 'object'],
  ['half a quantity', { state: 'reported' }, 'object'],
  ['a long text', 'x'.repeat(1_000), 'x'.repeat(80)],
])('names %s, which is no figure, and takes it as missing', (_, quantity, actual) => {
  const builder = new FigureBuilder([cases]);
  builder.add({ measure: cases.id, unit: 'A', period: '2024', quantity: quantity as never });
  const { value, findings } = builder.build();
  expect(findings).toMatchObject([{ code: 'figure/not-a-number', actual, where: { unit: 'A', period: '2024' } }]);
  expect(value.find({ measure: cases.id, unit: 'A', period: '2024' })?.state).toBe('missing');
});

const twice = 'figure/entered-twice error';
const alike = 'figure/entered-twice warning';
const round = quantitySchema('VND').parse('3,4 tỷ');
const [sharp, sharper] = [new Dec('3420000000'), new Dec('3380000000')];
it.each([
  ['one that says nothing before the others', cases, [null, 5, 7], ['pending', undefined, twice]],
  ['one that says nothing between them', cases, [5, null, 7], ['pending', undefined, twice]],
  ['one that says nothing beside one', cases, [null, 5, null], ['reported', '5']],
  ['three, of which two agree', cases, [5, 7, 5], ['pending', undefined, twice, alike]],
  ['three alike', cases, [5, 5, 5], ['reported', '5', alike, alike]],
  ['a round one and a sharp one', money, [round, sharp], ['reported', '3420000000', alike]],
  ['a round one and two sharp ones that differ', money, [round, sharp, sharper], ['pending', undefined, alike, twice]],
  [
    'two sharp ones that differ around a round one',
    money,
    [sharp, round, sharper],
    ['pending', undefined, alike, twice],
  ],
] as const)('settles %s', (_, measure, given, said) => {
  expect(built(measure, ...given)).toEqual(said);
});

it('names a number no such figure can be, and takes it as missing; a bound may lie below zero', () => {
  const signed = defineMeasure({ id: 'demo.change', label: { vi: 'Tăng, giảm', en: 'Change' }, measuredIn: 'case' });
  const below = 'figure/below-zero error';
  expect(built(cases, -1)).toEqual(['missing', undefined, below]);
  expect(built(cases, new Dec('-0.5'))).toEqual(['missing', undefined, below]);
  expect(built(cases, -0)).toEqual(['zero', '0']);
  expect(built(signed, -1)).toEqual(['reported', '-1']);
});
