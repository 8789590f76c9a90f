import { expect, test } from 'vitest';
import { mediation } from '@qcdc/core/entities';
import { parseRecords, validate, type ParseRecordsOptions } from '@qcdc/core/flow';
import { checklistFor, dueDate, provisionsFor, regimeOf, versionOn } from '@qcdc/core/law';

// Without a compiler in between: what a caller hands over besides data is refused, never silently taken for something else.

const notADay: readonly unknown[] = [
  '01/07/2024',
  '2024-02-30',
  '2024-7-1',
  'hôm nay',
  '',
  new Date(0),
  20240701,
  null,
];

test.each(notADay.map((day) => [day] as never[]))('%j is no day to ask the law about', (day) => {
  const none = 'time/not-a-day';
  expect(() => versionOn('L-12.3', day)).toThrow(none);
  expect(() => dueDate('L-12.3', day)).toThrow(none);
  expect(() => checklistFor('commune', day)).toThrow(none);
  expect(() => provisionsFor('commune', day)).toThrow(none);
  expect(() => regimeOf('commune', day)).toThrow(none);
  expect(() => validate(parseRecords([], mediation), [], { day })).toThrow(none);
});

test.each([{ locale: 'vn' }, { locale: 'VI' }, { dash: 'reported' }, { dash: '0' }, { units: null }, { units: [] }])(
  'parse refuses %j',
  (options) => {
    expect(() => parseRecords([], mediation, options as ParseRecordsOptions)).toThrow('call/bad-option');
  },
);

test('one rule, a list of lists, and what is no rule', () => {
  const read = parseRecords([], mediation);
  expect(() => validate(read, { id: 'x/y' } as never)).toThrow('[rule/not-a-list] rules:');
  expect(() => validate(read, [[]] as never)).toThrow('[rule/not-a-rule] rules[0]:');
  expect(() => validate(read, [undefined] as never)).toThrow('[rule/not-a-rule] rules[0]:');
});
