import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practice } from '../basis/legal-basis.ts';
import type { Finding } from '../outcome/finding.ts';
import { defineReportPlan } from '../plan/define-report-plan.ts';
import { expectedReports } from '../plan/outstanding-reports.ts';
import { isoDate } from '../time/iso-date.ts';
import { defineUnits } from '../unit/define-units.ts';
import type { ReportBlock, ReportDoc } from './report-doc.ts';
import { overviewReport } from './overview-report.ts';

const both = (text: string) => ({ vi: text, en: text });
const finding = (severity: Finding['severity'], period: string | null, unit = 'X0'): Finding => ({
  code: `mau/${severity}`,
  severity,
  state: 'failed',
  message: both(`${severity} ${period ?? ''}`),
  where: { unit, ...(period === null ? {} : { period }) },
  basis: [],
});
const listed = ({ blocks }: ReportDoc): readonly Finding[] =>
  blocks.flatMap((block) => (block.kind === 'findings' ? block.findings : []));
const paragraphs = ({ blocks }: ReportDoc): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.en] : []));

const units = defineUnits([
  { code: 'X0', kind: 'commune', name: 'Xã Không' },
  { code: 'X1', kind: 'commune', name: 'Xã Một' },
]);
const plans = ['2024', '2023'].map((year) =>
  defineReportPlan({
    id: `mau-${year}`,
    label: both(`Kế hoạch ${year}`),
    areas: ['mediation'],
    kinds: ['commune'],
    periods: [year],
    basis: practice({ vi: 'công văn mẫu', en: 'a sample letter' }),
  }),
);
const reports = plans.flatMap(
  (plan) =>
    expectedReports(plan, { units, received: { has: (_, unit) => unit === 'X0' }, on: isoDate('2025-02-01') }).value,
);

describe('the results of a period as one document', () => {
  it('begin with what came, go on with counts, and tell the gravest finding first', () => {
    const findings = [finding('info', '2024'), finding('error', '2024'), finding('warning', null)];
    const doc = overviewReport({ period: '2024', findings, plans, reports, units });
    expect(doc.blocks.map(({ kind }) => kind)).toEqual(['chart', 'table', 'table', 'table', 'findings']);
    expect(listed(doc).map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
  });

  it('show the deliveries of the period alone', () => {
    const captions = (period: string) =>
      overviewReport({ period, findings: [], plans, reports, units }).blocks.flatMap((block) =>
        block.kind === 'chart' ? [block.caption.vi] : [],
      );
    expect(captions('2024')).toEqual(['Báo cáo đã gửi: Kế hoạch 2024']);
    expect(captions('2023')).toEqual(['Báo cáo đã gửi: Kế hoạch 2023']);
    expect(captions('2022')).toEqual([]);
  });

  it('hold what was found in a part of the period, in a longer one, and in none; other periods are counted', () => {
    const ids = ['2024-Q1', 'SY2023-2024', '2023..2024', 'kỳ lạ', null];
    const findings = [...ids, '2023', '2025-M01'].map((id) => finding('error', id));
    const doc = overviewReport({ period: '2024', findings });
    expect(listed(doc).map(({ where }) => where.period ?? null)).toEqual(ids);
    expect(paragraphs(doc)).toEqual(['Left out here: 2 findings of other periods.']);
  });

  it('lose no finding: what is told, what is counted and what is elsewhere are all', () => {
    const some = fc.array(fc.constantFrom('2023', '2024', null), { maxLength: 30 });
    fc.assert(
      fc.property(some, fc.nat(35), (periods, most) => {
        const findings = periods.map((id) => finding('error', id));
        const doc = overviewReport({ period: '2024', findings, most });
        const counts = paragraphs(doc).map((text) => Number(/\d+/u.exec(text)));
        expect(listed(doc).length + counts.reduce((sum, count) => sum + count, 0)).toBe(findings.length);
      }),
    );
  });

  it('leave the light ones out where there are too many, never the grave ones', () => {
    const findings = [finding('info', '2024'), finding('warning', '2024'), finding('error', '2024')];
    const doc = overviewReport({ period: '2024', findings, most: 1 });
    expect(listed(doc).map(({ severity }) => severity)).toEqual(['error']);
    expect(paragraphs(doc)).toEqual([
      'Counted in the tables above and not listed here: 2 findings, none graver than those listed.',
    ]);
  });

  it('call units as the caller does, and end with what the caller adds', () => {
    const own: ReportBlock = { kind: 'paragraph', text: both('xếp hạng') };
    const doc = overviewReport({
      period: '2024-H1',
      findings: [finding('error', '2024-H1')],
      nameOf: (unit) => units.nameOf(unit, '2024-06-30'),
      blocks: [own],
      title: both('Sáu tháng'),
    });
    expect(listed(doc)[0]?.where.unit).toBe('Xã Không');
    expect(doc.blocks.at(-1)).toBe(own);
    expect([doc.title.vi, doc.subtitle?.vi]).toEqual(['Sáu tháng', '6 tháng đầu năm 2024']);
  });

  it('refuse a period that is none, reports without their units, and blocks that are none', () => {
    expect(() => overviewReport({ period: 'năm ngoái', findings: [] })).toThrow('time/not-a-period');
    expect(() => overviewReport({ period: '2024', findings: [], reports })).toThrow('units');
    expect(() => overviewReport({ period: '2024', findings: [], blocks: [{ kind: 'pie' } as never] })).toThrow('pie');
    expect(() => overviewReport({ period: '2024', findings: [], mots: 3 } as never)).toThrow('mots');
  });
});
