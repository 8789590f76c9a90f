// With a plan, coverage counts whom it asks; without one, whoever the measure names, or the kinds that reported.
import { describe, expect, it } from 'vitest';
import { practice } from '../../basis/legal-basis.ts';
import { defineReportPlan } from '../../plan/define-report-plan.ts';
import { period } from '../../time/period.ts';
import { defineUnits } from '../../unit/define-units.ts';
import { tableFromJson, tableToJson } from '../exchange/table-json.ts';
import { defineMeasure, type Measure } from '../noun/measure.ts';
import { mergeOverTime } from '../over-time/merge-over-time.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import { rollUpByGroup } from './base-unit-groups.ts';
import { LiveTotals } from './live-totals.ts';
import { mergeTables } from './merge-tables.ts';
import { rollUp } from './roll-up.ts';

const basis = practice({ vi: 'công văn ví dụ', en: 'an invented letter' });
const units = defineUnits([
  { code: 'P', kind: 'province' },
  ...['a', 'b', 'c', 'd'].map((code) => ({ code, kind: 'commune' as const, parent: 'P' })),
  { code: 'S', kind: 'agency', parent: 'P' },
  { code: 'T', kind: 'agency', parent: 'P' },
]);
const reason = { vi: 'mới thành lập', en: 'newly formed' };
const plan = defineReportPlan({
  id: 'half-year',
  label: { vi: 'Báo cáo 6 tháng', en: 'Half-year report' },
  areas: ['mediation'],
  kinds: ['commune'],
  units: ['S'],
  periods: ['2024-H1', '2024-H2'],
  exempt: [
    { unit: 'd', reason, basis },
    { unit: 'c', period: '2024-H1', reason, basis },
  ],
  basis,
});
const label = { vi: 'Số vụ', en: 'Cases' };
const cases = defineMeasure({ id: 'mediation.received', label, measuredIn: 'case', nonNegative: true });
const others = defineMeasure({ id: 'petitions.received', label, measuredIn: 'case', nonNegative: true });
const fromCommunes = defineMeasure({ ...cases, collectedFrom: ['commune'] });

type Told = readonly (readonly [unit: string, quantity: number | null, period?: string])[];
function counts(told: Told, measure: Measure = cases) {
  const builder = new FigureBuilder([measure], { units });
  for (const [unit, quantity, when = '2024-H1'] of told)
    builder.add({ measure: measure.id, unit, period: when, quantity });
  return builder.build();
}
const coverage = (table: ReturnType<typeof rollUp>, when = '2024-H1', measure: Measure = cases) => {
  const { reported, expected, missing, expectedBy } =
    table.value.find({ measure: measure.id, unit: 'P', period: when })?.coverage ?? {};
  return { reported, expected, missing, expectedBy };
};

