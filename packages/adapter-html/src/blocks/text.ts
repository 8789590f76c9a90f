import type { HeadingBlock, ParagraphBlock, PointsBlock } from '@qcdc/core';
import { letterOfPoint } from '@qcdc/core/official';
import { markup, type Markup } from '../markup.ts';
import { speak, type PageLanguage } from '../speak.ts';

/**
 * Renders a heading.
 *
 * @param block - the heading
 * @param id - id the contents list points to
 * @param language - language of the page
 * @returns the markup
 */
export function heading(block: HeadingBlock, id: string, language: PageLanguage): Markup {
  const words = speak(block.text, language);
  return block.level === 2 ? markup`<h2 id="${id}">${words}</h2>\n` : markup`<h3 id="${id}">${words}</h3>\n`;
}

/**
 * Renders a paragraph; blank lines in its text divide it.
 *
 * @param block - the paragraph
 * @param language - language of the page
 * @returns the markup
 */
export function paragraph(block: ParagraphBlock, language: PageLanguage): Markup {
  return markup`<p class="said">${speak(block.text, language)}</p>\n`;
}

/**
 * Renders points, each with its letter as text: no list style of a browser knows "đ".
 *
 * @param block - the points
 * @param language - language of the page
 * @returns the markup
 */
export function points(block: PointsBlock, language: PageLanguage): Markup {
  const items = block.points.map(
    (point, i) =>
      markup`<li><span class="letter">${letterOfPoint(i + 1)})</span> <span>${speak(point, language)}</span></li>\n`,
  );
  return markup`<ul class="points">
${items}</ul>
`;
}
