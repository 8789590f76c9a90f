import { disclosurePosting } from '@qcdc/core/entities';
import { durationRule } from '../define/duration.ts';
import { onASystemOfItsOwn } from './on-a-system-of-its-own.ts';

/**
 * A state enterprise keeps what it discloses on its internal site, or posted, for at least twenty days without a break.
 *
 * @basis Law 10/2022/QH15 Art. 66
 */
export const enterprisePostingDuration = /* @__PURE__ */ durationRule(disclosurePosting, {
  id: 'disclosure-posting/enterprise-posted-long-enough',
  title: { vi: 'Doanh nghiệp nhà nước công khai đủ số ngày liên tục', en: 'A state enterprise discloses long enough' },
  bindsOnly: ['stateEnterprise'],
  law: { is: 'duration', duties: ['L-66.2'] },
  beside: [{ is: 'duration', duties: ['L-66'] }],
  from: 'date',
  until: 'until',
  interrupted: 'interruptedDays',
  permanent: 'permanent',
  ...onASystemOfItsOwn,
  specialDays: 'sectorPostingDays',
  examples: [
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