describe('who is expected', () => {
  it('is what the plan says, also of kinds nobody was seen of; who is exempt is not counted', () => {
    // A guess from the kinds seen would expect c and d, and not S.
    const one = counts([['a', 5]]);
    expect(coverage(rollUp(one))).toEqual({
      reported: 1,
      expected: 4,
      missing: ['b', 'c', 'd'],
      expectedBy: 'reports',
    });
    const planned = rollUp(one, { plan });
    expect(coverage(planned)).toEqual({ reported: 1, expected: 3, missing: ['b', 'S'], expectedBy: 'plan' });
    expect(planned.findings).toEqual([]);
    const all = rollUp(counts([['a', 5], ['b', 0], ['S', 1]]), { plan }); // prettier-ignore
    expect(all.value.find({ measure: cases.id, unit: 'P', period: '2024-H1' })).toMatchObject({ bound: 'exact' });
    expect(coverage(all)).toEqual({ reported: 3, expected: 3, missing: [], expectedBy: 'plan' });
  });

  it('counts who reports although nobody asked, and says so', () => {
    for (const measure of [cases, fromCommunes]) {
      const { value, findings } = rollUp(counts([['a', 5], ['d', 2], ['c', null]], measure), { plan }); // prettier-ignore
      const total = value.find({ measure: cases.id, unit: 'P', period: '2024-H1' });
      expect(total?.value?.toString()).toBe('7');
      expect(total?.coverage).toMatchObject({
        reported: 2,
        expected: measure === cases ? 4 : 3,
        missing: measure === cases ? ['b', 'S'] : ['b'],
      });
      expect(findings).toMatchObject([{ code: 'figure/not-in-plan', where: { unit: 'd', period: '2024-H1' } }]);
      expect(value.size).toBe(4);
    }
    const agency = rollUp(counts([['a', 5], ['T', 4]]), { plan }); // prettier-ignore
    expect(coverage(agency)).toMatchObject({ reported: 2, expected: 4, missing: ['b', 'S'] });
    expect(agency.findings).toMatchObject([{ code: 'figure/not-in-plan', where: { unit: 'T' } }]);
  });

  it('is guessed only for what the plan says nothing of', () => {
    expect(coverage(rollUp(counts([['a', 1]], others), { plan }), '2024-H1', others)).toMatchObject({
      expected: 4,
      expectedBy: 'reports',
    });
    expect(coverage(rollUp(counts([['a', 1, '2023']]), { plan }), '2023')).toMatchObject({ expectedBy: 'reports' });
    expect(coverage(rollUp(counts([['a', 1, '2023']], fromCommunes), { plan }), '2023')).toMatchObject({
      expected: 4,
      expectedBy: 'measure',
    });
  });

  it('travels on: over time, through merging, JSON and updates', () => {
    const told: Told = [['a', 5], ['a', 1, '2024-H2'], ['b', 1, '2024-H2'], ['S', 2], ['S', 2, '2024-H2']]; // prettier-ignore
    const table = rollUp(counts(told), { plan });
    expect(coverage(table, '2024-H2')).toEqual({ reported: 3, expected: 4, missing: ['c'], expectedBy: 'plan' });
    // c is exempt for the first half only, d for both.
    expect(coverage(mergeOverTime(table, [period('2024')]), '2024')).toMatchObject({ expected: 4, missing: ['c'] });
    expect(coverage(mergeTables([table]))).toEqual(coverage(table));
    const back = tableFromJson(JSON.stringify(tableToJson(table.value)), { units }).value;
    expect(back && coverage({ value: back, findings: [] })).toEqual(coverage(table));
    const live = new LiveTotals(counts([['a', 5]]), { plan });
    live.update([{ measure: cases.id, unit: 'b', period: '2024-H1', quantity: 1 }]);
    expect(coverage(live.outcome)).toEqual({ reported: 2, expected: 3, missing: ['S'], expectedBy: 'plan' });
    const bad = {
      ...tableToJson(table.value),
      body: { ...tableToJson(table.value).body, plan: { ...plan, areas: [] } },
    };
    expect(tableFromJson(bad, { units })).toMatchObject({ value: null, findings: [{ code: 'plan/no-area' }] });
  });

  it('is that of its own units, where groups of units are rolled up apart', () => {
    const both = counts([['a', 5], ['S', 2]]); // prettier-ignore
    for (const apart of [rollUpByGroup(both, { plan }), rollUpByGroup(rollUp(both, { plan }))]) {
      const [communes, offices] = [apart.get('commune'), apart.get('office')];
      expect(communes && coverage(communes)).toEqual({ reported: 1, expected: 2, missing: ['b'], expectedBy: 'plan' });
      expect(offices && coverage(offices)).toEqual({ reported: 1, expected: 1, missing: [], expectedBy: 'plan' });
    }
  });

  it('a plan that is none is refused', () => {
    const wrong = () => rollUp(counts([['a', 5]]), { plan: 'half-year' as never });
    expect(wrong).toThrow(expect.objectContaining({ code: 'call/bad-option' }));
  });
});

describe('a unit that is asked, with units below it that are not', () => {
  const deep = defineUnits([
    { code: 'P', kind: 'province' },
    { code: 'c', kind: 'commune', parent: 'P' },
    { code: 'd', kind: 'commune', parent: 'P' },
    { code: 't', kind: 'community', parent: 'c' },
  ]);
  const built = (told: Told) => {
    const builder = new FigureBuilder([fromCommunes], { units: deep });
    for (const [unit, quantity, when = '2024'] of told)
      builder.add({ measure: cases.id, unit, period: when, quantity });
    return rollUp(builder.build());
  };
  const total = (table: ReturnType<typeof rollUp>, unit: string) =>
    table.value.find({ measure: cases.id, unit, period: '2024' });

  it('is counted once: what those below say is a part of its figure, and that is told', () => {
    const table = built([['c', 5], ['t', 3], ['d', 1]]); // prettier-ignore
    expect(total(table, 'P')).toMatchObject({ bound: 'exact', coverage: { reported: 2, expected: 2 } });
    expect(total(table, 'P')?.value?.toString()).toBe('6');
    expect(total(table, 'c')?.value?.toString()).toBe('5');
    expect(table.findings).toMatchObject([{ code: 'figure/part-of-own-figure', where: { unit: 'c', period: '2024' } }]);
  });

  it('is missing where only those below reported; what they say is a lower bound', () => {
    const table = built([['t', 3], ['d', 1]]); // prettier-ignore
    expect(total(table, 'P')?.value?.toString()).toBe('4');
    expect(total(table, 'P')).toMatchObject({ bound: 'atLeast', coverage: { missing: ['c'] } });
  });
});
