import { chartTable } from '@qcdc/core/report';
import type { ChartBlock } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { defineRubric, rank, rankingChart, rankingReport, score, scoreRadar, scoreWaterfall } from '../src/index.ts';
import { atLeast, bands, clusterLike, leaf, rubricOf, source, text } from './sample.ts';

const rubric = defineRubric(
  rubricOf([
    leaf('open', 10, bands('x'), { label: text('Công khai') }),
    leaf('settled', 10, bands('y'), { label: text('Hòa giải') }),
  ]),
);
const scores = score(source({ a: { x: 95, y: 95 }, b: { x: 95, y: atLeast(75) }, c: { x: 95, y: null } }), rubric, {
  period: '2024',
  clusters: [clusterLike(['a', 'b', 'c'])],
});
const plain = (block: ChartBlock | null) =>
  block === null
    ? null
    : chartTable(block).rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell?.vi : cell)));

describe('the points of a unit as a waterfall', () => {
  it('stand one on the other and end at the total', () => {
    const block = scoreWaterfall(scores.value, 'a');
    expect(
      block?.chart.type === 'waterfall' && block.chart.steps.map(({ from, to, isSum }) => [from, to, isSum]),
    ).toEqual([
      [0, 10, false],
      [10, 20, false],
      [0, 20, true],
    ]);
  });

  it('that are not known are no number: neither they nor what stands on them are drawn', () => {
    const block = scoreWaterfall(scores.value, 'c');
    expect(block?.chart.type === 'waterfall' && block.chart.steps.map(({ to }) => to)).toEqual([10, null, null]);
    expect(plain(block)?.[1]?.[1]).toBe('chưa có điểm');
  });
});

describe('units on the parts of a rubric', () => {
  it('lie in percent of what they can reach; a bounded part has two ends, a missing one none', () => {
    const { chart } = scoreRadar(scores.value, ['a', 'b', 'c']);
    const second = chart.type === 'radar' ? chart.shapes.map(({ points }) => [points[1]?.low, points[1]?.high]) : [];
    expect(second[0]).toEqual([100, 100]);
    expect(second[1]?.[0]).not.toBe(second[1]?.[1]);
    expect(second[2]).toEqual([null, null]);
  });

  it('refuses a call without units, and a unit nobody knows', () => {
    expect(() => scoreRadar(scores.value, [])).toThrow('scoreRadar.units');
    expect(() => scoreRadar(scores.value, ['z'])).toThrow('z');
    expect(() => scoreWaterfall({} as never, 'a')).toThrow('scoreWaterfall.board');
  });
});

describe('a ranking', () => {
  const ranking = rank(scores);

  it('is drawn with its certainty; who holds no rank stands at the end with the reason', () => {
    const { chart } = rankingChart(ranking.value, ranking.value.clusters[0]!);
    const bars = chart.type === 'ranking' ? chart.bars : [];
    expect(bars).toHaveLength(3);
    expect(bars.find(({ label }) => label.vi === 'a')).toMatchObject({ low: 20, high: 20 });
    const bounded = bars.find(({ label }) => label.vi === 'b');
    expect(bounded?.low).not.toBe(bounded?.high);
    expect(bars.at(-1)).toMatchObject({ label: { vi: 'c' }, low: null, high: null });
  });

  it('names a unit without a rank once in its report, and in the findings of the step', () => {
    const report = JSON.stringify(rankingReport(ranking).blocks);
    expect(ranking.findings.map(({ code }) => code)).toContain('emulation/not-ranked');
    expect(report).not.toContain('emulation/not-ranked');
    expect(report.split('Đơn vị không được xếp hạng')).toHaveLength(2);
    const overall = rankingReport(rank(scores, { overall: true }));
    expect(JSON.stringify(overall.blocks).split('Đơn vị không được xếp hạng')).toHaveLength(2);
  });
});
