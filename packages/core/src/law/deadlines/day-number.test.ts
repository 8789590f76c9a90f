import { addDays, daysBetween, dayOfWeek } from '@qcdc/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, daysFrom, isWeekday, weekdaysAfter } from './day-number.ts';

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

it('knows weekdays', () => {
  fc.assert(
    fc.property(day, (a) => {
      expect(isWeekday(dayNumber(a))).toBe(dayOfWeek(a) <= 5);
    }),
  );
});

it('counts weekdays one by one and in weeks alike', () => {
  fc.assert(
    fc.property(day, fc.nat({ max: 60 }), (a, gap) => {
      let count = 0;
      for (let i = 1; i <= gap; i++) if (dayOfWeek(addDays(a, i)) <= 5) count++;
      expect(weekdaysAfter(dayNumber(a), dayNumber(a) + gap)).toBe(count);
    }),
  );
});
