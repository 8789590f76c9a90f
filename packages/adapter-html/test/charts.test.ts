import type { ChartBlock, ReportDoc } from '@qcdc/core';
import { chartTable } from '@qcdc/core/report';
import { beforeAll, describe, expect, it } from 'vitest';
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
