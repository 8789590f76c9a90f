import { describe, expect, it } from 'vitest';
import { readAmount, readFactDay, readFactPeriod, readPoints } from './fact-values.ts';

describe('a number of a fact', () => {
  it.each<[unknown, unknown]>([
    [8.5, 8.5],
    [-1e-7, -1e-7],
    [Number.POSITIVE_INFINITY, null],
    ['8.5', '8.5'],
    [' 8,5 ', '8.5'],
    ['+8,5', '8.5'],
    ['−8,5', '-8.5'],
    ['8,50', '8.50'],
    ['8,500', null],
    ['8,5000', '8.5000'],
    ['8,123456789012', '8.123456789012'],
    ['8,1234567890123', null],
    ['1.234,5', null],
    ['1,2,3', null],
    ['2/3', '2/3'],
    ['2/0', null],
    ['8,5 điểm', null],
    ['x8,5', null],
    ['', null],
    [true, null],
    [null, null],
    [10n, null],
  ])('%s is %s', (written, number) => {
    expect(readAmount(written)).toBe(number);
  });
  it.each<[unknown, unknown]>([
    ['8,5', '8.5'],
    [8.5, 8.5],
    ['8/10', null],
    ['8.5/1', null],
    ['85%', null],
  ])('as points, %s is %s', (written, number) => {
    expect(readPoints(written)).toBe(number);
  });
});

describe('a day of a fact', () => {
  it.each<[unknown, unknown]>([
    ['2024-05-31', '2024-05-31'],
    ['31/05/2024', '2024-05-31'],
    ['2024-06-31', null],
    ['2024-05-31T10:00', '2024-05-31'],
    // 17:00 UTC is the next day in Vietnam.
    ['2024-05-31T16:59Z', '2024-05-31'],
    ['2024-05-31T17:00Z', '2024-06-01'],
    [' 2024-05-31t17:00:00z ', '2024-06-01'],
    ['2024-05-31T17:00:59.999Z', '2024-06-01'],
    ['2024-05-31T23:59:00+07:00', '2024-05-31'],
    ['2024-05-31T00:00:00+0700', '2024-05-31'],
    ['2024-06-01T01:00:00+09:30', '2024-05-31'],
    ['2024-06-01T02:30:00+09:30', '2024-06-01'],
    ['2024-05-31T13:00:00-04:00', '2024-06-01'],
    ['2024-05-31T12:59:00-04:00', '2024-05-31'],
    ['2024-05-31T23:59Z', '2024-06-01'],
    ['2024-05-31T24:00Z', null],
    ['2024-05-31T23:60Z', null],
    ['2024-02-30T10:00Z', null],
    ['9999-12-31T16:59Z', '9999-12-31'],
    ['9999-12-31T17:00Z', null],
    ['9999-12-30T17:00Z', '9999-12-31'],
    [20240531, null],
    [null, null],
  ])('%s is %s', (written, day) => {
    expect(readFactDay(written)).toBe(day);
  });
});

describe('a period of a fact', () => {
  it.each<[unknown, unknown]>([
    ['2024', '2024'],
    [2024, '2024'],
    ['Năm 2024', '2024'],
    ['2024-Q2', '2024-Q2'],
    [{ id: '2024-M05' }, '2024-M05'],
    [{ id: 2024 }, '2024'],
    [{ id: null }, null],
    [{}, null],
    ['kỳ này', null],
    [null, null],
    [true, null],
  ])('%j is %s', (written, id) => {
    expect(readFactPeriod(written)?.id ?? null).toBe(id);
  });
});
