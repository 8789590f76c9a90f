import { answeredInTime } from './answered-in-time.ts';

/**
 * A recommendation of the board is answered within fifteen days of receipt.
 *
 * @basis Law 10/2022/QH15 Art. 45(2)
 */
export const investmentBoardAnswered = /* @__PURE__ */ answeredInTime(
  'recommendation-answer/investment-board-in-time',
  {
    vi: 'Trả lời kiến nghị của Ban Giám sát đầu tư của cộng đồng đúng hạn',
    en: 'A recommendation of an investment supervision board is answered in time',
  },
  'L-45.2c',
);
