import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { provision } from '../catalogue/provision-by-id.ts';
import { dueDate, isLate } from './due-date.ts';
import { publicHolidays } from './holidays.ts';
import { extendCalendar, workingCalendar } from './working-calendar.ts';
import { addWorkingDays, dayKind } from './asked-days.ts';

const calendar = workingCalendar();
const due = (id: string, event: IsoDate, part?: string) =>
  dueDate(provision(id), event, part === undefined ? {} : { part });

describe('the calendar of working days', () => {
  it.each([
    ['2023-01-20', 'rest'],
    ['2023-01-27', 'working'],
    ['2023-05-03', 'rest'],
    ['2023-09-04', 'rest'],
    ['2020-09-03', 'working'],
    ['2021-09-03', 'rest'],
    ['2024-04-29', 'rest'],
    ['2024-05-04', 'working'],
    ['2024-05-05', 'rest'],
    ['2025-04-26', 'working'],
    ['2025-05-02', 'rest'],
    ['2026-01-10', 'working'],
    ['2026-08-31', 'unknown'],
    ['1998-03-02', 'unknown'],
    ['2015-03-02', 'working'],
    ['2031-05-05', 'working'],
    ['2031-05-02', 'unknown'],
    ['2070-05-05', 'unknown'],
    ['2070-05-04', 'rest'],
  ] as const)('%s is %s', (day, kind) => {
    expect(dayKind(day, calendar)).toBe(kind);
  });
  it('every built-in day is a real day, a day off falls on a weekday and a day worked on a Saturday', () => {
    expect(() => workingCalendar({ years: publicHolidays })).not.toThrow();
    for (const [year, { rest, worked = [] }] of Object.entries(publicHolidays)) {
      const plain = workingCalendar({ years: { [year]: { rest: [] } } });
      for (const day of rest) expect(dayKind(`${year}-${day}` as IsoDate, plain), `${year}-${day}`).toBe('working');
      for (const day of worked) expect(dayKind(`${year}-${day}` as IsoDate, plain), `${year}-${day}`).toBe('rest');
    }
  });
  it('ten holidays a year to 2020, eleven from 2021, whatever was swapped', () => {
    const days = (from: number, to: number) =>
      Object.entries(publicHolidays)
        .filter(([year]) => Number(year) >= from && Number(year) <= to)
        .reduce((sum, [, { rest, worked = [] }]) => sum + rest.length - worked.length, 0);
    expect([days(2016, 2020), days(2021, 2025)]).toEqual([50, 55]);
  });
  it('the caller may bring a year of his own', () => {
    const mine = workingCalendar({ years: { 2070: { rest: ['05-05'], worked: ['05-03'], unsure: ['05-06'] } } });
    expect(
      ['2070-05-03', '2070-05-04', '2070-05-05', '2070-05-06', '2070-05-07'].map((d) => dayKind(d as IsoDate, mine)),
    ).toEqual(['working', 'rest', 'rest', 'unknown', 'working']);
    expect(dayKind('2024-05-04', mine)).toBe('working');
  });
  it('refuses days that do not exist or stand in two lists', () => {
    expect(() => workingCalendar({ years: { 2070: { rest: ['02-29'] } } })).toThrow('[law/bad-day]');
    expect(() => workingCalendar({ years: { 2070: { rest: ['05-05'], worked: ['05-05'] } } })).toThrow('[law/bad-day]');
  });
  it('is extended by a year, a moved day and a holiday of a province, and stays as it was itself', () => {
    const moved = extendCalendar(calendar, { '2025-06-16': 'rest', '2025-06-21': 'worked', '2070-03-03': 'rest' });
    const wider = extendCalendar(moved, { 2070: { rest: ['05-05'] }, '2070-05-06': 'unsure' });
    const days = ['2025-06-16', '2025-06-21', '2070-03-03', '2070-05-05', '2070-05-06', '2070-05-07'] as const;
    expect(days.map((day) => dayKind(day, wider))).toEqual(['rest', 'working', 'rest', 'rest', 'unknown', 'working']);
    expect(days.map((day) => dayKind(day, moved))).toEqual([
      'rest',
      'working',
      'rest',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(days.slice(0, 2).map((day) => dayKind(day, calendar))).toEqual(['working', 'rest']);
  });
  it('tells everything that is wrong with an extension at once', () => {
    const wrong = () =>
      extendCalendar(calendar, {
        2027: { rest: ['02-30', '05-01', '05-01'] },
        '2027-13-01': 'rest',
        next: { rest: [] },
      });
    expect(wrong).toThrow(/\[law\/bad-day\][\s\S]*02-30[\s\S]*05-01[\s\S]*2027-13-01[\s\S]*next/);
  });
});

describe('counting working days', () => {
  it('the day of the event is not counted, holidays are left out, worked Saturdays are counted', () => {
    expect(addWorkingDays('2023-08-31', 5, calendar).latest).toBe('2023-09-11');
    expect(addWorkingDays('2024-04-26', 3, calendar).latest).toBe('2024-05-04');
    expect(addWorkingDays('2023-09-11', -5, calendar).latest).toBe('2023-08-31');
  });
  it('counting there and back over known days comes to the same day', () => {
    const day = fc.integer({ min: 0, max: 3200 }).map((n) => addDays('2016-03-01', n));
    fc.assert(
      fc.property(
        day.filter((d) => dayKind(d, calendar) === 'working'),
        fc.integer({ min: 1, max: 40 }),
        (d, n) => {
          const there = addWorkingDays(d, n, calendar);
          expect(there.earliest).toBe(there.latest);
          expect(addWorkingDays(there.latest!, -n, calendar).latest).toBe(d);
        },
      ),
    );
  });
  it('a year without data gives the first day possible and the last, with as many holidays as there ever were in a row', () => {
    expect(addWorkingDays('2070-05-05', 5, calendar)).toEqual({ earliest: '2070-05-10', latest: '2070-05-26' });
    expect(addWorkingDays('2025-12-31', 1, calendar)).toEqual({ earliest: '2026-01-05', latest: '2026-01-05' });
    expect(addWorkingDays('2026-08-21', 5, calendar)).toEqual({ earliest: '2026-08-27', latest: '2026-08-28' });
  });
});

describe('due dates', () => {
  it.each([
    ['L-12.3', '2023-07-03', '2023-07-10'],
    ['L-65.2', '2023-07-03', '2023-07-18'],
    ['L-20.3', '2023-08-31', '2023-09-11'],
    ['L-45.1b', '2024-03-01', '2024-01-16'],
    ['D59-3.3', '2024-03-01', '2024-02-28'],
    ['D59-14.1b', '2024-02-20', '2024-02-06'],
    ['L-13.2c', '2023-08-01', '2023-09-30'],
    ['L-52.3', '2023-02-01', '2023-06-30'],
    ['L-32.1', '2023-02-01', '2023-12-31'],
    ['D61-16.3', '2024-02-01', '2024-11-29'],
    ['D61-24.2', '2025-02-01', '2023-12-30'],
    ['D61-15.4', '2024-02-01', '2024-11-18'],
    ['D59-9.3b', '2024-01-30', '2024-04-01'],
    ['D59-9.3b', '2024-02-01', '2024-04-01'],
    ['L-65.2', '2024-04-14', '2024-05-02'],
    ['L-69.1', '2024-09-30', '2024-12-31', 'latest'],
    ['L-52.3', '2023-12-31', '2023-12-31'],
  ] as const)('%s from %s is due by %s', (id, event, day, part?: string) => {
    expect(due(id, event, part)).toMatchObject({ rule: 'by', earliest: day, latest: day, sure: true });
  });
  it('three months of the next working year, counted in that year', () => {
    expect(due('L-51.1a', '2024-12-31', 'latest')).toMatchObject({ earliest: '2025-03-31', latest: '2025-03-31' });
    expect(due('L-51.1a', '2023-12-31', 'latest')?.latest).toBe('2024-04-01');
    // A school year that ended in May: the next may begin at once, or as late as a year after.
    expect(due('L-51.1a', '2024-05-31', 'latest')).toMatchObject({ earliest: '2024-09-04', latest: '2025-09-03' });
    const school = dueDate('L-51.1a', '2024-05-31', { part: 'latest', nextFrom: '2024-09-01' });
    expect(school).toMatchObject({ earliest: '2024-12-02', latest: '2024-12-02' });
    expect(dueDate('L-51.1a', '2023-05-31', { part: 'latest', nextFrom: '2023-09-01' })).toBeNull();
    expect(dueDate('L-51.1a', '2025-05-31', { part: 'latest', nextFrom: '2025-09-01' })?.latest).toBe('2025-12-01');
    expect(dueDate('L-51.1a', '2026-05-31', { part: 'latest', nextFrom: '2026-09-01' })?.latest).toBe('2026-11-30');
    expect(() => due('L-51.1a', '2023-12-31')).toThrow('[law/unknown-part]');
  });
  it('an upper bound that ends on a day off ends on the next working day, a lower bound does not', () => {
    // Sunday 5 May 2024; notice of a meeting on a Tuesday lies on a Sunday.
    expect(due('L-40.1c', '2024-04-20')?.latest).toBe('2024-05-06');
    expect(due('D59-3.3', '2024-03-05')?.latest).toBe('2024-03-03');
    expect(due('L-45.1b', '2024-05-06')?.latest).toBe('2024-03-22');
    expect(due('L-13.2a', '2024-05-04')).toMatchObject({ earliest: '2024-06-02', latest: '2024-06-03' });
  });
  it('thirty days since 1 June end with 30 June or with 1 July, three days from 4 March with 6 March', () => {
    expect(due('L-13.2a', '2024-06-01')).toMatchObject({
      rule: 'notBefore',
      earliest: '2024-06-30',
      latest: '2024-07-01',
    });
    expect(due('L-13.3', '2024-03-04')).toMatchObject({ earliest: '2024-03-06', latest: '2024-03-06' });
    expect(due('L-13.2b', '2024-06-01')).toBeNull();
    expect(due('L-21.1a', '2024-06-01')).toBeNull();
  });
  it('the last day is in time, the day after is late', () => {
    const until = due('L-12.3', '2023-07-03')!;
    expect([isLate('2023-07-10', until), isLate('2023-07-11', until), isLate(null, until)]).toEqual([
      'no',
      'yes',
      'cannotTell',
    ]);
    const posted = due('L-13.2a', '2024-06-01')!;
    expect((['2024-07-01', '2024-06-30', '2024-06-29'] as const).map((day) => isLate(day, posted))).toEqual([
      'no',
      'cannotTell',
      'yes',
    ]);
  });
  it('in a year nobody knows, only what is early or late under any calendar is told', () => {
    const open = due('L-12.3', '2070-05-05')!;
    expect((['2070-05-10', '2070-05-11', '2070-05-26', '2070-05-27'] as const).map((day) => isLate(day, open))).toEqual(
      ['no', 'cannotTell', 'cannotTell', 'yes'],
    );
  });
});
