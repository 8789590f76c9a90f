import { addMonths } from '@qcdc/core';
import { atLeast } from '@qcdc/core/flow';
import { employeeConference } from '@qcdc/core/entities';
import { lawRule } from '../define/law-rule.ts';

/**
 * An employer holds the employee conference every year; one with fewer than ten employees need not.
 *
 * @term hội nghị người lao động
 * @basis Decree 60/2013/NĐ-CP · Decree 149/2018/NĐ-CP · Decree 145/2020/NĐ-CP Art. 47(1), Art. 114(4)
 */
export const employerConferenceYearly = /* @__PURE__ */ lawRule(
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
    law: { is: 'frequency', duties: ['ND60-conf#rhythm', 'ND149-conf', 'D145-47'] },
    also: ['ND149-small', 'D145-114', 'D145-114s', 'D145-47s', 'L-69.1'],
  },
  {
    message: {
      vi: 'Hơn một năm mới tổ chức lại hội nghị người lao động',
      en: 'A year went by without an employee conference',
    },
    judge: ({ date, previousOn }) => ({
      // "Every year" is a matter of calendar years: January after November of the year before is in time.
      answer: previousOn === null ? 'cannotTell' : yearOf(date) - yearOf(previousOn) <= 1 ? 'yes' : 'no',
      fields: ['previousOn'],
      failure: () => ({ field: 'previousOn', expected: `≥ ${yearOf(date) - 1}`, actual: previousOn ?? '' }),
    }),
    sample: (_each, day, kind) => ({
      previousOn: kind === 'undecided' ? null : addMonths(day, kind === 'held' ? -12 : -24),
    }),
  },
);

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
