import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { choiceField, choicesField, countField, dayField, flagField, referenceField } from '../../entity/field.ts';
import { defineEntity } from '../../entity/define-entity.ts';
import { parseRecords } from '../../parse/parse-records.ts';
import { parsePeriod } from '../../time/parse-period.ts';
import { Dec } from '../../number/decimal.ts';
import type { Outcome } from '../../outcome/outcome.ts';
import { period } from '../../time/period.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { tableFromJson, tableToJson } from '../exchange/table-json.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import type { EventSource } from '../noun/event-source.ts';
import { defineMeasure } from '../noun/measure.ts';
import { tally } from './tally.ts';
import { countEvents } from './quantity-of-events.ts';

// Invented.
const hearing = defineEntity({
  id: 'hearing',
  form: 'event',
  label: { vi: 'Buổi làm việc', en: 'Hearing' },
  fields: {
    kind: choiceField({
      label: { vi: 'Loại', en: 'Kind' },
      choices: { usual: { vi: 'Thường', en: 'Usual' }, urgent: { vi: 'Gấp', en: 'Urgent' } },
    }),
    partners: choicesField({
      label: { vi: 'Với ai', en: 'With whom' },
      choices: { people: { vi: 'Người dân', en: 'People' }, firms: { vi: 'Doanh nghiệp', en: 'Firms' } },
      askedFrom: '2027-01-01',
    }),
    held: flagField({ label: { vi: 'Đã tổ chức', en: 'Held' } }),
    round: countField({ label: { vi: 'Lần', en: 'Round' }, measuredIn: 'time' }),
    persons: countField({ label: { vi: 'Số người', en: 'Persons' }, measuredIn: 'person' }),
    closed: flagField({ label: { vi: 'Đã kết luận', en: 'Closed' } }),
    closedOn: dayField({ label: { vi: 'Ngày kết luận', en: 'Closed on' } }),
    place: referenceField({ label: { vi: 'Nơi', en: 'Place' }, refersTo: 'place' }),
  },
});

