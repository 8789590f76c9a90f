import type { AnnexBlock, LetterheadBlock, OfficialLine, SignatureBlock } from '@qcdc/core';
import { annexLines, documentStyles, ruleBelow, type DocumentStyle } from '@qcdc/core/official';
import { markup, nothing, type Markup } from '../markup.ts';
import { speak, type PageLanguage } from '../speak.ts';

function lines(all: readonly OfficialLine[], style: DocumentStyle, language: PageLanguage): readonly Markup[] {
  return all.map(({ part, text }, i) => {
    const rule = ruleBelow(style, all, i);
    const below = rule === null ? '' : ` rule-${rule}`;
    return markup`<p class="part-${part}${below}"><span>${speak(text, language)}</span></p>\n`;
  });
}

/**
 * Renders the head of an official document. What it is about is the heading of the page.
 *
 * @param block - the head
 * @param language - language of the page
 * @returns the markup
 */
export function letterhead(block: LetterheadBlock, language: PageLanguage): Markup {
  const style = documentStyles[block.style];
  const rows = block.rows.map(
    ({ left, right }) =>
      markup`<div class="halves"><div>${lines(left, style, language)}</div><div>${lines(right, style, language)}</div></div>\n`,
  );
  const title =
    block.title.length === 0
      ? nothing
      : markup`<div role="heading" aria-level="1" class="title">${lines(block.title, style, language)}</div>\n`;
  return markup`<div class="letterhead">
${rows}${title}${lines(block.opening, style, language)}</div>
`;
}

/**
 * Renders the foot of an official document, with room for a signature.
 *
 * @param block - the foot
 * @param language - language of the page
 * @returns the markup
 */
export function signature(block: SignatureBlock, language: PageLanguage): Markup {
  const style = documentStyles[block.style];
  const first = block.signature.findIndex(({ part }) => part === 'signer');
  const [above, below] = [block.signature.slice(0, first), block.signature.slice(first)];
  return markup`<div class="halves signature"><div>${lines(block.recipients, style, language)}</div><div>${lines(above, style, language)}<div class="room"></div>${lines(below, style, language)}</div></div>
`;
}

/**
 * Renders the beginning of an annex, on a page of its own.
 *
 * @param block - the annex
 * @param id - id of its heading
 * @param language - language of the page
 * @returns the markup
 */
export function annex(block: AnnexBlock, id: string, language: PageLanguage): Markup {
  const drawn = annexLines(block).map(({ part, text }) =>
    part === 'annexTitle'
      ? markup`<h2 class="part-annexTitle" id="${id}">${speak(text, language)}</h2>\n`
      : markup`<p class="part-${part}"><span>${speak(text, language)}</span></p>\n`,
  );
  return markup`<div class="annex${block.pages === 'landscape' ? ' across' : ''}">
${drawn}</div>
`;
}
