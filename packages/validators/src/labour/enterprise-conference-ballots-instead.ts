import { employeeConference } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * Ballots take the place of the conference of a state enterprise only in force majeure or after a second call failed.
 *
 * @basis Law 10/2022/QH15 Art. 68(2)
 */
export const enterpriseConferenceBallotsInstead = /* @__PURE__ */ dutyRule(employeeConference, {
  id: 'employee-conference/ballots-instead',
  title: {
    vi: 'Chỉ lấy phiếu thay hội nghị khi triệu tập lần hai hoặc bất khả kháng',
    en: 'Ballots instead only after a second call or force majeure',
  },
  message: {
    vi: 'Lấy phiếu thay hội nghị khi chưa triệu tập lần hai',
    en: 'Ballots took the place of a conference that had been called only once',
  },
  when: {
    holds: ({ ownership, ballotsInstead, forceMajeure }) =>
      ownership === null || ballotsInstead === null
        ? null
        : ownership === 'state' && ballotsInstead && forceMajeure !== true,
    fields: ['ownership', 'ballotsInstead'],
    sample: { ownership: 'state', ballotsInstead: true },
    otherwise: { forceMajeure: true },
  },
  law: { is: 'flag', duties: ['L-68.2'] },
  field: 'convening',
  right: (convening, { forceMajeure }) => forceMajeure === true || Number(convening) >= 2,
  examplesOfValue: [2, 1],
  expected: '≥ 2',
});
