import { answeredInTime } from './answered-in-time.ts';

/**
 * A recommendation of the board is answered within fifteen days of receipt.
 *
 * @basis Law 10/2022/QH15 Art. 63(1)
 */
export const agencyBoardAnswered = /* @__PURE__ */ answeredInTime(
  'recommendation-answer/agency-board-in-time',
  {
    vi: 'Trả lời kiến nghị của Ban Thanh tra nhân dân cơ quan, đơn vị đúng hạn',
    en: 'A recommendation of an agency board is answered in time',
  },
  'L-63.1c',
);
