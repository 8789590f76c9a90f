import { expect, test } from 'vitest';
import { mediation } from '@qcdc/core/entities';
import { parseRecords, validate, type ParseRecordsOptions } from '@qcdc/core/flow';
import * as law from '@qcdc/core/law';

// Without a compiler in between: what a caller hands over besides data is refused, never silently taken for something else.

const { checklistFor, dueDate, provisionsFor, regimeOf, versionOn } = law;

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

const term = { is: 'term', side: 'within', n: 5, unit: 'workingDays' } as const;
const lasting = { is: 'duration', atLeast: 3, unit: 'days', consecutive: true } as const;
test.each(notADay.map((day) => [day] as never[]))('%j is no day to count from or to', (day) => {
  const none = 'time/not-a-day';
  expect(() => law.dayKind(day)).toThrow(none);
  expect(() => law.nextWorkingDay(day)).toThrow(none);
  expect(() => law.addWorkingDays(day, 3)).toThrow(none);
  expect(() => law.addSpan(day, { n: 3, unit: 'days' })).toThrow(none);
  expect(() => law.isInTime(day, law.dueOf(term, '2024-06-03')!)).toThrow(none);
});
test.each(notADay.filter((day) => day !== null).map((day) => [day] as never[]))('%j is no day to be late on', (day) => {
  expect(() => law.isLate(day, dueDate('L-12.3', '2024-06-03')!)).toThrow('time/not-a-day');
});
test.each(['01/07/2024', '2024-7-1', 'hôm nay', '', null].map((day) => [day] as never[]))(
  'nothing lasts from %j',
  (day) => {
    const none = 'time/not-a-day';
    expect(() => law.hasLasted(day, '2024-07-30', lasting)).toThrow(none);
    expect(() => law.isTermKept('2024-06-03', day, term)).toThrow(none);
  },
);

// What would be taken for nothing found, or for the day itself, is told.
const given = { catalogue: law.lawCatalogue } as never;
const calls: readonly (readonly [what: string, call: () => unknown, code: string])[] = [
  ['an unknown kind of unit', () => provisionsFor('xã' as never, '2024-01-01'), 'call/bad-argument'],
  ['an unknown topic', () => provisionsFor('commune', '2024-01-01', 'hòa giải' as never), 'call/bad-argument'],
  ['options in place of a topic', () => provisionsFor('commune', '2024-01-01', given), 'call/bad-argument'],
  ['an unknown kind of list', () => checklistFor('commune', '2024-01-01', 'công khai' as never), 'call/bad-argument'],
  ['options in place of a kind of list', () => checklistFor('commune', '2024-01-01', given), 'call/bad-argument'],
  ['a regime of an unknown kind', () => regimeOf('xã' as never, '2024-01-01'), 'call/bad-argument'],
  ['options in place of a catalogue', () => law.provision('L-12.3', given), 'call/bad-argument'],
  ['the same for an instrument', () => law.instrument('law2022', given), 'call/bad-argument'],
  ['the same for a regime', () => regimeOf('commune', '2024-01-01', given), 'call/bad-argument'],
  ['an instrument by a number that is no text', () => law.instrument(10 as never), 'call/bad-argument'],
  ['successors of what never was', () => law.successorsOf('PL34-99'), 'law/unknown-provision'],
  ['what rules now in its place', () => law.nowRuledBy('PL34-99'), 'law/unknown-provision'],
  ['no number of days', () => law.addWorkingDays('2024-01-02', NaN), 'call/bad-argument'],
  ['half a day', () => law.addWorkingDays('2024-01-02', 1.5), 'call/bad-argument'],
  ['more days than anybody counts', () => law.addWorkingDays('2024-01-02', 501), 'call/bad-argument'],
  ['a span of no number', () => law.addSpan('2024-01-02', { n: NaN, unit: 'days' }), 'call/bad-argument'],
  ['a span of fortnights', () => law.addSpan('2024-01-02', { n: 1, unit: 'fortnights' as never }), 'call/bad-argument'],
  ['options in place of a calendar', () => law.dayKind('2024-01-02', given), 'call/bad-argument'],
  ['a catalogue of nothing', () => law.defineCatalogue({} as never), 'call/bad-argument'],
];
test.each(calls)('%s', (_what, call, code) => {
  expect(call).toThrow(`[${code}]`);
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
