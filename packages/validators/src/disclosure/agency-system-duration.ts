import { disclosurePosting } from '@qcdc/core/entities';
import { durationRule } from '../define/duration.ts';

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
});
