import type { ReportBlock, ReportDoc } from '@qcdc/core';
import { renderBlock } from './blocks/block.ts';
import type { ChartDrawer } from './charts/chart-drawer.ts';
import { frame } from './frame.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { pageContext } from './page-context.ts';
import { speak, type PageLanguage } from './speak.ts';
import { officialStyle } from './style/official-style.ts';
import { words } from './words.ts';

/** From this many parts on the page has a list of contents. */
const contentsFrom = 3;

/** An entry of the list of contents. */
export interface Entry {
  /** Where it leads. */
  readonly id: string;
  /** What it says. */
  readonly words: Markup;
}

/**
 * Renders a whole report as one page.
 *
 * @param doc - what to say
 * @param language - language of the page
 * @param startIn - what a bilingual page shows first
 * @param charts - what draws charts; charts stand as tables when left out
 * @returns a complete HTML document
 */
export function page(doc: ReportDoc, language: PageLanguage, startIn: PageLanguage, charts?: ChartDrawer): string {
  const context = pageContext(language, charts);
  const contents: Entry[] = [];
  const body = doc.blocks.map((block) => renderBlock(block, context, contents));
  const empty = doc.blocks.length > 0 ? nothing : markup`<p>${speak(words.empty, language)}</p>\n`;
  const official = doc.blocks.find((block) => block.kind === 'letterhead');
  const listed = contents.length >= contentsFrom && official === undefined;
  return frame({
    title: doc.title,
    ...(doc.subtitle === undefined ? {} : { subtitle: doc.subtitle }),
    language,
    startIn,
    before: listed ? listOfContents(contents, language) : nothing,
    content: markup`${body}${empty}`,
    footer: legendOf(doc.blocks, language),
    look: lookOf(doc.blocks),
    isOfficial: official !== undefined,
  });
}

/**
 * Makes the look of official parts, where there are any.
 *
 * @param blocks - what stands on the page
 * @returns rules of a style sheet
 */
export function lookOf(blocks: readonly ReportBlock[]): string {
  const official = blocks.find((block) => block.kind === 'letterhead');
  const isNeeded = blocks.some(({ kind }) => kind === 'letterhead' || kind === 'signature' || kind === 'annex');
  return isNeeded ? officialStyle(official?.style ?? 'state') : '';
}

/**
 * Says what a dash means, where the blocks have one.
 *
 * @param blocks - what stands on the page
 * @param language - language of the page
 * @returns the line below the content
 */
export function legendOf(blocks: readonly ReportBlock[], language: PageLanguage): Markup {
  const hasBlank = blocks.some((block) => block.kind === 'table' && block.rows.some((row) => row.includes(null)));
  return hasBlank ? markup`<footer><p>${speak(words.legend, language)}</p></footer>\n` : nothing;
}

/**
 * Renders the list of contents.
 *
 * @param contents - its entries
 * @param language - language of the page
 * @returns the list
 */
export function listOfContents(contents: readonly Entry[], language: PageLanguage): Markup {
  const items = contents.map(({ id, words: text }) => markup`<li><a href="#${id}">${text}</a></li>\n`);
  return markup`<nav aria-labelledby="contents"><p class="caption" id="contents">${speak(words.contents, language)}</p>
<ol>
${items}</ol>
</nav>
`;
}
