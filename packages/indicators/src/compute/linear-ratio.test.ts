import { expect, it } from 'vitest';
import { figures } from '../../test/figures.ts';
import { sampleMeasures, settledShare } from '../../test/sample-indicators.ts';
import { inputsOf, type Expression } from '../formula/expression.ts';
import { computeIndicators } from './compute-indicators.ts';
import { linearRatio } from './linear-ratio.ts';

const formula = settledShare.versions[0]?.value as Expression;
const [input] = inputsOf(formula);
const stray = { heardOfLater: true };

it('recognises a sum of measures over a sum of measures', () => {
  expect(linearRatio(formula)).not.toBeNull();
});

it.each<readonly [string, unknown]>([
  ['the whole formula', { ...formula, ...stray }],
  ['an input', { ...input, ...stray }],
  ['a sum', { op: 'sum', of: [input], ...stray }],
  ['a difference', { op: 'minus', left: input, right: input, ...stray }],
  ['a part further down', { op: 'sum', of: [{ ...input, ...stray }] }],
  ['a factor', { op: 'times', left: input, right: { op: 'constant', value: { n: 1n, d: 1n }, ...stray } }],
])('steps aside when %s has a field it has never heard of', (_, expression) => {
  expect(linearRatio(expression as Expression)).toBeNull();
});

it('a table keeps no columns of an indicator with such a field, and gives the same value', () => {
  const data = figures(sampleMeasures, [['00001', '2021', { 'mediation.settled': 317, 'mediation.received': 348 }]]);
  const key = { indicator: settledShare, unit: '00001', period: '2021' };
  const plain = computeIndicators(data, [settledShare]).value;
  const later = computeIndicators(data, [{ ...settledShare, ...stray }]).value;
  expect(plain.column?.(settledShare.id, '2021')).not.toBeNull();
  expect(later.column?.(settledShare.id, '2021')).toBeNull();
  expect(later.get(key)).toEqual(plain.get(key));
});
