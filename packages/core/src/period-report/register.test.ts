// A report of units of a register: their names, their history, and the three kinds of base unit apart.
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../test/period-figures.ts';
import { practice } from '../basis/legal-basis.ts';
import { mediation } from '../entities/mediation.ts';
import { disclosures } from '../entities/disclosures.ts';
import { rollUpByGroup } from '../figure/roll-up/base-unit-groups.ts';
import { rollUp } from '../figure/roll-up/roll-up.ts';
import { tally } from '../figure/tally/tally.ts';
import { parseRecords } from '../parse/parse-records.ts';
import { defineUnits } from '../unit/define-units.ts';
import { periodOutline } from './period-outline.ts';
import { periodReport } from './period-report.ts';

const act = practice({ vi: 'Nghị quyết sắp xếp (giả định)', en: 'Resolution on units (invented)' });
const units = defineUnits(
  [
    { code: 'T', kind: 'province', name: 'Tỉnh Mẫu' },
    { code: 'A', kind: 'commune', parent: 'T', name: 'Xã A' },
    { code: 'B', kind: 'commune', parent: 'T', name: 'Xã B', to: '2025-06-30' },
    { code: 'C', kind: 'agency', parent: 'T', name: 'Sở C' },
  ],
  [{ from: 'B', to: 'A', on: '2025-07-01', extent: 'whole', act }],
);
const records = parseRecords(
  [
    { unit: 'A', period: '2024', received: 10 },
    { unit: 'B', period: '2024', received: 5 },
    { unit: 'A', period: '2026', received: 17 },
  ],
  mediation,
  { units },
);
const figures = rollUp(tally(records, Object.values(mediation.measures))).value;
const report = (unit: string, before: string | null = '2024') =>
  periodReport(figures, { outline: periodOutline, unit, period: '2026', before });

describe('a report of a unit of a register', () => {
  it('bears the name of the unit on the last day of the period', () => {
    expect(linesOf(report('T').value)[0]).toMatch(/^Tỉnh Mẫu báo cáo/u);
  });

  it('does not compare a unit that took another one in with what it was before, and says so', () => {
    const { value, findings } = report('A');
    expect(linesOf(value).join()).not.toContain('năm trước');
    expect(findings.map(({ code }) => code)).toContain('report/unit-changed');
  });

  it('compares the unit above, whose territory is the same', () => {
    const { value, findings } = report('T');
    expect(linesOf(value).join()).toContain('tiếp nhận 17 vụ (tăng 2 vụ so với năm trước)');
    expect(findings.map(({ code }) => code)).toEqual(['report/areas-without-figures']);
  });

  it('refuses a unit the register does not know', () => {
    expect(() => report('X')).toThrow(expect.objectContaining({ code: 'figure/unknown-unit' }));
  });

  it('says of a total which lacks a unit how many reported, and compares nothing', () => {
    const lacking = parseRecords([{ unit: 'A', period: '2024', received: 10 }], mediation, { units });
    const table = rollUp(tally(lacking, Object.values(mediation.measures))).value;
    const { value } = periodReport(table, { outline: periodOutline, unit: 'T', period: '2024', before: null });
    expect(linesOf(value)).toContain('Hòa giải ở cơ sở: tiếp nhận ít nhất 10 vụ (theo báo cáo của 1/2 đơn vị).');
  });

  it('tells each kind of base unit from its own figures', () => {
    const disclosed = parseRecords(
      [
        { unit: 'A', period: '2026', itemsDisclosed: 8, itemsDue: 10 },
        { unit: 'C', period: '2026', itemsDisclosed: 3, itemsDue: 3 },
      ],
      disclosures,
      { units },
    );
    const counts = tally(disclosed, Object.values(disclosures.measures));
    const groups = rollUpByGroup(counts);
    const { value } = periodReport(rollUp(counts).value, {
      outline: periodOutline,
      unit: 'T',
      period: '2026',
      before: null,
      groups,
    });
    expect(linesOf(value)).toContain('Công khai: đã công khai 8/10 nội dung, đạt 80%.');
  });
});
