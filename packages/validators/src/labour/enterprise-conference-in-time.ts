import { employeeConference } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';
import { ownership } from '../define/kinds-by.ts';

/**
 * A state enterprise holds its conference within three months after the financial year ended.
 *
 * @basis Law 10/2022/QH15 Art. 69(1)
 */
export const enterpriseConferenceInTime = /* @__PURE__ */ termRule(employeeConference, {
  id: 'employee-conference/in-time',
  title: {
    vi: 'Hội nghị tổ chức trong 3 tháng đầu năm tài chính mới',
    en: 'The conference is held within the first three months of the new financial year',
  },
  kindsBy: ownership,
  law: { is: 'term', duties: ['L-69.1#latest'] },
  // A second conference after the same year is an extraordinary one: the yearly one was the conference before.
  aspects: {
    conferenceKind: ({ previousOn, financialYearEndedOn }) =>
      previousOn !== null && financialYearEndedOn !== null && previousOn > financialYearEndedOn
        ? 'extraordinary'
        : 'ordinary',
  },
  first: 'financialYearEndedOn',
  then: 'date',
  examples: [
    {
      name: 'an extraordinary conference in August, after the yearly one in February',
      given: { ownership: 'state', date: '2024-08-15', financialYearEndedOn: '2023-12-31', previousOn: '2024-02-20' },
      verdict: 'notConcerned',
    },
  ],
});
