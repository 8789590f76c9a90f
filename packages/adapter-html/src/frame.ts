import type { Text } from '@qcdc/core';
import { markup, nothing, trusted, type Markup } from './markup.ts';
import { plain, speak, type PageLanguage } from './speak.ts';
import { stylesheet } from './style/stylesheet.ts';
import { words } from './words.ts';

/** What stands on a page, and what it needs. */
export interface Frame {
  /** Title of the page. */
  readonly title: Text;
  /** Line below the title. */
  readonly subtitle?: Text;
  /** Language of the page. */
  readonly language: PageLanguage;
  /** What a bilingual page shows first. */
  readonly startIn: PageLanguage;
  /** What stands between the header and the content, such as a list of contents. */
  readonly before?: Markup;
  /** The content. */
  readonly content: Markup;
  /** What stands below the content. */
  readonly footer?: Markup;
  /** Rules of a style sheet beside those of every page. */
  readonly look?: string;
  /** Whether the page is an official document, whose letterhead stands in the place of the title. */
  readonly isOfficial?: boolean;
  /** Address of the style sheet; the sheet stands on the page itself when left out. */
  readonly style?: string;
  /** The one script of the page, with the hash its policy lets through; none when left out. */
  readonly script?: { readonly code: string; readonly hash: string };
}

// Second lock beside escaping: should markup ever slip through, the browser still runs no script and fetches nothing. A folder
// of pages is opened from a disk, too, where a page has no origin of its own.
function policy({ style, script }: Frame): string {
  const styles = style === undefined ? "'unsafe-inline'" : "'self' file:";
  const scripts = script === undefined ? '' : ` script-src '${script.hash}';`;
  return `default-src 'none'; style-src ${styles};${scripts} base-uri 'none'; form-action 'none'`;
}

/**
 * Renders a whole page around its content.
 *
 * @param frame - what stands on it
 * @returns a complete HTML document
 */
export function frame(frame: Frame): string {
  const {
    title,
    subtitle,
    language,
    startIn,
    before = nothing,
    content,
    footer = nothing,
    style,
    script,
    look = '',
    isOfficial = false,
  } = frame;
  const below = subtitle === undefined ? nothing : markup`<p class="subtitle">${speak(subtitle, language)}</p>\n`;
  const sheet =
    style === undefined
      ? markup`<style>${trusted(stylesheet + look)}</style>`
      : markup`<link rel="stylesheet" href="${style}">`;
  const code = script === undefined ? nothing : trusted(`<script>${script.code}</script>\n`);
  const classes = [...(language === 'both' ? ['both'] : []), ...(isOfficial ? ['official'] : [])];
  const view = language === 'both' ? languageSwitch(startIn) : nothing;
  const masthead = markup`<header>
${view}<h1>${speak(title, language)}</h1>
${below}</header>
`;
  return markup`<!doctype html>
<html lang="${language === 'en' ? 'en' : 'vi'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy(frame))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${plain(title, language)}</title>
${sheet}
</head>
<body${classes.length === 0 ? nothing : markup` class="${classes.join(' ')}"`}>
<a class="skip" href="#content"><span class="word">${speak(words.skip, language)}</span></a>
${isOfficial ? view : masthead}${before}<main id="content" tabindex="-1">
${content}</main>
${footer}${code}</body>
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
