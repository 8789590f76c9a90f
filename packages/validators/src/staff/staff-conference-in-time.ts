import { staffConference } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The ordinary staff conference is held within three months after the working year ended.
 *
 * @basis Law 10/2022/QH15 Art. 51(1)
 */
export const staffConferenceInTime = /* @__PURE__ */ termRule(staffConference, {
  id: 'staff-conference/in-time',
  title: {
    vi: 'Hội nghị tổ chức trong 3 tháng đầu năm công tác mới',
    en: 'The conference is held within the first three months of the new working year',
  },
  law: { is: 'term', duties: ['L-51.1a#latest'] },
  first: 'workingYearEndedOn',
  then: 'date',
  nextFrom: 'nextWorkingYearFrom',
  aspects: { conferenceKind: 'kind', headcount: 'staff' },
  also: ['L-51.2d'],
});
