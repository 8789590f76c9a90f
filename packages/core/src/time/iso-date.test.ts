import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOfWeek, daysBetween, lastDayOfItsMonth } from './day-arithmetic.ts';
import { isIsoDate, isoDate } from './iso-date.ts';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1945-09-02', n));

describe('a day', () => {
  it('29 February is a day in leap years only', () => {
    expect(['2024-02-29', '2000-02-29', '2023-02-29', '1900-02-29'].map(isIsoDate)).toEqual([true, true, false, false]);
  });
  it('refuses what is no day, however close', () => {
    for (const text of ['2023-2-1', '2023-02-30', '2023-13-01', '2023-00-10', '2023-01-00', '2023-04-31', '0000-01-01'])
      expect(isIsoDate(text), text).toBe(false);
    expect(isIsoDate(' 2023-01-01')).toBe(false);
    expect(isIsoDate('２０２３-01-01')).toBe(false);
  });
  it('the day Samoa skipped is a day all the same', () => {
    expect(isIsoDate('2011-12-30')).toBe(true);
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(addDays('2011-12-31', -1)).toBe('2011-12-30');
  });
  it('a text that is no day is refused by name', () => {
    expect(() => isoDate('01/07/2023')).toThrow('[time/not-a-day]');
    expect(() => addDays('2023-02-29', 1)).toThrow('[time/not-a-day]');
  });
});

describe('day arithmetic', () => {
  it('a month later is never beyond the end of that month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
    expect(addMonths('2023-03-31', -1)).toBe('2023-02-28');
    expect(lastDayOfItsMonth('2023-02-01')).toBe('2023-02-28');
  });
  it('1 July 2023 was a Saturday, 15 August 2023 a Tuesday', () => {
    expect([dayOfWeek('2023-07-01'), dayOfWeek('2023-08-15'), dayOfWeek('2023-08-20')]).toEqual([6, 2, 7]);
  });
  it('adding days and counting them are each other’s inverse', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(addDays(addDays(day, n), -n)).toBe(day);
      }),
    );
  });
  it('text order is the order of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});
