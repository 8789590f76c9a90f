// Who should report is data; who is missing what, since when, is one call.
import { describe, expect, it } from 'vitest';
import { practice } from '../basis/legal-basis.ts';
import { mediation, petitions } from '../entities/index.ts';
import { defineMeasure } from '../figure/noun/measure.ts';
import { FigureBuilder } from '../figure/table/figure-builder.ts';
import type { Delivery } from '../parse/delivery.ts';
import { parseRecords } from '../parse/parse-records.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { defineUnits } from '../unit/define-units.ts';
import { completeness, expectedReports, outstandingReports } from './outstanding-reports.ts';
import { receivedDeliveries } from './received-deliveries.ts';
import { receivedFigures, receivedRecords } from './received-reports.ts';
import { defineReportPlan } from './define-report-plan.ts';
import type { ReportPlan } from './report-plan.ts';

const basis = practice({ vi: 'công văn ví dụ', en: 'an invented letter' });
const units = defineUnits([
  { code: 'P', kind: 'province' },
  ...['a', 'b', 'c', 'd'].map((code) => ({ code, kind: 'commune' as const, parent: 'P' })),
  { code: 'gone', kind: 'commune', parent: 'P', to: '2023-12-31' },
  { code: 'S', kind: 'agency', parent: 'P' },
]);
const plan = defineReportPlan({
  id: 'half-year',
  label: { vi: 'Báo cáo 6 tháng', en: 'Half-year report' },
  areas: ['mediation', 'petitions'],
  kinds: ['commune'],
  units: ['S'],
  periods: ['2024-H1', '2024-H2'],
  due: { '2024-H1': '2024-07-10' },
  exempt: [{ unit: 'd', period: '2024-H1', reason: { vi: 'mới thành lập', en: 'newly formed' }, basis }],
  basis,
});
const measures = ['mediation.received', 'petitions.received'].map((id) => defineMeasure({ id, label: { vi: 'Số vụ', en: 'Cases' }, measuredIn: 'case' })); // prettier-ignore
function table() {
  const builder = new FigureBuilder(measures, { units });
  const add = (unit: string, measure: string, quantity: number | null) => {
    builder.add({ measure: `${measure}.received`, unit, period: '2024-H1', quantity });
  };
  add('a', 'mediation', 3);
  add('a', 'petitions', 0);
  add('b', 'mediation', 1);
  add('b', 'petitions', null);
  return builder.build().value;
}
const on = '2024-07-15';
const { value: reports, findings } = expectedReports(plan, { units, received: receivedFigures(table()), on });

