// The small parts rules of law are made of, each sentence by itself.
import { exactQuantity, missingQuantity, type ReportingUnit } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';
import { disclosurePosting } from '@qcdc/core/entities';
import { judge } from '@qcdc/core/flow';
import type { FrequencyValue } from '@qcdc/core/law';
import { describe, expect, it } from 'vitest';
import { communePostingDuration } from '../disclosure/commune-posting-duration.ts';
import { exampleOf, statedQuantity } from './example.ts';
import { printCount } from './field-names.ts';
import { wasPartOfThePeriod } from './part-of-the-period.ts';
import { printAgainst, printSum } from './print-sum.ts';
import { dayBefore, gapKept, gapOf, gapOfTerm, longestGap, printGap, timesIn } from './rhythm.ts';
import { printShare, reaches } from './share-rule.ts';
import { wholeByVoters } from './voters-or-households.ts';

const often = (atLeast: number, ...per: FrequencyValue['per']): FrequencyValue => ({ is: 'frequency', atLeast, per });

describe('so often', () => {
  it('is so many times in a month, a quarter, a year, or none that the calendar knows', () => {
    expect(timesIn('year', often(2, 'halfYear'))).toBe(4);
    expect(timesIn('year', often(1, 'quarter'))).toBe(4);
    expect(timesIn('quarter', often(1, 'year'))).toBeNull();
    expect(timesIn('year', often(1, 'term'))).toBeNull();
    expect([longestGap(often(1, 'term')), gapOf(often(1, 'term'))]).toEqual([null, null]);
  });
  it('leaves a longest gap: months, or calendar years where they come out even', () => {
    expect(longestGap(often(2, 'year'))).toMatchObject({ n: 6, unit: 'months' });
    expect(longestGap(often(5, 'year'))).toMatchObject({ n: 3 });
    expect([gapOf(often(1, 'year')), gapOf(often(1, 'twoYears')), gapOf(often(1, 'quarter'))]).toEqual([{ years: 1 }, { years: 2 }, { months: 3 }]); // prettier-ignore
    expect(gapOfTerm({ n: 90, unit: 'days' })).toEqual({ days: 90 });
    expect(gapOfTerm({ n: 2, unit: 'years' })).toEqual({ years: 2 });
    expect(gapOfTerm({ n: 24, unit: 'months' })).toEqual({ years: 2 });
    expect(gapOfTerm({ n: 10, unit: 'workingDays' })).toBeNull();
  });
  it('every year is a matter of calendar years, of quarters one of days that calendar quarters may forgive', () => {
    expect(gapKept('2023-01-05', '2024-12-20', { years: 1 })).toBe('yes');
    expect(gapKept('2022-12-31', '2024-01-01', { years: 1 })).toBe('no');
    expect(gapKept('2024-01-05', '2024-04-04', { months: 3 })).toBe('yes');
    expect(gapKept('2024-01-05', '2024-06-20', { months: 3 })).toBe('cannotTell');
    expect(gapKept('2024-01-05', '2024-07-20', { months: 3 })).toBe('no');
    expect(gapKept('2024-01-05', '2024-07-20', { days: 90 })).toBe('no');
  });
  it('is printed', () => {
    expect([{ days: 90 }, { months: 6 }, { years: 1 }, { years: 2 }].map((gap) => printGap(gap).vi)).toEqual(['≤ 90 ngày', '6 tháng ít nhất một lần', 'mỗi năm ít nhất một lần', '2 năm ít nhất một lần']); // prettier-ignore
    expect(printGap({ years: 1 }).en).toBe('at least once a year');
    expect(dayBefore('2024-03-01', { years: 2 }, true)).toBe('2022-03-01');
    expect(dayBefore('2024-03-01', { years: 2 }, false)).toBe('2021-03-01');
  });
});

describe('a unit that came or went within a period', () => {
  const was = (from: string | null, to: string | null) =>
    wasPartOfThePeriod({ period: '2025' }, { unit: { from, to } as ReportingUnit });
  it('was there for a part of it only', () => {
    expect([was('2025-07-01', null), was(null, '2025-06-30'), was('2025-01-02', null)]).toEqual([true, true, true]);
    expect([was('2025-01-01', '2025-12-31'), was(null, null), was('2020-01-01', '2030-01-01')]).toEqual([false, false, false]); // prettier-ignore
    expect(was(null, '2025-12-30')).toBe(true);
    expect(wasPartOfThePeriod({ date: '2025-03-01' }, { unit: { from: '2025-07-01', to: null } as unknown as ReportingUnit })).toBe(false); // prettier-ignore
    expect(wasPartOfThePeriod({ period: '2025' }, {})).toBe(false);
  });
});

