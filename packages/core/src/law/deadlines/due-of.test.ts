import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dueOf, hasLasted, isInTime, isTermKept, type Span } from './due-of.ts';
import { extendCalendar, workingCalendar, type WorkingCalendar } from './working-calendar.ts';
import { dayKind } from './asked-days.ts';

const isWithin = (from: IsoDate, to: IsoDate, span: Span, calendar?: WorkingCalendar) =>
  isTermKept(from, to, { is: 'term', side: 'within', ...span }, calendar);
const isAhead = (first: IsoDate, then: IsoDate, span: Span, calendar?: WorkingCalendar) =>
  isTermKept(first, then, { is: 'term', side: 'ahead', ...span }, calendar);

const five = { n: 5, unit: 'workingDays' } as const;

it('counts working days over a weekend, the day of the event left out', () => {
  expect(isWithin('2024-03-18', '2024-03-25', five)).toBe('yes');
  expect(isWithin('2024-03-18', '2024-03-26', five)).toBe('no');
  expect(isAhead('2024-03-18', '2024-03-25', five)).toBe('yes');
  expect(isAhead('2024-03-19', '2024-03-25', five)).toBe('no');
});

describe('the calendar of law decides where it is published', () => {
  it.each([
    // Tết 2024: Thursday 8 to Wednesday 14 February.
    ['over Tết', '2024-02-06', '2024-02-20', '2024-02-21'],
    // Giỗ Tổ 2022 fell on Sunday 10 April; the Monday after was off.
    ['over a day off in lieu', '2022-04-07', '2022-04-15', '2022-04-18'],
    // 29 April 2024 was exchanged for Saturday 4 May, which was worked.
    ['over an exchanged day', '2024-04-26', '2024-05-07', '2024-05-08'],
    // The second day of National Day came in 2021.
    ['over National Day before 2021', '2019-08-30', '2019-09-09', '2019-09-10'],
    ['over National Day from 2021', '2021-08-31', '2021-09-09', '2021-09-10'],
    // 2 January 2026 was exchanged for Saturday 10 January, which was worked and is the sixth day here.
    ['over New Year', '2025-12-31', '2026-01-09', '2026-01-10'],
    ['to a Friday: the Saturday after is late', '2024-03-15', '2024-03-22', '2024-03-23'],
  ] as const)('%s, from %s: %s is in time, %s is late', (_, from, last, late) => {
    expect([isWithin(from, last, five), isWithin(from, late, five)]).toEqual(['yes', 'no']);
  });

  it.each([
    ['over Tết', '2024-02-06', '2024-02-07', '2024-02-20'],
    ['over a day off in lieu', '2022-04-07', '2022-04-08', '2022-04-15'],
    ['over an exchanged day', '2024-04-26', '2024-05-02', '2024-05-07'],
  ] as const)('%s: %s is early enough, %s is not, before %s', (_, first, short, then) => {
    expect([isAhead(first, then, five), isAhead(short, then, five)]).toEqual(['yes', 'no']);
  });

  it('day by day as the calendar says, in every published year', () => {
    const calendar = workingCalendar();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3600 }).map((n) => addDays('2016-01-01', n)),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 10 }),
        (from, gap, n) => {
          const days = Array.from({ length: gap }, (_, i) => addDays(from, i + 1));
          const [to, span] = [addDays(from, gap), { n, unit: 'workingDays' } as const];
          const worked = (between: readonly IsoDate[]) =>
            between.filter((day) => dayKind(day, calendar) === 'working').length;
          // In time: fewer than n worked days lie between, so that this day is not beyond the n-th.
          expect(isWithin(from, to, span)).toBe(worked(days.slice(0, -1)) < n ? 'yes' : 'no');
          expect(isAhead(from, to, span)).toBe(worked([from, ...days.slice(0, -1)]) >= n ? 'yes' : 'no');
        },
      ),
    );
  });
});

describe('where the calendar is not published it does not guess', () => {
  it.each([
    ['a year far ahead', '2063-06-04', '2063-06-09', '2063-06-11'],
    ['a year before the first known', '1998-06-01', '1998-06-06', '1998-06-08'],
    ['from an unknown year into a known one', '2006-12-25', '2006-12-30', '2007-01-02'],
    ['from a known year into an unknown one', '2060-12-28', '2061-01-03', '2061-01-04'],
    ['a year with days nobody established', '2026-08-21', '2026-08-27', '2026-08-28'],
  ] as const)('%s, from %s: %s is in time under any calendar, %s nobody can tell', (_, from, sure, open) => {
    expect([isWithin(from, sure, five), isWithin(from, open, five)]).toEqual(['yes', 'cannotTell']);
  });

  it('but says late where no holidays could excuse it, and early enough likewise', () => {
    expect([isWithin('2063-06-04', '2063-06-25', five), isWithin('2063-06-04', '2063-06-26', five)]).toEqual([
      'cannotTell',
      'no',
    ]);
    expect([isAhead('2063-06-05', '2063-06-25', five), isAhead('2063-06-04', '2063-06-25', five)]).toEqual([
      'cannotTell',
      'yes',
    ]);
    expect(isWithin('2026-08-21', '2026-08-31', five)).toBe('no');
  });
});

