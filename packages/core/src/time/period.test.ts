import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day-arithmetic.ts';
import { parsePeriod } from './parse-period.ts';
import { lastDay, period, periodOfDays, schoolYear, termOfOffice } from './period.ts';
import { contains, periodOfDay, previousPeriod, samePeriodLastYear, subPeriods } from './period-relations.ts';
import { printPeriod } from './print-period.ts';
import { calendarPeriod, statePeriod } from './state-period.ts';

const year = fc.integer({ min: 1950, max: 2090 });
const day = fc.integer({ min: 0, max: 54_000 }).map((n) => addDays('1950-01-01', n));
const anyPeriod = fc.oneof(
  year.map((y) => period(String(y))),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => period(`${y}-M${String(m).padStart(2, '0')}`)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => period(`${y}-Q${q}`)),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => period(`${y}-H${h}`)),
  year.map((y) => period(`${y}-9M`)),
  year.map((y) => schoolYear(y)),
  year.map((y) => schoolYear(y, { from: '09-05', to: '05-31' })),
  fc.tuple(year, fc.integer({ min: 1, max: 6 })).map(([y, n]) => termOfOffice(y, y + n)),
  year.map((y) => termOfOffice(y, y + 5, { from: '05-23', to: '03-15' })),
  fc.tuple(year, fc.integer({ min: 1, max: 52 })).map(([y, w]) => period(`${y}-W${String(w).padStart(2, '0')}`)),
  fc
    .tuple(year, fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4', '-9M', '-M01', '-M07', '-M12'))
    .map(([y, part]) => statePeriod(period(`${y}${part}`))),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, n]) => period(`${y}..${y + n}`)),
  fc.tuple(day, fc.integer({ min: 0, max: 800 })).map(([d, n]) => periodOfDays(d, addDays(d, n))),
);

describe('a period', () => {
  it.each([
    ['2021-M02', '2021-02-01', '2021-02-28'],
    ['2021-Q3', '2021-07-01', '2021-09-30'],
    ['2021-H2', '2021-07-01', '2021-12-31'],
    ['2021-9M', '2021-01-01', '2021-09-30'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['SY2023-2024', '2023-09-01', '2024-08-31'],
    ['SY2023-2024@09-05..05-31', '2023-09-05', '2024-05-31'],
    ['2023..2024', '2023-01-01', '2024-12-31'],
    ['2022-12-15..2023-12-14', '2022-12-15', '2023-12-14'],
  ])('%s runs from %s to %s', (id, from, to) => {
    expect(period(id)).toMatchObject({ id, from, to });
    expect(lastDay(period(id))).toBe(to);
  });
  it('the same days never have two ids', () => {
    expect(periodOfDays('2021-01-01', '2021-06-30').id).toBe('2021-H1');
    expect(periodOfDays('2021-04-01', '2021-06-30').id).toBe('2021-Q2');
    expect(periodOfDays('2024-02-01', '2024-02-29').id).toBe('2024-M02');
    expect(periodOfDays('2021-01-01', '2021-09-30').id).toBe('2021-9M');
    expect(periodOfDays('2023-01-01', '2024-12-31').id).toBe('2023..2024');
    expect(periodOfDays('2021-02-01', '2021-04-30').kind).toBe('custom');
  });
  it.each([
    '2021-M13',
    '2021-Q5',
    '2021-H3',
    '21',
    '0000',
    'SY2023-2025',
    '2024..2023',
    '2023-02-29..2023-03-01',
    '2023-12-14..2022-12-15',
    '__proto__',
  ])('refuses the id %s', (id) => {
    expect(() => period(id)).toThrow('[time/not-a-period]');
    expect(parsePeriod(id).value).toBeNull();
  });
  it('every id leads back to the same period', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        expect(period(p.id)).toEqual(p);
      }),
    );
  });
  it('what is printed in a language is read back, in any case and both Unicode forms', () => {
    const language = fc.constantFrom('vi' as const, 'en' as const);
    fc.assert(
      fc.property(anyPeriod, language, fc.constantFrom('NFC', 'NFD'), fc.boolean(), (p, said, form, upper) => {
        const text = printPeriod(p, said).normalize(form);
        expect(parsePeriod(upper ? text.toUpperCase() : text).value?.id).toBe(p.id);
      }),
    );
  });
});

