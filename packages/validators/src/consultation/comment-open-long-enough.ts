import { commentPeriod } from '@qcdc/core/entities';
import { durationRule } from '../define/duration.ts';

/**
 * People have at least twenty days to comment, from the day the topic is published, unless sector law sets another time.
 *
 * @term thời gian lấy ý kiến
 * @basis Law 10/2022/QH15 Art. 28(2)
 */
export const commentOpenLongEnough = /* @__PURE__ */ durationRule(commentPeriod, {
  id: 'comment-period/open-long-enough',
  title: { vi: 'Thời gian lấy ý kiến đủ số ngày', en: 'The matter is open for comment long enough' },
  law: { is: 'duration', duties: ['L-28.2'] },
  from: 'date',
  until: 'closedOn',
  specialDays: 'sectorDays',
  examples: [
    {
      name: 'sector law asks for ten days only',
      given: { date: '2024-03-01', closedOn: '2024-03-11', sectorDays: 10 },
      verdict: 'held',
    },
  ],
});
