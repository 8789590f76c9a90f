import { disclosurePosting } from '@qcdc/core/entities';
import { durationRule } from '../define/duration.ts';

/**
 * An agency or unit posts for at least twenty days without a break, unless all staff were told in writing; under the decree of 2015 for thirty days.
 *
 * @basis Decree 04/2015/NĐ-CP Art. 8(2) · Law 10/2022/QH15 Art. 48(2)
 */
export const agencyPostingDuration = /* @__PURE__ */ durationRule(disclosurePosting, {
  id: 'disclosure-posting/agency-posted-long-enough',
  title: { vi: 'Cơ quan, đơn vị niêm yết đủ số ngày liên tục', en: 'An agency posts long enough' },
  bindsOnly: ['agency', 'publicUnit'],
  law: { is: 'duration', duties: ['ND04-8.2b', 'L-48.2'] },
  from: 'date',
  until: 'until',
  interrupted: 'interruptedDays',
  permanent: 'permanent',
  specialDays: 'sectorPostingDays',
  examples: [
    {
      name: 'ten days, as another law lays down',
      given: {
        form: 'posting',
        item: '3',
        date: '2024-03-01',
        until: '2024-03-11',
        hasInternalSystem: false,
        allStaffNotified: false,
        sectorPostingDays: 10,
      },
      verdict: 'held',
    },
    {
      name: 'twenty-five days where another law asks for thirty',
      given: {
        form: 'posting',
        item: '3',
        date: '2024-03-01',
        until: '2024-03-25',
        hasInternalSystem: false,
        allStaffNotified: false,
        sectorPostingDays: 30,
      },
      verdict: 'failed',
    },
  ],
});
