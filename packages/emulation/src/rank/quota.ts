import { counted, type LegalBasis, type Text } from '@qcdc/core';
import { checkCall, demand } from '@qcdc/core/checks';
import { compareFractions, fraction, multiplyFractions, roundNumber } from '@qcdc/core/exact';
import type { Amount } from '../rubric/amount.ts';
import { amountOf } from '../rubric/amount.ts';
import { aQuota } from './a-quota.ts';

/** How many may hold something: a share of a base, with the rule for few units. @term tỷ lệ tối đa */
export interface Quota {
  /** Percent of the base. */
  readonly percent: Amount;
  /** Higher percent under a condition the caller vouches for, such as outstanding results. */
  readonly raisedPercent?: Amount;
  /** What the percent is a share of: all units counted, or those of some classes. */
  readonly base: 'all' | readonly string[];
  /** How a broken number of units is cut; the law is often silent, so it must be stated. */
  readonly rounding: 'down' | 'nearest' | 'up';
  /** With fewer units than `below` in all, at most `most`. */
  readonly few?: FewRule;
  /** What the quota rests on. */
  readonly basis: readonly LegalBasis[];
}

/** The rule for a small number of units. */
export interface FewRule {
  /** Fewer units than this. */
  readonly below: number;
  /** At most this many. */
  readonly most: number;
}

/** How many a quota allows, and how it was computed. */
export interface QuotaAllowance {
  /** At most this many. */
  readonly most: number;
  /** How it came about. */
  readonly how: Text;
}

/** What a quota is applied to. */
export interface QuotaCount {
  /** Units in the base. */
  readonly base: number;
  /** Units in all. */
  readonly all: number;
  /** Whether the higher percent applies. */
  readonly raised?: boolean;
}

const aCount = /* @__PURE__ */ demand(
  (given) => {
    if (typeof given !== 'object' || given === null) return false;
    const { base, all } = given as Partial<Record<string, unknown>>;
    return [base, all].every((n) => Number.isInteger(n) && Number(n) >= 0) && Number(base) <= Number(all);
  },
  'số đơn vị { base, all }: hai số nguyên không âm, base không lớn hơn all',
  'units { base, all }: whole numbers, base no greater than all',
);

/**
 * Computes how many a quota allows. Never more than the percent says: only `up` may round above it.
 *
 * @param quota - the quota
 * @param count - units in the base and in all
 * @returns the number, and how it came about
 * @throws `DefinitionError` `call/bad-argument`: a share above 100 %, no way of rounding, fewer than no units
 * @example
 * ```ts
 * const quota = { percent: 20, base: 'all', rounding: 'down', basis: [] } as const;
 * allowance(quota, { base: 12, all: 12 }).most; // => 2
 * ```
 */
export function allowance(quota: Quota, count: QuotaCount): QuotaAllowance {
  checkCall('allowance', { quota: [quota, aQuota], count: [count, aCount] });
  const { few, rounding } = quota;
  if (few !== undefined && count.all < few.below)
    return {
      most: few.most,
      how: {
        vi: `dưới ${few.below} đơn vị: nhiều nhất ${few.most}`,
        en: `fewer than ${counted(few.below, 'unit')}: at most ${few.most}`,
      },
    };
  const percent = count.raised === true && quota.raisedPercent !== undefined ? quota.raisedPercent : quota.percent;
  const exact = multiplyFractions(fraction(BigInt(count.base), 100n), amountOf(percent));
  const cut = Number(roundNumber(exact, 0, rounding === 'nearest' ? 'nearest' : 'truncated').toString());
  const most = rounding === 'up' && compareFractions(fraction(BigInt(cut)), exact) < 0 ? cut + 1 : cut;
  const words = {
    down: ['làm tròn xuống', 'rounded down'],
    nearest: ['làm tròn gần nhất', 'rounded to the nearest'],
    up: ['làm tròn lên', 'rounded up'],
  } as const;
  const [vi, en] = words[rounding];
  return {
    most,
    how: {
      vi: `${percent}% × ${count.base} đơn vị, ${vi}: ${most}`,
      en: `${percent}% × ${counted(count.base, 'unit')}, ${en}: ${most}`,
    },
  };
}
