import { disclosurePosting } from '@qcdc/core/entities';
import { durationRule } from '../define/duration.ts';

/**
 * Where a commune has a loudspeaker network, it broadcasts for at least three days without a break.
 *
 * @term hệ thống truyền thanh
 * @basis Ordinance 34/2007/PL-UBTVQH11 Art. 8 · Law 10/2022/QH15 Art. 13(3)
 */
export const communeLoudspeakerDuration = /* @__PURE__ */ durationRule(disclosurePosting, {
  id: 'disclosure-posting/loudspeaker-long-enough',
  title: {
    vi: 'Phát trên truyền thanh đủ 3 ngày liên tục',
    en: 'Broadcast by loudspeaker for three days without a break',
  },
  bindsOnly: ['commune'],
  law: { is: 'duration', duties: ['PL34-8#broadcast', 'L-13.3'] },
  from: 'date',
  until: 'until',
  interrupted: 'interruptedDays',
  permanent: 'permanent',
});
