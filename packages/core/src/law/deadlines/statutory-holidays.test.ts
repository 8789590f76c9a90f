import { CalendarVietnamese } from 'date-chinese';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import { publicHolidays } from './holidays.ts';
import { lunarDays } from './lunar-days.ts';
import { statutoryDays } from './statutory-holidays.ts';
import { publicCalendar, type WorkingCalendar } from './working-calendar.ts';
import { addWorkingDays, dayKind, nextWorkingDay } from './asked-days.ts';

const two = (n: number) => String(Math.floor(n)).padStart(2, '0');

describe('lunar days', () => {
  it.each(Object.entries(lunarDays))('of %s are those of the Vietnamese lunar calendar', (year, days) => {
    const newYear = new CalendarVietnamese();
    newYear.fromJDE(newYear.newYear(Number(year)));
    const [cycle, ofCycle] = newYear.get();
    const hungKings = new CalendarVietnamese(cycle, ofCycle, 3, false, 10);
    const said = [newYear.toGregorian(), hungKings.toGregorian(Number(year))].map(
      ({ month, day }) => `${two(month)}-${two(day)}`,
    );
    expect(days).toEqual(said);
  });
  it('reach far enough for every term that begins in the next decades, without a gap', () => {
    const years = Object.keys(lunarDays).map(Number);
    expect(years).toEqual(Array.from({ length: years.length }, (_, i) => 2007 + i));
    expect(years.at(-1)).toBeGreaterThan(2050);
  });
});

describe('the statute against every year that was decided', () => {
  it.each(Object.entries(publicHolidays))(
    '%s: what was decided lies within what the statute leaves open',
    (year, decided) => {
      const { rest, open } = statutoryDays(Number(year), [6, 7])!;
      const off = new Set(decided.rest.map((day) => dayNumber(`${year}-${day}` as IsoDate)));
      const unsure = new Set((decided.unsure ?? []).map((day) => dayNumber(`${year}-${day}` as IsoDate)));
      for (const day of rest) expect(off.has(day) || unsure.has(day), `${dayOfNumber(day)} is off`).toBe(true);
      for (const day of off) expect(rest.has(day) || open.has(day), `${dayOfNumber(day)} may be off`).toBe(true);
      for (const day of decided.worked ?? [])
        expect(open.has(dayNumber(`${year}-${day}` as IsoDate)), `${day} may be worked`).toBe(true);
    },
  );
});

describe('a year nobody has decided yet', () => {
  const undecided: WorkingCalendar = { years: {}, weekend: [6, 7] };

  it('knows the days of the statute, and leaves those open that are chosen', () => {
    const days = [
      '2027-01-01',
      '2027-02-05',
      '2027-02-08',
      '2027-02-11',
      '2027-04-16',
      '2027-05-03',
      '2027-06-15',
    ] as const;
    expect(days.map((day) => dayKind(day, publicCalendar))).toEqual([
      'rest',
      'rest',
      'rest',
      'unknown',
      'rest',
      'rest',
      'working',
    ]);
  });
  it('gives a range that holds the day that is decided later, for every day of ten years', () => {
    for (let day: IsoDate = '2016-01-01'; day < '2025-12-01'; day = addDays(day, 1))
      for (const n of [1, 3, 5, 15, -2, -5]) {
        const [range, decided] = [addWorkingDays(day, n, undecided), addWorkingDays(day, n, publicCalendar)];
        expect(range.earliest! <= decided.earliest! && decided.latest! <= range.latest!, `${day} ${n}`).toBe(true);
      }
  });
  it('is one day where no holiday is near', () => {
    expect(addWorkingDays('2027-06-07', 5)).toEqual({ earliest: '2027-06-14', latest: '2027-06-14' });
    expect(addWorkingDays('2026-12-28', 5)).toEqual({ earliest: '2027-01-05', latest: '2027-01-05' });
  });
  it('is narrowed by the decision', () => {
    const decided: WorkingCalendar = {
      ...publicCalendar,
      years: { ...publicCalendar.years, 2027: { rest: ['01-01', '02-04', '02-05', '02-08', '02-09', '02-10'] } },
    };
    expect(addWorkingDays('2027-02-03', 1)).toEqual({ earliest: '2027-02-04', latest: '2027-02-15' });
    expect(addWorkingDays('2027-02-03', 1, decided)).toEqual({ earliest: '2027-02-11', latest: '2027-02-11' });
  });
});

describe('the next working day', () => {
  it('is the day itself where it is worked, else the first after it', () => {
    expect(nextWorkingDay('2024-03-29')).toEqual({ earliest: '2024-03-29', latest: '2024-03-29' });
    expect(nextWorkingDay('2024-03-31')).toEqual({ earliest: '2024-04-01', latest: '2024-04-01' });
    expect(nextWorkingDay('2024-02-08')).toEqual({ earliest: '2024-02-15', latest: '2024-02-15' });
    // Saturday 4 May 2024 was worked.
    expect(nextWorkingDay('2024-05-04')).toEqual({ earliest: '2024-05-04', latest: '2024-05-04' });
  });
  it('is a range where a holiday is not decided', () => {
    expect(nextWorkingDay('2027-02-06')).toEqual({ earliest: '2027-02-11', latest: '2027-02-15' });
  });
});