function figures(source: Omit<EventSource, 'entity'>, ...records: readonly object[]) {
  const measure = defineMeasure({
    id: 'hearing.figure',
    label: { vi: 'Số liệu', en: 'Figure' },
    measuredIn: 'session',
    nonNegative: true,
    fromEvents: { entity: 'hearing', ...source },
  });
  const dataset = parseRecords(
    records.map((record) => ({ unit: 'A', date: '2026-03-01', ...record })),
    hearing,
  );
  expect(dataset.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return (...periods: readonly string[]) => {
    const { value } = tally(dataset, [measure], { periods: periods.map(period) });
    return periods.map((id) => {
      const f = value.find({ measure: measure.id, unit: 'A', period: id });
      if (f === null) return null;
      return f.value === null
        ? f.state
        : `${f.bound} ${String(f.value)}${f.upper === null ? '' : ` ${String(f.upper)}`}`;
    });
  };
}

describe('events nobody can tell whether they count', () => {
  const kinds = [{ kind: 'usual' }, { kind: 'urgent' }, { kind: null }, { kind: 'urgent' }];

  it('leave the count between two numbers', () => {
    expect(figures({ when: [{ field: 'kind', is: ['urgent'] }] }, ...kinds)('2026')).toEqual(['between 2 3']);
    expect(figures({ when: [{ field: 'kind', is: ['urgent', 'usual'] }] }, ...kinds)('2026')).toEqual(['between 3 4']);
  });

  it('a function may leave it open too', () => {
    const where = ({ kind }: Readonly<Record<string, unknown>>) => (kind === null ? null : kind === 'urgent');
    expect(figures({ where }, ...kinds)('2026')).toEqual(['between 2 3']);
    expect(figures({ where, when: [{ field: 'held', isNot: [false] }] }, ...kinds)('2026')).toEqual(['between 2 3']);
  });

  it('count with a blank where only another answer keeps them out', () => {
    const events = [{ held: true }, { held: null }, { held: false }];
    expect(figures({ when: [{ field: 'held', isNot: [false] }] }, ...events)('2026')).toEqual(['exact 2']);
  });

  it('add to a sum nothing, or what they say', () => {
    const source: Omit<EventSource, 'entity'> = { field: 'persons', when: [{ field: 'kind', is: ['urgent'] }] };
    expect(figures(source, { kind: 'urgent', persons: 5 }, { kind: null, persons: 7 })('2026')).toEqual([
      'between 5 12',
    ]);
    expect(figures(source, { kind: 'urgent', persons: 5 }, { kind: null })('2026')).toEqual(['atLeast 5']);
    expect(figures(source, { kind: 'urgent' }, { kind: null, persons: 7 })('2026')).toEqual(['atLeast 0']);
    expect(figures(source, { kind: 'usual', persons: 5 })('2026')).toEqual(['exact 0']);
  });

  it('may bring a value nobody else brought', () => {
    const source: Omit<EventSource, 'entity'> = { distinct: 'place', when: [{ field: 'kind', is: ['urgent'] }] };
    const sure = { kind: 'urgent', place: 'P1' };
    expect(figures(source, sure, { kind: null, place: 'P1' })('2026')).toEqual(['exact 1']);
    expect(figures(source, sure, { kind: null, place: 'P2' }, { kind: null })('2026')).toEqual(['between 1 3']);
  });

  it('that name a number differ by the number, and by none where it is only bounded', () => {
    const source: Omit<EventSource, 'entity'> = { distinct: 'round' };
    expect(figures(source, { round: 1 }, { round: 2 }, { round: 2 })('2026')).toEqual(['exact 2']);
    expect(figures(source, { round: 1 }, { round: 'hơn 1' }, { round: 'hơn 2' })('2026')).toEqual(['between 1 3']);
  });

  it('numbers and lists of choices are asked as they stand', () => {
    const rounds = [{ round: 1 }, { round: 2 }, { round: 'hơn 1' }, { round: null }];
    expect(figures({ when: [{ field: 'round', atLeast: 2 }] }, ...rounds)('2026')).toEqual(['between 1 3']);
    expect(figures({ when: [{ field: 'round', is: [1] }] }, ...rounds)('2026')).toEqual(['between 1 3']);
    const both = { date: '2027-05-01', partners: ['people', 'firms'] };
    expect(figures({ when: [{ field: 'partners', is: ['firms'] }] }, both)('2027')).toEqual(['exact 1']);
  });

  it('every way of completing the blanks gives a number the figure allows', () => {
    const answer = fc.constantFrom('usual', 'urgent', null);
    const measure = defineMeasure({
      id: 'hearing.figure',
      label: { vi: 'Số liệu', en: 'Figure' },
      measuredIn: 'session',
      nonNegative: true,
      fromEvents: { entity: 'hearing', field: 'persons', when: [{ field: 'kind', is: ['urgent'] }] },
    });
    const event = fc.record({ kind: answer, persons: fc.nat(9), instead: fc.constantFrom('usual', 'urgent') });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), (events) => {
        const completed = events.map(({ kind, persons, instead }) => ({ kind: kind ?? instead, persons }));
        const truth = Number(countEvents(measure, completed).value);
        const { value, upper, bound } = countEvents(measure, events);
        expect(Number(value)).toBeLessThanOrEqual(truth);
        if (bound !== 'exact') expect(['between', 'atLeast']).toContain(bound);
        if (bound !== 'atLeast') expect(truth).toBeLessThanOrEqual(Number(upper ?? value));
      }),
    );
  });
});

describe('events that count on another day than their own', () => {
  const closed = figures(
    { on: 'closedOn' },
    { date: '2026-03-01', closedOn: '2026-08-01' },
    { date: '2026-07-02', closedOn: '2027-01-10' },
    { date: '2026-07-03' },
  );

  it('count in the period of that day; without it they have not come to it', () => {
    expect(closed('2026-H1', '2026-H2', '2027-H1', '2027-H2')).toEqual(['exact 0', 'exact 1', 'exact 1', null]);
  });

  it('count in one of the periods from their own day on, where the day alone is missing', () => {
    const source: Omit<EventSource, 'entity'> = { on: 'closedOn', once: [{ field: 'closed', is: [true] }] };
    const events = [
      { date: '2026-03-01', closed: true, closedOn: '2026-04-01' },
      { date: '2026-07-02', closed: true },
      { date: '2026-07-02', closed: false },
      { date: '2026-07-02' },
    ];
    expect(figures(source, ...events)('2026-H1', '2026-H2')).toEqual(['exact 1', 'between 0 1']);
  });
});

it('an event of a day on which a condition was not asked neither counts nor leaves it open', () => {
  const firms: Omit<EventSource, 'entity'> = { when: [{ field: 'partners', is: ['firms'] }] };
  const events = [{ date: '2026-05-01' }, { date: '2027-05-01', partners: ['firms'] }, { date: '2027-06-01' }];
  expect(figures(firms, ...events)('2026', '2027', '2026..2027')).toEqual([
    'notApplicable',
    'between 1 2',
    'between 1 2',
  ]);
});

