import { commentPeriod } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * The plan of a collection of comments goes to the council and the Front before it begins.
 *
 * @basis Law 10/2022/QH15 Art. 28(1)
 */
export const commentPlanSent = /* @__PURE__ */ dutyRule(commentPeriod, {
  id: 'comment-period/plan-sent-first',
  title: { vi: 'Gửi kế hoạch lấy ý kiến trước khi lấy ý kiến', en: 'The plan is sent before comments begin' },
  message: {
    vi: 'Kế hoạch được gửi sau khi đã bắt đầu lấy ý kiến',
    en: 'The plan was sent after comments had begun',
  },
  law: { is: 'flag', duties: ['L-28.1'] },
  field: 'planSentOn',
  right: (sent, { date }) => sent <= date,
  examplesOfValue: ['2000-01-01', '2030-12-31'],
});
