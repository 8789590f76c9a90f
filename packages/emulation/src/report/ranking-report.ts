import { someRanking } from '../rank/a-ranking.ts';
import { printPeriod, type Outcome, type ReportBlock, type ReportCell, type ReportDoc, type Text } from '@qcdc/core';
import { checkCall } from '@qcdc/core/checks';
import { classLabel } from '../explain/explain-class.ts';
import { joined, said } from '../explain/words.ts';
import type { ClusterRanking, RankedUnit, Ranking } from '../rank/ranking.ts';
import { pointsText } from '../score/print-points.ts';
import { drawnLength } from './drawn-length.ts';

function rankText({ rank, rankAtWorst, tie }: RankedUnit): string {
  const place = rank === rankAtWorst ? String(rank) : `${rank}–${rankAtWorst}`;
  return tie === 'shared' || tie === 'unresolved' ? `${place}=` : place;
}

function tieText(ranking: Ranking, row: RankedUnit): Text | null {
  const names = row.tiedWith.map((u) => ranking.board.nameOf(u)).join(', ');
  switch (row.tie) {
    case 'none':
      return null;
    case 'broken':
      return said(`xét ${row.tieBrokenBy?.vi ?? ''}`, `by ${row.tieBrokenBy?.en ?? ''}`);
    case 'decided':
      return said(`${row.tieBrokenBy?.vi ?? ''} quyết định`, `decided by ${row.tieBrokenBy?.en ?? ''}`);
    case 'shared':
      return said(`bằng điểm ${names}`, `tied with ${names}`);
    case 'unresolved':
      return said(`bằng điểm ${names}, chờ quyết định`, `tied with ${names}, to be decided`);
  }
}

function rows(ranking: Ranking, cluster: ClusterRanking): readonly (readonly ReportCell[])[] {
  const { board } = ranking;
  return cluster.rows.map((row) => [
    rankText(row),
    board.nameOf(row.unit),
    pointsText(row.value),
    row.class === null ? said('chưa xác định', 'undecided') : classLabel(board.rubric, row.class),
    tieText(ranking, row),
  ]);
}

function clusterBlocks(ranking: Ranking, cluster: ClusterRanking, told: ReadonlySet<string>): readonly ReportBlock[] {
  const notRanked = cluster.notRanked.filter(({ unit }) => !told.has(unit));
  const { board } = ranking;
  const name = cluster.cluster.name;
  const blocks: ReportBlock[] = [
    { kind: 'heading', level: 2, text: name },
    {
      kind: 'table',
      caption: said(`Xếp hạng ${name.vi}`, `Ranking of ${name.en}`),
      columns: [
        { header: said('Hạng', 'Rank'), align: 'right' },
        { header: said('Đơn vị', 'Unit') },
        { header: said('Điểm', 'Points'), align: 'right' },
        { header: said('Xếp loại', 'Class') },
        { header: said('Ghi chú', 'Note') },
      ],
      rows: rows(ranking, cluster),
      note: said(
        'Dấu = sau hạng: các đơn vị bằng điểm cùng giữ hạng đó.',
        'A = after the rank: units with equal points share it.',
      ),
    },
  ];
  if (cluster.rows.length > 0)
    blocks.push({
      kind: 'bars',
      caption: said(`Điểm của các đơn vị trong ${name.vi}`, `Points of the units of ${name.en}`),
      measuredIn: said('điểm', 'points'),
      bars: cluster.rows.map((row) => ({
        label: said(board.nameOf(row.unit), board.nameOf(row.unit)),
        length: drawnLength(row.value),
        print: pointsText(row.value),
      })),
    });
  if (notRanked.length > 0)
    blocks.push({
      kind: 'table',
      caption: said('Đơn vị không được xếp hạng', 'Units without a rank'),
      columns: [{ header: said('Đơn vị', 'Unit') }, { header: said('Lý do', 'Reason') }],
      rows: notRanked.map(({ unit, reasons }) => {
        const messages = [...new Map(reasons.map((r) => [r.message.vi, r.message])).values()];
        return [board.nameOf(unit), joined(messages, ' ')];
      }),
      ...(notRanked.some(({ reasons }) => reasons[0]?.code !== 'emulation/vetoed')
        ? {
            note: said(
              'Thiếu số liệu thì bổ sung rồi chấm lại.',
              'Where figures are missing, report them and score again.',
            ),
          }
        : {}),
    });
  return blocks;
}

// What the table of units without a rank says, too.
const once = new Set(['emulation/not-ranked', 'emulation/not-scored']);

/**
 * Lays a ranking out as a report: one table a cluster, the units without a rank with their reasons, the findings.
 *
 * @param ranking - the ranking with its findings
 * @returns the report as data
 * @example
 * ```ts
 * const rubric = defineRubric({
 *   id: 'sample-2024',
 *   kind: 'commune',
 *   label: { vi: 'Bảng điểm mẫu', en: 'Sample sheet' },
 *   years: { from: 2024 },
 *   basis: [practice({ vi: 'ví dụ', en: 'an example' })],
 *   period: { kind: 'year' },
 *   facts: [{ id: 'posted', kind: 'number', label: { vi: 'Số nội dung niêm yết', en: 'Items posted' } }],
 *   root: {
 *     id: 'total',
 *     label: { vi: 'Tổng điểm', en: 'Total' },
 *     children: [
 *       { id: 'posting', label: { vi: 'Niêm yết', en: 'Posting' }, maximum: 10, scale: { give: 'points', of: { read: 'fact', fact: 'posted' } } },
 *     ],
 *   },
 * });
 * const units = { units: ['A', 'B'], peek: () => null }; // computeIndicators(…) where the rubric reads figures
 * const facts: Fact[] = [
 *   { fact: 'posted', unit: 'A', period: '2024', kind: 'number', value: 9 },
 *   { fact: 'posted', unit: 'B', period: '2024', kind: 'number', value: 7 },
 * ];
 * const cluster = { id: 'c1', name: { vi: 'Cụm 1', en: 'Cluster 1' }, members: ['A', 'B'].map((value) => ({ from: null, to: null, value })) };
 * const scores = score(ok(units), rubric, { period: '2024', facts, clusters: [cluster] });
 * rankingReport(rank(scores)).title.en; // => 'Sample sheet'
 * ```
 */
export function rankingReport(ranking: Outcome<Ranking>): ReportDoc {
  checkCall('rankingReport', { ranking: [ranking, someRanking] });
  const { board, period, clusters, overall } = ranking.value;
  // A unit without a rank is told of once: in the table of its cluster, with the reason.
  const told = new Set(clusters.flatMap(({ notRanked }) => notRanked.map(({ unit }) => unit)));
  const own = ranking.findings.filter(
    ({ code, where }) => code.startsWith('emulation/') && !(once.has(code) && told.has(where.unit ?? '')),
  );
  const blocks: ReportBlock[] = [];
  if (board.rubric.model !== undefined) blocks.push({ kind: 'paragraph', text: board.rubric.model });
  for (const cluster of clusters) blocks.push(...clusterBlocks(ranking.value, cluster, new Set()));
  if (overall !== null) blocks.push(...clusterBlocks(ranking.value, overall, told));
  blocks.push({
    kind: 'findings',
    caption: said('Lưu ý về chấm điểm và xếp hạng', 'Findings on scores and ranks'),
    findings: own,
  });
  return { title: board.rubric.label, subtitle: said(printPeriod(period, 'vi'), printPeriod(period, 'en')), blocks };
}
