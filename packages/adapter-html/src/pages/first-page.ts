import { groupedCount, type ReportBlock } from '@qcdc/core';
import { renderBlock } from '../blocks/block.ts';
import { tally } from '../blocks/findings.ts';
import { frame } from '../frame.ts';
import { markup, nothing, trusted, type Markup } from '../markup.ts';
import { legendOf, listOfContents, type Entry } from '../page.ts';
import { pageContext, type PageContext } from '../page-context.ts';
import { speak, type PageLanguage } from '../speak.ts';
import { weightOf, weights, words } from '../words.ts';
import { filterHash, filterScript } from './filter-script.ts';
import type { SiteOptions } from './pages-options.ts';
import { unitWords, type PageUnit } from './page-unit.ts';
import { beginningOf, rowsOnFirstPage, unlisted, type PlannedUnit, type SitePlan } from './site-plan.ts';

/** Up to this many units stand unfolded. */
const unfoldedTo = 40;

/**
 * Renders the first page of a set: how much was found, the report with its charts, kinds of finding, and every unit.
 *
 * @param plan - what goes onto which page
 * @param options - languages, charts
 * @returns a complete HTML document
 */
export function firstPage(plan: SitePlan, options: SiteOptions): string {
  const { doc, findings } = plan;
  const { language } = options;
  const context = pageContext(language, options.charts);
  const contents: Entry[] = [];
  const body = doc.blocks.map((block) => blockOf(block, plan, context, contents));
  const checked = doc.blocks.some(({ kind }) => kind === 'findings');
  const parts = [
    doc.blocks.length === 0 && plan.units.length === 0 ? markup`<p>${speak(words.empty, language)}</p>\n` : nothing,
    // Where nobody looked for anything, it is not said that nothing was found.
    !checked
      ? nothing
      : findings.length === 0
        ? markup`<p class="fine"><span class="mark" aria-hidden="true">✓</span> ${speak(words.nothingFound, language)}</p>\n`
        : tally(findings, language),
    ...body,
    plan.rules.length === 0 ? nothing : part(words.byRule, kinds(plan, context), context, contents),
    plan.units.length === 0 ? nothing : part(words.byUnit, units(plan, context), context, contents),
  ];
  const shown = doc.blocks.flatMap((block) => (plan.large.has(block) ? (beginningOf(block) ?? []) : block));
  return frame({
    title: doc.title,
    ...(doc.subtitle === undefined ? {} : { subtitle: doc.subtitle }),
    language,
    startIn: options.startIn,
    before: contents.length === 0 ? nothing : listOfContents(contents, language),
    content: markup`${parts}`,
    footer: legendOf(shown, language),
    style: 'style.css',
    ...(plan.units.length === 0 ? {} : { script: { code: filterScript, hash: filterHash } }),
  });
}

function part(
  title: (typeof words)[keyof typeof words],
  inside: Markup,
  context: PageContext,
  contents: Entry[],
): Markup {
  const id = context.nextId();
  const said = speak(title, context.language);
  contents.push({ id, words: said });
  return markup`<h2 id="${id}">${said}</h2>\n${inside}`;
}

