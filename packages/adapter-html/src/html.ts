import type { Writer } from '@qcdc/core';
import { checkCall, demand, isPlain, optional } from '@qcdc/core/checks';
import { aReportDoc } from '@qcdc/core/report';
import type { ChartDrawer } from './charts/chart-drawer.ts';
import { page } from './page.ts';
import type { PageLanguage } from './speak.ts';

const someOptions = /* @__PURE__ */ demand(
  (value) => isPlain(value) && isPlain({ ...value }),
  'các tùy chọn { language, … }',
  'options { language, … }',
);

/** Options of the HTML writer; the language is an option of every writer. */
export interface HtmlOptions {
  /** What a bilingual page shows until the reader switches; `both` when left out. */
  readonly startIn?: PageLanguage;
  /** What draws charts, from `loadCharts`; charts stand as tables when left out. */
  readonly charts?: ChartDrawer;
}

/**
 * Renders a report document as one self-contained HTML page: no script, no file beside it, nothing fetched. It reads on
 * a phone, prints on A4, follows dark mode, and can be listened to.
 *
 * @remarks The page speaks both languages unless one is asked for; a bilingual page has a switch. Every text of the
 * document is escaped, and characters that are invisible or turn the writing direction are shown as code points.
 * @example
 * ```ts
 * html.render({ title: { vi: 'Báo cáo', en: 'Report' }, blocks: [] }, { language: 'vi' });
 * ```
 */
export const html: Writer<string, HtmlOptions> = {
  name: 'html',
  render: (doc, options) => {
    checkCall('render', { doc: [doc, aReportDoc], options: [options, optional(someOptions)] });
    return page(doc, options?.language ?? 'both', options?.startIn ?? 'both', options?.charts);
  },
};
