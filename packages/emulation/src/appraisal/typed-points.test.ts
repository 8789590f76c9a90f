import type { RawValue } from '@qcdc/core';
import { expect, it } from 'vitest';
import { typedPoints } from './typed-points.ts';

const read = (value: RawValue) => {
  const typed = typedPoints({ value, at: {} });
  return typed.readable ? typed.points : 'unreadable';
};

it.each([
  [7.5, 7.5],
  [0, 0],
  // What a spreadsheet keeps of 0,1 + 0,2; it shows 0,3.
  [0.1 + 0.2, 0.3],
  ['7,5', '7.5'],
  [' 7.5 ', '7.5'],
  ['2/3', '2/3'],
  ['10', '10'],
  ['', null],
  [null, null],
] as const)('points typed as %s are %s', (typed, points) => {
  expect(read(typed)).toBe(points);
});

it.each(['khoảng 7', '7 điểm', '1.250', '7,5,0', '1e3', '2/0', true, Infinity, 1e-9, 1e21, '−5'])(
  'points typed as %s are not guessed',
  (typed) => {
    expect(read(typed)).toBe('unreadable');
  },
);

it('a cell that shows an error, or a formula without a result, holds no points', () => {
  expect(typedPoints({ value: null, error: '#REF!', at: {} }).readable).toBe(false);
  expect(typedPoints({ value: null, uncomputed: true, at: {} }).readable).toBe(false);
});
