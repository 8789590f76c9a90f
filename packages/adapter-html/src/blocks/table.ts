import type { ReportCell, ReportColumn, TableBlock } from '@qcdc/core';
import { markup, nothing, type Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { speak, type PageLanguage } from '../speak.ts';
import { words } from '../words.ts';

/** From this many columns on a table is printed on a sheet laid across. */
const wideFrom = 8;

/**
 * Renders a table: caption, headers with their scope, one row header a row, and a frame that scrolls on a small screen.
 *
 * @param block - the table
 * @param page - what the page shares
 * @returns the markup
 */
export function table(block: TableBlock, page: PageContext): Markup {
  const { language } = page;
  const { columns } = block;
  const id = page.nextId();
  const width = columns.length >= wideFrom ? ' wide' : '';
  const note = block.note === undefined ? nothing : markup`<p class="note">${speak(block.note, language)}</p>\n`;
  return markup`<div class="block${width}">
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
${rowsOfTable(block, page, markup`<caption id="${id}">${speak(block.caption, language)}</caption>\n`)}</div>
${note}</div>
`;
}

/**
 * Renders the rows of a table.
 *
 * @param block - the table
 * @param page - what the page shares
 * @param caption - its caption, where nothing else says it
 * @returns the element
 */
export function rowsOfTable({ columns, rows }: TableBlock, { language }: PageContext, caption = nothing): Markup {
  const head = columns.map(
    (column) => markup`<th scope="col"${aligned(column)}>${speak(column.header, language)}</th>`,
  );
  const rowHeader = rowHeaderOf(columns);
  const body = rows.map(
    (row) => markup`<tr>${columns.map((column, i) => cell(row[i] ?? null, column, i === rowHeader, language))}</tr>\n`,
  );
  const none =
    rows.length > 0
      ? nothing
      : markup`<tr><td class="none" colspan="${Math.max(1, columns.length)}">${speak(words.noRows, language)}</td></tr>\n`;
  return markup`<table>
${caption}<thead><tr>${head}</tr></thead>
<tbody>
${body}${none}</tbody>
</table>
`;
}

// The column that names the row: the first one that holds words. A rank or a count before it does not name anything.
function rowHeaderOf(columns: readonly ReportColumn[]): number {
  const first = columns.findIndex((column) => column.align !== 'right');
  return Math.max(0, first);
}

function aligned(column: ReportColumn): Markup {
  return column.align === 'right' ? markup` class="num"` : nothing;
}

function cell(value: ReportCell, column: ReportColumn, isHeader: boolean, language: PageLanguage): Markup {
  const inside = value === null || value === '' ? blank(language) : speak(value, language);
  return isHeader
    ? markup`<th scope="row"${aligned(column)}>${inside}</th>`
    : markup`<td${aligned(column)}>${inside}</td>`;
}

/**
 * Renders the place of an absent figure: a dash for the eye, words for the ear.
 *
 * @param language - language of the page
 * @returns the markup
 */
export function blank(language: PageLanguage): Markup {
  return markup`<span class="blank"><span aria-hidden="true">—</span><span class="ear">${speak(words.blank, language)}</span></span>`;
}
