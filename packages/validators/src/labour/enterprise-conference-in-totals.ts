import { exactQuantity } from '@qcdc/core';
import { conferenceInTotals } from './conference-in-totals.ts';

/**
 * The totals of a state enterprise's own year tell of an employee conference: since 2023 none is too small for it.
 *
 * @term hội nghị người lao động
 * @basis Decree 60/2013/NĐ-CP · Decree 149/2018/NĐ-CP · Decree 145/2020/NĐ-CP Art. 47(1), Art. 114(4) · Law 10/2022/QH15 Art. 69(1)
 */
export const enterpriseConferenceInTotals = /* @__PURE__ */ conferenceInTotals({
  id: 'employee-conferences/state-enterprise-held-one',
  title: {
    vi: 'Doanh nghiệp nhà nước tổ chức hội nghị người lao động trong năm',
    en: 'A state enterprise holds an employee conference in the year',
  },
  kind: 'stateEnterprise',
  duties: ['ND60-conf#rhythm', 'ND149-conf', 'D145-47s', 'L-69.1#yearly'],
  also: ['ND149-small', 'D145-114s'],
  examples: [
    {
      name: 'a state enterprise that does not say whether one was due',
      given: { enterprisesHeld: exactQuantity(0) },
      verdict: 'failed',
    },
    {
      name: 'a state enterprise that says none was due',
      given: { enterprisesDue: exactQuantity(0), enterprisesHeld: exactQuantity(0) },
      verdict: 'undecided',
    },
    {
      name: 'one was due in 2023, by the decree and by the law',
      given: { period: '2023', enterprisesDue: exactQuantity(1), enterprisesHeld: exactQuantity(0) },
      verdict: 'failed',
    },
  ],
});
