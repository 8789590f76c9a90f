import type { Explanation, ExplanationBlock, Where } from '@qcdc/core';
import { markup, nothing, trusted, type Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { speak, type PageLanguage } from '../speak.ts';
import { words } from '../words.ts';
import { law } from './findings.ts';

/** A step with more parts than this is folded at first: a national total stands on thousands of communes. */
const foldFrom = 30;

/**
 * Renders the derivation of one number as a nested outline that can be folded; on paper it is always unfolded.
 *
 * @param block - which number, and its derivation
 * @param page - what the page shares
 * @returns the markup
 */
export function explanation(block: ExplanationBlock, page: PageContext): Markup {
  const id = page.nextId();
  return markup`<section class="block why" aria-labelledby="${id}">
<p class="caption" id="${id}">${speak(block.caption, page.language)}</p>
<ul class="steps">
${outline(block.explanation, page)}</ul>
</section>
`;
}

// Walked with a list of its own, not by recursion: how deep a derivation goes is the data's to say.
function outline(root: Explanation, page: PageContext): Markup {
  const html: string[] = [];
  const open: (Explanation | string)[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') {
      html.push(next);
      continue;
    }
    const { inputs } = next;
    if (inputs.length === 0) {
      html.push(markup`<li>${step(next, page)}</li>\n`.html);
      continue;
    }
    const folded = inputs.length > foldFrom ? nothing : markup` open`;
    html.push(markup`<li><details${folded}><summary>${step(next, page)}</summary>\n<ul>\n`.html);
    open.push('</ul>\n</details></li>\n');
    for (let i = inputs.length - 1; i >= 0; i--) open.push(inputs[i] ?? '');
  }
  return trusted(html.join(''));
}

function step(one: Explanation, page: PageContext): Markup {
  const { language } = page;
  const basis = one.basis.length === 0 ? nothing : markup`<span class="law">${law(one.basis, language)}</span>`;
  const parts =
    one.inputs.length > foldFrom
      ? markup` <span class="count">(${String(one.inputs.length)} <span class="word">${speak(words.steps, language)}</span>)</span>`
      : nothing;
  return markup`<span class="label">${speak(one.label, language)}</span> <span class="of">${one.unit} · <span class="word">${speak(page.periodOf(one.period), language)}</span></span> <strong class="value">${speak(one.value, language)}</strong>${parts} <span class="how">${speak(one.how, language)}</span>${place(one.where, language)}${basis}`;
}

function place(where: Where | null, language: PageLanguage): Markup {
  if (where === null) return nothing;
  const { source, sheet, cell } = where;
  const file = [source, sheet].filter(Boolean).join(' · ');
  if (file === '' && cell === undefined) return nothing;
  const at =
    cell === undefined
      ? nothing
      : markup` <span class="word">${speak(words.cell, language)}</span> <b class="cell">${cell}</b>`;
  return markup`<span class="from">${file}${at}</span>`;
}
