import fc from 'fast-check';
import { Dec } from '../../number/decimal.ts';
import { describe, expect, it } from 'vitest';
import { defineEntity } from '../../entity/define-entity.ts';
import { countField, figureField } from '../../entity/field.ts';
import { parseRecords } from '../../parse/parse-records.ts';
import { period } from '../../time/period.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { explainFigure } from '../table/explain-figure.ts';
import { defineMeasure } from '../noun/measure.ts';
import { mergeOverTime } from '../over-time/merge-over-time.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { tally } from './tally.ts';

const units = defineUnits([
  { code: 'P', name: 'Tỉnh Mẫu', kind: 'province' },
  { code: 'A', name: 'Xã A', kind: 'commune', parent: 'P' },
  { code: 'B', name: 'Xã B', kind: 'commune', parent: 'P' },
  { code: 'C', name: 'Xã C', kind: 'commune', parent: 'P' },
]);
// Invented: online sessions are asked from the second half of 2026 on.
const reception = defineEntity({
  id: 'reception',
  form: 'period',
  label: { vi: 'Tiếp công dân', en: 'Reception' },
  fields: {
    sessions: figureField({ label: { vi: 'Số buổi', en: 'Sessions' }, measuredIn: 'session' }),
    online: figureField({
      label: { vi: 'Số buổi trực tuyến', en: 'Online sessions' },
      measuredIn: 'session',
      askedFrom: '2026-07-01',
    }),
  },
});
const { online, sessions } = reception.measures;

function counted(...records: readonly object[]) {
  return tally(parseRecords(records, reception, { units }), [sessions, online]);
}
function ofProvince(records: readonly object[], when: string) {
  const { value } = rollUp(counted(...records));
  return value.find({ measure: online.id, unit: 'P', period: when });
}

describe('a figure that was not asked', () => {
  it('does not apply to the unit, and nobody is missing: neither who reported the rest nor who sent no report', () => {
    const { value } = rollUp(counted({ unit: 'A', period: '2026-H1', sessions: 4 }), { units });
    const own = value.find({ measure: online.id, unit: 'A', period: '2026-H1' });
    expect(own).toMatchObject({ state: 'notApplicable', coverage: { reported: 0, expected: 0, missing: [] } });
    const total = value.find({ measure: online.id, unit: 'P', period: '2026-H1' });
    expect(total).toMatchObject({ state: 'notApplicable', coverage: { reported: 0, expected: 0, missing: [] } });
    const asked = value.find({ measure: sessions.id, unit: 'P', period: '2026-H1' });
    expect(asked?.coverage).toMatchObject({ reported: 1, expected: 3, missing: ['B', 'C'] });
  });

  it('is missing from the first day on which it is asked', () => {
    const total = ofProvince([{ unit: 'A', period: '2026-H2', sessions: 4 }], '2026-H2');
    expect(total).toMatchObject({ state: 'missing', coverage: { reported: 0, expected: 3, missing: ['A', 'B', 'C'] } });
  });

  it('is used where it was reported all the same: an exact total of those who did, of whom none is missing', () => {
    const records = [
      { unit: 'A', period: '2026-H1', online: 2 },
      { unit: 'B', period: '2026-H1', sessions: 9 },
    ];
    const total = ofProvince(records, '2026-H1');
    expect(total).toMatchObject({
      state: 'reported',
      bound: 'exact',
      coverage: { reported: 1, expected: 1, missing: [] },
    });
    expect(total?.value).toEqual(new Dec(2));
    const table = rollUp(counted(...records)).value;
    const why = explainFigure(table, { measure: online.id, unit: 'P', period: '2026-H1' });
    expect(why?.inputs.map(({ unit, value }) => [unit, value.en])).toEqual([
      ['Xã A', '2 sessions'],
      ['Xã B', 'not applicable'],
    ]);
  });

  it('is whole over a year of which only a half was asked, and none over one that was not asked at all', () => {
    const year = (...records: readonly object[]) =>
      mergeOverTime(counted(...records), [period('2026')]).value.find({
        measure: online.id,
        unit: 'A',
        period: '2026',
      });
    const halves = [
      { unit: 'A', period: '2026-H1', sessions: 4 },
      { unit: 'A', period: '2026-H2', sessions: 4, online: 3 },
    ];
    expect(year(...halves)).toMatchObject({ state: 'reported', bound: 'exact' });
    expect(year(...halves)?.value).toEqual(new Dec(3));
    const quarters = [
      { unit: 'A', period: '2025-Q1', sessions: 4 },
      { unit: 'A', period: '2025-Q2', sessions: 4 },
      { unit: 'A', period: '2025-Q3', sessions: 4 },
      { unit: 'A', period: '2025-Q4', sessions: 4 },
    ];
    const before = mergeOverTime(counted(...quarters), [period('2025')]).value;
    expect(before.find({ measure: online.id, unit: 'A', period: '2025' })).toMatchObject({ state: 'notApplicable' });
  });

  it('makes no total look fuller or emptier than it is, whoever reports what', () => {
    const given = fc.option(fc.nat(99), { nil: null });
    fc.assert(
      fc.property(
        fc.array(given, { minLength: 3, maxLength: 3 }),
        fc.constantFrom('2026-H1', '2026-H2'),
        (all, when) => {
          const records = all.map((value, i) => ({ unit: 'ABC'[i], period: when, sessions: 1, online: value }));
          const told = all.filter((value) => value !== null);
          const total = ofProvince(records, when);
          const expected = when === '2026-H1' ? told.length : 3;
          expect(total?.coverage).toMatchObject({ reported: told.length, expected });
          expect(total?.coverage.missing).toHaveLength(expected - told.length);
          const sum = told.reduce((a, b) => a + b, 0);
          expect(total?.value ?? null).toEqual(told.length === 0 ? null : new Dec(sum));
          if (told.length > 0) expect(total?.bound).toBe(expected === told.length ? 'exact' : 'atLeast');
        },
      ),
    );
  });
});

