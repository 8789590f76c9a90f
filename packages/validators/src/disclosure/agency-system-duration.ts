import { disclosurePosting } from '@qcdc/core/entities';
import { durationRule } from '../define/duration.ts';
import { onASystemOfItsOwn } from './on-a-system-of-its-own.ts';

/**
 * An agency or unit with an internal system keeps what it discloses there for at least twenty days without a break.
 *
 * @basis Law 10/2022/QH15 Art. 48(1)
 */
export const agencySystemDuration = /* @__PURE__ */ durationRule(disclosurePosting, {
  id: 'disclosure-posting/agency-system-long-enough',
  title: { vi: 'Đăng trên hệ thống nội bộ đủ số ngày liên tục', en: 'Kept on the internal system long enough' },
  bindsOnly: ['agency', 'publicUnit'],
  law: { is: 'duration', duties: ['L-48.1'] },
  from: 'date',
  until: 'until',
  interrupted: 'interruptedDays',
  permanent: 'permanent',
  ...onASystemOfItsOwn,
  specialDays: 'sectorPostingDays',
  examples: [
    {
      name: 'on a system that is said not to be there',
      given: {
        form: 'internalSystem',
        item: '3',
        date: '2024-03-01',
        until: '2024-03-05',
        hasInternalSystem: false,
      },
      verdict: 'undecided',
    },
  ],
});
