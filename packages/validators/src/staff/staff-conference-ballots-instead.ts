import { staffConference } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * Ballots take the place of a staff conference only in force majeure or after a second call fell short.
 *
 * @basis Law 10/2022/QH15 Art. 50(2)
 */
export const staffConferenceBallotsInstead = /* @__PURE__ */ dutyRule(staffConference, {
  id: 'staff-conference/ballots-instead',
  title: {
    vi: 'Chỉ lấy phiếu thay hội nghị khi triệu tập lần hai hoặc bất khả kháng',
    en: 'Ballots instead only after a second call or force majeure',
  },
  message: {
    vi: 'Lấy phiếu thay hội nghị khi chưa triệu tập lần hai',
    en: 'Ballots took the place of a conference that had been called only once',
  },
  when: {
    holds: ({ ballotsInstead, forceMajeure }) =>
      ballotsInstead === null ? null : ballotsInstead && forceMajeure !== true,
    fields: ['ballotsInstead'],
    sample: { ballotsInstead: true },
    otherwise: { forceMajeure: true },
  },
  law: { is: 'flag', duties: ['L-50.2'] },
  field: 'convening',
  right: (convening, { forceMajeure }) => forceMajeure === true || Number(convening) >= 2,
  examplesOfValue: [2, 1],
  expected: '≥ 2',
});
