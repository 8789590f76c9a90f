import { exactQuantity } from '@qcdc/core';
import {
  absoluteFraction,
  Dec,
  divideFractions,
  fractionOf,
  hundred,
  multiplyFractions,
  roundNumber,
  subtractFractions,
  type Decimal,
} from '@qcdc/core/exact';
import { agrees } from '@qcdc/core/flow';
import type { FoundAt, ProposedFigure } from '../proposal.ts';
import { at, inVietnamese, isCounted, slips, together, type Counted, type Told } from './told.ts';

const newSentence = /[.!?;]\s|\n\s*[\p{Lu}\n-]/u;

/**
 * Judges a change beside the figures of both periods: "866 lượt, giảm 146 lượt so với cùng kỳ (1.012 lượt)".
 *
 * @param told - the text
 * @returns changes that do not agree, and numbers that slipped by a thousand
 */
export function checkChanges(told: Told): readonly FoundAt[] {
  const { figures } = told;
  const found: FoundAt[] = [];
  for (const [i, change] of figures.entries()) {
    if (change.role !== 'change' || change.of === null || !isCounted(change)) continue;
    const now = figures[change.of];
    const before = [i + 1, i + 2, i + 3, i - 1, i - 2]
      .map((place) => figures[place])
      .find((one) => one !== undefined && isComparedWith(told, one, change));
    if (!isCounted(now) || !isCounted(before)) continue;
    if (!together(told, now, before) && !together(told, before, now)) continue;
    const wrong = judged(told, change, now, before);
    if (wrong !== null) found.push(wrong);
  }
  return [...found, ...saidTwice(told)];
}

// What another figure is compared with, or what the next sentence compares, says nothing of this change.
function isComparedWith({ figures, text }: Told, one: ProposedFigure, change: ProposedFigure): boolean {
  const now = change.of === null ? undefined : figures[change.of];
  if (one.role !== 'comparison' || one.measuredIn !== now?.measuredIn) return false;
  const other = one.of === null ? undefined : figures[one.of];
  // What is compared with a change is compared with what changed.
  if (one.of === change.of || (other?.role === 'change' && other.of === change.of)) return true;
  const [first, second] = one.span.start < change.span.start ? [one, change] : [change, one];
  return other?.measuredIn !== now.measuredIn && !newSentence.test(text.slice(first.span.end, second.span.start));
}

function judged(told: Told, change: Counted, now: Counted, before: Counted): FoundAt | null {
  const [a, b] = [now.quantity.value, before.quantity.value];
  if (fits(change, a, b)) return null;
  const slipped = slips.some((factor) => fits(change, a.times(factor), b) || fits(change, a, b.times(factor)));
  const both = `${inVietnamese(a)}; ${inVietnamese(b)}`;
  if (slipped) return at('thousandfold-slip', told, now, { b: `${change.words}, ${before.words}` });
  const difference = a.minus(b);
  const expected =
    change.measuredIn === 'percent' ? `${inVietnamese(growth(change, a, b))}%` : inVietnamese(difference.abs());
  return at('change-differs', told, change, { b: both, expected });
}

// By how much a hundred of the earlier period rose or fell, with as many decimals as were stated.
function growth({ quantity }: Counted, now: Decimal, before: Decimal): Decimal {
  const rose = subtractFractions(fractionOf(now), fractionOf(before));
  const share = divideFractions(multiplyFractions(absoluteFraction(rose), hundred), fractionOf(before));
  return roundNumber(share, Math.max(quantity.accuracy?.decimals ?? 0, 0));
}

function fits({ quantity, measuredIn, direction }: Counted, now: Decimal, before: Decimal): boolean {
  const difference = now.minus(before);
  if (!difference.isZero() && direction !== (difference.isPositive() ? 'up' : 'down')) return false;
  if (measuredIn === 'percent')
    return before.isZero() || agrees(quantity, exactQuantity(difference.abs()), exactQuantity(before)) !== 'impossible';
  if (measuredIn === 'percentagePoint') return isNear(quantity, now, before);
  return difference.abs().equals(quantity.value);
}

// Percentages are rounded, and so is the difference somebody took of them before: three halves of the last decimal in all.
function isNear(points: Counted['quantity'], now: Decimal, before: Decimal): boolean {
  const decimals = Math.max(0, ...[points.value, now, before].map((one) => one.decimalPlaces()));
  const off = now.minus(before).abs().minus(points.value).abs();
  return off.times(new Dec(10).pow(decimals)).lessThanOrEqualTo('1.5');
}

// The same field twice, one number a thousand times the other.
function saidTwice(told: Told): readonly FoundAt[] {
  const seen = new Map<string, Counted>();
  const found: FoundAt[] = [];
  for (const figure of told.figures) {
    const [first] = figure.measures;
    if (first === undefined || first.score < 0.5 || !isCounted(figure) || !isResult(figure)) continue;
    const name = `${first.area}.${first.field}`;
    const known = seen.get(name);
    if (known === undefined) seen.set(name, figure);
    else if (isSlip(figure.quantity.value, known.quantity.value))
      found.push(at('thousandfold-slip', told, figure, { b: known.words }));
  }
  return found;
}

const isResult = ({ role, measuredIn }: ProposedFigure): boolean =>
  (role === 'value' || role === 'part' || role === 'whole') && measuredIn !== 'percent';

function isSlip(a: Decimal, b: Decimal): boolean {
  return !a.isZero() && slips.some((factor) => a.equals(b.times(factor)));
}
