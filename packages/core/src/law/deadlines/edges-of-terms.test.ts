import { describe, expect, it } from 'vitest';
import { addDays } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayNumber } from './day-number.ts';
import { dueOf, isInTime, isTermKept } from './due-of.ts';
import { hasLastedUnbroken } from './unbroken.ts';
import { workingCalendar } from './working-calendar.ts';

describe('what is due so many times in a rhythm', () => {
  it.each([
    ['month', '2024-02-10', '2024-02-29'],
    ['quarter', '2024-02-10', '2024-03-31'],
    ['halfYear', '2024-02-10', '2024-06-30'],
    ['year', '2024-02-10', '2024-12-31'],
  ] as const)('a %s is due by its last day', (per, event, last) => {
    const due = dueOf({ is: 'frequency', atLeast: 1, per: [per] }, event);
    expect(due).toMatchObject({ rule: 'by', earliest: last, latest: last });
    expect(due && [isInTime(last, due), isInTime(addDays(last, 1), due)]).toEqual(['yes', 'no']);
  });

  it('of two rhythms is due in the shorter one; in none that is known it has no day', () => {
    expect(dueOf({ is: 'frequency', atLeast: 2, per: ['month', 'year'] }, '2024-02-10')?.latest).toBe('2024-02-29');
    expect(dueOf({ is: 'frequency', atLeast: 2, per: [] }, '2024-02-10')).toBeNull();
  });
});

describe('a term within a period that follows', () => {
  const term = (n: number, unit: 'days' | 'months') =>
    ({ is: 'term', side: 'within', n, unit, nextPeriod: 'atOnce' }) as const;
  it('runs from the first day of it, whichever way of counting months ends later', () => {
    // From 1 January: to 31 March. Counted from the day before, 31 December, too.
    expect(dueOf(term(3, 'months'), '2023-12-31')).toMatchObject({ earliest: '2024-04-01', latest: '2024-04-01' });
    // From 1 March two months end with 30 April, counted from 29 February with the 29th: the later one counts.
    expect(dueOf(term(2, 'months'), '2024-02-29', workingCalendar({ weekend: [] }))?.latest).toBe('2024-05-02');
  });
});

describe('a term is kept or not by the day alone where no unit is shorter', () => {
  it.each(['days', 'months', 'years'] as const)('within %s: at once is always in time', (unit) => {
    for (const gap of [0, 1, 2])
      expect(isTermKept('2024-03-18', addDays('2024-03-18', gap), { is: 'term', side: 'within', n: 2, unit })).toBe(
        'yes',
      );
  });
});

it('an interruption that is bounded, or has no number, leaves open whether it was long enough', () => {
  const thirty = { is: 'duration', atLeast: 30, unit: 'days', consecutive: true } as const;
  const asked = (bound: string, value: number | null) =>
    hasLastedUnbroken('2024-03-01', '2024-04-29', thirty, {
      bound,
      value: value === null ? null : { toNumber: () => value },
    } as never);
  expect(asked('exact', 0)).toBe('yes');
  // Sixty days less one: one of the two runs has thirty at least.
  expect(asked('exact', 1)).toBe('yes');
  expect(asked('exact', 2)).toBe('cannotTell');
  expect(asked('exact', 40)).toBe('no');
  expect(asked('atLeast', 1)).toBe('cannotTell');
  expect(asked('exact', null)).toBe('cannotTell');
});

describe('a day', () => {
  it.each(['2024-01-1', '2024-01-011', '2024/01/01', '2024-01/01', '20240101', '', '01-01-2024', '2024-1-01x'])(
    '"%s" is none and has no number',
    (text) => {
      expect(() => dayNumber(text as IsoDate)).toThrow('time/not-a-day');
    },
  );
});

describe('a calendar', () => {
  const told = (options: unknown): readonly string[] => {
    try {
      workingCalendar(options as never);
      return [];
    } catch (error) {
      return (error as { readonly problems: readonly { readonly code: string }[] }).problems.map(({ code }) => code);
    }
  };
  it('has weekends of days of the week', () => {
    for (const day of [0, 8, -1, 1.5, '6', null]) expect(told({ weekend: [day] })).toEqual(['law/bad-day']);
    for (const day of [1, 7]) expect(told({ weekend: [day] })).toEqual([]);
  });

  it('has lists of days in each year', () => {
    for (const year of [null, [], 'x', {}, { rest: 'x' }, { rest: [], worked: 'x' }, { rest: [], unsure: {} }])
      expect(told({ years: { 2024: year } })).toContain('law/bad-calendar');
    expect(told({ years: { 2024: { rest: ['01-01'] } } })).toEqual([]);
  });
});