describe('the words of a report', () => {
  it.each([
    ['6 tháng đầu năm 2021', '2021-H1'],
    ['Sáu tháng cuối năm 2021', '2021-H2'],
    ['6 tháng đầu năm 2021'.normalize('NFD'), '2021-H1'],
    ['QUÝ III/2021', '2021-Q3'],
    ['quý 3 năm 2021', '2021-Q3'],
    ['Quý IV năm 2021', '2021-Q4'],
    ['9 tháng đầu năm 2021', '2021-9M'],
    ['năm 2021', '2021'],
    ['tháng 5/2021', '2021-M05'],
    ['tháng 05 năm 2021', '2021-M05'],
    ['12/2021', '2021-M12'],
    ['năm học 2023-2024', 'SY2023-2024'],
    ['2023–2024', '2023..2024'],
    ['giai đoạn 2021-2025', '2021..2025'],
    ['từ năm 2021 đến năm 2025', '2021..2025'],
    ['từ ngày 15/12/2022 đến ngày 14/12/2023', '2022-12-15..2023-12-14'],
    ['15/12/2022 - 14/12/2023', '2022-12-15..2023-12-14'],
    ['từ ngày 1/1/2021 đến ngày 30/6/2021', '2021-H1'],
    ['  2021-h1 ', '2021-H1'],
    ['06 tháng đầu năm 2024', '2024-H1'],
    ['Báo cáo 6 tháng đầu năm 2024', '2024-H1'],
    ['Kỳ báo cáo: quý 03 năm 2024', '2024-Q3'],
    ['cả năm 2024', '2024'],
    ['Năm 2024.', '2024'],
    ['12 tháng năm 2024', '2024'],
    ['mười tháng đầu năm 2024', '2024-01-01..2024-10-31'],
    ['11 tháng đầu năm 2024', '2024-01-01..2024-11-30'],
    ['3 tháng cuối năm 2024', '2024-Q4'],
    ['quý I+II/2024', '2024-H1'],
    ['Quý I, II, III năm 2024', '2024-9M'],
    ['quý III và quý IV năm 2024', '2024-H2'],
    ['quý I-III/2024', '2024-9M'],
    ['qúy ba năm 2024', '2024-Q3'],
    ['QII/2024', '2024-Q2'],
    ['T6/2024', '2024-M06'],
    ['T06.2024', '2024-M06'],
    ['tháng sáu năm 2024', '2024-M06'],
    ['tháng 6/24', '2024-M06'],
    ['từ tháng 1 đến tháng 6 năm 2021', '2021-H1'],
    ['tháng 1-6/2021', '2021-H1'],
    ['từ tháng 11/2020 đến hết tháng 4/2021', '2020-11-01..2021-04-30'],
    ['từ 15/12/2020 đến 14/6/2021', '2020-12-15..2021-06-14'],
    ['Từ ngày 15 tháng 12 năm 2020 đến hết ngày 14 tháng 6 năm 2021', '2020-12-15..2021-06-14'],
    ['nhiệm kỳ 2021–2026', 'TERM2021-2026'],
    ['giai đoạn 2022 – 2025', '2022..2025'],
    ['từ đầu năm đến ngày 15/11/2024', '2024-01-01..2024-11-15'],
    ['2004S1', '2004-H1'],
    ['2004Q1', '2004-Q1'],
    ['2004-W15', '2004-W15'],
    ['2004W53', '2004-W53'],
    ['200401', '2004-M01'],
    ['2004-01', '2004-M01'],
    ['2004-A1', '2004'],
    ['2004-T2', '2004-05-01..2004-08-31'],
    ['tuần 15/2024', '2024-W15'],
    ['June 2021', '2021-M06'],
    ['First nine months of 2021', '2021-9M'],
  ])('%s is %s', (text, id) => {
    expect(parsePeriod(text).value?.id).toBe(id);
  });
  it.each([
    ['6 tháng 2021', 'period/ambiguous'],
    ['6 tháng năm 2021', 'period/ambiguous'],
    ['6 tháng đầu năm', 'period/no-year'],
    ['Quý III', 'period/no-year'],
    ['5 tháng 2021', 'period/ambiguous'],
    ['sáu tháng năm 2021', 'period/ambiguous'],
    ['T6', 'period/no-year'],
    ['từ đầu năm đến nay', 'period/no-report-day'],
    ['quý I+III/2021', 'period/not-a-period'],
    ['2005-W53', 'period/not-a-period'],
    ['13 tháng đầu năm 2021', 'period/not-a-period'],
    ['từ tháng 6 đến tháng 1 năm 2021', 'period/not-a-period'],
    ['nhiệm kỳ 2026-2021', 'period/not-a-period'],
    ['năm 2201', 'period/unlikely-year'],
    ['năm học 2023-2025', 'period/not-a-period'],
    ['tháng 13/2021', 'period/not-a-period'],
    ['từ ngày 31/02/2022 đến ngày 14/12/2023', 'period/not-a-period'],
    ['', 'period/not-a-period'],
    ['x'.repeat(5000), 'period/not-a-period'],
  ])('%s is refused with %s', (text, code) => {
    const { value, findings } = parsePeriod(text);
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code, state: 'failed', severity: 'error' }]);
  });
});

