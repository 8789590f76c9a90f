import { sumsAgree } from '@qcdc/core/flow';
import type { FoundAt, ProposedFigure } from '../proposal.ts';
import { at, inVietnamese, isCounted, slips, type Counted, type Told } from './told.ts';

const opens = /^\s*[^.;()\d]{0,60}\((?:[^()]{0,40}?)$|^[^.;()\d]{0,80}(?:gồm|bao gồm)[^.;()]{0,40}$/iu;
const most = 12;

/**
 * Judges a total beside the parts in brackets behind it: "383 dịch vụ (251 cấp huyện, 132 cấp xã)".
 *
 * @param told - the text
 * @returns parts that add up to more than their total, and totals or parts that slipped by a thousand
 */
export function checkTotals(told: Told): readonly FoundAt[] {
  const found: FoundAt[] = [];
  for (const [i, total] of told.figures.entries()) {
    if (!isCounted(total) || total.role !== 'value') continue;
    const parts = partsBehind(told, total, i);
    if (parts.length < 2) continue;
    const quantities = parts.map(({ quantity }) => quantity);
    const sum = parts.reduce((all, { quantity }) => all.plus(quantity.value), total.quantity.value.times(0));
    if (sumsAgree([total.quantity], quantities) !== 'impossible') continue;
    const slipped = slips.some((factor) => sum.equals(total.quantity.value.times(factor)));
    const list = parts.map(({ quantity }) => inVietnamese(quantity.value)).join(' + ');
    if (slipped) found.push(at('thousandfold-slip', told, total, { b: list }));
    else if (sum.greaterThan(total.quantity.value))
      found.push(
        at('parts-above-total', told, total, {
          expected: inVietnamese(sum),
          actual: inVietnamese(total.quantity.value),
        }),
      );
  }
  return found;
}

function partsBehind({ figures, text }: Told, total: Counted, place: number): readonly Counted[] {
  const first = figures[place + 1];
  if (first === undefined || !opens.test(text.slice(total.span.end, first.span.start))) return [];
  const closing = text.indexOf(')', first.span.start);
  const end = text.slice(total.span.end, first.span.start).includes('(')
    ? closing
    : endOfSentence(text, first.span.start);
  const parts: Counted[] = [];
  for (const one of figures.slice(place + 1, place + 1 + most)) {
    if (end < 0 || one.span.start > end) break;
    if (!isPartOf(one, total)) return [];
    parts.push(one);
  }
  return parts;
}

function isPartOf(one: ProposedFigure, total: Counted): one is Counted {
  return isCounted(one) && one.role === 'value' && (one.measuredIn === null || one.measuredIn === total.measuredIn);
}

function endOfSentence(text: string, from: number): number {
  const end = /[.;](?=\s|$)/.exec(text.slice(from, from + 2000));
  return end === null ? from + 2000 : from + end.index;
}
