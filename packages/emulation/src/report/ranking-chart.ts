import type { ChartBlock, DrawnRange, Text } from '@qcdc/core';
import { checkCall, having } from '@qcdc/core/checks';
import { roundNumber } from '@qcdc/core/exact';
import { said } from '../explain/words.ts';
import type { ClusterRanking, Ranking } from '../rank/ranking.ts';
import { pointsText } from '../score/print-points.ts';

const aRanking = /* @__PURE__ */ having(['board', 'clusters'], 'kết quả xếp hạng của rank', 'the ranking of rank');
const aCluster = /* @__PURE__ */ having(
  ['cluster', 'rows', 'notRanked'],
  'một cụm của kết quả xếp hạng',
  'a cluster of the ranking',
);

/**
 * Shows the ranking of a cluster with its certainty: what is exactly known as a full bar, what is bounded as a range, and units
 * without a rank at the end with the reason.
 *
 * @param ranking - the ranking
 * @param cluster - one of its clusters, or the ranking of all of them
 * @returns the chart
 * @throws `DefinitionError` `call/…`
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
 * const ranking = rank(scores).value;
 * ranking.clusters.map((one) => rankingChart(ranking, one).kind); // => ['chart']
 * ```
 */
export function rankingChart(ranking: Ranking, cluster: ClusterRanking): ChartBlock {
  checkCall('rankingChart', { ranking: [ranking, aRanking], cluster: [cluster, aCluster] });
  const { board } = ranking;
  const nameOf = (unit: string): Text => said(board.nameOf(unit), board.nameOf(unit));
  const number = (of: DrawnPoints): number => roundNumber(of, 6).toNumber();
  const ranked = cluster.rows.map(({ unit, value }): DrawnRange => ({
    label: nameOf(unit),
    low: number(value.low),
    high: number(value.high),
    print: pointsText(value),
  }));
  const gaps = cluster.notRanked.map(({ unit, reasons }): DrawnRange => ({
    label: nameOf(unit),
    low: null,
    high: null,
    print: reasons[0]?.message ?? said('không xếp hạng', 'not ranked'),
  }));
  const { name } = cluster.cluster;
  return {
    kind: 'chart',
    caption: said(`Điểm của các đơn vị trong ${name.vi}`, `Points of the units of ${name.en}`),
    chart: { type: 'ranking', measuredIn: said('điểm', 'points'), bars: [...ranked, ...gaps] },
  };
}

type DrawnPoints = ClusterRanking['rows'][number]['value']['low'];
