import { describe, expect, it } from 'vitest';
import { defineEntity, type Entity } from '../../entity/define-entity.ts';
import { countField, figureField, flagField, textField } from '../../entity/field.ts';
import { Dec } from '../../number/decimal.ts';
import { ok } from '../../outcome/outcome.ts';
import { period } from '../../time/period.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { defineMeasure } from '../noun/measure.ts';
import { rollUp } from '../roll-up/roll-up.ts';
import { parse } from '../../parse/parse.ts';
import { parseRecords } from '../../parse/parse-records.ts';
import { sheet, workbook } from '../../../test/sheet.ts';
import { tally } from './tally.ts';

const units = defineUnits([
  { code: '01', name: 'Tỉnh A', kind: 'province' },
  { code: '001', name: 'Xã 1', kind: 'commune', parent: '01' },
  { code: '002', name: 'Xã cũ', kind: 'commune', to: '2025-06-30', parent: '01' },
  { code: '002', name: 'Xã mới', kind: 'commune', from: '2025-07-01', parent: '01' },
]);

const mediation = defineEntity({
  id: 'mediation',
  form: 'period',
  label: { vi: 'Hòa giải', en: 'Mediation' },
  fields: {
    received: figureField({ label: { vi: 'Tiếp nhận', en: 'Received' }, measuredIn: 'case' }),
    settled: figureField({ label: { vi: 'Hòa giải thành', en: 'Settled' }, measuredIn: 'case' }),
    team: textField({ label: { vi: 'Tổ hòa giải', en: 'Team' } }),
  },
  // Teams of one commune send a row each.
  identifiedBy: ['team'],
});

type Row = readonly [unit: string, period: string, ...(string | number | null)[]];
/** A workbook as a clerk fills it in, read with the register. */
const read = (...rows: readonly Row[]) =>
  parse(
    workbook(sheet('Hòa giải', ['Mã đơn vị', 'Kỳ báo cáo', 'Tiếp nhận', 'Hòa giải thành', 'Tổ hòa giải'], rows)),
    [mediation],
    { units },
  );
const measures = [mediation.measures.received, mediation.measures.settled];

describe('a tally of period records', () => {
  it('makes one figure for each unit, measure and period, each with its cell', () => {
    const { value: table, findings } = tally(read(['001', '2021-H1', 40, 0]), measures);
    expect(findings).toEqual([]);
    expect(table.size).toBe(2);
    expect(table.find({ measure: 'mediation.received', unit: '001', period: '2021-H1' })).toEqual({
      measure: 'mediation.received',
      unit: '001',
      period: '2021-H1',
      measuredIn: 'case',
      state: 'reported',
      value: new Dec(40),
      bound: 'exact',
      upper: null,
      accuracy: null,
      coverage: { reported: 1, expected: 1, missing: [], reportedBound: 'exact' },
      source: {
        source: 'test.xlsx',
        sheet: 'Hòa giải',
        cell: 'C2',
        field: 'received',
        unit: '001',
        period: '2021-H1',
        area: 'mediation',
      },
    });
    expect(table.find({ measure: 'mediation.settled', unit: '001', period: '2021-H1' })?.state).toBe('zero');
  });

  it('keeps a blank as missing', () => {
    const { value: table } = tally(read(['001', '2021', 40, null]), measures);
    expect(table.find({ measure: 'mediation.settled', unit: '001', period: '2021' })).toMatchObject({
      state: 'missing',
      value: null,
      coverage: { reported: 0, expected: 1, missing: ['001'] },
    });
  });

  it('finds the unit that bore the code on the last day of the period', () => {
    const { value: table } = tally(read(['002', '2025-Q2', 1, null], ['002', '2025-Q3', 2, null]), measures);
    expect([...table].filter((f) => f.value !== null).map((f) => f.unit)).toEqual(['002', '002@2025-07-01']);
  });

  it('says nothing again of a record whose unit or period could not be read', () => {
    const { value: table, findings } = tally(read(['999', '2021', 1, 1], ['001', 'năm ngoái', 1, 1]), measures);
    expect(table.size).toBe(0);
    expect(findings.map((f) => f.code)).toEqual(['parse/unknown-unit', 'period/no-year']);
  });

  it('takes no register of its own: the units of the records are found', () => {
    const other = defineUnits([{ code: '001', name: 'Xã 1', kind: 'commune' }]);
    expect(() => tally(read(['001', '2021', 1, 1]), measures, { units: other } as object)).toThrow(
      'dataset/other-register',
    );
    expect(tally(read(['001', '2021', 1, 1]), measures, { units } as object).value.registry).toBe(units);
  });

  it('refuses records nobody has read', () => {
    const made = new Map([['mediation', []]]) as never;
    expect(() => tally(ok(made), measures)).toThrow('dataset/not-parsed');
  });

  it('counts a figure entered twice alike once, and two that differ not at all', () => {
    const alike = tally(read(['001', '2021', 4, null, 'A'], ['001', '2021', 4, null, 'B']), measures);
    expect(alike.findings).toMatchObject([{ code: 'figure/entered-twice', severity: 'warning' }]);
    expect(alike.value.size).toBe(2);
    const different = tally(read(['001', '2021', 4, null, 'A'], ['001', '2021', 5, null, 'B']), measures);
    expect(different.findings).toMatchObject([
      {
        code: 'figure/entered-twice',
        severity: 'error',
        where: { cell: 'C3' },
        expected: '4 (Hòa giải C2)',
        actual: '5',
      },
    ]);
  });

  it('takes the number where one record has it and another leaves the cell blank', () => {
    const { value: table, findings } = tally(
      read(['001', '2021', null, null, 'A'], ['001', '2021', 5, null, 'B']),
      measures,
    );
    expect(findings).toEqual([]);
    expect(table.find({ measure: 'mediation.received', unit: '001', period: '2021' })).toMatchObject({
      value: new Dec(5),
      source: { cell: 'C3' },
    });
  });
});

