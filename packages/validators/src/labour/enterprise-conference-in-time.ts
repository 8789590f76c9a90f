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
    en: 'Within three months of the new financial year',
  },
  kindsBy: ownership,
  law: { is: 'term', duties: ['L-69.1#latest'] },
  first: 'financialYearEndedOn',
  then: 'date',
});
