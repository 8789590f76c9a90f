import { exactQuantity } from '@qcdc/core';
import {
  Dec,
  divideFractions,
  fractionOf,
  hundred,
  multiplyFractions,
  roundNumber,
  type Decimal,
} from '@qcdc/core/exact';
import { agrees } from '@qcdc/core/flow';
import type { FoundAt, ProposedFigure } from '../proposal.ts';
import { at, inVietnamese, isCounted, liesWithin, slips, together, type Counted, type Told } from './told.ts';

const lookBack = 8;
const slip = 'text/thousandfold-slip';

/**
 * Judges every percentage beside the numbers it comes from: "861/866 đơn vị, đạt 98,4%".
 *
 * @param told - the text
 * @returns what does not agree; the right percentage stands in it
 */
export function checkShares(told: Told): readonly FoundAt[] {
  const { figures } = told;
  const found: FoundAt[] = [];
  const withShare = new Set(figures.map(({ role, of }) => (role === 'share' ? of : null)));
  for (const [i, figure] of figures.entries()) {
    if (figure.role === 'part' && !withShare.has(i)) found.push(...pair(told, figure));
    if (figure.role === 'value') found.push(...aboveTotal(told, figure, figures[i - 1]), ...farAbove(told, figure, i));
    if (figure.role !== 'share' || figure.of === null || figure.quantity === null) continue;
    if (isOfAnother(told, figure)) continue;
    const part = figures[figure.of];
    if (part?.quantity === null) found.push(...twoReadings(told, figure, part, figure.of));
    if (!isCounted(part)) continue;
    const whole =
      part.role === 'part' && part.of !== null ? figures[part.of] : impliedWhole(told, part, figure.of, figure);
    if (isCounted(whole)) found.push(...share(told, figure, part, whole));
  }
  // What slipped by a thousand is told once, and why.
  const slipped = new Set(found.flatMap(({ start, finding }) => (finding.code === slip ? [start] : [])));
  return found.filter(({ start, finding }) => finding.code === slip || !slipped.has(start));
}

// "đã giải quyết 7,445 hồ sơ, đạt 97,8%": which reading of the number the percentage fits.
function twoReadings(
  told: Told,
  { quantity }: ProposedFigure,
  part: ProposedFigure,
  place: number,
): readonly FoundAt[] {
  const written = told.text.slice(part.number.start, part.number.end);
  if (quantity === null || !/^\d{1,3}[.,]\d{3}$/.test(written)) return [];
  const wholes = [
    part.of === null ? undefined : told.figures[part.of],
    ...told.figures.slice(Math.max(0, place - lookBack), place).reverse(),
  ];
  const readings = [written.replace(/[.,]/, ''), written.replace(',', '.')].map((digits) => new Dec(digits));
  for (const whole of wholes)
    for (const reading of readings)
      if (
        isCounted(whole) &&
        whole.measuredIn === part.measuredIn &&
        isShare(quantity, exactQuantity(reading), whole.quantity)
      )
        return [
          at('thousandfold-slip', told, part, {
            b: `${inVietnamese(quantity.value ?? reading)}%, ${whole.words}`,
            expected: inVietnamese(reading),
          }),
        ];
  return [];
}

// A part above its whole where no percentage says more than all: "205/200 đơn vị".
function pair(told: Told, part: ProposedFigure): readonly FoundAt[] {
  const whole = part.of === null ? undefined : told.figures[part.of];
  if (!isCounted(part) || !isCounted(whole) || part.quantity.value.lessThanOrEqualTo(whole.quantity.value)) return [];
  return [
    at('part-above-whole', told, part, { a: words(part, whole), expected: `≤ ${inVietnamese(whole.quantity.value)}` }),
  ];
}

// "Nhận 57 đơn, trong đó khiếu nại 120 đơn": the text itself says what lies within what.
function aboveTotal(told: Told, part: ProposedFigure, total: ProposedFigure | undefined): readonly FoundAt[] {
  if (!isCounted(part) || !isCounted(total) || total.role !== 'value' || !liesWithin(told, total, part)) return [];
  if (part.quantity.value.lessThanOrEqualTo(total.quantity.value)) return [];
  const slipped = slips.some((factor) => part.quantity.value.equals(total.quantity.value.times(factor)));
  if (slipped) return [];
  return [
    at('part-above-whole', told, part, { a: words(part, total), expected: `≤ ${inVietnamese(total.quantity.value)}` }),
  ];
}

// "tiếp nhận 348 vụ, hòa giải thành 317.000 vụ": some may come from before, so no limit is
// sure; a hundred times as many is a reason to look.
function farAbove(told: Told, part: ProposedFigure, place: number): readonly FoundAt[] {
  if (!isCounted(part)) return [];
  const whole = told.figures
    .slice(Math.max(0, place - lookBack), place)
    .filter(isCounted)
    .findLast(
      (one) =>
        (one.role === 'value' || one.role === 'whole') && isShareOf(told, one, part) && together(told, one, part),
    );
  // Nothing is no measure of how many times: with none received and none settled, or five left from before, all is in order.
  if (whole === undefined || whole.quantity.value.isZero()) return [];
  if (part.quantity.value.lessThan(whole.quantity.value.times(100))) return [];
  return [at('far-above', told, part, { a: words(part, whole) })];
}

