// Events as offices send them, with blanks, bounds and days on which a field was not asked; measures of every form.
import { choiceField, choicesField, countField, dayField, defineEntity, defineMeasure, flagField, referenceField, type EventSource, type Measure } from '@qcdc/core'; // prettier-ignore
import fc from 'fast-check';
import { label } from './random-figures.ts';

/** Invented. Its fields bear words of SQL. */
export const hearing = defineEntity({
  id: 'invented-hearing',
  form: 'event',
  label: { vi: 'Buổi làm việc', en: 'Hearing' },
  fields: {
    select: choiceField({
      label: { vi: 'Loại', en: 'Kind' },
      choices: { usual: { vi: 'Thường', en: 'Usual' }, urgent: { vi: 'Gấp', en: 'Urgent' } },
    }),
    partners: choicesField({
      label: { vi: 'Với ai', en: 'With whom' },
      choices: {
        people: { vi: 'Người dân', en: 'People' },
        firms: { vi: 'Doanh nghiệp', en: 'Firms' },
        offices: { vi: 'Cơ quan', en: 'Offices' },
      },
      askedFrom: '2025-06-01',
    }),
    order: flagField({ label: { vi: 'Theo lệnh', en: 'Ordered' } }),
    table: countField({ label: { vi: 'Số người', en: 'Persons' }, measuredIn: 'person' }),
    round: countField({
      label: { vi: 'Lần thứ', en: 'Round' },
      measuredIn: 'time',
      askedFrom: '2025-04-01',
      askedUntil: '2025-10-31',
    }),
    closed: flagField({ label: { vi: 'Đã kết luận', en: 'Closed' } }),
    closedOn: dayField({ label: { vi: 'Ngày kết luận', en: 'Closed on' } }),
    where: referenceField({ label: { vi: 'Nơi họp', en: 'Place' }, refersTo: 'place' }),
  },
});
const source = (id: string, more: Omit<EventSource, 'entity'> = {}, traits: Partial<Measure> = {}) =>
  defineMeasure({
    id: `hearing.${id}`,
    label,
    measuredIn: 'session',
    nonNegative: true,
    ...traits,
    fromEvents: { entity: hearing.id, ...more },
  });
export const eventMeasures: readonly Measure[] = [
  source('all'),
  source('urgent', { when: [{ field: 'select', is: ['urgent'] }] }),
  source('any-kind', { when: [{ field: 'select', is: ['urgent', 'usual'] }] }),
  source('no-kind', { when: [{ field: 'select', is: [1, true] }] }),
  source('not-usual', { when: [{ field: 'select', isNot: ['usual'] }] }),
  source('ordered', {
    when: [
      { field: 'order', is: [true] },
      { field: 'select', isNot: ['urgent'] },
    ],
  }),
  source('firms', { when: [{ field: 'partners', is: ['firms', 'people'] }] }),
  source('many', { when: [{ field: 'table', atLeast: 3 }] }),
  source('exactly', { when: [{ field: 'table', is: [2, 3] }] }),
  source('not-two', { when: [{ field: 'table', isNot: [2] }] }),
  source('later-round', { when: [{ field: 'round', atLeast: 2 }] }),
  source('text-at-least', { when: [{ field: 'select', atLeast: 2 }] }),
  source('closed-day', { when: [{ field: 'closedOn', is: ['2025-08-08'] }] }),
  source('persons', { field: 'table' }),
  source('persons-urgent', { field: 'table', when: [{ field: 'select', is: ['urgent'] }] }),
  source('persons-signed', { field: 'table', when: [{ field: 'order', is: [true] }] }, { nonNegative: false }),
  source('rounds', { field: 'round' }),
  source('rounds-firms', { field: 'round', when: [{ field: 'partners', is: ['firms'] }] }),
  source('places', { distinct: 'where' }),
  source('places-urgent', { distinct: 'where', when: [{ field: 'select', is: ['urgent'] }] }),
  source('units', { distinct: 'unit', when: [{ field: 'order', is: [true] }] }),
  source('days', { distinct: 'date' }),
  source('closed', { on: 'closedOn' }),
  source('closed-once', { on: 'closedOn', once: [{ field: 'closed', is: [true] }] }),
  source('closed-round', { on: 'closedOn', field: 'round', once: [{ field: 'closed', is: [true] }] }),
  source('closed-urgent', { on: 'closedOn', when: [{ field: 'select', is: ['urgent'] }] }),
  source('closed-places', { on: 'closedOn', distinct: 'where', once: [{ field: 'closed', is: [true] }] }),
];

const day = fc.integer({ min: 0, max: 364 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
const blank = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4 });
const count = fc.oneof(
  { weight: 5, arbitrary: fc.nat(5) },
  { weight: 1, arbitrary: fc.constantFrom('hơn 2', 'khoảng 3', 'từ 2 đến 4', 'không quá 3') },
);
export const events = fc.array(
  fc.record({
    unit: fc.constantFrom('P', 'A', 'B', 'C', 'D'),
    date: day,
    select: blank(fc.constantFrom('usual', 'urgent')),
    partners: blank(fc.subarray(['people', 'firms', 'offices'], { minLength: 1 })),
    order: blank(fc.boolean()),
    table: blank(count),
    round: blank(count),
    closed: blank(fc.boolean()),
    closedOn: blank(day),
    where: blank(fc.constantFrom('P1', 'P2', 'P3')),
  }),
  { minLength: 1, maxLength: 30 },
);
