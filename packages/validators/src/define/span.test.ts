import { expect, it } from 'vitest';
import { isAhead, isWithin } from './span.ts';

const five = { n: 5, unit: 'workingDays' } as const;

it('counts working days over a weekend, the day of the event left out', () => {
  expect(isWithin('2024-03-18', '2024-03-25', five)).toBe('yes');
  expect(isWithin('2024-03-18', '2024-03-26', five)).toBe('no');
  expect(isAhead('2024-03-18', '2024-03-25', five)).toBe('yes');
  expect(isAhead('2024-03-19', '2024-03-25', five)).toBe('no');
});

it('knows the public holidays of a published year', () => {
  // 30 April and 1 May 2024, the Monday before exchanged for Saturday 4 May.
  expect(isWithin('2024-04-26', '2024-05-07', five)).toBe('yes');
  expect(isWithin('2024-04-26', '2024-05-08', five)).toBe('no');
});

it('says so where the holidays of a year are not published and would decide', () => {
  expect(isWithin('2035-04-26', '2035-05-08', five)).toBe('cannotTell');
  expect(isWithin('2035-06-04', '2035-06-11', five)).toBe('yes');
  expect(isWithin('2035-06-04', '2035-06-12', five)).toBe('no');
});

it('keeps days, working days, months and years apart', () => {
  expect(isWithin('2024-03-01', '2024-03-16', { n: 15, unit: 'days' })).toBe('yes');
  expect(isWithin('2024-03-01', '2024-03-17', { n: 15, unit: 'days' })).toBe('no');
  expect(isWithin('2023-12-31', '2024-03-31', { n: 3, unit: 'months' })).toBe('yes');
  expect(isWithin('2023-12-31', '2024-04-01', { n: 3, unit: 'months' })).toBe('no');
  expect(isWithin('2022-02-28', '2024-02-28', { n: 2, unit: 'years' })).toBe('yes');
  expect(isWithin('2022-02-28', '2024-02-29', { n: 2, unit: 'years' })).toBe('no');
  expect(isAhead('2024-01-31', '2024-02-29', { n: 1, unit: 'months' })).toBe('no');
  expect(isAhead('2024-01-29', '2024-02-29', { n: 1, unit: 'months' })).toBe('yes');
});