describe('who is missing what, since when', () => {
  it('is told of every unit that is asked and exists, whoever reported', () => {
    expect(findings).toEqual([]);
    const half = reports.filter((report) => report.period === '2024-H1');
    expect(
      half.map(({ unit, state, missing, daysLate }) => `${unit} ${state} ${missing.join()} ${String(daysLate)}`),
    ).toEqual([
      'a received  null',
      'b partly petitions 5',
      'c outstanding mediation,petitions 5',
      'd exempt mediation,petitions 0',
      'S outstanding mediation,petitions 5',
    ]);
    expect(half[3]?.exemption?.reason.en).toBe('newly formed');
    expect(outstandingReports(reports).slice(0, 3).map(({ unit, period }) => `${unit} ${period}`)).toEqual(['b 2024-H1', 'c 2024-H1', 'S 2024-H1']); // prettier-ignore
    expect(outstandingReports(reports)[3]).toMatchObject({ period: '2024-H2', due: null, daysLate: null });
  });

  it('a deadline that has not passed makes nobody late', () => {
    expect(expectedReports(plan, { units, received: table(), on }).value).toEqual(reports);
    expect(() => expectedReports(plan, { units, received: {} as never, on })).toThrow('call/bad-option');
    const early = expectedReports(plan, { units, received: receivedFigures(table()), on: '2024-07-10' }).value;
    expect(outstandingReports(early).filter(({ daysLate }) => (daysLate ?? 0) > 0)).toEqual([]);
  });

  it('counts how complete a period is; who is exempt is not expected', () => {
    expect(completeness(reports).get('2024-H1')).toEqual({ expected: 4, received: 1, partly: 1, outstanding: 2, exempt: 1, onTime: 0, late: 3 }); // prettier-ignore
    expect(completeness(reports).get('2024-H2')?.expected).toBe(5);
  });

  it('of who is exempt and told a part, nothing is missing', () => {
    const records = parseRecords([{ unit: 'd', period: '2024-H1', received: 1 }], mediation, { units });
    const told = expectedReports(plan, { units, received: records.value, on }).value;
    const own = told.find(({ unit, period }) => unit === 'd' && period === '2024-H1');
    expect(own).toMatchObject({ state: 'exempt', missing: ['petitions'], daysLate: 0, timeliness: null });
    expect(outstandingReports(told)).not.toContain(own);
  });

  it('is told from records too', () => {
    const records = parseRecords([{ unit: 'c', period: '2024-H1', received: 1 }], mediation, { units });
    const told = expectedReports(plan, { units, received: receivedRecords(records.value), on }).value;
    expect(expectedReports(plan, { units, received: records.value, on }).value).toEqual(told);
    expect(told.filter(({ state }) => state === 'received').length).toBeLessThan(told.length);
    expect(told.find(({ unit }) => unit === 'c')).toMatchObject({ state: 'partly', missing: ['petitions'] });
  });

  it('is in time by the day its last area first came, however often it was corrected', () => {
    const of = (area: typeof mediation | typeof petitions, unit: string) =>
      parseRecords([{ unit, period: '2024-H1', received: 1 }], area, { units });
    const deliveries = [
      { ...of(mediation, 'a'), deliveredOn: '2024-07-01' },
      { ...of(petitions, 'a'), deliveredOn: '2024-07-10' },
      { ...of(mediation, 'a'), deliveredOn: '2024-07-14' },
      { ...of(mediation, 'b'), deliveredOn: '2024-07-01' },
      { ...of(petitions, 'b'), deliveredOn: '2024-07-12' },
      { ...of(mediation, 'c'), deliveredOn: '2024-07-01' },
      { ...of(petitions, 'c'), deliveredOn: '2024-07-20' },
      of(mediation, 'S'),
      of(petitions, 'S'),
    ] as Delivery[];
    const told = (day: IsoDate) =>
      expectedReports(plan, { units, received: receivedDeliveries(deliveries), on: day }).value.filter(
        ({ period }) => period === '2024-H1',
      );
    expect(told(on).map((one) => [one.unit, one.state, one.completedOn, one.daysLate, one.timeliness])).toEqual([
      ['a', 'received', '2024-07-10', 0, 'onTime'],
      ['b', 'received', '2024-07-12', 2, 'late'],
      ['c', 'partly', null, 5, 'late'],
      ['d', 'exempt', null, 0, null],
      ['S', 'received', null, null, null],
    ]);
    expect(told('2024-07-05').map(({ timeliness }) => timeliness)).toEqual(['open', 'open', 'open', null, null]);
    expect(completeness(told(on)).get('2024-H1')).toMatchObject({ onTime: 1, late: 2 });
    expect(() => receivedDeliveries([{ ...of(mediation, 'a'), deliveredOn: '1/7/2024' as IsoDate }])).toThrow('call/bad-argument'); // prettier-ignore
    expect(() => receivedDeliveries([{}] as never)).toThrow('call/bad-argument');
  });

  it('what came and was not asked for is named: another period, another unit, another area', () => {
    const came = [
      ...['2024-M01', '2024-H1'].map((period) => ({ unit: 'a', period, received: 1 })),
      { unit: 'P', period: '2024-H1', received: 1 },
      { unit: 'd', period: '2024-H1', received: 1 }, // exempt: it may report
    ];
    const { value } = parseRecords(came, mediation, { units });
    const told = (plan: ReportPlan) => expectedReports(plan, { units, received: receivedRecords(value), on }).findings;
    expect(told(plan).map(({ code, severity, where }) => [code, severity, where])).toEqual([
      ['report/period-not-asked', 'warning', { period: '2024-M01' }],
      ['report/unit-not-asked', 'warning', { unit: 'P', period: '2024-H1' }],
    ]);
    const others = told({ ...plan, areas: ['petitions'] });
    expect(others.map(({ code, severity }) => [code, severity])).toEqual([['report/area-not-asked', 'info']]);
    expect(others[0]?.message.vi).toBe(
      'Kế hoạch thu báo cáo "Báo cáo 6 tháng": nhận được lĩnh vực không thuộc báo cáo này: mediation',
    );
    const figures = new FigureBuilder(measures, { units });
    figures.add({ measure: 'mediation.received', unit: 'P', period: '2024-H1', quantity: 3 });
    const received = receivedFigures(figures.build().value);
    expect(expectedReports(plan, { units, received, on }).findings).toMatchObject([{ code: 'report/unit-not-asked' }]);
  });

  it('a unit of the plan that nobody knows is named', () => {
    const wrong: ReportPlan = { ...plan, units: ['S', 'nobody', 'nobody'] };
    const outcome = expectedReports(wrong, { units, received: receivedFigures(table()), on });
    expect(outcome.findings).toMatchObject([{ code: 'report/unknown-unit', where: { unit: 'nobody' } }]);
  });
});