it('keeps days, working days, months and years apart', () => {
  expect(isWithin('2024-03-04', '2024-03-19', { n: 15, unit: 'days' })).toBe('yes');
  expect(isWithin('2024-03-04', '2024-03-20', { n: 15, unit: 'days' })).toBe('no');
  expect(isWithin('2024-12-31', '2025-03-31', { n: 3, unit: 'months' })).toBe('yes');
  expect(isWithin('2024-12-31', '2025-04-01', { n: 3, unit: 'months' })).toBe('no');
  expect(isWithin('2022-02-28', '2024-02-28', { n: 2, unit: 'years' })).toBe('yes');
  expect(isWithin('2022-02-28', '2024-02-29', { n: 2, unit: 'years' })).toBe('no');
  expect(isAhead('2024-01-31', '2024-02-29', { n: 1, unit: 'months' })).toBe('no');
  expect(isAhead('2024-01-29', '2024-02-29', { n: 1, unit: 'months' })).toBe('yes');
});

describe('the calendar that is given decides', () => {
  it('a moved working day and a holiday of a province move the last day', () => {
    const calendar = extendCalendar(workingCalendar(), { '2024-03-20': 'rest', '2024-03-23': 'worked' });
    const holiday = extendCalendar(workingCalendar(), { '2024-03-20': 'rest' });
    expect([
      isWithin('2024-03-18', '2024-03-23', { n: 4, unit: 'workingDays' }, calendar),
      isWithin('2024-03-18', '2024-03-25', { n: 4, unit: 'workingDays' }, calendar),
    ]).toEqual(['yes', 'no']);
    expect([
      isWithin('2024-03-18', '2024-03-25', { n: 4, unit: 'workingDays' }, holiday),
      isWithin('2024-03-18', '2024-03-26', { n: 4, unit: 'workingDays' }, holiday),
    ]).toEqual(['yes', 'no']);
  });
  it('a year that is announced is no longer open', () => {
    const calendar = extendCalendar(workingCalendar(), { 2063: { rest: ['06-06'] } });
    expect([isWithin('2063-06-04', '2063-06-12', five), isWithin('2063-06-04', '2063-06-12', five, calendar)]).toEqual([
      'cannotTell',
      'yes',
    ]);
    expect(isWithin('2063-06-04', '2063-06-13', five, calendar)).toBe('no');
  });
});

describe('how long something lasted', () => {
  const lasting = (atLeast: number, since = false) =>
    ({ is: 'duration', atLeast, unit: 'days', consecutive: true, since }) as const;

  it('counts both ends: from the 4th to the 6th are three days', () => {
    expect(hasLasted('2024-03-04', '2024-03-06', lasting(3))).toBe('yes');
    expect(hasLasted('2024-03-04', '2024-03-05', lasting(3))).toBe('no');
  });
  it('leaves the one day open on which the two readings of "since the day" differ', () => {
    const days = ['2024-06-29', '2024-06-30', '2024-07-01'] as const;
    expect(days.map((until) => hasLasted('2024-06-01', until, lasting(30, true)))).toEqual(['no', 'cannotTell', 'yes']);
  });
  it('what must last for good cannot be told by its last day', () => {
    expect(hasLasted('2024-06-01', '2030-06-01', { ...lasting(1), atLeast: null })).toBe('cannotTell');
  });
});

it('the quick ways say what counting day by day says, for every unit, side and calendar', () => {
  const calendars = [undefined, extendCalendar(workingCalendar(), { '2024-03-20': 'rest', '2031-03-03': 'rest' })];
  const day = fc.integer({ min: 0, max: 7000 }).map((n) => addDays('2014-01-01', n));
  const term = fc.record({
    is: fc.constant('term' as const),
    side: fc.constantFrom('within' as const, 'ahead' as const),
    n: fc.integer({ min: 1, max: 30 }),
    unit: fc.constantFrom('days' as const, 'workingDays' as const, 'months' as const, 'years' as const),
  });
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -3, max: 400 }),
      term,
      fc.constantFrom(...calendars),
      (first, gap, value, calendar) => {
        const then = addDays(first, gap);
        const [event, done] = value.side === 'within' ? [first, then] : [then, first];
        expect(isTermKept(first, then, value, calendar)).toBe(isInTime(done, dueOf(value, event, calendar)!));
      },
    ),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -3, max: 60 }),
      fc.integer({ min: 1, max: 45 }),
      fc.boolean(),
      (from, gap, n, since) => {
        const value = { is: 'duration', atLeast: n, unit: 'days', consecutive: true, since } as const;
        const until = addDays(from, gap);
        expect(hasLasted(from, until, value)).toBe(isInTime(until, dueOf(value, from)!));
      },
    ),
  );
});
