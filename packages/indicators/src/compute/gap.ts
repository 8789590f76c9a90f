import type { Text } from '@qcdc/core';

/**
 * Why an indicator has no value.
 *
 * - `missing`, `notApplicable`, `withheld`, `pending` — a part was not reported, does not apply, is withheld, or is to come;
 * - `zeroDenominator`, `denominatorMayBeZero` — there is nothing to divide by, or a bounded figure does not exclude it;
 * - `unevenCoverage` — the parts stand for different units;
 * - `notInForce` — no formula is in force on the last day of the period;
 * - `unitKind` — the indicator makes no sense for this kind of unit;
 * - `noOtherPeriod`, `noParent` — the period or the parent the formula looks at does not exist;
 * - `notComparable` — the territory changed in between and nobody can restate it;
 * - `undecidedCondition` — a bounded figure leaves the formula's condition open;
 * - `noDeadline` — the formula counts reports in time and the caller gave no deadline.
 */
export type GapReason =
  | 'missing'
  | 'notApplicable'
  | 'withheld'
  | 'pending'
  | 'zeroDenominator'
  | 'denominatorMayBeZero'
  | 'unevenCoverage'
  | 'notInForce'
  | 'unitKind'
  | 'noOtherPeriod'
  | 'noParent'
  | 'notComparable'
  | 'undecidedCondition'
  | 'noDeadline';

/** The reason in place of a value; never 0, NaN or infinity. */
export interface Gap {
  /** Why there is no value. */
  readonly reason: GapReason;
  /** The same for a reader, in both languages. */
  readonly message: Text;
  /** Id of the measure or indicator it comes from, where it is one. */
  readonly of: string | null;
}

const messages: Readonly<Record<GapReason, Text>> = {
  missing: { vi: 'chưa có số liệu được báo cáo', en: 'a part was not reported' },
  notApplicable: { vi: 'không áp dụng đối với đơn vị này', en: 'a part does not apply to this unit' },
  withheld: { vi: 'số liệu được giữ lại, không công bố', en: 'a part is withheld' },
  pending: { vi: 'số liệu chưa chốt', en: 'a part is still to come' },
  zeroDenominator: { vi: 'mẫu số bằng 0, không có gì để chia', en: 'the denominator is zero' },
  denominatorMayBeZero: {
    vi: 'mẫu số chỉ nêu khoảng và không loại trừ số 0',
    en: 'the denominator is only bounded and may be zero',
  },
  unevenCoverage: {
    vi: 'tử số và mẫu số không phản ánh cùng một tập hợp đơn vị',
    en: 'the parts stand for different sets of units',
  },
  notInForce: {
    vi: 'không có công thức nào có hiệu lực vào ngày cuối kỳ',
    en: 'no formula is in force on the last day of the period',
  },
  unitKind: {
    vi: 'chỉ số không dùng cho loại đơn vị này',
    en: 'the indicator is not meant for this kind of unit',
  },
  noOtherPeriod: {
    vi: 'không có số liệu của kỳ dùng để so sánh',
    en: 'the period to compare with is not in the table',
  },
  noParent: { vi: 'không có đơn vị cấp trên để so sánh', en: 'the unit has no parent in the table' },
  notComparable: {
    vi: 'địa giới đã thay đổi, số liệu hai kỳ không so sánh được',
    en: 'the territory changed in between; the figures cannot be compared',
  },
  undecidedCondition: {
    vi: 'số liệu chỉ nêu khoảng nên chưa xác định được điều kiện trong công thức',
    en: 'a bounded figure leaves the condition in the formula open',
  },
  noDeadline: {
    vi: 'chưa nêu thời hạn nộp báo cáo nên không đếm được báo cáo đúng hạn',
    en: 'no deadline was given, so reports in time cannot be counted',
  },
};

/** All reasons, in a fixed order. */
export const gapReasons = /* @__PURE__ */ Object.keys(messages) as readonly GapReason[];

/**
 * Makes a gap.
 *
 * @param reason - why there is no value
 * @param of - id of the measure or indicator it comes from
 * @returns the gap with its message
 */
export function gap(reason: GapReason, of: string | null = null): Gap {
  return { reason, message: messages[reason], of };
}