it.each([
  [[plan], ['']],
  [{ ...plan, label: null, areas: 'mediation' }, ['label', 'areas']],
  [{ ...plan, label: { vi: 'Báo cáo' }, periods: [2024] }, ['label', 'periods']],
  [{ ...plan, units: null, kinds: {}, due: [], basis: null }, ['kinds', 'units', 'due', 'basis']],
  [{ ...plan, exempt: [{ unit: 'd', basis }] }, ['exempt[0].reason']],
  [{ ...plan, exempt: [null, { unit: 7, reason: 'new' }] }, ['exempt[0]', 'exempt[1].unit', 'exempt[1].reason', 'exempt[1].basis']], // prettier-ignore
  [{ ...plan, exempt: 'd' }, ['exempt']],
])('what is no plan is refused, part by part: %j', (wrong, paths) => {
  expect(() => defineReportPlan(wrong as never)).toThrow(
    expect.objectContaining({
      problems: paths.map((path) => expect.objectContaining({ code: 'plan/bad-shape', path }) as unknown),
    }),
  );
});

it.each([null, 'plan'])('what is no object is no plan: %j', (wrong) => {
  expect(() => defineReportPlan(wrong as never)).toThrow(expect.objectContaining({ code: 'call/bad-argument' }));
});

it('a list of reports is asked for with a plan, a register and a day', () => {
  const received = receivedFigures(table());
  expect(() => expectedReports(null as never, { units, received, on })).toThrow('call/bad-argument');
  expect(() => expectedReports(plan, { units, received } as never)).toThrow('call/bad-option');
  expect(() => expectedReports(plan, { units, received, on, by: on } as never)).toThrow('call/unknown-option');
});

it('a wrong plan is refused, all at once', () => {
  const wrong = () =>
    defineReportPlan({
      ...plan,
      id: 'Half Year',
      areas: [],
      kinds: [],
      units: [],
      periods: ['2024-H3'],
      due: { '2025': '2025-01-01' },
      exempt: [{ unit: '', reason: { vi: '', en: '' }, basis }],
    });
  expect(wrong).toThrow(
    expect.objectContaining({
      problems: ['id', 'areas', 'kinds', 'periods[0]', 'due.2025', 'exempt[0]'].map(
        (path) => expect.objectContaining({ path }) as unknown,
      ),
    }),
  );
});

it.each([
  ['plan/unknown-kind', { kinds: ['xa' as never] }],
  ['plan/named-twice', { periods: ['2024-H1', '2024-H1', '2024-H2'] }],
  ['plan/named-twice', { units: ['S', 'S'] }],
  ['plan/named-twice', { areas: ['mediation', 'mediation'] }],
  ['plan/unknown-key', { nonsense: 1 }],
  ['plan/bad-deadline', { due: { '2024-H1': '2023-07-10' as const } }],
])('a plan that asks nobody, twice or too early is refused: %s', (code, part) => {
  expect(() => defineReportPlan({ ...plan, ...part })).toThrow(code);
});
