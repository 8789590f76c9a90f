import { printPeriod, type Finding, type ReportBlock, type ReportDoc, type TableBlock } from '@qcdc/core';
import { explanationBlock, findingsBlock } from '@qcdc/core/flow';
import { explainScore, rankingReport } from '@qcdc/emulation';
import {
  explainIndicator,
  checkStatedRatios,
  printIndicatorValue,
  printInterval,
  statedRatiosTable,
} from '@qcdc/indicators';
import { allEntities } from '@qcdc/core/entities';
import type { MainResult } from './run-path.ts';

const languages = ['vi', 'en'] as const;

/** What was found about the reports themselves: faults first, open questions after them. */
export function reportFindings({ totals }: MainResult): readonly Finding[] {
  // A change of law inside a period concerns the period, a rule that was not asked concerns the run, and neither a cell.
  const ofNoFile = ['law/changes-inside-period', 'validate/unconfirmed-law', 'validate/no-register'];
  return totals.findings.filter((f) => f.where.source?.startsWith('r') ?? ofNoFile.includes(f.code));
}

/** Every percentage the five reports state, beside what its parts give. */
export function statedTable({ checked }: MainResult): TableBlock {
  const stated = checkStatedRatios(checked, allEntities).filter((ratio) => ratio.where.source?.startsWith('r'));
  const caption = {
    vi: 'Tỷ lệ nêu trong báo cáo so với số liệu gốc',
    en: 'Percentages as stated, against their parts',
  };
  return statedRatiosTable(stated, { caption });
}

/** Every indicator of the five reports that could be computed, with its parts and what it covers. */
export function indicatorTable({ indicators, units }: MainResult): TableBlock {
  const table = indicators.value;
  const rows = table.indicators.flatMap((indicator) =>
    table.periods.flatMap((period) =>
      table.units.flatMap((unit) => {
        const value = table.get({ indicator, unit, period: period.id });
        if (value?.gap !== null || unit.startsWith('MAU')) return [];
        const print = languages.map((l) => printIndicatorValue(value, l));
        const { numerator, denominator } = value;
        const [vi = '', en = ''] = languages.map((l) =>
          [numerator, denominator].map((i) => (i === null ? '?' : printInterval(i, l, { scale: 0 }))).join(' / '),
        );
        return [
          [
            indicator.label,
            units.nameOf(unit, period.to),
            { vi: printPeriod(period, 'vi'), en: printPeriod(period, 'en') },
            { vi: print[0] ?? '', en: print[1] ?? '' },
            { vi, en },
            `${value.coverage.reported}/${value.coverage.expected}`,
          ],
        ];
      }),
    ),
  );
  return {
    kind: 'table',
    caption: { vi: 'Chỉ số tính lại từ số liệu của năm báo cáo', en: 'Indicators recomputed from the five reports' },
    columns: [
      { header: { vi: 'Chỉ số', en: 'Indicator' } },
      { header: { vi: 'Đơn vị', en: 'Unit' } },
      { header: { vi: 'Kỳ', en: 'Period' } },
      { header: { vi: 'Giá trị', en: 'Value' }, align: 'right' },
      { header: { vi: 'Tử số / mẫu số', en: 'Parts' }, align: 'right' },
      { header: { vi: 'Phạm vi', en: 'Coverage' }, align: 'right' },
    ],
    rows,
    note: {
      vi: 'Phạm vi: số đơn vị có số liệu trên số đơn vị phải báo cáo trong danh sách mẫu.',
      en: 'Coverage: units with figures of units expected to report, in the list of this example.',
    },
  };
}

/** The whole result as one document: findings, indicators, ranking, and two derivations down to the cells. */
export function resultDoc(result: MainResult): ReportDoc {
  const { indicators, scores, ranking } = result;
  const online = explainIndicator(indicators.value, {
    indicator: 'one-stop.online-share',
    unit: '909',
    period: '2024',
  });
  const points = explainScore(scores.value, 'MAU-2');
  const blocks: ReportBlock[] = [
    { kind: 'heading', level: 2, text: { vi: 'Năm báo cáo đã công bố', en: 'Five published reports' } },
    findingsBlock(reportFindings(result), undefined, (unit) => result.units.nameOf(unit, '2024-12-31')),
    statedTable(result),
    indicatorTable(result),
    ...(online === null ? [] : [explanationBlock(online)]),
    ...rankingReport(ranking).blocks,
    ...(points === null ? [] : [explanationBlock(points)]),
  ];
  return {
    title: { vi: 'Kết quả thực hiện dân chủ ở cơ sở', en: 'Grassroots democracy: results' },
    subtitle: {
      vi: 'Năm báo cáo thật và tám xã mẫu (dữ liệu mẫu)',
      en: 'Five real reports and eight sample communes (sample data)',
    },
    blocks,
  };
}
