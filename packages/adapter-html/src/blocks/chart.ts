import { groupedCount, type ChartBlock } from '@qcdc/core';
import { chartTable } from '@qcdc/core/report';
import { chartSummary, leftOut } from '../charts/chart-summary.ts';
import { markup, nothing, trusted, type Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { plain, speak } from '../speak.ts';
import { words } from '../words.ts';
import { rowsOfTable } from './table.ts';

/**
 * Renders a chart: the drawing where the page has a drawer, what it shows in a sentence, and always its figures as a table.
 *
 * @param block - the chart
 * @param page - what the page shares
 * @returns the markup
 */
export function chart(block: ChartBlock, page: PageContext): Markup {
  const { language } = page;
  const id = page.nextId();
  const drawing = drawings(block, page);
  const table = chartTable(block);
  const note = block.note === undefined ? nothing : markup`<p class="note">${speak(block.note, language)}</p>\n`;
  const rest = leftOut(block.chart);
  const more =
    rest === 0 || drawing === nothing
      ? nothing
      : markup`<p class="note">${speak({ vi: `Còn ${groupedCount(rest, 'vi')} mục nữa trong bảng số liệu.`, en: `${groupedCount(rest, 'en')} more stand in the table.` }, language)}</p>\n`;
  // Paper shows the drawing alone, unless the table holds more.
  const open = drawing === nothing ? markup` open` : nothing;
  const kept = drawing === nothing || rest > 0 ? ' kept' : '';
  return markup`<figure class="block chart" aria-labelledby="${id}">
<figcaption id="${id}">${speak(block.caption, language)}</figcaption>
${drawing}${more}<details class="data${kept}"${open}><summary class="word">${speak(words.dataTable, language)}</summary>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
${rowsOfTable(table, page)}</div></details>
${note}</figure>
`;
}

// A page in both languages holds the drawing once for each, and shows the one that is being read.
function drawings(block: ChartBlock, page: PageContext): Markup {
  const { charts, language } = page;
  if (charts === null) return nothing;
  const all = (language === 'both' ? (['vi', 'en'] as const) : [language]).flatMap((one) => {
    const svg = charts.draw(block.chart, one);
    if (svg === null) return [];
    const [title, description] = [page.nextId(), page.nextId()];
    const head = markup`<title id="${title}">${plain(block.caption, one)}</title><desc id="${description}">${plain(chartSummary(block.chart), one)}</desc>`;
    const tongue = language === 'both' ? markup` lang="${one}"` : nothing;
    const opening = markup`<svg class="drawn" role="img"${tongue} aria-labelledby="${title} ${description}"`.html;
    // Ids inside the drawing are made its own.
    const own = svg.replace(/(["#])z-/g, `$1${title}-`).replace(/^<svg/, opening);
    return [trusted(`${own.replace('>', `>${head.html}`)}\n`)];
  });
  return all.length === 0 ? nothing : markup`<div class="scroll" tabindex="0" role="group">${all}</div>\n`;
}