describe('the periods of the State', () => {
  it.each([
    ['tháng 3/2024', '2024-02-15..2024-03-14'],
    ['quý I/2024', '2023-12-15..2024-03-14'],
    ['6 tháng đầu năm 2024', '2023-12-15..2024-06-14'],
    ['9 tháng năm 2024', '2023-12-15..2024-09-14'],
    ['2024', '2023-12-15..2024-12-14'],
    ['2024-H1', '2023-12-15..2024-06-14'],
    ['06/2024', '2024-05-15..2024-06-14'],
    ['từ 01/01/2024 đến 30/6/2024', '2024-H1'],
    ['năm học 2023-2024', 'SY2023-2024'],
    ['từ đầu năm đến ngày 10/11/2024', '2023-12-15..2024-11-10'],
  ])('%s is %s when the sheet says that its months close with the 14th', (text, id) => {
    expect(parsePeriod(text, { regime: 'state' }).value?.id).toBe(id);
  });
  it('have a name, a kind and days of their own', () => {
    const half = period('2023-12-15..2024-06-14');
    expect(half).toMatchObject({ kind: 'halfYear', regime: 'state' });
    expect(printPeriod(half, 'vi')).toBe('6 tháng đầu năm 2024 (từ ngày 15/12/2023 đến ngày 14/6/2024)');
    expect(calendarPeriod(half).id).toBe('2024-H1');
    expect(period('2023-11-15..2024-05-14')).not.toHaveProperty('regime');
    expect(() => statePeriod(period('SY2023-2024'))).toThrow('[time/no-state-period]');
  });
  it('lead to the calendar and back', () => {
    fc.assert(
      fc.property(year, fc.constantFrom('', '-H1', '-H2', '-Q3', '-9M', '-M02'), (y, part) => {
        const of = period(`${y}${part}`);
        expect(calendarPeriod(statePeriod(of))).toEqual(of);
        expect(statePeriod(of).id).not.toBe(of.id);
      }),
    );
  });
});

describe('what a cell shows', () => {
  it.each([
    ['2024-06-01', 'mm/yyyy', '2024-M06'],
    ['2024-06-17', 'mmm-yy', '2024-M06'],
    ['2024-01-01', 'yyyy', '2024'],
    ['2024-06-01', '[$-42A]"Tháng "m/yyyy', '2024-M06'],
  ])('a date %s shown as %s is %s', (text, format, id) => {
    expect(parsePeriod(text, { format }).value?.id).toBe(id);
  });
  it('a whole day is no period', () => {
    expect(parsePeriod('2024-06-01', { format: 'dd/mm/yyyy' }).value).toBeNull();
  });
  it('"until now" ends with the day of the report', () => {
    expect(parsePeriod('Lũy kế từ đầu năm đến nay', { asOf: '2024-11-15' }).value?.id).toBe('2024-01-01..2024-11-15');
  });
});