describe('events of a unit that has units below it', () => {
  const units = defineUnits([
    { code: 'P', kind: 'province' },
    { code: 'A', kind: 'commune', parent: 'P' },
    { code: 'B', kind: 'commune', parent: 'P' },
  ]);
  const held = defineMeasure({
    id: 'hearing.held',
    label: { vi: 'Số buổi', en: 'Hearings' },
    measuredIn: 'session',
    nonNegative: true,
    fromEvents: { entity: 'hearing' },
  });
  const counted = (...events: readonly string[]) => {
    const records = events.map((unit, i) => ({ unit, date: `2026-0${(i % 9) + 1}-01`, persons: i }));
    return tally(parseRecords(records, hearing, { units }), [held]);
  };
  const ofProvince = (table: Outcome<FigureTable>) =>
    rollUp(table).value.find({ measure: held.id, unit: 'P', period: '2026' });

  it('are one part more of its total, and no total beside theirs', () => {
    const rolled = rollUp(counted('P', 'A', 'A'));
    expect(rolled.findings).toEqual([]);
    const total = ofProvince(counted('P', 'A', 'A'));
    expect(total).toMatchObject({ value: new Dec(3), coverage: { reported: 2, expected: 3, missing: ['B'] } });
  });

  it('also after the table was stored and read', () => {
    const read = tableFromJson(JSON.stringify(tableToJson(counted('P', 'A', 'B').value)), { units });
    expect(read.findings).toEqual([]);
    expect(ofProvince({ value: read.value as FigureTable, findings: [] })?.value).toEqual(new Dec(3));
  });

  it('a measure may say that the events of a unit stand for its whole area', () => {
    const area = defineMeasure({ ...held, id: 'hearing.area', covers: 'area' });
    const records = ['P', 'A'].map((unit) => ({ unit, date: '2026-03-01' }));
    const { findings } = rollUp(
      tally(parseRecords([...records, { unit: 'A', date: '2026-03-02' }], hearing, { units }), [area]),
    );
    expect(findings).toMatchObject([{ code: 'figure/total-differs' }]);
    expect(() => defineMeasure({ ...held, covers: 'all' as never })).toThrow('measure/unknown-covering');
  });

  it('every event counts once in the total of the top', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('P', 'A', 'B'), { minLength: 1, maxLength: 20 }), (events) => {
        expect(ofProvince(counted(...events))?.value).toEqual(new Dec(events.length));
      }),
      { numRuns: 50 },
    );
  });
});

it('a term of office and a stage are periods events are counted in', () => {
  const read = (text: string) => parsePeriod(text).value?.id ?? '';
  const [term, stage] = [read('nhiệm kỳ 2021–2026'), read('giai đoạn 2021-2025')];
  expect([term, stage]).toEqual(['TERM2021-2026', '2021..2025']);
  const events = [{ date: '2021-02-01' }, { date: '2025-12-31' }, { date: '2026-01-01' }];
  expect(figures({}, ...events)(term, stage)).toEqual(['exact 3', 'exact 2']);
});

describe('what is said of events is checked when the measure is defined', () => {
  const told = (fromEvents: object) => () =>
    defineMeasure({
      id: 'a.b',
      label: { vi: 'Số', en: 'Number' },
      measuredIn: 'case',
      fromEvents: fromEvents as EventSource,
    });

  it.each([
    ['no area', {}],
    ['a misspelt part', { entity: 'a', fields: 'b' }],
    ['a blank field', { entity: 'a', field: '' }],
    ['a day that is no name', { entity: 'a', on: 3 }],
    ['a condition instead of a function', { entity: 'a', where: { field: 'kind', is: ['x'] } }],
    ['no list', { entity: 'a', when: { field: 'kind', is: ['x'] } }],
    ['no value', { entity: 'a', when: [{ field: 'kind', is: [] }] }],
    ['two questions at once', { entity: 'a', when: [{ field: 'kind', is: ['x'], isNot: ['y'] }] }],
    ['a misspelt question', { entity: 'a', when: [{ field: 'kind', in: ['x'] }] }],
    ['a number that is none', { entity: 'a', when: [{ field: 'round', atLeast: Number.NaN }] }],
    ['a list of nothing', { entity: 'a', when: [null] }],
    ['what has come to a day that is not named', { entity: 'a', once: [{ field: 'closed', is: [true] }] }],
    ['no list of what has come', { entity: 'a', on: 'b', once: true }],
  ])('%s', (_, source) => {
    expect(told(source)).toThrow('measure/bad-event-source');
  });

  it('and a sound one passes', () => {
    expect(told({ entity: 'a', on: 'b', when: [{ field: 'round', atLeast: 2 }] })).not.toThrow();
  });
});
