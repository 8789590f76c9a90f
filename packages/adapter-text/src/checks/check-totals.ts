import { sumsAgree } from '@qcdc/core/flow';
import type { FoundAt } from '../proposal.ts';
import { partsBehind } from './parts-behind.ts';
import { at, inVietnamese, slips, type Told } from './told.ts';

/**
 * Judges a total beside the parts the sentence lists behind it: "383 dịch vụ (251 cấp huyện, 132 cấp xã)".
 *
 * @param told - the figures in order, with their text and areas
 * @returns parts that add up to more than their total, and totals or parts that slipped by a thousand
 */
export function checkTotals(told: Told): readonly FoundAt[] {
  const found: FoundAt[] = [];
  for (const [i, total] of told.figures.entries()) {
    const { quantity, role } = total;
    if (quantity?.value == null || role !== 'value') continue;
    const all = quantity.value;
    const parts = partsBehind(told, total, i);
    if (parts.length < 2) continue;
    const quantities = parts.map((part) => part.quantity);
    const sum = parts.reduce((so, part) => so.plus(part.quantity.value), all.times(0));
    const detail = { expected: inVietnamese(sum), actual: inVietnamese(all) };
    if (sumsAgree([quantity], quantities) !== 'impossible') {
      if (quantity.bound === 'exact' && sum.greaterThan(all))
        found.push(at('parts-above-rounded-total', told, total, detail));
      continue;
    }
    const slipped = slips.some((factor) => sum.equals(all.times(factor)));
    const list = parts.map((part) => inVietnamese(part.quantity.value)).join(' + ');
    if (slipped) found.push(at('thousandfold-slip', told, total, { b: list }));
    else if (sum.greaterThan(all)) found.push(at('parts-above-total', told, total, detail));
  }
  return found;
}
