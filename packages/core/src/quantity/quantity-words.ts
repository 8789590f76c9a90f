import type { FigureStatus } from './figure-status.ts';
import type { Bound, QuantityState } from './quantity.ts';

/** Words in front of a number, and how the true number lies to it. The first of a bound is the one printed. */
export const boundWords: readonly (readonly [Exclude<Bound, 'exact' | 'between'>, string, string])[] = [
  ['above', 'hơn|trên|lớn hơn|nhiều hơn|>', 'more than|over|above|exceeding'],
  ['atLeast', 'ít nhất|tối thiểu|không dưới|không ít hơn|>=|≥', 'at least|no fewer than|no less than|minimum'],
  ['below', 'dưới|gần|chưa đến|chưa tới|chưa đầy|ít hơn|nhỏ hơn|<', 'below|under|nearly|less than|fewer than|almost'],
  ['atMost', 'không quá|tối đa|nhiều nhất|không vượt quá|không hơn|<=|≤', 'at most|up to|no more than|maximum'],
  ['about', 'khoảng|xấp xỉ|chừng|~|≈', 'about|approximately|around|circa|approx.'],
];

/**
 * Words that say how final a figure is, in front of it or behind it. The first of a status is the one printed.
 *
 * @remarks "ước" also says that the number is not exact: an estimate alone is read as `about`.
 */
export const statusWords: readonly (readonly [FigureStatus, string, string])[] = [
  [
    'estimated',
    'ước|ước đạt|ước tính|ước khoảng|ước thực hiện|ước th|số ước|số ước tính|số liệu ước|số liệu ước tính|dự ước',
    'estimated|estimate|est.',
  ],
  ['provisional', 'sơ bộ|số sơ bộ|số liệu sơ bộ|tạm tính|tạm thời|số tạm tính', 'provisional|preliminary|prelim.'],
  ['revised', 'điều chỉnh|đã điều chỉnh|số điều chỉnh|đính chính|đã đính chính', 'revised|corrected'],
  ['final', 'chính thức|số chính thức|số liệu chính thức|đã chốt|số chốt', 'final'],
];

/** Words that say nothing of a number in front of which they stand. */
export const leadWords: readonly (readonly [null, string, string])[] = [
  [
    null,
    'đạt|đạt tỷ lệ|tỷ lệ|chiếm|chiếm tỷ lệ|có|gồm|tổng số|tổng cộng|tổng|cộng|ts|thực hiện|th|số lượng|sl|là|bằng|=',
    'total',
  ],
];

/**
 * What stands in a cell instead of a number. The first words of a state are the ones printed.
 *
 * @remarks Chosen with care, because a wrong state turns into a wrong total: "không có" says there was none (zero), and so
 * do "chưa phát sinh" and "không tổ chức" of what is counted;
 * "chưa có số liệu" says nobody reported (missing). A bare dash means "none" in statistical yearbooks and "left blank" in
 * many offices: it is read as missing, which leaves a total incomplete but never wrong, unless the caller says otherwise.
 * "N/A" is both "not applicable" and "not available" and stands here for neither.
 */
export const stateWords: readonly (readonly [Exclude<QuantityState, 'reported'>, string, string])[] = [
  [
    'zero',
    'không có|không phát sinh|không có phát sinh|chưa phát sinh|chưa có phát sinh|không tổ chức|chưa tổ chức|' +
      'không triển khai|không|ko có|ko phát sinh|ko|kps|k.p.s|kcps|không ps|ko ps|k phát sinh|kg phát sinh|không p/s',
    'none|nil|not held|no cases',
  ],
  [
    'missing',
    'chưa báo cáo|không báo cáo|chưa có báo cáo|chưa gửi báo cáo|chưa nộp báo cáo|không gửi báo cáo|không nộp báo cáo|chưa gửi|chưa nộp|chưa có số liệu|không có số liệu|không có báo cáo|chưa có|chưa rõ|' +
      'không rõ|chưa thống kê|không thống kê|chưa thống kê được|không thống kê được|chưa tổng hợp|chưa có số|không có thông tin|chưa có thông tin|chưa thu thập|...|…',
    'not reported|missing|not available|no data|not counted',
  ],
  ['pending', 'đang cập nhật|đang tổng hợp|đang thống kê|chờ số liệu|đang chờ số liệu', 'pending|being updated'],
  [
    'notApplicable',
    'không áp dụng|x|không thuộc đối tượng|không thuộc diện|không thuộc thẩm quyền|không thuộc phạm vi',
    'not applicable',
  ],
  ['withheld', 'không công bố|bí mật|mật|tối mật|bí mật nhà nước', 'withheld|confidential|secret'],
];

/** Words that multiply a number by a power of ten. The first of each is the one printed. */
export const scaleWords: readonly (readonly [number, string, string])[] = [
  [3, 'nghìn|ngàn', 'thousand'],
  [4, 'vạn', ''],
  [5, 'trăm nghìn|trăm ngàn', ''],
  [6, 'triệu|tr|tr.', 'million'],
  [8, 'trăm triệu', ''],
  [9, 'tỷ|tỉ', 'billion'],
  [11, 'trăm tỷ|trăm tỉ', ''],
  [12, 'nghìn tỷ|ngàn tỷ|nghìn tỉ|ngàn tỉ', 'trillion'],
];

/** Short forms that say power of ten and đồng in one. */
export const moneyWords: readonly (readonly [number, string, string])[] = [
  [3, 'nghđ|ngđ|nđ|ng.đ|nghìnđ', ''],
  [6, 'trđ|tr.đ|trđồng|tr.đồng|triệuđ|triệuđồng', ''],
  [9, 'tỷđ|tỉđ|tỷ.đ|tỷđồng', ''],
];
