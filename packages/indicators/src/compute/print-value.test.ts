import { exactly, fraction } from '@qcdc/core/exact';
import { expect, it } from 'vitest';
import { printInterval, unitWords } from '../index.ts';

it.each([
  ['turn/session', 'lượt/cuộc', 'turns/session'],
  ['VND/household', 'đồng/hộ', 'VND/household'],
  ['class', 'lớp', 'classes'],
  ['percent', '%', '%'],
])('%s is read %s, %s: what stands behind "per" is one', (measuredIn, vi, en) => {
  expect(unitWords(measuredIn)).toEqual({ vi, en });
});

it.each([
  [1n, 0, '1 case'],
  [2n, 0, '2 cases'],
  [0n, 0, '0 cases'],
  [1n, 1, '1.0 cases'],
])('%s with %s decimals is printed "%s"', (value, scale, printed) => {
  expect(printInterval(exactly(fraction(value)), 'en', { scale, measuredIn: 'case' })).toBe(printed);
});