describe('a field of events that was not asked', () => {
  const visit = defineEntity({
    id: 'visit',
    form: 'event',
    label: { vi: 'Cuộc kiểm tra', en: 'Visit' },
    fields: {
      people: countField({ label: { vi: 'Số người', en: 'People' }, measuredIn: 'person' }),
      faults: countField({ label: { vi: 'Số sai sót', en: 'Faults' }, measuredIn: 'case', askedFrom: '2026-07-01' }),
    },
  });
  const faults = defineMeasure({
    id: 'visit.faults',
    label: { vi: 'Số sai sót', en: 'Faults' },
    measuredIn: 'case',
    nonNegative: true,
    fromEvents: { entity: 'visit', field: 'faults' },
  });
  const held = defineMeasure({
    id: 'visit.held',
    label: { vi: 'Số cuộc', en: 'Visits' },
    measuredIn: 'session',
    nonNegative: true,
    fromEvents: { entity: 'visit' },
  });
  const in2026 = (...events: readonly object[]) => {
    const read = parseRecords(events, visit, { units });
    const table = tally(read, [faults, held], { periods: [period('2026')] }).value;
    const of = (measure: string) => table.find({ measure, unit: 'A', period: '2026' });
    return { faults: of('visit.faults'), held: of('visit.held') };
  };
  const early = { unit: 'A', date: '2026-02-02', people: 3 };
  const late = { unit: 'A', date: '2026-08-08', people: 3, faults: 2 };

  it('leaves the sum of the others exact; the events themselves count all the same', () => {
    const { faults, held } = in2026(early, late);
    expect([faults?.bound, faults?.value, held?.value]).toEqual(['exact', new Dec(2), new Dec(2)]);
  });

  it('does not apply where no event was asked, and leaves a sum open only where one was', () => {
    expect(in2026(early).faults?.state).toBe('notApplicable');
    expect(in2026(late, { ...late, faults: null }).faults?.bound).toBe('atLeast');
  });
});
