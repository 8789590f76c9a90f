import { normaliseText, type Text } from '@qcdc/core';

/** Headers of a score form, by which it is recognised when it comes back. */
export const formHeaders = {
  code: { vi: 'Mã tiêu chí', en: 'Criterion code' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  maximum: { vi: 'Điểm tối đa', en: 'Maximum' },
  guidance: { vi: 'Cách chấm', en: 'How points are given' },
  before: { vi: 'Cột trước', en: 'Column before' },
  points: { vi: 'Điểm chấm', en: 'Points given' },
  reason: { vi: 'Lý do (bắt buộc khi sửa điểm cột trước)', en: 'Reason (needed to change the column before)' },
  evidence: { vi: 'Tài liệu kiểm chứng (cách nhau bằng dấu ;)', en: 'Evidence (separated by ;)' },
  state: { vi: 'Tình trạng minh chứng', en: 'State of evidence' },
  item: { vi: 'Thông tin phiếu', en: 'About the form' },
  value: { vi: 'Nội dung', en: 'Content' },
} as const satisfies Readonly<Record<string, Text>>;

/** What somebody says of the documents for a criterion. @term tình trạng minh chứng */
export const evidenceStates = {
  given: { vi: 'Có kèm theo', en: 'Attached' },
  none: { vi: 'Chưa có', en: 'None yet' },
  notNeeded: { vi: 'Không yêu cầu', en: 'Not required' },
} as const satisfies Readonly<Record<string, Text>>;

/** One state of the documents for a criterion. */
export type EvidenceState = keyof typeof evidenceStates;

/**
 * Reads what somebody says of the documents for a criterion.
 *
 * @param printed - what the cell shows
 * @returns the state; `undefined` for words that are none
 */
export const evidenceState = (printed: string): EvidenceState | undefined =>
  (['given', 'none', 'notNeeded'] as const).find((state) => isLabel(printed, evidenceStates[state]));

/** The line below all criteria. */
export const totalLabel: Text = { vi: 'Tổng cộng', en: 'Total' };

/** Lines that say what a form is of. */
export const formItems = {
  rubric: { vi: 'Mã bảng chấm điểm', en: 'Code of the rubric' },
  unit: { vi: 'Mã đơn vị', en: 'Code of the unit' },
  period: { vi: 'Kỳ', en: 'Period' },
  column: { vi: 'Mã cột điểm', en: 'Code of the column' },
} as const satisfies Readonly<Record<string, Text>>;

/** One line that says what a form is of. */
export type FormItem = keyof typeof formItems;

const plain = (text: string): string => normaliseText(text).toLocaleLowerCase('vi');

/**
 * Tells whether a printed header or label is a certain one, in either language or in both.
 *
 * @param printed - what the file shows
 * @param label - the label
 * @returns `true` when it is
 */
export function isLabel(printed: string, label: Text): boolean {
  const shown = plain(printed);
  const [vi, en] = [plain(label.vi), plain(label.en)];
  return shown === vi || shown === en || shown === `${vi} ${en}`;
}
