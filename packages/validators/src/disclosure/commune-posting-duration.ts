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
  law: { is: 'duration', duties: ['PL34-7b', 'L-13.2a'] },
  from: 'date',
  until: 'until',
  interrupted: 'interruptedDays',
  permanent: 'permanent',
  specialDays: 'sectorPostingDays',
  examples: [
    {
      name: 'thirty days with one day of interruption',
      given: { form: 'posting', item: '5', date: '2024-03-01', until: '2024-03-31', interruptedDays: 1 },
      verdict: 'failed',
    },
    {
      name: 'forty-one days with three days of interruption, nobody says which',
      given: { form: 'posting', item: '5', date: '2024-03-01', until: '2024-04-10', interruptedDays: 3 },
      verdict: 'undecided',
    },
    {
      name: 'ninety days with one day of interruption: one half or the other is long enough',
      given: { form: 'posting', item: '5', date: '2024-03-01', until: '2024-05-29', interruptedDays: 1 },
      verdict: 'held',
    },
    {
      name: 'fifteen days of land recovery: the Land Law may ask for no more',
      given: { form: 'posting', item: '3', date: '2024-03-01', until: '2024-03-15' },
      verdict: 'undecided',
    },
    {
      name: 'fifteen days, as another law lays down',
      given: { form: 'posting', item: '5', date: '2024-03-01', until: '2024-03-16', sectorPostingDays: 15 },
      verdict: 'held',
    },
    {
      name: 'sixteen days of land recovery, as the record says the Land Law asks for',
      given: { form: 'posting', item: '3', date: '2024-03-01', until: '2024-03-16', sectorPostingDays: 15 },
      verdict: 'held',
    },
    {
      name: 'fourteen days of land recovery, and the record says the Land Law asks for fifteen',
      given: { form: 'posting', item: '3', date: '2024-03-01', until: '2024-03-14', sectorPostingDays: 15 },
      verdict: 'failed',
    },
    { name: 'permanent', given: { form: 'posting', item: '5', permanent: true }, verdict: 'held' },
  ],
});
