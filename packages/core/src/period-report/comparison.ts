import { isDecimal } from '../number/is-decimal.ts';
import type { Figure } from '../figure/noun/figure.ts';
import type { Text } from '../outcome/text.ts';
import { compareIntervals } from '../quantity/interval.ts';
import { weakerStatus } from '../quantity/figure-status.ts';
import { printQuantity, withStatusWord } from '../quantity/print-quantity.ts';
import { exactQuantity, type Quantity } from '../quantity/quantity.ts';
import { intervalOfStated } from '../quantity/stated-interval.ts';
import { isPartial } from '../report/quantity-cell.ts';
import { isExact, isSingle } from './is-exact.ts';

/** How a report names the figures it compares with. */
export interface ComparedWith {
  /** Behind an amount or a direction, such as `so với cùng kỳ`. */
  readonly than: Text;
  /** Where both are the same, such as `bằng cùng kỳ`. */
  readonly same: Text;
}

/** Of a period within a year. */
export const sameSpan: ComparedWith = {
  than: { vi: 'so với cùng kỳ', en: 'than a year before' },
  same: { vi: 'bằng cùng kỳ', en: 'as a year before' },
};

/** Of a year. */
export const yearBefore: ComparedWith = {
  than: { vi: 'so với năm trước', en: 'than the year before' },
  same: { vi: 'bằng năm trước', en: 'as the year before' },
};

/**
 * Compares a figure with that of another period, as far as it is certain: exact figures by how much, rounded ones by about how
 * much, bounds only where every number they allow lies on one side.
 *
 * @param now - the figure
 * @param before - the earlier figure, or `null`
 * @param words - how the earlier one is named
 * @returns such as `tăng 12 vụ so với cùng kỳ`, `sơ bộ tăng 12 vụ …`; `null` where nothing can be said
 */
export function comparison(now: Figure, before: Figure | null, words: ComparedWith): Text | null {
  if (before === null || now.value === null || before.value === null) return null;
  if (now.measuredIn !== before.measuredIn || isPartial(now.coverage) || isPartial(before.coverage)) return null;
  const said =
    (isSingle(now) && isSingle(before) ? byHowMuch(now, before, words) : null) ?? direction(now, before, words);
  // What rests on a provisional figure is provisional itself; that both are final is nothing new.
  const status = weakerStatus(weakerStatus(now.status ?? null, before.status ?? null), null);
  if (said === null || status === null) return said;
  return { vi: withStatusWord(status, said.vi, 'vi'), en: withStatusWord(status, said.en, 'en') };
}

function byHowMuch(now: Figure, before: Figure, { than, same }: ComparedWith): Text | null {
  if (now.value === null || before.value === null || !isDecimal(now.value) || !isDecimal(before.value)) return null;
  const difference = now.value.minus(before.value);
  const surely = isExact(now) && isExact(before);
  // Two rounded numbers that look alike may differ.
  if (difference.isZero()) return surely ? same : null;
  const decimals = Math.min(...[now, before].map(({ accuracy }) => accuracy?.decimals ?? Infinity));
  const amount: Quantity = {
    ...exactQuantity(difference.abs()),
    bound: surely ? 'exact' : 'about',
    accuracy: Number.isFinite(decimals) ? { decimals, mode: 'nearest' } : null,
  };
  const measuredIn = now.measuredIn === 'percent' ? 'percentagePoint' : now.measuredIn;
  const [vi, en] = [printQuantity(amount, measuredIn, 'vi'), printQuantity(amount, measuredIn, 'en')];
  return difference.isNegative()
    ? { vi: `giảm ${vi} ${than.vi}`.trimEnd(), en: `${en} less ${than.en}`.trimEnd() }
    : { vi: `tăng ${vi} ${than.vi}`.trimEnd(), en: `${en} more ${than.en}`.trimEnd() };
}

function direction(now: Figure, before: Figure, { than }: ComparedWith): Text | null {
  const [a, b] = [intervalOfStated(now), intervalOfStated(before)];
  if (a === null || b === null) return null;
  if (compareIntervals(a, '>', b) === 'yes')
    return { vi: `tăng ${than.vi}`.trimEnd(), en: `more ${than.en}`.trimEnd() };
  if (compareIntervals(a, '<', b) === 'yes')
    return { vi: `giảm ${than.vi}`.trimEnd(), en: `less ${than.en}`.trimEnd() };
  return null;
}
