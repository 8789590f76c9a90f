import { disclosurePosting } from '@qcdc/core/entities';
import { durationRule } from '../define/duration.ts';

/**
 * A commune posts what it discloses for at least thirty days without a break, or permanently.
 *
 * @term niêm yết
 * @basis Ordinance 34/2007/PL-UBTVQH11 Art. 7 · Law 10/2022/QH15 Art. 13(2)
 */
export const communePostingDuration = /* @__PURE__ */ durationRule(disclosurePosting, {
  id: 'disclosure-posting/commune-posted-long-enough',
  title: { vi: 'Xã niêm yết đủ 30 ngày liên tục', en: 'A commune posts for thirty days' },
  bindsOnly: ['commune'],
  when: {
    holds: ({ form }) => (form === null ? null : form === 'posting'),
    fields: ['form'],
    sample: { form: 'posting' },
    otherwise: { form: 'website' },
  },
  law: { is: 'duration', duties: ['PL34-7b', 'L-13.2a'] },
  from: 'date',
  until: 'until',
  interrupted: 'interruptedDays',
  permanent: 'permanent',
  examples: [
    {
      name: 'thirty days with one day of interruption',
      given: { form: 'posting', date: '2024-03-01', until: '2024-03-31', interruptedDays: 1 },
      verdict: 'failed',
    },
    { name: 'permanent', given: { form: 'posting', permanent: true }, verdict: 'held' },
  ],
});
