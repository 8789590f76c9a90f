import { recommendationAnswer } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * A recommendation of the board is answered within fifteen days of receipt. One without an answer is late once they have passed
 * on the day one asks on (`on` of `validate`).
 *
 * @basis Law 10/2022/QH15 Art. 45(2)
 */
export const investmentBoardAnswered = /* @__PURE__ */ termRule(recommendationAnswer, {
  id: 'recommendation-answer/investment-board-in-time',
  title: {
    vi: 'Trả lời kiến nghị của Ban Giám sát đầu tư của cộng đồng đúng hạn',
    en: 'A recommendation is answered in time',
  },
  law: { is: 'term', duties: ['L-45.2c'] },
  first: 'date',
  then: 'answeredOn',
  openUnless: ['accepted', 'reasonsGiven', 'answeredBy'],
});