function share(told: Told, stated: ProposedFigure, part: Counted, whole: Counted): readonly FoundAt[] {
  const { quantity } = stated;
  if (quantity === null || whole.quantity.value.isZero()) return [];
  if (agrees(quantity, part.quantity, whole.quantity) !== 'impossible') return [];
  const slipped = slips.some((factor) => isShare(quantity, times(part, factor), whole.quantity));
  if (slipped) return [at('thousandfold-slip', told, part, { b: `${stated.words}, ${whole.words}` })];
  const decimals = Math.max(quantity.accuracy?.decimals ?? 0, 0);
  const right = roundNumber(
    multiplyFractions(divideFractions(fractionOf(part.quantity.value), fractionOf(whole.quantity.value)), hundred),
    decimals,
  );
  return [at('share-differs', told, stated, { b: words(part, whole), expected: `${inVietnamese(right)}%` })];
}

// Rounded or cut off: 317/348 are 91,1% only to the nearest.
const isShare = (...said: Parameters<typeof agrees>): boolean =>
  ['consistent', 'onlyToNearest', 'onlyTruncated'].includes(agrees(...said));

const times = ({ quantity }: Counted, factor: Decimal) => exactQuantity(quantity.value.times(factor));
const words = (part: Counted, whole: Counted): string =>
  `${inVietnamese(part.quantity.value)}/${inVietnamese(whole.quantity.value)}`;

// "tiếp nhận 348 vụ, hòa giải thành 317 vụ (91%)": the whole stands before, in the same unit of measure. Where one of those
// before agrees, it is the one; otherwise only what the area itself compares the part with can be held against it.
function impliedWhole(told: Told, part: Counted, place: number, stated: ProposedFigure): Counted | null {
  const { figures } = told;
  const before = figures
    .slice(Math.max(0, place - lookBack), place)
    .filter(isCounted)
    .filter(
      (one) =>
        (one.role === 'value' || one.role === 'whole') &&
        (one.measuredIn === part.measuredIn || isComparedBy(told, one, part)) &&
        part.measuredIn !== null &&
        together(told, one, part),
    )
    .reverse();
  const { quantity } = stated;
  if (quantity === null) return null;
  const slipped = before.find(
    (one) => isShareOf(told, one, part) && slips.some((factor) => isShare(quantity, times(part, factor), one.quantity)),
  );
  const larger = before.filter((one) => one.quantity.value.greaterThanOrEqualTo(part.quantity.value));
  const fitting = larger.find((one) => agrees(quantity, part.quantity, one.quantity) !== 'impossible');
  if (fitting !== undefined) return null;
  if (slipped !== undefined) return slipped;
  const [nearest] = larger.filter((one) => isShareOf(told, one, part));
  if (nearest !== undefined) return nearest;
  if (isOfPlan(told, stated)) return null;
  // A bare "100%" says that all was done that was due, whatever stands before.
  const isAll = quantity.value?.equals(100) === true;
  return larger.find((one) => liesWithin(told, one, part) || (!isAll && isComparedBy(told, one, part))) ?? null;
}

// "đạt 80% kế hoạch": a share of something the text does not name.
function isOfPlan({ text }: Told, { quantity, span }: ProposedFigure): boolean {
  return quantity?.value?.greaterThan(100) === true || /^\s*\p{L}/u.test(text.slice(span.end));
}

// "41/50 buổi, đạt 102,5% kế hoạch", "lần lượt đạt 110% và 90% chỉ tiêu", "bằng 120% so với cùng kỳ": the words behind say of what, and
// that is no number beside it. "So với tổng số" is.
function isOfAnother({ text }: Told, { span }: ProposedFigure): boolean {
  return ofAnother.test(text.slice(span.end, span.end + 120).normalize('NFC'));
}

const ofAnother =
  /^(?:\s*(?:,|;|và)\s*\d+(?:[.,]\d+)?\s*%)*\s*(?:của\s+|so\s+với\s+(?!tổng))?(?:kế\s+hoạch|chỉ\s+tiêu|dự\s+toán|mục\s+tiêu|nghị\s+quyết|cùng\s+kỳ|(?:năm|kỳ|quý|tháng)\s+trước|cả\s+(?:nước|tỉnh)|toàn\s+(?:quốc|tỉnh|thành|ngành|huyện))/iu;

// The area says that the one lies within the other: of 9.305 lượt ý kiến 8.120 were accepted, in whatever both are counted.
function isComparedBy({ areas }: Told, whole: ProposedFigure, part: ProposedFigure): boolean {
  const [a, b] = [whole.measures[0], part.measures[0]];
  if (a === undefined || b === undefined || a.area !== b.area) return false;
  const { within = [] } = areas.find(({ id }) => id === a.area)?.relations ?? {};
  return within.some((one) => one.part === b.field && one.whole === a.field);
}

// The area itself compares the two: a share it asks for has the one as its numerator and the other as its denominator.
function isShareOf({ areas }: Told, whole: ProposedFigure, part: ProposedFigure): boolean {
  const [a, b] = [whole.measures[0], part.measures[0]];
  const fields = a !== undefined && a.area === b?.area ? areas.find(({ id }) => id === a.area)?.fields : undefined;
  return Object.values(fields ?? {}).some(
    ({ info }) => info.ratioOf?.numerator === b?.field && info.ratioOf?.denominator === a?.field,
  );
}
