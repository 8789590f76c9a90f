import type { Text } from '@qcdc/core';
import { said } from '../explain/words.ts';
import { allowance, type Quota, type QuotaAllowance } from './quota.ts';

/** A whole number nobody may know exactly: from `least` to `most`. */
export interface CountRange {
  /** At least this many. */
  readonly least: number;
  /** At most this many. */
  readonly most: number;
}

/** How many places a quota gives: one number, or a range while classes it is a share of are open. */
export interface PlaceRange extends CountRange {
  /** How it came about. */
  readonly how: Text;
}

/** What a quota is applied to, as far as it is known. */
export interface QuotaCounts {
  /** Units in the base. */
  readonly base: CountRange;
  /** Units in all. */
  readonly all: CountRange;
  /** Whether the higher percent applies; `null` while nobody can tell. */
  readonly raised: boolean | null;
}

// The number of units in all matters where the percent is of them, and on which side of the rule for few they are.
function totalsToTry(quota: Quota, { least, most }: CountRange): readonly number[] {
  const edges = quota.few === undefined ? [] : [quota.few.below - 1, quota.few.below];
  return [...new Set([least, most, ...edges.filter((n) => n > least && n < most)])];
}

/**
 * Computes how many places a quota gives whatever the open units turn out to be.
 *
 * @param quota - the quota
 * @param counts - units in the base and in all, as far as known
 * @returns the fewest and the most
 */
export function placesOf(quota: Quota, counts: QuotaCounts): PlaceRange {
  const found: QuotaAllowance[] = [];
  for (const raised of counts.raised === null ? [false, true] : [counts.raised])
    for (const all of totalsToTry(quota, counts.all))
      for (const base of quota.base === 'all' ? [all] : [counts.base.least, counts.base.most])
        // More units of some classes than units in all there cannot be.
        found.push(allowance(quota, { base: Math.min(base, all), all, raised }));
  const sorted = found.sort((a, b) => a.most - b.most);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { least: 0, most: 0, how: said('', '') };
  if (first.most === last.most) return { least: first.most, most: last.most, how: first.how };
  return {
    least: first.most,
    most: last.most,
    how: said(
      `${first.most} hoặc ${last.most}, tùy các đơn vị còn chưa xác định (${first.how.vi}; ${last.how.vi})`,
      `${first.most} to ${last.most}, depending on the units still open (${first.how.en}; ${last.how.en})`,
    ),
  };
}
