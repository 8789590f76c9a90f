import { printExplanation, type Finding, type Language, type Printed, type TableBlock } from '@qcdc/core';
import { rankingReport } from '@qcdc/emulation';
import { explainIndicator } from '@qcdc/indicators';
import { indicatorTable, reportFindings, statedTable } from './result-doc.ts';
import type { MainResult } from './run-path.ts';

const words = {
  vi: {
    title: 'KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ (năm báo cáo thật, tám xã mẫu; tệp gốc trong examples/data/)',
    faults: 'Số liệu trong báo cáo không khớp',
    open: (n: number): string => `  và ${n} điểm chưa kết luận được (xem trang kết quả)`,
    expected: 'đúng ra',
    actual: 'báo cáo ghi',
    stated: 'Tỷ lệ nêu trong báo cáo so với số liệu gốc',
    indicators: 'Chỉ số tính lại từ số liệu báo cáo (giá trị, tử số / mẫu số, phạm vi)',
    ranking: 'Xếp hạng cụm thi đua mẫu',
    notRanked: 'không xếp hạng',
    points: 'điểm',
    why: 'Vì sao ra số này',
  },
  en: {
    title: 'GRASSROOTS DEMOCRACY: RESULTS (five real reports, eight sample communes; the files are in examples/data/)',
    faults: 'Stated figures that do not agree',
    open: (n: number): string => `  and ${n} questions that stay open (see the result page)`,
    expected: 'expected',
    actual: 'stated',
    stated: 'Percentages as stated, against their parts',
    indicators: 'Indicators recomputed from the reports (value, parts, coverage)',
    ranking: 'Ranking of the sample cluster',
    notRanked: 'not ranked',
    points: 'points',
    why: 'Why this number',
  },
} as const;

const said = (printed: Printed | undefined, language: Language): string =>
  printed === undefined ? '?' : typeof printed === 'string' ? printed : printed[language];

function findingLines(findings: readonly Finding[], language: Language): readonly string[] {
  const w = words[language];
  const failed = findings.filter((f) => f.state === 'failed');
  return [
    ...failed.flatMap(({ message, where, expected, actual, code }) => [
      `  ! ${message[language]}`,
      `    ${[where.source, where.sheet, where.cell].filter(Boolean).join(' ')} · ${w.actual} ${said(actual, language)}, ${w.expected} ${said(expected, language)} · ${code}`,
    ]),
    w.open(findings.length - failed.length),
  ];
}

function cellsOf(row: TableBlock['rows'][number], language: Language): readonly string[] {
  return row.map((cell) => (typeof cell === 'string' ? cell : cell !== null && 'vi' in cell ? cell[language] : '–'));
}

function statedLines({ rows }: TableBlock, language: Language): readonly string[] {
  return rows.map((row) => {
    const [place, ratio, stated, parts, recomputed, , verdict] = cellsOf(row, language);
    const worked = recomputed === '–' ? '' : ` = ${recomputed ?? ''}`;
    return `  ${stated ?? ''} · ${ratio ?? ''} · ${place ?? ''} · ${parts ?? ''}${worked} → ${verdict ?? ''}`;
  });
}

function tableLines({ rows }: TableBlock, language: Language): readonly string[] {
  return rows.map((row) => {
    const [indicator, unit, period, value, parts, coverage] = cellsOf(row, language);
    return `  ${value ?? ''} · ${indicator ?? ''} · ${unit ?? ''}, ${period ?? ''} · ${parts ?? ''} · ${coverage ?? ''}`;
  });
}

function rankingLines({ ranking, units }: MainResult, language: Language): readonly string[] {
  const { clusters, period } = ranking.value;
  const table = rankingReport(ranking).blocks.find((block) => block.kind === 'table');
  const ranked = table?.rows.map((row) => {
    const [rank, unit, points, rating, tie] = cellsOf(row, language);
    const note = tie === '–' ? '' : ` (${tie ?? ''})`;
    return `  ${rank ?? ''} · ${unit ?? ''} · ${points ?? ''} ${words[language].points} · ${rating ?? ''}${note}`;
  });
  const notRanked = clusters.flatMap((cluster) =>
    cluster.notRanked.map(({ unit, reasons }) => {
      const why = reasons[0]?.message[language] ?? '';
      return `  – · ${units.nameOf(unit, period.to)} · ${words[language].notRanked}: ${why}`;
    }),
  );
  return [...(ranked ?? []), ...notRanked];
}

/**
 * Prints the result as a short text.
 *
 * @param result - what the path worked out
 * @param language - `vi` or `en`
 */
export function summary(result: MainResult, language: Language): string {
  const w = words[language];
  const why = explainIndicator(result.indicators.value, {
    indicator: 'one-stop.online-share',
    unit: '909',
    period: '2024',
  });
  return [
    w.title,
    '',
    w.faults,
    ...findingLines(reportFindings(result), language),
    '',
    w.stated,
    ...statedLines(statedTable(result), language),
    '',
    w.indicators,
    ...tableLines(indicatorTable(result), language),
    '',
    w.ranking,
    ...rankingLines(result, language),
    '',
    w.why,
    why === null ? '' : printExplanation(why, language, 1),
  ].join('\n');
}
