import { exactQuantity } from '@qcdc/core';
import { conferenceInTotals } from './conference-in-totals.ts';

/**
 * The totals of an employer's own year tell of an employee conference, where it says that one was due: one with few employees need
 * hold none.
 *
 * @term hội nghị người lao động
 * @basis Decree 60/2013/NĐ-CP · Decree 149/2018/NĐ-CP · Decree 145/2020/NĐ-CP Art. 47(1), Art. 114(4)
 */
export const employerConferenceInTotals = /* @__PURE__ */ conferenceInTotals({
  id: 'employee-conferences/employer-held-one',
  title: {
    vi: 'Người sử dụng lao động tổ chức hội nghị người lao động trong năm',
    en: 'An employer holds an employee conference in the year',
  },
  kind: 'nonStateEmployer',
  duties: ['ND60-conf#rhythm', 'ND149-conf', 'D145-47'],
  also: ['ND149-small', 'D145-114'],
  examples: [
    {
      name: 'an employer that says none was due, such as one with nine employees',
      given: { enterprisesDue: exactQuantity(0), enterprisesHeld: exactQuantity(0) },
      verdict: 'notConcerned',
    },
    {
      name: 'an employer that does not say whether one was due',
      given: { enterprisesHeld: exactQuantity(0) },
      verdict: 'undecided',
    },
  ],
});
