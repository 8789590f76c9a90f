import { expect, it } from 'vitest';
import { readNumberFormat } from './number-format.ts';

it.each([
  ['0.0%', 0.988, 1, 'multiplied', 0],
  ['0.0\\%', 98.8, 1, 'literal', 0],
  ['0.0" %"', 98.8, 1, 'literal', 0],
  ['0" phần trăm"', 98, 0, 'literal', 0],
  // A blank as wide as a percent sign is a blank.
  ['0.0_%', 98.8, 1, 'none', 0],
  ['0.0*%', 98.8, 1, 'none', 0],
  // What "Accounting" writes.
  ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 3, 2, 'none', 0],
  ['#,##0,,', 3e6, 0, 'none', 6],
  ['0.0;0.00', -1, 2, 'none', 0],
  ['0.0;0.00;0', 0, 0, 'none', 0],
  ['General', 3.5, null, 'none', 0],
] as const)('%s shows %d with %s decimals', (format, value, decimals, percent, scale) => {
  expect(readNumberFormat(format, value)).toEqual({ decimals, percent, scale, isClock: false });
});

it.each(['[h]:mm', 'dd/mm/yyyy', 'h "giờ"'])('%s shows a time', (format) => {
  expect(readNumberFormat(format, 1.5).isClock).toBe(true);
});
