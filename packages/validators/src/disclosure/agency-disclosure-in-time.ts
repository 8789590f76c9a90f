import { disclosurePosting } from '@qcdc/core/entities';
import { isWithin } from '../define/span.ts';
import { termRule } from '../define/deadline.ts';
import { lawOf } from '../define/law-of.ts';

/**
 * An agency or public unit discloses within five working days of the document; under the decree of 2015 within three working days, in special cases five days.
 *
 * @basis Decree 04/2015/NĐ-CP Art. 8(2) · Law 10/2022/QH15 Art. 47(2)
 */
export const agencyDisclosureInTime = /* @__PURE__ */ termRule(disclosurePosting, {
  id: 'disclosure-posting/agency-in-time',
  title: { vi: 'Cơ quan, đơn vị công khai đúng hạn', en: 'An agency discloses in time' },
  bindsOnly: ['agency', 'publicUnit'],
  law: lawOf('term', 'ND04-8.2a#special', 'L-47.2'),
  first: 'documentOn',
  then: 'date',
  // The usual three working days are enough, whatever the special case allows.
  unless: ({ documentOn, receivedOn, sectorDeadlineOn, date }) => {
    if (sectorDeadlineOn !== null) return true;
    const usual = isWithin(receivedOn ?? documentOn ?? date, date, { n: 3, unit: 'workingDays' });
    return usual === 'cannotTell' ? null : usual === 'yes';
  },
});
