import { recommendationAnswer } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * A recommendation of the board is answered within fifteen days of receipt. One without an answer is late once they have passed
 * on the day one asks on (`on` of `validate`).
 *
 * @basis Law 10/2022/QH15 Art. 81(1)
 */
export const enterpriseBoardAnswered = /* @__PURE__ */ termRule(recommendationAnswer, {
  id: 'recommendation-answer/enterprise-board-in-time',
  title: {
    vi: 'Trả lời kiến nghị của Ban Thanh tra nhân dân doanh nghiệp nhà nước đúng hạn',
    en: 'A recommendation is answered in time',
  },
  law: { is: 'term', duties: ['L-81.1d'] },
  first: 'date',
  then: 'answeredOn',
  openUnless: ['accepted', 'reasonsGiven', 'answeredBy'],
});
