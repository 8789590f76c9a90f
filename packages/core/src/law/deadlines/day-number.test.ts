import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, dayOfWeek } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayNumber, dayOfNumber, daysFrom, weekdayOfNumber } from './day-number.ts';

const day = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1945-09-02', n));

it('counts days as the calendar does', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(daysFrom(a, b)).toBe(daysBetween(a, b));
    }),
  );
});

it('knows leap days and the turn of the century', () => {
  expect(daysFrom('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysFrom('2023-02-28', '2023-03-01')).toBe(1);
  expect(daysFrom('2000-02-28', '2000-03-01')).toBe(2);
  expect(daysFrom('2100-02-28', '2100-03-01')).toBe(1);
});

it('knows the day of the week', () => {
  fc.assert(
    fc.property(day, (a) => {
      expect(weekdayOfNumber(dayNumber(a))).toBe(dayOfWeek(a));
    }),
  );
});

it('leads back from the number to the day', () => {
  fc.assert(
    fc.property(day, (a) => {
      expect(dayOfNumber(dayNumber(a))).toBe(a);
    }),
  );
  expect(
    ['2000-02-29', '2100-02-28', '2100-03-01', '1999-12-31'].map((a) => dayOfNumber(dayNumber(a as IsoDate))),
  ).toEqual(['2000-02-29', '2100-02-28', '2100-03-01', '1999-12-31']);
});
