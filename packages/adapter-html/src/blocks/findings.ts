import { citation, type Finding, type FindingsBlock, type LegalBasis, type Printed, type Text } from '@qcdc/core';
import { markup, nothing, trusted, type Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { speak, type PageLanguage } from '../speak.ts';
import { weightOf, weights, words } from '../words.ts';

/**
 * Renders a list of findings: how many of each weight, then one card a finding with place, what was expected, what was
 * found, what to do and the law.
 *
 * @param block - the findings
 * @param page - what the page shares
 * @returns the markup
 */
export function findings(block: FindingsBlock, page: PageContext): Markup {
  const { language } = page;
  const id = page.nextId();
  const list =
    block.findings.length === 0
      ? markup`<p class="fine"><span class="mark" aria-hidden="true">✓</span> ${speak(words.nothingFound, language)}</p>\n`
      : markup`${summary(block.findings, language)}<ol class="cards">\n${block.findings.map((finding) => card(finding, page))}</ol>\n`;
  return markup`<section class="block findings" aria-labelledby="${id}">
<p class="caption" id="${id}">${speak(block.caption, language)}</p>
${list}</section>
`;
}

function summary(all: readonly Finding[], language: PageLanguage): Markup {
  const counted = weights.map((weight) => ({ weight, count: all.filter((f) => weightOf(f) === weight).length }));
  const parts = counted
    .filter(({ count }) => count > 0)
    .map(
      ({ weight, count }) =>
        markup`<li class="${weight.style}"><span class="mark" aria-hidden="true">${weight.mark}</span><strong>${String(count)}</strong> <span class="word">${speak(weight.word, language)}</span></li>`,
    );
  return markup`<ul class="tally">${parts}</ul>\n`;
}

function card(finding: Finding, page: PageContext): Markup {
  const { language } = page;
  const weight = weightOf(finding);
  const { unit, period, area, field } = finding.where;
  const lines = [
    line('long', words.place, placeOf(finding, language), language),
    line('short', words.unit, printed(unit, language), language),
    line('short', words.period, period === undefined ? nothing : speak(page.periodOf(period), language), language),
    line('short', words.expected, printed(finding.expected, language), language),
    line('short', words.actual, printed(finding.actual, language), language),
    line('long', words.hint, finding.hint === undefined ? nothing : speak(finding.hint, language), language),
    line('long', words.basis, law(finding.basis, language), language),
  ];
  const details = lines.every((one) => one.html === '') ? nothing : markup`<dl>${lines}</dl>\n`;
  // Code and field are for whoever writes software; the message names the field in words.
  const codes = [finding.code, [area, field].filter(Boolean).join('.')].filter((code) => code !== '');
  return markup`<li class="card ${weight.style}">
<p class="head"><span class="badge"><span class="mark" aria-hidden="true">${weight.mark}</span><span class="word">${speak(weight.word, language)}</span></span> <span class="codes">${codes.map((code) => markup`<code>${code}</code> `)}</span></p>
<p class="message">${speak(finding.message, language)}</p>
${details}</li>
`;
}

function line(length: 'short' | 'long', term: Text, details: Markup, language: PageLanguage): Markup {
  if (details.html === '') return nothing;
  return markup`<div class="${length}"><dt class="word">${speak(term, language)}</dt><dd>${details}</dd></div>`;
}

function printed(text: Printed | undefined, language: PageLanguage): Markup {
  return text === undefined || text === '' ? nothing : speak(text, language);
}

function placeOf(finding: Finding, language: PageLanguage): Markup {
  const { source, sheet, cell, line } = finding.where;
  const parts: Markup[] = [];
  if (source !== undefined) parts.push(markup`${source}`);
  if (sheet !== undefined) parts.push(markup`<span class="word">${speak(words.sheet, language)}</span> ${sheet}`);
  if (cell !== undefined)
    parts.push(markup`<span class="word">${speak(words.cell, language)}</span> <b class="cell">${cell}</b>`);
  if (line !== undefined)
    parts.push(markup`<span class="word">${speak(words.line, language)}</span> <b class="cell">${String(line)}</b>`);
  return joined(parts, markup`, `);
}

/**
 * Renders the citations of a rule, one below the other.
 *
 * @param basis - what the rule rests on
 * @param language - language of the page
 * @returns the citations; nothing when there are none
 */
export function law(basis: readonly LegalBasis[], language: PageLanguage): Markup {
  const cited = basis.map(
    (one) =>
      markup`<span class="cited">${speak({ vi: citation(one, 'vi'), en: citation(one, 'en') }, language)}</span>`,
  );
  return joined(cited, markup` `);
}

function joined(parts: readonly Markup[], between: Markup): Markup {
  return trusted(parts.map((part) => part.html).join(between.html));
}
