import { answeredInTime } from './answered-in-time.ts';

/**
 * A recommendation of the board is answered within fifteen days of receipt.
 *
 * @basis Law 10/2022/QH15 Art. 81(1)
 */
export const enterpriseBoardAnswered = /* @__PURE__ */ answeredInTime(
  'recommendation-answer/enterprise-board-in-time',
  {
    vi: 'Trả lời kiến nghị của Ban Thanh tra nhân dân doanh nghiệp nhà nước đúng hạn',
    en: 'A recommendation of a state-enterprise board is answered in time',
  },
  'L-81.1d',
);
