import type { Finding } from '@qcdc/core';
import { markup, nothing, type Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { speak, type PageLanguage } from '../speak.ts';
import { weightOf, weights, words, type Weight } from '../words.ts';
import { law } from './law.ts';

/** Findings that say the same, at one or several places. */
interface SameFindings {
  readonly weight: Weight;
  readonly first: Finding;
  readonly all: Finding[];
}

/**
 * Renders many findings of one unit as a table: what several say in the same words is said once, with all its places beside it.
 *
 * @param findings - the findings
 * @param page - what the page shares
 * @param caption - what the table shows, for whoever listens
 * @returns the table; one row a finding, heavy ones first
 */
export function foundTable(findings: readonly Finding[], page: PageContext, caption: Markup): Markup {
  const { language } = page;
  const head = [words.found, words.place, words.expected, words.actual].map(
    (word) => markup`<th scope="col">${speak(word, language)}</th>`,
  );
  return markup`<table class="found">
<caption class="ear">${caption}</caption>
<thead><tr>${head}</tr></thead>
${groups(findings).map((group) => body(group, page))}</table>
`;
}

function groups(findings: readonly Finding[]): readonly SameFindings[] {
  const byWords = new Map<string, SameFindings>();
  for (const finding of findings) {
    const weight = weightOf(finding);
    const { code, message, hint } = finding;
    const key = [weight.style, code, message.vi, hint?.vi ?? '', JSON.stringify(finding.basis)].join('\n');
    const group = byWords.get(key);
    if (group === undefined) byWords.set(key, { weight, first: finding, all: [finding] });
    else group.all.push(finding);
  }
  return [...byWords.values()].sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
}

function body({ weight, first, all }: SameFindings, page: PageContext): Markup {
  const { language } = page;
  const { message, hint, basis, code } = first;
  const span = all.length > 1 ? markup` rowspan="${all.length}"` : nothing;
  // Closing tags that HTML lets out are let out: a nation has a hundred thousand of these rows.
  const todo = hint === undefined ? nothing : markup`<p>${speak(hint, language)}`;
  const cited = basis.length === 0 ? nothing : markup`<p class="law">${law(basis, language)}`;
  const word =
    language === 'both'
      ? markup`<span class="word">${speak(weight.word, language)}</span>`
      : speak(weight.word, language);
  const head = markup`<th scope="row"${span}><p class="badge"><i class="mark" aria-hidden="true">${weight.mark}</i>${word}<p class="message">${speak(message, language)}${todo}${cited}<p><code>${code}</code>`;
  const rows = all.map((finding, i) => markup`<tr>${i === 0 ? head : nothing}${places(finding, page)}\n`);
  return markup`<tbody class="${weight.style}">\n${rows}`;
}

function places({ where, expected = '', actual = '' }: Finding, page: PageContext): Markup {
  const { source, sheet, cell, line, period } = where;
  const at = [source, sheet].filter((part) => part !== undefined).join(' · ');
  const spot = cell ?? (line === undefined ? undefined : String(line));
  const mark = spot === undefined ? nothing : markup` <b>${spot}</b>`;
  const when =
    period === undefined ? nothing : markup` <span class="of">${speak(page.periodOf(period), page.language)}</span>`;
  return markup`<td>${at}${mark}${when}<td>${said(expected, page.language)}<td>${said(actual, page.language)}`;
}

const said = (text: NonNullable<Finding['expected']>, language: PageLanguage): Markup =>
  text === '' ? nothing : speak(text, language);
