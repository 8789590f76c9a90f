import { atLeast } from '@qcdc/core/flow';
import { employeeConference } from '@qcdc/core/entities';
import { lawRule } from '../define/law-rule.ts';
import { dayBefore, gapOf, isWithinGap, printGap, type LongestGap } from '../define/rhythm.ts';

/**
 * An employer holds the employee conference every year; one with fewer than ten employees need not.
 *
 * @term hội nghị người lao động
 * @basis Decree 60/2013/NĐ-CP · Decree 149/2018/NĐ-CP · Decree 145/2020/NĐ-CP Art. 47(1), Art. 114(4)
 */
export const employerConferenceYearly = /* @__PURE__ */ lawRule<typeof employeeConference, LongestGap>(
  employeeConference,
  {
    id: 'employee-conference/yearly',
    title: { vi: 'Hội nghị người lao động hằng năm', en: 'An employee conference every year' },
    when: {
      holds: ({ employees }) => {
        const enough = atLeast(employees, 10);
        return enough === 'cannotTell' ? null : enough === 'yes';
      },
      fields: ['employees'],
      sample: { employees: 10 },
      otherwise: { employees: 9 },
    },
    law: { is: 'frequency', duties: ['ND60-conf#rhythm', 'ND149-conf', 'D145-47'], as: gapOf },
    also: ['ND149-small', 'D145-114', 'D145-114s', 'D145-47s', 'L-69.1'],
  },
  {
    message: {
      vi: 'Quá lâu mới tổ chức lại hội nghị người lao động',
      en: 'Too long since the employee conference before',
    },
    judge: ({ date, previousOn }, gap) => ({
      answer: previousOn === null ? 'cannotTell' : isWithinGap(previousOn, date, gap) ? 'yes' : 'no',
      fields: ['previousOn'],
      failure: () => ({ field: 'previousOn', expected: printGap(gap), actual: `${previousOn ?? ''} → ${date}` }),
    }),
    sample: (gap, day, kind) => ({
      previousOn: kind === 'undecided' ? null : dayBefore(day, gap, kind === 'held'),
    }),
  },
);
