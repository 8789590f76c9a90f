import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day-arithmetic.ts';
import { parsePeriod } from './parse-period.ts';
import { lastDay, period, periodOfDays, schoolYear } from './period.ts';
import { contains, periodOfDay, previousPeriod, samePeriodLastYear, subPeriods } from './period-relations.ts';
import { printPeriod } from './print-period.ts';

const year = fc.integer({ min: 1950, max: 2098 });
const day = fc.integer({ min: 0, max: 54_000 }).map((n) => addDays('1950-01-01', n));
const anyPeriod = fc.oneof(
  year.map((y) => period(String(y))),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => period(`${y}-M${String(m).padStart(2, '0')}`)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => period(`${y}-Q${q}`)),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => period(`${y}-H${h}`)),
  year.map((y) => period(`${y}-9M`)),
  year.map((y) => schoolYear(y)),
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
  it('what is printed in Vietnamese is read back, in any case and both Unicode forms', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom('NFC', 'NFD'), fc.boolean(), (p, form, upper) => {
        const text = printPeriod(p, 'vi').normalize(form);
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
  ])('%s is %s', (text, id) => {
    expect(parsePeriod(text).value?.id).toBe(id);
  });
  it.each([
    ['6 tháng 2021', 'period/ambiguous'],
    ['6 tháng năm 2021', 'period/ambiguous'],
    ['6 tháng đầu năm', 'period/no-year'],
    ['Quý III', 'period/no-year'],
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
  it('a year from mid-December is not filled by months', () => {
    expect(subPeriods(period('2022-12-15..2023-12-14'), 'month')).toEqual([]);
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
