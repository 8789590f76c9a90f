import type { Finding, FindingsBlock, Printed, Text } from '@qcdc/core';
import { markup, nothing, trusted, type Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { speak, type PageLanguage } from '../speak.ts';
import { weightOf, weights, words } from '../words.ts';
import { foundTable } from './found-table.ts';
import { joined, law } from './law.ts';

/** From this many findings on they are folded by unit: what comes behind them must not be out of reach. */
const foldFrom = 60;

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
      : markup`${tally(block.findings, language)}${
          block.findings.length < foldFrom
            ? markup`<ol class="cards">\n${block.findings.map((finding) => card(finding, page))}</ol>\n`
            : folded(block.findings, page)
        }`;
  return markup`<section class="block findings" aria-labelledby="${id}">
<p class="caption" id="${id}">${speak(block.caption, language)}</p>
${list}</section>
`;
}

function folded(all: readonly Finding[], page: PageContext): Markup {
  const byUnit = new Map<string, Finding[]>();
  for (const finding of all) {
    const unit = finding.where.unit ?? '';
    const list = byUnit.get(unit);
    if (list === undefined) byUnit.set(unit, [finding]);
    else list.push(finding);
  }
  const { language } = page;
  return trusted(
    [...byUnit]
      .map(([unit, list]) => {
        const name = unit.trim() === '' ? speak(words.ofNoUnit, language) : markup`${unit}`;
        return markup`<details class="unit"><summary>${name} ${counts(list, language)}</summary>
<div class="scroll" tabindex="0" role="group">${foundTable(list, page, name)}</div></details>
`.html;
      })
      .join(''),
  );
}

function counts(all: readonly Finding[], language: PageLanguage): Markup {
  const parts = weights.flatMap((weight) => {
    const count = all.filter((finding) => weightOf(finding) === weight).length;
    return count === 0
      ? []
      : [
          markup` <span class="${weight.style}"><span class="mark" aria-hidden="true">${weight.mark}</span> ${count} <span class="word">${speak(weight.word, language)}</span></span>`,
        ];
  });
  return markup`<span class="counts">${parts}</span>`;
}

/**
 * Renders how many findings of each weight there are.
 *
 * @param all - the findings
 * @param language - language of the page
 * @returns the list
 */
export function tally(all: readonly Finding[], language: PageLanguage): Markup {
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
