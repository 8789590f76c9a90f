import { isoDate, type LegalBasis, type Version } from '@qcdc/core';
import type { AwardRule } from '../rank/award-rule.ts';
import type { Quota } from '../rank/quota.ts';
import { rule, t } from './rubric-parts.ts';

const law = (article: string, confirmed: boolean): LegalBasis =>
  rule('06/2022/QH15', t('Luật Thi đua, khen thưởng', 'Law on Emulation and Commendation'), article, confirmed);

// The law of 2022 is in force from 2024; the amending law of 2026 may have changed the wording from its first day.
const from2024 = <T>(basis: LegalBasis, value: T): Version<T> => ({
  from: isoDate('2024-01-01'),
  mayHaveChangedFrom: isoDate('2026-10-01'),
  basis,
  value,
});

/**
 * Emulation flag of the ministry or province: the leading unit of each cluster.
 * @term Cờ thi đua của bộ, ban, ngành, tỉnh
 * @basis Luật số 06/2022/QH15, Điều 26 (chưa đối chiếu)
 */
export const provinceFlag: AwardRule = {
  id: 'province-flag',
  label: t('Cờ thi đua của bộ, ban, ngành, tỉnh', 'Emulation flag of the ministry or province'),
  pick: [from2024(law('26', false), { within: 'cluster', take: 1 })],
};

const leaders: Quota = { percent: 20, base: 'all', rounding: 'down', basis: [law('25', true)] };
const decreeOf = (number: string): LegalBasis =>
  rule(
    number,
    t('Nghị định quy định chi tiết Luật Thi đua, khen thưởng', 'Decree on the Law on Emulation and Commendation'),
    undefined,
    false,
  );
const byDecree = <T>(value: T): readonly Version<T>[] => [
  { from: isoDate('2024-01-01'), to: isoDate('2025-06-30'), basis: decreeOf('98/2023/NĐ-CP'), value },
  {
    from: isoDate('2025-07-01'),
    mayHaveChangedFrom: isoDate('2026-10-01'),
    basis: decreeOf('152/2025/NĐ-CP'),
    value,
  },
];

/**
 * Share of leading units that may be proposed for the flag of the Government. Not confirmed in the text.
 * @term Cờ thi đua của Chính phủ
 * @basis Nghị định số 98/2023/NĐ-CP, rồi Nghị định số 152/2025/NĐ-CP (chưa đối chiếu)
 */
export const governmentFlagQuota: readonly Version<Quota>[] = /* @__PURE__ */ byDecree(leaders);

/**
 * Emulation flag of the Government: so many of the leading units of the clusters, best first.
 * @term Cờ thi đua của Chính phủ
 * @basis Luật số 06/2022/QH15, Điều 25; tỷ lệ chưa đối chiếu
 */
export const governmentFlag: AwardRule = {
  id: 'government-flag',
  label: t('Cờ thi đua của Chính phủ', 'Emulation flag of the Government'),
  pick: byDecree({ within: 'leaders', quota: leaders }),
};

/** What a collective needs for a title, in percent of its members. */
export interface CollectiveTitle {
  /** Members who completed their tasks, at least. */
  readonly membersDone: number | null;
  /** Members who are "lao động tiên tiến", at least. */
  readonly advancedMembers: number;
}

/**
 * Title "Tập thể lao động tiên tiến": at least 70 % of the members are "lao động tiên tiến".
 * @term Tập thể lao động tiên tiến
 * @basis Luật số 06/2022/QH15, Điều 28
 */
export const advancedCollective: readonly Version<CollectiveTitle>[] = [
  from2024(law('28', true), { membersDone: null, advancedMembers: 70 }),
];

/**
 * Title "Tập thể lao động xuất sắc": all members complete their tasks, at least 70 % are "lao động tiên tiến". Not
 * confirmed in the text.
 * @term Tập thể lao động xuất sắc
 * @basis Luật số 06/2022/QH15, Điều 27 (chưa đối chiếu)
 */
export const excellentCollective: readonly Version<CollectiveTitle>[] = [
  from2024(law('27', false), { membersDone: 100, advancedMembers: 70 }),
];
