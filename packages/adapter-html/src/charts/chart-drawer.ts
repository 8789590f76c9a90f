import type { Chart, Language } from '@qcdc/core';

/**
 * Draws charts for a page. The one of the house is made by `loadCharts`; another library can stand in its place.
 *
 * @remarks What it returns goes onto the page as it is: a drawer of your own must escape the texts of the chart itself.
 */
export interface ChartDrawer {
  /** Name of what draws, such as `echarts`. */
  readonly name: string;
  /**
   * Draws a chart.
   * @param chart - what to draw
   * @param language - language of its words
   * @returns an `svg` element that needs no script; `null` where there is nothing that can be drawn
   */
  draw(chart: Chart, language: Language): string | null;
}
