import type { Chart, Language } from '@qcdc/core';
import type { ChartDrawer } from './chart-drawer.ts';
import { cleanSvg } from './clean-svg.ts';
import { drawRanking, drawWaterfall } from './draw-bars.ts';
import { drawHeat, drawTiles } from './draw-cells.ts';
import { drawRadar } from './draw-radar.ts';
import { drawTrend } from './draw-trend.ts';
import { width, type ChartOf, type Drawing } from './drawing.ts';

/**
 * Loads the chart library and makes the drawer of the house. Nothing of it is loaded before: whoever draws no charts pays
 * nothing. Charts come out as SVG with words, without script; colours follow the page, and shapes are told apart in black and
 * white.
 *
 * @returns the drawer, for `html.render(doc, { charts })`; `pages` loads it itself
 * @example
 * ```ts
 * const charts = await loadCharts();
 * html.render({ title: { vi: 'Báo cáo', en: 'Report' }, blocks: [] }, { charts });
 * ```
 */
export async function loadCharts(): Promise<ChartDrawer> {
  const [core, kinds, parts, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  const { GridComponent, LegendComponent, MarkLineComponent, RadarComponent } = parts;
  core.use([
    kinds.CustomChart,
    kinds.LineChart,
    kinds.RadarChart,
    GridComponent,
    LegendComponent,
    MarkLineComponent,
    RadarComponent,
    renderers.SVGRenderer,
  ]);
  return {
    name: 'echarts',
    draw: (chart, language) => {
      const drawing = drawn[chart.type](chart as never, language);
      if (drawing === null) return null;
      const { option, height } = drawing;
      const canvas = core.init(null, null, { renderer: 'svg', ssr: true, width, height });
      try {
        canvas.setOption({ animation: false, backgroundColor: 'transparent', ...option });
        return cleanSvg(canvas.renderToSVGString(), width, height);
      } finally {
        canvas.dispose();
      }
    },
  };
}

const drawn: { readonly [T in Chart['type']]: (chart: ChartOf<T>, language: Language) => Drawing | null } = {
  trend: drawTrend,
  ranking: drawRanking,
  heat: drawHeat,
  radar: drawRadar,
  waterfall: drawWaterfall,
  tiles: drawTiles,
};
