// Every way to write a period that a table of phrases knows, each with what it means.
import { describe, expect, it } from 'vitest';
import { isDay, isIsoDate } from './iso-date.ts';
import { numberOfWord } from './month-words.ts';
import { parsePeriod } from './parse-period.ts';
import { period, schoolYear, termOfOffice } from './period.ts';
import { periodOfDay, previousPeriod, samePeriodLastYear } from './period-relations.ts';
import { printPeriod } from './print-period.ts';

describe('a phrase means', () => {
  it.each([
    ['year 2024', '2024'],
    ['12 tháng đầu năm 2024', '2024'],
    ['5 năm 2021', '2021-M05'],
    ['2004/01', '2004-M01'],
    ['Jun-21', '2021-M06'],
    ['2004April', '2004-04-01..2005-03-31'],
    ['2004July', '2004-07-01..2005-06-30'],
    ['2004Oct', '2004-10-01..2005-09-30'],
    ['2004 Jan', '2004-M01'],
    ['from January to June, 2021', '2021-H1'],
    ['January-March 2021', '2021-Q1'],
    ['quý đầu năm 2021', '2021-Q1'],
    ['quý cuối năm 2021', '2021-Q4'],
    ['first quarter of 2021', '2021-Q1'],
    ['second quarter of 2021', '2021-Q2'],
    ['third quarter of 2021', '2021-Q3'],
    ['fourth quarter of 2021', '2021-Q4'],
    ['2nd quarter 2021', '2021-Q2'],
    ['last quarter of 2021', '2021-Q4'],
    ['9 tháng năm 2024', '2024-9M'],
    ['9T/24', '2024-9M'],
    ['first six months of 2021', '2021-H1'],
    ['last three months of 2021', '2021-Q4'],
    ['nửa đầu năm 2021', '2021-H1'],
    ['nửa cuối năm 2021', '2021-H2'],
    ['first half of 2021', '2021-H1'],
    ['2nd half 2021', '2021-H2'],
    ['last half of 2021', '2021-H2'],
    ['H1 2021', '2021-H1'],
    ['HY2/2021', '2021-H2'],
    ['1H2021', '2021-H1'],
    ['2H/2021', '2021-H2'],
    ['week 15 of 2024', '2024-W15'],
    ['W15/2024', '2024-W15'],
    ['2004A1', '2004'],
    ['2004-S2', '2004-H2'],
    ['2004H1', '2004-H1'],
    ['2004-T1', '2004-01-01..2004-04-30'],
    ['2004-T3', '2004-09-01..2004-12-31'],
    ['2004.Q3', '2004-Q3'],
    ['2004-M5', '2004-M05'],
    ['2004AprilS1', '2004-04-01..2004-09-30'],
    ['2004AprilS2', '2004-10-01..2005-03-31'],
    ['2004-01-01/P6M', '2004-H1'],
    ['2004-11-01/P6M', '2004-11-01..2005-04-30'],
    ['2004-12-01/P1M', '2004-M12'],
    ['term 2021-2026', 'TERM2021-2026'],
    ['năm học 2023/2024 (từ 5/9/2023 đến 31/5/2024)', 'SY2023-2024@09-05..05-31'],
    ['từ 15/12 đến 14/6/2021', '2020-12-15..2021-06-14'],
    ['từ 15/1 đến 14/6/2021', '2021-01-15..2021-06-14'],
    ['quý IV/2023..quý I/2024', '2023-10-01..2024-03-31'],
    ['quý IV/2023 .. quý I/2024', '2023-10-01..2024-03-31'],
    ['quý IV/2023 đến quý I/2024', '2023-10-01..2024-03-31'],
  ])('%s: %s', (text, id) => {
    expect(parsePeriod(text).value?.id).toBe(id);
  });

  it.each([
    ['6 th 2021', 'period/ambiguous'],
    ['6t 2021', 'period/ambiguous'],
    ['6 months 2021', 'period/ambiguous'],
    ['2004-01-01/P0M', 'period/not-a-period'],
    ['năm học 2023-2024 (từ 31/2/2023 đến 31/5/2024)', 'period/not-a-period'],
    [`năm ${' '.repeat(250)}2021`, 'period/not-a-period'],
  ])('nothing that is guessed: %s is refused with %s', (text, code) => {
    expect(parsePeriod(text)).toMatchObject({ value: null, findings: [{ code }] });
  });

  it('a refusal says what was written, and what to write, in both languages', () => {
    const words: unknown = expect.stringMatching(/\p{L}{2}.*\d/u);
    for (const text of ['6 tháng 2021', 'Quý III', 'từ đầu năm đến nay', 'năm 2201', 'x'])
      expect(parsePeriod(text).findings, text).toMatchObject([{ actual: text, hint: { vi: words, en: words } }]);
    expect(parsePeriod(null as never).findings).toMatchObject([{ code: 'period/not-a-period', actual: '' }]);
    expect(parsePeriod(2024 as never).value?.id).toBe('2024');
  });

  it('days that are written out are meant as they stand, whatever the regime', () => {
    expect(parsePeriod('2024-01-01..2024-06-30', { regime: 'state' }).value?.id).toBe('2024-H1');
    expect(parsePeriod('2024-H1', { regime: 'state' }).value?.id).toBe('2023-12-15..2024-06-14');
  });
});

