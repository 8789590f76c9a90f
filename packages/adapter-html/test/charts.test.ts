import type { ChartBlock, ReportDoc } from '@qcdc/core';
import { chartTable } from '@qcdc/core/report';
import { beforeAll, describe, expect, it } from 'vitest';
import { axisNumber, roundEnds } from '../src/charts/drawing.ts';
import { html, loadCharts, type ChartDrawer } from '../src/index.ts';
import { attribute, elements, readPage, textOf } from './read-page.ts';
import { sampleCharts } from './sample-charts.ts';

let charts: ChartDrawer;
beforeAll(async () => {
  charts = await loadCharts();
});

const docOf = (...blocks: readonly ChartBlock[]): ReportDoc => ({ title: { vi: 'Báo cáo', en: 'Report' }, blocks });
const byType = new Map(sampleCharts.map((block) => [block.chart.type, block]));

describe.each([...byType])('a %s', (_, block) => {
  it('is drawn as one svg that is fit for the page: no script, no styles, nothing from outside', () => {
    const { document, faults } = readPage(html.render(docOf(block), { language: 'vi', charts }));
    expect(faults).toEqual([]);
    const [svg, ...others] = elements(document, 'svg');
    expect(others).toEqual([]);
    for (const element of elements(svg!)) {
      expect(element.tagName).toMatch(
        /^(?:svg|g|path|text|tspan|rect|circle|title|desc|polyline|polygon|clippath|defs)$/iu,
      );
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on|^style$|href/u);
        expect(value).not.toMatch(/#(?:[0-9a-f]{3}){1,2}$/iu);
      }
    }
  });

  it('has a title, a sentence for whoever listens, and the same figures as a table', () => {
    const { document } = readPage(html.render(docOf(block), { language: 'vi', charts }));
    const svg = elements(document, 'svg')[0]!;
    expect(attribute(svg, 'role')).toBe('img');
    expect(textOf(elements(svg, 'title')[0]!)).toBe(block.caption.vi);
    expect(textOf(elements(svg, 'desc')[0]!).length).toBeGreaterThan(10);
    const cells = elements(elements(document, 'table')[0]!, 'tbody').flatMap((body) => elements(body, 'tr'));
    expect(cells).toHaveLength(chartTable(block).rows.length);
  });

  it('is drawn in the language that is read, and in both where both are', () => {
    const both = elements(readPage(html.render(docOf(block), { charts })).document, 'svg');
    expect(both.map((svg) => attribute(svg, 'lang'))).toEqual(['vi', 'en']);
    const ids = elements(readPage(html.render(docOf(block, block), { charts })).document).flatMap(
      (e) => attribute(e, 'id') ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same for the same data', () => {
    expect(charts.draw(block.chart, 'vi')).toBe(charts.draw(block.chart, 'vi'));
  });

  it('stands as an open table where nobody draws', () => {
    const { document } = readPage(html.render(docOf(block), { language: 'vi' }));
    expect(elements(document, 'svg')).toEqual([]);
    expect(attribute(elements(document, 'details')[0]!, 'open')).toBe('');
  });
});

