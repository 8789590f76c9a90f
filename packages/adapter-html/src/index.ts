// The front door: one page, or a set of them; and the charts on them.
export { loadCharts } from './charts/load-charts.ts';
export type { ChartDrawer } from './charts/chart-drawer.ts';
export { pages } from './pages/pages.ts';
export type { PageFile, PagesOptions } from './pages/pages-options.ts';
export type { PageUnit } from './pages/page-unit.ts';
export { html, type HtmlOptions } from './html.ts';
export type { PageLanguage } from './speak.ts';

// For the manifest of a run
export { adapterHtmlVersion } from './version.ts';
