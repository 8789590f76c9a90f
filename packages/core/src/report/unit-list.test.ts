import { expect, it } from 'vitest';
import { practice } from '../basis/legal-basis.ts';
import { mediation } from '../entities/mediation.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { defineReportPlan } from '../plan/define-report-plan.ts';
import { expectedReports } from '../plan/outstanding-reports.ts';
import { defineUnits } from '../unit/define-units.ts';
import { unitList } from './unit-list.ts';

const units = defineUnits([
  { code: '01', kind: 'province', name: 'Tỉnh Mẫu' },
  { code: 'H1', kind: 'district', name: 'Huyện Châu', parent: '01' },
  { code: 'A', kind: 'commune', name: 'Xã A', parent: 'H1' },
  { code: 'B', kind: 'commune', name: 'Xã B', parent: 'H1' },
  { code: 'C', kind: 'commune', name: 'Xã C', parent: 'H1' },
]);
const plan = defineReportPlan({
  id: 'years',
  label: { vi: 'Báo cáo năm', en: 'Report of the year' },
  areas: ['mediation'],
  kinds: ['commune'],
  periods: ['2023', '2024'],
  basis: practice({ vi: 'công văn', en: 'a letter' }),
});

it('says who sent all, a part and nothing of what was asked; of whom nothing was asked it says nothing', () => {
  const sent = [['A', '2023'], ['A', '2024'], ['B', '2024']].map(([unit, period]) => ({ unit, period, received: 1 })); // prettier-ignore
  const received = parseRecords(sent, mediation, { units }).value;
  const { value: reports } = expectedReports(plan, { units, received, on: '2025-02-01' });
  const came = unitList(units, { day: '2024-12-31', reports }).map((unit) => [unit.code, unit.came]);
  expect(came).toEqual([
    ['01', undefined],
    ['H1', undefined],
    ['A', 'all'],
    ['B', 'some'],
    ['C', 'nothing'],
  ]);
  expect(unitList(units, { day: '2024-12-31' }).every(({ came: said }) => said === undefined)).toBe(true);
});
