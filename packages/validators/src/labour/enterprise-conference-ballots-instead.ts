import { employeeConference } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';
import { ownership } from '../define/kinds-by.ts';

/**
 * Ballots take the place of the conference of a state enterprise only in force majeure or after a second call failed.
 *
 * @basis Law 10/2022/QH15 Art. 68(2)
 */
export const enterpriseConferenceBallotsInstead = /* @__PURE__ */ numberRule(employeeConference, {
  id: 'employee-conference/ballots-instead',
  title: {
    vi: 'Chỉ lấy phiếu thay hội nghị khi triệu tập lần hai hoặc bất khả kháng',
    en: 'Ballots instead only after a second call or force majeure',
  },
  message: {
    vi: 'Lấy phiếu thay hội nghị khi chưa triệu tập lần hai',
    en: 'Ballots took the place of a conference that had been called only once',
  },
  kindsBy: ownership,
  law: { is: 'count', duties: ['L-68.2'] },
  field: 'convening',
});
