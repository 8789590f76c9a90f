import type { BarsBlock, ReportBar, Text } from '@qcdc/core';
import { markup, nothing, type Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { plain, speak, type PageLanguage } from '../speak.ts';
import { words } from '../words.ts';
import { linesOf } from './lines-of.ts';

/** Bars of one drawing. A longer chart is cut into several drawings, so that paper never cuts through a bar. */
const perDrawing = 14;

/** Letters in one line of a label; what is longer goes on in the next line. */
const lettersPerLine = 34;

const lineHeight = 20;
const barHeight = 12;

/** What all bars of a chart share: where zero lies and how much a length weighs, in percent of the width. */
interface Scale {
  readonly zero: number;
  readonly perLength: number;
}

/**
 * Renders a bar chart as inline SVG that needs no script: title and description for the ear, and the same figures as a
 * table below.
 *
 * @param block - the chart
 * @param page - what the page shares
 * @returns the markup
 */
export function bars(block: BarsBlock, page: PageContext): Markup {
  const { language } = page;
  const id = page.nextId();
  const scale = scaleOf(block.bars);
  const drawings: Markup[] = [];
  for (let from = 0; from < block.bars.length; from += perDrawing) {
    const part = block.bars.slice(from, from + perDrawing);
    const which = block.bars.length > perDrawing ? ` (${from + 1}–${from + part.length} / ${block.bars.length})` : '';
    drawings.push(drawing(block, part, which, scale, page));
  }
  const empty = block.bars.length > 0 ? nothing : markup`<p class="note">${speak(words.noBars, language)}</p>\n`;
  return markup`<figure class="block chart" aria-labelledby="${id}">
<figcaption id="${id}">${speak(block.caption, language)} <span class="measure word">(${speak(block.measuredIn, language)})</span></figcaption>
${drawings}${empty}${data(block, language)}</figure>
`;
}

function scaleOf(all: readonly ReportBar[]): Scale {
  let least = 0;
  let most = 0;
  for (const { length } of all) {
    if (!drawable(length)) continue;
    least = Math.min(least, length);
    most = Math.max(most, length);
  }
  const whole = most - least;
  return whole > 0 && Number.isFinite(whole)
    ? { zero: (-least / whole) * 100, perLength: 100 / whole }
    : { zero: 0, perLength: 0 };
}

function drawable(length: number | null): length is number {
  return length !== null && Number.isFinite(length);
}

function drawing(block: BarsBlock, part: readonly ReportBar[], which: string, scale: Scale, page: PageContext): Markup {
  const { language } = page;
  const [title, description] = [page.nextId(), page.nextId()];
  const drawn: Markup[] = [];
  let top = 0;
  for (const bar of part) {
    const label = labelLines(bar.label, language);
    drawn.push(
      markup`<g transform="translate(0 ${top})">${label.map((line, i) => labelText(line, i))}${printed(bar.print, language)}${rail(bar, scale, label.length)}</g>\n`,
    );
    top += label.length * lineHeight + barHeight + 20;
  }
  const spoken = part.map((bar) => `${plain(bar.label, language)}: ${plain(bar.print, language)}`).join('; ');
  return markup`<svg role="img" aria-labelledby="${title} ${description}" width="100%" height="${top}" xmlns="http://www.w3.org/2000/svg">
<title id="${title}">${plain(block.caption, language)}${which}</title>
<desc id="${description}">${plain(block.measuredIn, language)}. ${spoken}</desc>
${drawn}</svg>
`;
}

interface LabelLine {
  readonly words: string;
  readonly language: 'vi' | 'en' | null;
}

function labelLines(label: Text, language: PageLanguage): readonly LabelLine[] {
  const linesIn = (one: 'vi' | 'en', mark: LabelLine['language']): LabelLine[] =>
    linesOf(label[one], lettersPerLine).map((line) => ({ words: line, language: mark }));
  if (language !== 'both') return linesIn(language, null);
  return label.vi === label.en ? linesIn('vi', null) : [...linesIn('vi', 'vi'), ...linesIn('en', 'en')];
}

function labelText({ words: text, language }: LabelLine, i: number): Markup {
  const tongue = language === null ? nothing : markup` lang="${language}"`;
  return markup`<text x="0" y="${15 + i * lineHeight}" class="label"${tongue}>${text}</text>`;
}

function printed(print: Text, language: PageLanguage): Markup {
  const one = (text: string, tongue: Markup): Markup =>
    markup`<text x="100%" y="15" class="print" text-anchor="end"${tongue}>${text}</text>`;
  if (language !== 'both') return one(print[language], nothing);
  if (print.vi === print.en) return one(print.vi, nothing);
  return markup`${one(print.vi, markup` lang="vi"`)}${one(print.en, markup` lang="en"`)}`;
}

// The rail is the whole width; a bar lies on it, an absent figure leaves it dashed.
function rail({ length }: ReportBar, scale: Scale, lines: number): Markup {
  const top = lines * lineHeight + 4;
  if (!drawable(length))
    return markup`<line class="gap" x1="0" x2="100%" y1="${top + barHeight / 2}" y2="${top + barHeight / 2}"/>`;
  const width = Math.abs(length) * scale.perLength;
  const left = length < 0 ? scale.zero - width : scale.zero;
  const axis =
    scale.zero > 0
      ? markup`<line class="zero" x1="${percent(scale.zero)}" x2="${percent(scale.zero)}" y1="${top - 3}" y2="${top + barHeight + 3}"/>`
      : nothing;
  return markup`<rect class="rail" x="0" y="${top}" width="100%" height="${barHeight}" rx="2"/><rect class="bar" x="${percent(left)}" y="${top}" width="${percent(width)}" height="${barHeight}" rx="2"/>${axis}`;
}

function percent(share: number): string {
  return `${Number(share.toFixed(3))}%`;
}

function data(block: BarsBlock, language: PageLanguage): Markup {
  const rows = block.bars.map(
    (bar) =>
      markup`<tr><th scope="row">${speak(bar.label, language)}</th><td class="num">${speak(bar.print, language)}</td></tr>\n`,
  );
  return markup`<details class="data"><summary class="word">${speak(words.dataTable, language)}</summary>
<table><thead><tr><th scope="col">${speak(words.item, language)}</th><th scope="col" class="num">${speak(block.measuredIn, language)}</th></tr></thead>
<tbody>
${rows}</tbody></table></details>
`;
}