describe('a tally of events', () => {
  const meeting = defineEntity({
    id: 'meeting',
    form: 'event',
    label: { vi: 'Cuộc họp', en: 'Meeting' },
    fields: {
      attended: countField({ label: { vi: 'Số người dự', en: 'Attended' }, measuredIn: 'person' }),
      decided: flagField({ label: { vi: 'Có quyết định', en: 'Decided' } }),
    },
  });
  const label = { vi: 'Số cuộc họp', en: 'Meetings' };
  const held = defineMeasure({ id: 'meeting.held', label, measuredIn: 'session', fromEvents: { entity: 'meeting' } });
  const decided = defineMeasure({
    ...held,
    id: 'meeting.decided',
    fromEvents: { entity: 'meeting', where: (event) => event['decided'] === true },
  });
  const attended = defineMeasure({
    id: 'meeting.attended',
    label,
    measuredIn: 'person',
    nonNegative: true,
    fromEvents: { entity: 'meeting', field: 'attended' },
  });
  const told = (entity: Entity, ...records: readonly object[]) =>
    parseRecords(
      records.map((record) => ({ unit: '001', ...record })),
      entity,
      { units },
    );
  const events = told(
    meeting,
    { date: '2021-02-02', attended: 30, decided: false },
    { date: '2021-06-30', attended: null, decided: false },
    { date: '2021-07-01', attended: 12, decided: true },
  );

  it('counts them, adds up a field, and lets a missing part open the sum', () => {
    const { value: table } = tally(events, [held, decided, attended], {
      periods: [period('2021-H1'), period('2021-H2'), period('2022-H1')],
    });
    const show = (measure: string, when: string) => {
      const f = table.find({ measure, unit: '001', period: when });
      return f === null ? null : `${f.state} ${f.bound} ${String(f.value)}`;
    };
    expect(show('meeting.held', '2021-H1')).toBe('reported exact 2');
    expect(show('meeting.decided', '2021-H1')).toBe('zero exact 0');
    expect(show('meeting.attended', '2021-H1')).toBe('reported atLeast 30');
    expect(show('meeting.held', '2021-H2')).toBe('reported exact 1');
    expect(show('meeting.held', '2022-H1')).toBeNull();
  });

  it('takes calendar years where no period is given', () => {
    const { value: table } = tally(events, [held]);
    expect(table.find({ measure: 'meeting.held', unit: '001', period: '2021' })?.value).toEqual(new Dec(3));
    expect(rollUp(ok(table)).value.find({ measure: 'meeting.held', unit: '01', period: '2021' })).toMatchObject({
      value: new Dec(3),
      coverage: { reported: 1, expected: 2, missing: ['002'] },
    });
  });

  it('counts different values of a field; an event that does not say whose it is may be another or the same', () => {
    const visit = defineEntity({
      id: 'visit',
      form: 'event',
      label: { vi: 'Lượt tiếp', en: 'Visit' },
      fields: { household: textField({ label: { vi: 'Mã hộ', en: 'Household' } }) },
    });
    const households = defineMeasure({
      id: 'visit.households',
      label,
      measuredIn: 'household',
      overUnits: 'distinct',
      fromEvents: { entity: 'visit', distinct: 'household' },
    });
    const seen = (...codes: readonly (string | null)[]) => {
      const records = codes.map((household) => ({ date: '2021-03-01', household }));
      const { value } = tally(told(visit, ...records), [households]);
      const f = value.find({ measure: households.id, unit: '001', period: '2021' });
      return `${f?.bound ?? ''} ${String(f?.value)} ${String(f?.upper)}`;
    };
    expect(seen('H1', 'H2', 'H1')).toBe('exact 2 null');
    expect(seen('H1', 'H2', null)).toBe('between 2 3');
    expect(seen(null)).toBe('exact 1 null');
    expect(seen(null, null)).toBe('between 1 2');
  });

  it('an area of events has no figures of periods: whoever asks for them is told', () => {
    const survey = defineEntity({
      id: 'survey',
      form: 'event',
      label: { vi: 'Khảo sát', en: 'Survey' },
      fields: { asked: figureField({ label: { vi: 'Được hỏi', en: 'Asked' }, measuredIn: 'person' }) },
    });
    const records = told(survey, { date: '2021-03-01', asked: 4 });
    expect(() => tally(records, [survey.measures.asked])).toThrow('figure/measure-of-events');
  });
});
