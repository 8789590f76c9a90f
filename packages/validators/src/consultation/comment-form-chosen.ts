import { commentPeriod } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';
import { obeys } from '../define/number-rule.ts';

/**
 * The commune committee chooses one form of comment or more.
 *
 * @basis Law 10/2022/QH15 Art. 26(2)
 */
export const commentFormChosen = /* @__PURE__ */ dutyRule(commentPeriod, {
  id: 'comment-period/some-form-chosen',
  title: { vi: 'Chọn ít nhất một hình thức lấy ý kiến', en: 'At least one form of consultation is chosen' },
  message: { vi: 'Chưa chọn hình thức lấy ý kiến nào', en: 'No form of consultation was chosen' },
  law: { is: 'count', duties: ['L-26.2'] },
  field: 'forms',
  right: (forms, _record, law) => (law.is === 'count' ? obeys(forms.length, law) === 'yes' : forms.length > 0),
  examplesOfValue: [['dialogue', 'communityMeeting', 'website'], []],
});
