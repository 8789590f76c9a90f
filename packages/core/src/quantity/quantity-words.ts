import type { Bound, QuantityState } from './quantity.ts';

/** Words in front of a number, and how the true number lies to it. The first of a bound is the one printed. */
export const boundWords: readonly (readonly [Exclude<Bound, 'exact' | 'between'>, string, string])[] = [
  ['above', 'hơn|trên|lớn hơn|nhiều hơn|>', 'more than|over|above|exceeding'],
  ['atLeast', 'ít nhất|tối thiểu|không dưới|không ít hơn|>=|≥', 'at least|no fewer than|no less than|minimum'],
  ['below', 'gần|dưới|chưa đến|chưa tới|chưa đầy|ít hơn|nhỏ hơn|<', 'nearly|under|below|less than|fewer than|almost'],
  ['atMost', 'không quá|tối đa|nhiều nhất|không vượt quá|không hơn|<=|≤', 'at most|up to|no more than|maximum'],
  ['about', 'khoảng|xấp xỉ|chừng|ước|ước đạt|ước tính|ước khoảng|~|≈', 'about|approximately|around|circa|approx.'],
];

/**
 * What stands in a cell instead of a number. The first words of a state are the ones printed.
 *
 * @remarks Chosen with care, because a wrong state turns into a wrong total: "không có" says there was none (zero);
 * "chưa có số liệu" says nobody reported (missing). A bare dash means "none" in statistical yearbooks and "left blank" in
 * many offices: it is read as missing, which leaves a total incomplete but never wrong, unless the caller says otherwise.
 * "N/A" is both "not applicable" and "not available" and stands here for neither.
 */
export const stateWords: readonly (readonly [Exclude<QuantityState, 'reported'>, string, string])[] = [
  ['zero', 'không có|không phát sinh|không', 'none|nil'],
  [
    'missing',
    'chưa báo cáo|không báo cáo|chưa có báo cáo|chưa có số liệu|không có số liệu|không có báo cáo|chưa có|chưa rõ|...|…',
    'not reported|missing|not available|no data',
  ],
  ['pending', 'đang cập nhật|đang tổng hợp|chờ số liệu|đang chờ số liệu', 'pending|being updated'],
  ['notApplicable', 'không áp dụng|x|không thuộc đối tượng', 'not applicable'],
  ['withheld', 'không công bố|bí mật|mật|tối mật|bí mật nhà nước', 'withheld|confidential|secret'],
];

/** Words that multiply a number by a power of ten. */
export const scaleWords: readonly (readonly [number, string, string])[] = [
  [3, 'nghìn|ngàn', 'thousand'],
  [4, 'vạn', ''],
  [6, 'triệu', 'million'],
  [9, 'tỷ|tỉ', 'billion'],
  [12, 'nghìn tỷ|ngàn tỷ|nghìn tỉ|ngàn tỉ', 'trillion'],
];