describe('what is not known', () => {
  const words = (type: ChartBlock['chart']['type']) => charts.draw(byType.get(type)!.chart, 'vi') ?? '';

  it('is no bar: three units, one full bar, one with an open end, one gap with its words', () => {
    const bars = words('ranking').match(/<path[^>]*fill="var\(--(?:accent|paper)\)"/gu) ?? [];
    expect(bars).toHaveLength(3);
    expect(words('ranking')).toContain('stroke-dasharray');
    expect(words('ranking')).toContain('>—<');
  });

  it('is no axis of a radar, and fewer than three axes are no radar', () => {
    const { chart } = byType.get('radar')!;
    if (chart.type !== 'radar') throw new Error('no radar');
    const gap = { low: null, high: null, print: { vi: '—', en: '—' } };
    const without = (count: number) => ({
      ...chart,
      shapes: chart.shapes.map((shape) => ({ ...shape, points: shape.points.map((p, i) => (i < count ? gap : p)) })),
    });
    expect(charts.draw(without(1), 'vi')).not.toContain('Công khai');
    expect(charts.draw(without(2), 'vi')).toBeNull();
  });

  it('beyond the end of an axis, or below zero, makes the axis longer and says so; nothing is drawn outside', () => {
    const { chart } = byType.get('radar')!;
    if (chart.type !== 'radar') throw new Error('no radar');
    const at = (number: number) => ({ low: number, high: number, print: { vi: String(number), en: String(number) } });
    const with1 = (first: number) => {
      const shapes = chart.shapes.map((shape) => ({ ...shape, points: [at(first), ...shape.points.slice(1)] }));
      return charts.draw({ ...chart, shapes }, 'vi') ?? '';
    };
    expect(with1(20)).not.toContain('…');
    expect(with1(26)).toContain('0 … 26');
    expect(with1(-4)).toContain('-4 … 20');
    const tip = Number(/<path d="[^"]*L\d+ (\d+)" fill="none" stroke="var\(--line\)"/u.exec(with1(26))?.[1]);
    const corners = [...with1(26).matchAll(/matrix\([^)]*,([\d.]+)\)"/gu)].map(([, y]) => Number(y));
    expect(Math.min(...corners)).toBe(tip);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('nor is %s', (number) => {
    const label = { vi: 'Xã', en: 'Xã' };
    const bars = [{ label, low: number, high: number, print: label }];
    expect(charts.draw({ type: 'ranking', measuredIn: label, bars }, 'vi')).toBeNull();
    const rows = [{ label, cells: [{ share: number, print: label }] }];
    expect(charts.draw({ type: 'heat', of: label, columns: [label], rows }, 'vi')).toContain('stroke-dasharray');
  });

  it('leaves an empty chart without a drawing', () => {
    const label = { vi: 'x', en: 'x' };
    expect(charts.draw({ type: 'heat', of: label, columns: [], rows: [] }, 'vi')).toBeNull();
    expect(charts.draw({ type: 'tiles', of: label, measuredIn: label, tiles: [] }, 'vi')).toBeNull();
    expect(charts.draw({ type: 'trend', measuredIn: label, at: [], lines: [] }, 'vi')).toBeNull();
    expect(charts.draw({ type: 'waterfall', measuredIn: label, steps: [] }, 'vi')).toBeNull();
  });
});

describe('what is printed in a drawing', () => {
  const said = (print: string) => ({ vi: print, en: print });
  const printed = [
    '1.234',
    '7.600',
    '1.200.000.000.000.000 đồng',
    '12,345 %',
    '98.7654 %',
    '66.6667',
    'zr1-xã fill="#123456" style="x" class="zr1"',
  ];
  const one = said('x');
  const chartsWith = (print: string): readonly ChartBlock['chart'][] => {
    const range = { label: one, low: 1, high: 2, print: said(print) };
    return [
      { type: 'ranking', measuredIn: one, bars: [range] },
      { type: 'trend', measuredIn: one, at: [one], lines: [{ label: one, points: [range] }] },
      { type: 'trend', measuredIn: one, at: [one], lines: [{ label: one, points: [{ ...range, high: 1 }] }] },
      { type: 'heat', of: one, columns: [one], rows: [{ label: one, cells: [{ share: 1, print: said(print) }] }] },
      { type: 'waterfall', measuredIn: one, steps: [{ label: one, from: 0, to: 1, isSum: false, print: said(print) }] },
      { type: 'tiles', of: one, measuredIn: one, tiles: [{ ...range, code: '1', short: '1', row: 0, column: 0 }] },
    ];
  };

  it.each(printed)('stands there letter by letter: %s', (print) => {
    for (const chart of chartsWith(print)) {
      const caption = said('c');
      const { document } = readPage(html.render(docOf({ kind: 'chart', caption, chart }), { language: 'vi', charts }));
      const texts = elements(elements(document, 'svg')[0]!, 'text').map(textOf);
      expect(texts, chart.type).toContain(print);
    }
  });

  it('does not read in another direction than it is written', () => {
    for (const chart of chartsWith('Xã\u202Exslx')) expect(charts.draw(chart, 'vi')).toContain('Xã⟦U+202E⟧xslx');
  });
});

describe('bars below zero', () => {
  const label = { vi: 'x', en: 'x' };
  const widths = (low: number | null, high: number | null, other: number): readonly (readonly [string, number])[] => {
    const bar = { label, low, high, print: label };
    const measure = { ...bar, low: other, high: other };
    const svg = charts.draw({ type: 'ranking', measuredIn: label, bars: [bar, measure] }, 'vi') ?? '';
    const drawn = svg.matchAll(/<path d="M[-\d.]+ [-\d.]+l([-\d.]+) 0[^"]*" fill="var\(--(accent|paper)\)"/gu);
    return [...drawn].map(([, width, look]) => [look!, Number(width)] as const);
  };

  it.each([
    [-5, -5, ['accent']],
    [-9, -2, ['accent', 'paper']],
    [-8, 3, ['paper']],
    [2, 9, ['accent', 'paper']],
    [null, -2, ['accent']],
    [-4, null, []],
    [4, null, ['accent']],
    [null, 4, []],
  ] as const)('from %s to %s: what is certain reaches from zero to the nearer end', (low, high, looks) => {
    const bars = widths(low, high, low !== null && low > 0 ? -10 : 10).slice(0, -1);
    expect(bars.map(([look]) => look)).toEqual(looks);
    for (const [, width] of bars) expect(width).toBeGreaterThan(20);
  });
});

it.each([
  [60.493827, 60.493827],
  [0, 0],
  [-7, -7],
  [1e17, 1e17],
  [1e15, 3e15],
  [1e-9, 3e-9],
])('an axis from %s to %s has round ends that differ, and numbers short enough to stand beside it', (least, most) => {
  const { min, max, interval } = roundEnds(least, most);
  expect(min).toBeLessThanOrEqual(least);
  expect(max).toBeGreaterThanOrEqual(most);
  expect(max).toBeGreaterThan(min);
  const marks = Array.from({ length: Math.round((max - min) / interval) + 1 }, (_, i) =>
    axisNumber(min + i * interval, 'vi'),
  );
  expect(new Set(marks).size).toBe(marks.length);
  for (const mark of marks) expect(mark.length).toBeLessThanOrEqual(11);
});

it.each([
  [1_234, '1.234'],
  [5_000_000, '5.000.000'],
  [2_000_000_000, '2 × 10⁹'],
  [-1_500_000_000, '-1,5 × 10⁹'],
  [0.0005, '0,0005'],
  [3e-9, '3 × 10⁻⁹'],
  [0, '0'],
])('%s on an axis is %s', (value, said) => {
  expect(axisNumber(value, 'vi')).toBe(said);
});

it('hostile words stay words in every drawing', () => {
  const bad = '<script>alert(1)</script>"\'&</svg>';
  const label = { vi: bad, en: bad };
  const range = { label, low: 1, high: 2, print: label };
  const hostile: readonly ChartBlock['chart'][] = [
    { type: 'ranking', measuredIn: label, bars: [range] },
    { type: 'trend', measuredIn: label, at: [label], lines: [{ label, points: [range] }, { label, points: [range] }] },
    { type: 'heat', of: label, columns: [label], rows: [{ label, cells: [{ share: 1, print: label }] }] },
    { type: 'waterfall', measuredIn: label, steps: [{ label, from: 0, to: 1, isSum: false, print: label }] },
    { type: 'tiles', of: label, measuredIn: label, tiles: [{ ...range, code: bad, short: bad, row: 0, column: 0 }] },
    { type: 'radar', measuredIn: label, axes: [1, 2, 3].map(() => ({ label, most: 3 })), shapes: [{ label, points: [range, range, range] }] },
  ]; // prettier-ignore
  for (const chart of hostile) {
    const { document } = readPage(html.render(docOf({ kind: 'chart', caption: label, chart }), { charts }));
    expect(elements(document, 'script')).toEqual([]);
    expect(elements(document, 'svg').length).toBeGreaterThan(0);
  }
});

it('draws the first forty of many bars and says how many more the table holds', () => {
  const label = { vi: 'Xã', en: 'Xã' };
  const bars = Array.from({ length: 300 }, (_, i) => ({
    label,
    low: i,
    high: i,
    print: { vi: String(i), en: String(i) },
  }));
  const block: ChartBlock = { kind: 'chart', caption: label, chart: { type: 'ranking', measuredIn: label, bars } };
  const text = textOf(readPage(html.render(docOf(block), { language: 'vi', charts })).document);
  expect(text).toContain('Còn 260 mục nữa trong bảng số liệu.');
  expect(text).toContain('299');
});
