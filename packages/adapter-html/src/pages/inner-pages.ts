import type { Finding, ReportBlock, ReportDoc, Text } from '@qcdc/core';
import { renderBlock } from '../blocks/block.ts';
import { foundTable } from '../blocks/found-table.ts';
import { law } from '../blocks/law.ts';
import { tally } from '../blocks/findings.ts';
import { frame } from '../frame.ts';
import { markup, nothing, type Markup } from '../markup.ts';
import { legendOf } from '../page.ts';
import { pageContext } from '../page-context.ts';
import { speak, type PageLanguage } from '../speak.ts';
import { weights, words } from '../words.ts';
import type { SiteOptions } from './pages-options.ts';
import { unitWords, type PageUnit } from './page-unit.ts';
import type { PlannedBlock, PlannedRule, PlannedUnit } from './site-plan.ts';

/** Which way a page of a set leads: back to the first, and to its neighbours. */
export interface Ways {
  /** Address of the page before, from the page itself. */
  readonly before?: string;
  /** Address of the page after. */
  readonly after?: string;
}

const same = (text: string): Text => ({ vi: text, en: text });

function inner(
  doc: ReportDoc,
  title: Text,
  content: Markup,
  options: SiteOptions,
  ways: Ways,
  footer = nothing,
): string {
  const { language } = options;
  const link = (to: string | undefined, word: Text): Markup =>
    to === undefined ? nothing : markup` <a href="${to}">${speak(word, language)}</a>`;
  return frame({
    title,
    subtitle: doc.title,
    language,
    startIn: options.startIn,
    before: markup`<nav class="ways" aria-label="${language === 'en' ? words.back.en : words.back.vi}"><a href="../index.html">${speak(words.back, language)}</a>${link(ways.before, words.before)}${link(ways.after, words.after)}</nav>\n`,
    content,
    footer,
    style: '../style.css',
  });
}

/**
 * Renders the page of a unit: what is said about it, then its findings.
 *
 * @param planned - the unit
 * @param blocks - what is said about it besides
 * @param doc - the report it belongs to
 * @param options - languages, charts
 * @param ways - its neighbours
 * @returns a complete HTML document
 */
export function unitPage(
  { unit, findings }: PlannedUnit,
  blocks: readonly ReportBlock[],
  doc: ReportDoc,
  options: SiteOptions,
  ways: Ways,
): string {
  const { language } = options;
  const context = pageContext(language, options.charts);
  const said = blocks.map((block) => renderBlock(block, context, []));
  const name = same(unitWords(unit));
  const checked = doc.blocks.some(({ kind }) => kind === 'findings');
  const found = findings.length === 0 ? unsaid(unit, language) : listOf(findings, name, options);
  const content = markup`${said}${cameFrom(unit, language)}${checked ? found : nothing}`;
  return inner(doc, name, content, options, ways, legendOf(blocks, language));
}

/**
 * Renders the page of the findings that are of no unit.
 *
 * @param findings - the findings
 * @param doc - the report
 * @param options - languages, charts
 * @returns a complete HTML document
 */
export function othersPage(findings: readonly Finding[], doc: ReportDoc, options: SiteOptions): string {
  return inner(doc, words.ofNoUnit, listOf(findings, words.ofNoUnit, options), options, {});
}

// Who sent nothing was not found without fault.
function cameFrom({ came }: PageUnit, language: PageLanguage): Markup {
  if (came === undefined || came === 'all') return nothing;
  const said = came === 'nothing' ? words.nothingCame : words.someCame;
  return markup`<p class="came"><span class="mark" aria-hidden="true">?</span> ${speak(said, language)}</p>\n`;
}

function unsaid({ came }: PageUnit, language: PageLanguage): Markup {
  if (came === 'nothing') return nothing;
  return fine(came === 'some' ? words.nothingFoundInPart : words.nothingFound, language);
}

function fine(text: Text, language: PageLanguage): Markup {
  return markup`<p class="fine"><span class="mark" aria-hidden="true">✓</span> ${speak(text, language)}</p>\n`;
}

function listOf(findings: readonly Finding[], caption: Text, options: SiteOptions): Markup {
  const { language } = options;
  if (findings.length === 0) return fine(words.nothingFound, language);
  const context = pageContext(language, options.charts);
  const choice = (value: string, label: Text, checked: boolean): Markup =>
    markup`<label><input type="radio" name="only" id="only-${value}"${checked ? markup` checked` : nothing}> <span class="word">${speak(label, language)}</span></label>\n`;
  return markup`${tally(findings, language)}<div class="found-list"><fieldset class="view only"><legend><span class="word">${speak(words.show, language)}</span></legend>
${choice('all', words.all, true)}${weights.map(({ style, word }) => choice(style, word, false))}</fieldset>
<div class="scroll" tabindex="0" role="group">${foundTable(findings, context, speak(caption, language))}</div></div>
`;
}

/**
 * Renders the page of a kind of finding: what it says, the law, and every unit that has it.
 *
 * @param rule - the kind
 * @param doc - the report
 * @param options - languages
 * @param ways - its neighbours
 * @returns a complete HTML document
 */
export function kindPage(rule: PlannedRule, doc: ReportDoc, options: SiteOptions, ways: Ways): string {
  const { language } = options;
  const { first, weight, units, count } = rule;
  const rows = [...units].map(([unit, of]) => {
    const to = unit === null ? '../parts/others.html' : `../${unit.path}`;
    const name = unit === null ? speak(words.ofNoUnit, language) : markup`${unitWords(unit.unit)}`;
    return markup`<li><a href="${to}">${name}</a> ${of}\n`;
  });
  const todo = first.hint === undefined ? nothing : markup`<p>${speak(first.hint, language)}</p>\n`;
  const cited = first.basis.length === 0 ? nothing : markup`<p class="law">${law(first.basis, language)}</p>\n`;
  const content = markup`<div class="${weight.style}"><p class="badge"><span class="mark" aria-hidden="true">${weight.mark}</span><span class="word">${speak(weight.word, language)}</span></p></div>
${todo}${cited}<p class="codes"><code>${first.code}</code></p>
<p class="caption"><strong>${count}</strong> <span class="word">${speak(words.count, language)}</span> · <strong>${units.size - (units.has(null) ? 1 : 0)}</strong> <span class="word">${speak(words.inUnits, language)}</span></p>
<ul class="having">
${rows}</ul>
`;
  return inner(doc, first.message, content, options, ways);
}

/**
 * Renders the page of a block that is too large for the first page.
 *
 * @param planned - the block
 * @param doc - the report
 * @param options - languages, charts
 * @returns a complete HTML document
 */
export function partPage({ block }: PlannedBlock, doc: ReportDoc, options: SiteOptions): string {
  const context = pageContext(options.language, options.charts);
  const title = 'caption' in block ? block.caption : doc.title;
  return inner(doc, title, renderBlock(block, context, []), options, {}, legendOf([block], options.language));
}
