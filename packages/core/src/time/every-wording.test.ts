import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from './day-arithmetic.ts';
import type { IsoDate } from './iso-date.ts';
import { parsePeriod } from './parse-period.ts';
import { periodOfDay } from './period-relations.ts';
import { period, periodOfDays } from './period.ts';
import { stateKindOf } from './state-days.ts';

const idOf = (text: string): string | null => parsePeriod(text).value?.id ?? null;

// At least one line for each wording the reader knows: with it taken out, nobody could read such a report.
describe('a period is read', () => {
  it.each([
    ['năm 2024', '2024'],
    ['12 tháng năm 2024', '2024'],
    ['9/2024', '2024-M09'],
    ['2024-09', '2024-M09'],
    ['September 2024', '2024-M09'],
    ['2024 Sep', '2024-M09'],
    ['tháng 9 năm 2024', '2024-M09'],
    ['tháng 7, 8 và 9 năm 2024', '2024-Q3'],
    ['các tháng 1, 2, 3 năm 2024', '2024-Q1'],
    ['from April to June, 2024', '2024-Q2'],
    ['quý III/2024', '2024-Q3'],
    ['quý I và quý II năm 2024', '2024-H1'],
    ['quý đầu năm 2024', '2024-Q1'],
    ['quý cuối năm 2024', '2024-Q4'],
    ['third quarter of 2024', '2024-Q3'],
    ['6 tháng đầu năm 2024', '2024-H1'],
    ['9 tháng đầu năm 2024', '2024-9M'],
    ['6 tháng cuối năm 2024', '2024-H2'],
    ['3 tháng cuối năm 2024', '2024-Q4'],
    ['9 tháng năm 2024', '2024-9M'],
    ['first six months of 2024', '2024-H1'],
    ['last three months of 2024', '2024-Q4'],
    ['last 6 months 2024', '2024-H2'],
    ['nửa đầu năm 2024', '2024-H1'],
    ['nửa cuối năm 2024', '2024-H2'],
    ['second half of 2024', '2024-H2'],
    ['H1/2024', '2024-H1'],
    ['2H 2024', '2024-H2'],
    ['tuần 15 năm 2024', '2024-W15'],
    ['week 15 of 2024', '2024-W15'],
    ['giai đoạn 2021 - 2025', '2021..2025'],
    ['các năm 2021, 2022, 2023', '2021..2023'],
    ['năm học 2023-2024', 'SY2023-2024'],
    ['school year 2023/2024', 'SY2023-2024'],
    ['nhiệm kỳ 2021-2026', 'TERM2021-2026'],
    ['từ ngày 01/04/2024 đến ngày 30/06/2024', '2024-Q2'],
    ['2004-A1', '2004'],
    ['2004-S2', '2004-H2'],
    ['2004-T2', '2004-05-01..2004-08-31'],
    ['2004-Q3', '2004-Q3'],
    ['2004Q3', '2004-Q3'],
    ['2004-M03', '2004-M03'],
    ['2004-W15', '2004-W15'],
    ['2004W5', '2004-W05'],
    ['2004AprilS2', '2004-10-01..2005-03-31'],
    ['2004April', '2004-04-01..2005-03-31'],
    ['2004-01-01/P6M', '2004-H1'],
    ['quý IV/2023 đến quý I/2024', '2023-10-01..2024-03-31'],
  ])('%s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it('as final as its words say, and no other for that', () => {
    const { value, findings } = parsePeriod('năm 2024 (ước)');
    expect(value?.id).toBe('2024');
    expect(findings.length).toBeGreaterThan(0);
    expect(parsePeriod('(ước)').value).toBeNull();
    expect(parsePeriod('lúc nào đó (ước)').value).toBeNull();
  });
});

const ids = [
  '2024', '2024-M09', '2024-Q3', '2024-H2', '2024-W15', '2024-9M', '2021..2025', 'SY2023-2024', 'SY2023-2024@09-05..05-25',
  'TERM2021-2026', 'TERM2021-2026@05-01..04-30', '2024-02-03..2024-05-06',
]; // prettier-ignore

