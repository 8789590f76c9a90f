import { answeredInTime } from './answered-in-time.ts';

/**
 * A recommendation of the board is answered within fifteen days of receipt.
 *
 * @basis Law 10/2022/QH15 Art. 40(1)
 */
export const communeBoardAnswered = /* @__PURE__ */ answeredInTime(
  'recommendation-answer/commune-board-in-time',
  {
    vi: 'Trả lời kiến nghị của Ban Thanh tra nhân dân xã đúng hạn',
    en: 'A recommendation of a commune board is answered in time',
  },
  'L-40.1c',
);