it('whatever text comes in, it is read or refused and never thrown at anybody', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^(\d{4}|9999|0000|SY|[QHM.\-/ ]|năm |quý |tháng |đến ){1,6}$/));
  fc.assert(
    fc.property(text, (t) => {
      const { value, findings } = parsePeriod(t);
      expect(value === null).toBe(findings.length === 1);
    }),
    { numRuns: 1000 },
  );
});

describe('relations', () => {
  it('a year holds its halves, quarters and months, and nothing holds itself as a part', () => {
    expect(subPeriods(period('2021'), 'halfYear').map((p) => p.id)).toEqual(['2021-H1', '2021-H2']);
    expect(subPeriods(period('2021'), 'quarter')).toHaveLength(4);
    expect(subPeriods(period('2021'), 'month')).toHaveLength(12);
    expect(subPeriods(period('2021-9M'), 'quarter').map((p) => p.id)).toEqual(['2021-Q1', '2021-Q2', '2021-Q3']);
    expect(subPeriods(period('2021..2023'), 'year').map((p) => p.id)).toEqual(['2021', '2022', '2023']);
    expect(subPeriods(period('2021'), 'year')).toEqual([]);
  });
  it('a year of the State from mid-December is filled by months of the State, never by those of the calendar', () => {
    const months = subPeriods(period('2022-12-15..2023-12-14'), 'month');
    expect(months).toHaveLength(12);
    expect(months[0]).toMatchObject({ from: '2022-12-15', to: '2023-01-14', regime: 'state' });
    expect(subPeriods(period('2022-12-16..2023-12-15'), 'month')).toEqual([]);
  });
  it('the parts fill the whole without gap or overlap', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom('month', 'quarter', 'halfYear', 'year'), (p, kind) => {
        const parts = subPeriods(p, kind);
        if (parts.length === 0) return;
        expect([parts[0]!.from, parts.at(-1)!.to]).toEqual([p.from, p.to]);
        parts.forEach((part, i) => {
          expect(i === 0 || addDays(parts[i - 1]!.to, 1) === part.from).toBe(true);
        });
        expect(parts.every((part) => contains(p, part))).toBe(true);
      }),
    );
  });
  it.each([
    ['2021-M01', '2020-M12', '2020-M01'],
    ['2021-Q1', '2020-Q4', '2020-Q1'],
    ['2021-H1', '2020-H2', '2020-H1'],
    ['2021-9M', '2020-9M', '2020-9M'],
    ['2021', '2020', '2020'],
    ['SY2023-2024', 'SY2022-2023', 'SY2022-2023'],
    ['2023..2024', '2021..2022', '2022..2023'],
    ['2022-12-15..2023-12-14', '2021-12-15..2022-12-14', '2021-12-15..2022-12-14'],
    ['2024-M02', '2024-M01', '2023-M02'],
    ['2023-03-03..2023-03-09', '2023-02-24..2023-03-02', '2022-03-03..2022-03-09'],
  ])('before %s lies %s; the same period of the year before is %s', (id, before, lastYear) => {
    expect(previousPeriod(period(id)).id).toBe(before);
    expect(samePeriodLastYear(period(id)).id).toBe(lastYear);
  });
  it('a period contains its first and last day and not the days around', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        expect([p.from, p.to].every((d) => contains(p, d))).toBe(true);
        expect([addDays(p.from, -1), addDays(p.to, 1)].some((d) => contains(p, d))).toBe(false);
      }),
    );
  });
  it('a day lies in its month, quarter, half and year', () => {
    expect(periodOfDay('2023-07-01', 'quarter').id).toBe('2023-Q3');
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('month' as const, 'quarter' as const, 'halfYear' as const, 'year' as const),
        (d, kind) => {
          expect(contains(periodOfDay(d, kind), d)).toBe(true);
        },
      ),
    );
  });
});
