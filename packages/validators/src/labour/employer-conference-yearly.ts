import { employeeConference } from '@qcdc/core/entities';
import { ownership } from '../define/kinds-by.ts';
import { rhythmRule } from '../define/rhythm-rule.ts';
import { gapOf } from '../define/rhythm.ts';

/**
 * An employer holds the employee conference every year; one with few employees need not, save state enterprises since 2023.
 *
 * @term hội nghị người lao động
 * @basis Decree 60/2013/NĐ-CP · Decree 149/2018/NĐ-CP · Decree 145/2020/NĐ-CP Art. 47(1), Art. 114(4) · Law 10/2022/QH15 Art. 69(1)
 */
export const employerConferenceYearly = /* @__PURE__ */ rhythmRule(employeeConference, {
  id: 'employee-conference/yearly',
  title: { vi: 'Hội nghị người lao động hằng năm', en: 'An employee conference every year' },
  kindsBy: ownership,
  law: { is: 'frequency', duties: ['ND60-conf#rhythm', 'ND149-conf', 'D145-47'], as: gapOf },
  beside: [{ is: 'frequency', duties: ['D145-47s', 'L-69.1#yearly'], as: gapOf }],
  aspects: { headcount: 'employees' },
  also: ['ND149-small', 'D145-114', 'D145-114s'],
  previous: 'previousOn',
  examples: [
    {
      name: 'nine employees outside the State',
      given: { ownership: 'nonState', employees: 9, previousOn: '2020-03-01' },
      verdict: 'notConcerned',
    },
    {
      name: 'nine employees of a state enterprise: the relief of the decree is not for it',
      given: { date: '2025-03-17', ownership: 'state', employees: 9, previousOn: '2020-03-01' },
      verdict: 'failed',
    },
  ],
});