function blockOf(block: ReportBlock, plan: SitePlan, context: PageContext, contents: Entry[]): Markup {
  const { language } = context;
  if (block.kind === 'findings')
    return markup`<section class="block"><p class="caption">${speak(block.caption, language)}</p>
${
  block.findings.length === 0
    ? markup`<p class="fine"><span class="mark" aria-hidden="true">✓</span> ${speak(words.nothingFound, language)}</p>`
    : tally(block.findings, language)
}</section>\n`;
  const large = plan.large.get(block);
  if (large === undefined) return renderBlock(block, context, contents);
  const beginning = beginningOf(block);
  const caption = 'caption' in block ? markup`<span class="word">${speak(block.caption, language)}</span>` : nothing;
  const rest = rowsBehind(block);
  const more =
    rest === 0
      ? nothing
      : markup` <span class="note word">(${speak({ vi: `còn ${groupedCount(rest, 'vi')} dòng nữa`, en: `${groupedCount(rest, 'en')} more rows` }, language)})</span>`;
  const link = markup`<p class="more"><a class="word" href="${large.path}">${speak(words.whole, language)}</a> – ${caption}${more}</p>\n`;
  if (beginning !== null) return markup`${renderBlock(beginning, context, contents)}${link}`;
  // Of a large chart the drawing alone: its table stands on the page of its own.
  const drawing = block.kind === 'chart' ? renderBlock(block, context, contents).html.replace(/<details class="data[\s\S]*?<\/details>\n?/, '') : ''; // prettier-ignore
  return markup`${trusted(drawing)}${link}`;
}

function rowsBehind(block: ReportBlock): number {
  const count = block.kind === 'table' ? block.rows.length : block.kind === 'bars' ? block.bars.length : 0;
  return Math.max(0, count - rowsOnFirstPage);
}

function kinds({ rules }: SitePlan, { language }: PageContext): Markup {
  const rows = rules.map(
    ({ weight, first, path, count, units: having }) =>
      markup`<tr class="${weight.style}"><td><span class="mark" aria-hidden="true">${weight.mark}</span> <span class="word">${speak(weight.word, language)}</span></td><th scope="row"><a href="${path}">${speak(first.message, language)}</a></th><td class="num">${count}</td><td class="num">${having.size - (having.has(null) ? 1 : 0)}</td></tr>\n`,
  );
  const head = [words.severity, words.found, words.count, words.inUnits].map(
    (word, i) => markup`<th scope="col"${i > 1 ? markup` class="num"` : nothing}>${speak(word, language)}</th>`,
  );
  return markup`<div class="scroll" tabindex="0" role="group"><table class="kinds"><thead><tr>${head}</tr></thead><tbody>\n${rows}</tbody></table></div>\n`;
}

function units(plan: SitePlan, context: PageContext): Markup {
  const { language } = context;
  const options = weights.map(
    (weight, i) => markup`<option value="${i + 1}">${oneLine(weight.word, context)}</option>`,
  );
  const finder = markup`<div id="find" class="find" hidden>
<label for="q">${speak(words.search, language)}</label> <input id="q" type="search" autocomplete="off">
<label for="w">${speak(words.having, language)}</label> <select id="w"><option value="0">${oneLine(words.anything, context)}</option>${options}</select>
<span role="status"><b id="n">${plan.units.length}</b> <span class="word">${speak(words.units, language)}</span></span></div>\n`;
  const folded = plan.units.length > unfoldedTo;
  const lists = [...plan.groups].map(([name, list]) => group(name, list, folded, context));
  const others =
    plan.others.length === 0
      ? nothing
      : markup`<p class="more"><a href="parts/others.html">${speak(words.ofNoUnit, language)}</a> (${plan.others.length})</p>\n`;
  return markup`${finder}<div id="units">\n${lists}</div>\n${others}`;
}

// The text of an option holds no elements.
function oneLine(
  { vi, en }: (typeof words)['anything'] | (typeof weights)[number]['word'],
  { language }: PageContext,
): string {
  return language === 'both' ? `${vi} / ${en}` : language === 'vi' ? vi : en;
}

// Zero findings of who sent nothing are no praise.
function sent({ came }: PageUnit, language: PageLanguage): Markup {
  if (came === undefined || came === 'all') return nothing;
  return markup` <span class="note word">(${speak(came === 'nothing' ? words.sentNothing : words.sentSome, language)})</span>`;
}

function group(name: string, list: readonly PlannedUnit[], folded: boolean, { language, nextId }: PageContext): Markup {
  const id = nextId();
  const title =
    name === unlisted
      ? speak(words.otherUnits, language)
      : name === ''
        ? speak(words.byUnit, language)
        : markup`${name}`;
  const found = list.reduce((sum, { findings }) => sum + findings.length, 0);
  const rows = list.map(({ unit, path, findings }) => {
    const counts = weights.map((weight) => findings.filter((finding) => weightOf(finding) === weight).length);
    return markup`<tr><th scope="row"><a href="${path}">${unitWords(unit)}</a>${sent(unit, language)}</th>${counts.map((count) => markup`<td>${count}</td>`)}</tr>\n`;
  });
  const head = weights.map((weight) => markup`<th scope="col">${speak(weight.word, language)}</th>`);
  // The finder looks for the name of the group, too: whoever types a district wants its communes.
  const inGroup = name === '' || name === unlisted ? nothing : markup` data-in="${name}"`;
  return markup`<details${inGroup}${folded ? nothing : markup` open`}><summary id="${id}">${title} <span class="count">(${list.length} <span class="word">${speak(words.units, language)}</span>, ${found} <span class="word">${speak(words.found, language)}</span>)</span></summary>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="units"><thead><tr><th scope="col">${speak(words.unit, language)}</th>${head}</tr></thead><tbody>
${rows}</tbody></table></div></details>
`;
}