describe('whose votes are counted', () => {
  const record = (countedBy: 'households' | 'voters' | null, totalVoters: number | null, totalHouseholds: number | null) => ({ countedBy, totalVoters, totalHouseholds }); // prettier-ignore
  const either = { is: 'share', op: '>', n: 1, d: 2, of: 'votersOrHouseholds' } as const;
  it.each([
    [record('voters', 5, 3), ['totalVoters'], null],
    [record('households', 5, 3), ['totalHouseholds'], null],
    [record(null, null, 3), ['totalHouseholds'], null],
    [record(null, 5, null), ['totalVoters'], null],
    [record(null, 5, 3), ['totalHouseholds', 'totalVoters'], 'countedBy'],
  ] as const)('before 2023, %j: %j', (said, fields, open) => {
    expect(wholeByVoters(said, either)).toEqual({ fields, open });
  });
  it('since then households alone', () => {
    const households = { ...either, of: 'householdReps' } as const;
    expect(wholeByVoters(record('voters', 5, 3), households)).toEqual({ fields: [], open: 'countedBy' });
    expect(wholeByVoters(record(null, 5, 3), households)).toEqual({ fields: ['totalHouseholds'], open: null });
  });
});

describe('numbers as findings print them', () => {
  it('a count, a bound, two ends, and none', () => {
    const between = { ...exactQuantity(3), bound: 'between', upper: new Dec(5) } as const;
    expect([7609, null, undefined, missingQuantity, between].map((count) => printCount(count, 'vi'))).toEqual(['7.609', '—', '—', '—', '3–5']); // prettier-ignore
  });
  it('a sum with its terms, and by how much another differs', () => {
    expect(printSum({ plus: [1200, 2300] }, '=').vi).toBe('= 1.200 + 2.300 = 3.500');
    expect(printSum({ plus: [5], minus: [2] }).vi).toBe('5 − 2 = 3');
    expect(printSum({ plus: [5] }).vi).toBe('5');
    expect(printAgainst({ plus: [5] }, { plus: [3] }).vi).toBe('5 (nhiều hơn 2)');
    expect(printAgainst({ plus: [3] }, { plus: [5] }).vi).toBe('3 (ít hơn 2)');
    expect(printAgainst({ plus: [5] }, { plus: [5] }).vi).toBe('5');
    expect(printAgainst({ plus: [5] }, { plus: [null] }).vi).toBe('5');
    expect(printAgainst({ plus: [null] }, { plus: [5] }).vi).toBe('—');
  });
  it('a share with the number it asks for', () => {
    const share = (op: '>' | '>=' | '=', n = 1, d = 2) => ({ is: 'share', op, n, d, of: 'householdReps' }) as const;
    expect(printShare(share('>'), 154)).toBe('≥ 78 (> 1/2 × 154)');
    expect(printShare(share('>='), 155)).toBe('≥ 78 (≥ 1/2 × 155)');
    expect([reaches(77, 154, share('=')), reaches(78, 154, share('=')), reaches(76, 154, share('=')), reaches(null, 154, share('='))]).toEqual(['yes', 'no', 'no', 'cannotTell']); // prettier-ignore
  });
  it('the decimals a report wrote count', () => {
    expect(statedQuantity('99.30').accuracy).toEqual({ decimals: 2, mode: 'unknown' });
    expect(statedQuantity('0')).toMatchObject({ state: 'zero', accuracy: { decimals: 0 } });
  });
});

describe('how long something was posted', () => {
  const said = (values: object) => judge(communePostingDuration, exampleOf(disclosurePosting, { form: 'posting', item: '5', ...values })).detail; // prettier-ignore
  it('cannot be told without its first day, nor without its last', () => {
    expect(said({ date: '2024-03-01', until: null })).toMatchObject({ state: 'undecided', fields: ['until'] });
  });
  it('too few days are told without a word of interruption where there was none', () => {
    expect(said({ date: '2024-03-01', until: '2024-03-10', interruptedDays: 0 })).toMatchObject({ state: 'failed', actual: { vi: '10 ngày', en: '10 days' } }); // prettier-ignore
  });
  it('enough days that were interrupted are told by the interruption', () => {
    expect(said({ date: '2024-03-01', until: '2024-04-01', interruptedDays: 2 })).toMatchObject({ state: 'failed', field: 'interruptedDays' }); // prettier-ignore
  });
  it('a stretch that may have been long enough fails nobody, and one that was for certain is', () => {
    expect(said({ date: '2024-03-01', until: '2024-04-20', interruptedDays: 2 })).toMatchObject({ state: 'undecided', fields: ['interruptedDays'] }); // prettier-ignore
    expect(said({ date: '2024-03-01', until: '2024-06-30', interruptedDays: 2 })).toMatchObject({ state: 'held' });
  });
});
