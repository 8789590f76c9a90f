import type { RawCell, RawValue } from '@qcdc/core';
import { fraction } from '@qcdc/core/exact';
import { expect, it } from 'vitest';
import { typedPoints, type TypedPointsReading } from './typed-points.ts';

const read = (value: RawValue, more: Partial<RawCell> = {}, reading: TypedPointsReading = {}) => {
  const typed = typedPoints({ value, at: {}, ...more }, fraction(10n), reading);
  return typed.readable ? typed.points : 'unreadable';
};

it.each([
  [7.5, 7.5],
  [0, 0],
  // What a spreadsheet keeps of 0,1 + 0,2; it shows 0,3.
  [0.1 + 0.2, 0.3],
  // A third of 25, as a formula leaves it.
  [8.333333333333334, 8.33333333333333],
  ['7,5', '7.5'],
  [' 7.5 ', '7.5'],
  ['\u00a08\u00a0', '8'],
  ['+8', '8'],
  ['8,5 đ', '8.5'],
  ['8,5đ.', '8.5'],
  ['8 điểm', '8'],
  ['8 Điểm', '8'],
  ['8 points', '8'],
  ['8/10', '8'],
  ['8,5 / 10', '8.5'],
  ['8/10 điểm', '8'],
  ['10', '10'],
  ['−5', '-5'],
  ['-0,5', '-0.5'],
  ['', null],
  ['  ', null],
  [null, null],
] as const)('points typed as %s are %s', (typed, points) => {
  expect(read(typed)).toBe(points);
});

it.each([
  'khoảng 7',
  '1.250',
  '7,5,0',
  '1e3',
  '8/20',
  '2/3',
  '8/10/10',
  '/10',
  '8/',
  '1 0',
  '8 5',
  '8,5 5',
  '85%',
  '85 %',
  '8\u0336',
  'điểm',
  '8 tốt',
  true,
  Infinity,
  1e-9,
  1e21,
])('points typed as %s are not guessed', (typed) => {
  expect(read(typed)).toBe('unreadable');
});

it('a share in percent is no number of points', () => {
  expect(read(0.85, { format: '0%' })).toBe('unreadable');
  expect(read(8.5, { format: '0.00' })).toBe(8.5);
});

it('a ratio is not read where there is no maximum to compare with', () => {
  expect(typedPoints({ value: '8/10', at: {} }, null).readable).toBe(false);
});

it('a cell that shows an error, or a formula without a result, holds no points', () => {
  expect(read(null, { error: '#REF!' })).toBe('unreadable');
  expect(read(null, { uncomputed: true })).toBe('unreadable');
});

it.each([
  ['85%', '8.5'],
  ['85 %', '8.5'],
  ['62,5 %', '6.25'],
  ['nhiều %', 'unreadable'],
  ['%', 'unreadable'],
] as const)('%s is a share of the maximum where that is declared: %s', (typed, points) => {
  expect(read(typed, {}, { percent: 'ofMaximum' })).toBe(points);
});

it('a cell that Excel shows in percent is a share of the maximum by declaration only, and never without a maximum', () => {
  expect(read(0.85, { format: '0%' }, { percent: 'ofMaximum' })).toBe('8.5');
  expect(typedPoints({ value: '85%', at: {} }, null, { percent: 'ofMaximum' }).readable).toBe(false);
});

it('what the file strikes out was taken back; a blank cell with such a look is blank', () => {
  expect(read(8, { struck: true })).toBe('unreadable');
  expect(read('8', { struck: true })).toBe('unreadable');
  expect(read('8', { struck: '7' })).toBe('unreadable');
  expect(read(null, { struck: true })).toBe(null);
});
