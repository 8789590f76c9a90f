import { disclosurePosting } from '@qcdc/core/entities';
import { isTermKept } from '@qcdc/core/law';
import { termRule } from '../define/deadline.ts';

/**
 * An agency or public unit discloses within five working days of the document; under the decree of 2015 within three working days, in special cases five days.
 *
 * @basis Decree 04/2015/NĐ-CP Art. 8(2) · Law 10/2022/QH15 Art. 47(2)
 */
export const agencyDisclosureInTime = /* @__PURE__ */ termRule(disclosurePosting, {
  id: 'disclosure-posting/agency-in-time',
  title: { vi: 'Cơ quan, đơn vị công khai đúng hạn', en: 'An agency discloses in time' },
  bindsOnly: ['agency', 'publicUnit'],
  law: { is: 'term', duties: ['ND04-8.2a#special', 'L-47.2'] },
  first: 'documentOn',
  then: 'date',
  // Under the decree of 2015 the usual three working days are enough, whatever the special case allows.
  unless: ({ documentOn, receivedOn, sectorDeadlineOn, date }, term, { calendar }) => {
    if (sectorDeadlineOn !== null) return true;
    if (term.unit === 'workingDays') return false;
    const since = receivedOn ?? documentOn ?? date;
    const usual = isTermKept(since, date, { is: 'term', side: 'within', n: 3, unit: 'workingDays' }, calendar);
    return usual === 'cannotTell' ? null : usual === 'yes';
  },
});
