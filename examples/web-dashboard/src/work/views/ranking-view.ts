import { printPeriod, type ChartBlock, type Explanation, type Outcome, type Text } from '@qcdc/core';
import { roundNumber } from '@qcdc/core/exact';
import { explainScore, rubricLines, rankingChart, scoreWaterfall, type Ranking, type Rubric } from '@qcdc/emulation';

/** A place in the ranking. */
export interface RankRow {
  readonly unit: string;
  readonly name: string;
  /** Best and worst place it can hold, with the figures as they are known. */
  readonly rank: number;
  readonly rankAtWorst: number;
  readonly low: number;
  readonly high: number;
  readonly points: Text;
  readonly class: Text | null;
  readonly shared: readonly string[];
}

/** Who holds no place, and why. */
export interface UnrankedRow {
  readonly unit: string;
  readonly name: string;
  readonly why: Text;
}

/** The ranking of one cluster. */
export interface RankingView {
  readonly rubric: Text;
  readonly period: Text;
  readonly maximum: number;
  readonly cluster: string;
  readonly clusters: readonly { readonly id: string; readonly name: Text }[];
  readonly rows: readonly RankRow[];
  readonly unranked: readonly UnrankedRow[];
}

export function rankingView({ value }: Outcome<Ranking>, wanted: string | null): RankingView {
  const { board, clusters, period } = value;
  const chosen = clusters.find(({ cluster }) => cluster.id === wanted) ?? clusters[0];
  const chart = chosen === undefined ? null : rankingChart(value, chosen).chart;
  const bars = chart?.type === 'ranking' ? chart.bars : [];
  return {
    rubric: board.rubric.label,
    period: { vi: printPeriod(period, 'vi'), en: printPeriod(period, 'en') },
    maximum: maximumOf(board.rubric),
    cluster: chosen?.cluster.id ?? '',
    clusters: clusters.map(({ cluster: { id, name } }) => ({ id, name })),
    rows: (chosen?.rows ?? []).map((row, i) => ({
      unit: row.unit,
      name: board.nameOf(row.unit),
      rank: row.rank,
      rankAtWorst: row.rankAtWorst,
      low: bars[i]?.low ?? 0,
      high: bars[i]?.high ?? 0,
      points: bars[i]?.print ?? { vi: '', en: '' },
      class: board.rubric.classes?.classes.find(({ id }) => id === row.class)?.label ?? null,
      shared: row.tiedWith.map(board.nameOf),
    })),
    unranked: (chosen?.notRanked ?? []).map(({ unit, reasons }) => ({
      unit,
      name: board.nameOf(unit),
      why: reasons[0]?.message ?? { vi: '', en: '' },
    })),
  };
}

function maximumOf(rubric: Rubric): number {
  const maximum = rubricLines(rubric).get(rubric.root.id)?.maximum;
  return maximum === undefined ? 100 : roundNumber(maximum, 6).toNumber();
}

/** How a score comes about, in words and as a chart. */
export interface ScoreView {
  readonly explanation: Explanation | null;
  readonly chart: ChartBlock | null;
}

export function scoreView({ value: { board } }: Outcome<Ranking>, unit: string): ScoreView {
  return { explanation: explainScore(board, unit), chart: scoreWaterfall(board, unit) };
}
