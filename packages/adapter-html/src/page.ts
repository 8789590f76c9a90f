import type { ReportBlock, ReportDoc } from '@qcdc/core';
import { bars } from './blocks/bars.ts';
import { explanation } from './blocks/explanation.ts';
import { findings } from './blocks/findings.ts';
import { table } from './blocks/table.ts';
import { annex, letterhead, signature } from './blocks/official.ts';
import { heading, paragraph, points } from './blocks/text.ts';
import { markup, nothing, trusted, type Markup } from './markup.ts';
import { pageContext, type PageContext } from './page-context.ts';
import { plain, speak, type PageLanguage } from './speak.ts';
import { officialStyle } from './style/official-style.ts';
import { stylesheet } from './style/stylesheet.ts';
import { words } from './words.ts';

/** From this many parts on the page has a list of contents. */
const contentsFrom = 3;

// Second lock beside escaping: should markup ever slip through, the browser still runs no script and fetches nothing.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** An entry of the list of contents. */
interface Entry {
  readonly id: string;
  readonly words: Markup;
}

/**
 * Renders a whole page.
 *
 * @param doc - what to say
 * @param language - language of the page
 * @param startIn - what a bilingual page shows first
 * @returns a complete HTML document
 */
export function page(doc: ReportDoc, language: PageLanguage, startIn: PageLanguage): string {
  const context = pageContext(language);
  const contents: Entry[] = [];
  const official = doc.blocks.find((block) => block.kind === 'letterhead');
  const look = doc.blocks.some(isOfficial) ? officialStyle(official?.style ?? 'state') : '';
  const body = doc.blocks.map((block) => render(block, context, contents));
  const empty = doc.blocks.length > 0 ? nothing : markup`<p>${speak(words.empty, language)}</p>\n`;
  const subtitle =
    doc.subtitle === undefined ? nothing : markup`<p class="subtitle">${speak(doc.subtitle, language)}</p>\n`;
  const classes = [...(language === 'both' ? ['both'] : []), ...(official === undefined ? [] : ['official'])];
  const view = language === 'both' ? languageSwitch(startIn) : nothing;
  const masthead = markup`<header>
${view}<h1>${speak(doc.title, language)}</h1>
${subtitle}</header>
`;
  const legend = doc.blocks.some(hasBlank)
    ? markup`<footer><p>${speak(words.legend, language)}</p></footer>\n`
    : nothing;
  return markup`<!doctype html>
<html lang="${language === 'en' ? 'en' : 'vi'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${plain(doc.title, language)}</title>
<style>${trusted(stylesheet + look)}</style>
</head>
<body${classes.length === 0 ? nothing : markup` class="${classes.join(' ')}"`}>
<a class="skip" href="#content"><span class="word">${speak(words.skip, language)}</span></a>
${official === undefined ? masthead : view}${contents.length < contentsFrom || official !== undefined ? nothing : list(contents, language)}<main id="content" tabindex="-1">
${body}${empty}</main>
${legend}</body>
</html>
`.html;
}

// Works without script: the style sheet looks at which button is chosen.
function languageSwitch(startIn: PageLanguage): Markup {
  const button = (view: PageLanguage, label: Markup): Markup =>
    markup`<label><input type="radio" name="view" id="view-${view}"${startIn === view ? markup` checked` : nothing}> ${label}</label>\n`;
  return markup`<fieldset class="view">
<legend><span class="word">${speak(words.view, 'both')}</span></legend>
${button('both', markup`<span>Việt + English</span>`)}${button('vi', markup`<span>Tiếng Việt</span>`)}${button('en', markup`<span>English</span>`)}</fieldset>
`;
}

function render(block: ReportBlock, context: PageContext, contents: Entry[]): Markup {
  switch (block.kind) {
    case 'heading': {
      const id = context.nextId();
      if (block.level === 2) contents.push({ id, words: speak(block.text, context.language) });
      return heading(block, id, context.language);
    }
    case 'paragraph':
      return paragraph(block, context.language);
    case 'points':
      return points(block, context.language);
    case 'letterhead':
      return letterhead(block, context.language);
    case 'signature':
      return signature(block, context.language);
    case 'annex':
      return annex(block, context.nextId(), context.language);
    case 'table':
      return table(block, context);
    case 'findings':
      return findings(block, context);
    case 'bars':
      return bars(block, context);
    case 'explanation':
      return explanation(block, context);
  }
}

function isOfficial({ kind }: ReportBlock): boolean {
  return kind === 'letterhead' || kind === 'signature' || kind === 'annex';
}

function hasBlank(block: ReportBlock): boolean {
  return block.kind === 'table' && block.rows.some((row) => row.includes(null));
}

function list(contents: readonly Entry[], language: PageLanguage): Markup {
  const items = contents.map(({ id, words: text }) => markup`<li><a href="#${id}">${text}</a></li>\n`);
  return markup`<nav aria-labelledby="contents"><p class="caption" id="contents">${speak(words.contents, language)}</p>
<ol>
${items}</ol>
</nav>
`;
}
