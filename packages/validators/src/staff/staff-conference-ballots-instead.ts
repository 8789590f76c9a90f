import { staffConference } from '@qcdc/core/entities';
import { numberRule } from '../define/number-rule.ts';

/**
 * Ballots take the place of a staff conference only in force majeure or after a second call fell short.
 *
 * @basis Law 10/2022/QH15 Art. 50(2)
 */
export const staffConferenceBallotsInstead = /* @__PURE__ */ numberRule(staffConference, {
  id: 'staff-conference/ballots-instead',
  title: {
    vi: 'Chỉ lấy phiếu thay hội nghị khi triệu tập lần hai hoặc bất khả kháng',
    en: 'Ballots instead only after a second call or force majeure',
  },
  message: {
    vi: 'Lấy phiếu thay hội nghị khi chưa triệu tập lần hai',
    en: 'Ballots took the place of a conference that had been called only once',
  },
  law: { is: 'count', duties: ['L-50.2'] },
  field: 'convening',
});