describe('a period of its own days', () => {
  it('is named by both of them, even if one is the usual one', () => {
    expect(schoolYear(2023, { from: '09-01', to: '05-31' }).id).toBe('SY2023-2024@09-01..05-31');
    expect(schoolYear(2023, { from: '09-05', to: '08-31' }).id).toBe('SY2023-2024@09-05..08-31');
    expect(schoolYear(2023, { from: '09-01', to: '08-31' }).id).toBe('SY2023-2024');
  });
  it('lies before one with the same days', () => {
    expect(previousPeriod(schoolYear(2023, { from: '09-05', to: '05-31' })).id).toBe('SY2022-2023@09-05..05-31');
    expect(previousPeriod(termOfOffice(2021, 2026)).id).toBe('TERM2016-2021');
    expect(samePeriodLastYear(termOfOffice(2021, 2026)).id).toBe('TERM2020-2025');
    expect(previousPeriod(termOfOffice(2021, 2026, { from: '05-23', to: '03-15' })).id).toBe(
      'TERM2016-2021@05-23..03-15',
    );
  });
  it('a day lies in the week of its Thursday', () => {
    expect(
      ['2024-04-08', '2024-04-14', '2024-04-15', '2024-12-31', '2021-01-01'].map(
        (day) => periodOfDay(day as '2024-04-08', 'week').id,
      ),
    ).toEqual(['2024-W15', '2024-W15', '2024-W16', '2025-W01', '2020-W53']);
    expect(previousPeriod(period('2024-W01')).id).toBe('2023-W52');
  });
});

it.each([
  ['2024-W05', 'tuần 5/2024', 'week 5 of 2024'],
  ['2024-M05', 'tháng 5/2024', 'May 2024'],
  ['2024-Q3', 'quý III/2024', 'Q3 2024'],
  ['2024-H1', '6 tháng đầu năm 2024', 'first half of 2024'],
  ['2024-H2', '6 tháng cuối năm 2024', 'second half of 2024'],
  ['2024-9M', '9 tháng đầu năm 2024', 'first nine months of 2024'],
  ['2024', 'năm 2024', '2024'],
  ['2021..2025', 'giai đoạn 2021–2025', '2021–2025'],
  ['TERM2021-2026', 'nhiệm kỳ 2021–2026', 'term 2021–2026'],
  ['SY2023-2024', 'năm học 2023–2024', 'school year 2023–2024'],
  ['2024-05-03..2024-05-09', 'từ ngày 03/5/2024 đến ngày 09/5/2024', '3 May 2024 to 9 May 2024'],
  [
    'SY2023-2024@09-05..05-31',
    'năm học 2023–2024 (từ ngày 05/9/2023 đến ngày 31/5/2024)',
    'school year 2023–2024 (5 September 2023 to 31 May 2024)',
  ],
])('%s is printed as %s and %s', (id, vi, en) => {
  expect([printPeriod(period(id), 'vi'), printPeriod(period(id), 'en')]).toEqual([vi, en]);
});

it.each(['x2021-M02', '2021-M02x', '2021-M2', '20210-Q1', '2021-h1 ', '2021-W5', 'SY2023', '2021...2022'])(
  '%s is no id',
  (id) => {
    expect(() => period(id)).toThrow('[time/not-a-period]');
  },
);

it('a day is ten characters with a hyphen behind the year and the month', () => {
  for (const text of [
    '2023x07-01',
    '2023-07x01',
    '2023-07-1',
    '2023-07-011',
    '2023-7-001',
    '202a-07-01',
    '2023-0b-01',
    '2023-07-0c',
  ])
    expect(isIsoDate(text), text).toBe(false);
  for (const value of [null, undefined, 20230701, ['2023-07-01'], {}, new Date(0)]) expect(isDay(value)).toBe(false);
  expect(isDay('2023-06-31')).toBe(false);
  expect(isDay('2023-06-30')).toBe(true);
});

it('a word is a number as a whole or not at all', () => {
  expect(['06', 'sau', 'june', 'iv', 'x12', '12x', '', 'nothing'].map((word) => numberOfWord(word))).toEqual([
    6, 6, 6, 4, 0, 0, 0, 0,
  ]);
});