describe('an id of a period', () => {
  it.each(ids)('%s is itself, with nothing before or behind it', (id) => {
    expect(period(id).id).toBe(id);
    for (const more of [`x${id}`, `${id}x`, ` ${id}`, `${id} `, `1${id}`, `${id}1`, `${id}\n`])
      expect(() => period(more), more).toThrow('time/not-a-period');
  });

  it.each([
    'TERM2026-2021',
    'TERM2021-2021@12-31..01-01',
    'TERM2021-2021@01-01..01-01',
    'TERM2021-2026@02-30..04-30',
    'TERM2021-2026@05-01..04-31',
    'SY2023-2025',
    'SY2023-2022',
    '2025..2021',
    '2024-W54',
    '2024-W00',
    '2024-05-06..2024-02-03',
    '2024-02-30..2024-05-06',
  ])('%s is none', (id) => {
    expect(() => period(id)).toThrow('time/not-a-period');
  });
});

const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(Date.UTC(1950, 0, 1) + n * 86_400_000).toISOString().slice(0, 10) as IsoDate); // prettier-ignore

describe('days', () => {
  it('go on as the calendar does, across the ends of months and years', () => {
    for (let i = 0; i < 1_500; i++) {
      const from = new Date(Date.UTC(2019, 11, 1 + i));
      const start = from.toISOString().slice(0, 10) as IsoDate;
      for (const step of [-31, -28, -1, 0, 1, 2, 27, 28, 30, 366]) {
        const there = new Date(from.getTime() + step * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(start, step)).toBe(there);
      }
    }
  });

  it('lie in the week, month, quarter, half-year and year that hold them, and in no other', () => {
    fc.assert(
      fc.property(day, (one) => {
        const lengths = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;
        for (const [kind, months] of Object.entries(lengths)) {
          const of = periodOfDay(one, kind as keyof typeof lengths);
          expect([of.kind, of.from <= one && one <= of.to]).toEqual([kind, true]);
          expect(addMonths(of.from, months)).toBe(addDays(of.to, 1));
          expect((Number(of.from.slice(5, 7)) - 1) % months).toBe(0);
        }
        const week = periodOfDay(one, 'week');
        expect([week.kind, week.from <= one && one <= week.to, addDays(week.from, 6)]).toEqual(['week', true, week.to]);
        expect(new Date(week.from).getUTCDay()).toBe(1);
      }),
    );
    for (let month = 1; month <= 12; month++) {
      const one = `2024-${String(month).padStart(2, '0')}-20` as IsoDate;
      expect(periodOfDay(one, 'quarter').id).toBe(`2024-Q${Math.ceil(month / 3)}`);
      expect(periodOfDay(one, 'halfYear').id).toBe(`2024-H${Math.ceil(month / 6)}`);
      expect(periodOfDay(one, 'year').id).toBe('2024');
    }
  });

  it('from a 15th to a 14th are a period of the State only where one begins', () => {
    const begins: Readonly<Record<string, number>> = { month: 1, quarter: 3, halfYear: 6 };
    for (let month = 1; month <= 12; month++)
      for (const months of [1, 2, 3, 4, 6, 9, 12, 24]) {
        const from = `2023-${String(month).padStart(2, '0')}-15` as IsoDate;
        const to = addDays(addMonths(from, months), -1);
        const kind = { 1: 'month', 3: 'quarter', 6: 'halfYear', 9: 'nineMonths', 12: 'year' }[months] ?? null;
        const every = kind === 'nineMonths' || kind === 'year' ? 12 : (begins[kind ?? ''] ?? 1);
        expect(stateKindOf(from, to), `${from} ${to}`).toBe(month % every === 0 ? kind : null);
        expect(stateKindOf(addDays(from, 1), to)).toBeNull();
        expect(stateKindOf(from, addDays(to, 1))).toBeNull();
        const made = periodOfDays(from, to);
        expect([made.from, made.to]).toEqual([from, to]);
      }
  });
});
