import { commentPeriod } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * A collection of comments is planned before it begins.
 *
 * @basis Law 10/2022/QH15 Art. 28(1)
 */
export const commentPlannedFirst = /* @__PURE__ */ dutyRule(commentPeriod, {
  id: 'comment-period/planned-first',
  title: { vi: 'Có kế hoạch trước khi lấy ý kiến', en: 'The consultation is planned before it begins' },
  message: {
    vi: 'Kế hoạch ban hành sau khi đã bắt đầu lấy ý kiến',
    en: 'The plan was issued after comments had begun',
  },
  law: { is: 'flag', duties: ['L-28.1'] },
  field: 'planOn',
  right: (plan, { date }) => plan <= date,
  examplesOfValue: ['2000-01-01', '2030-12-31'],
});
