import { exactQuantity, missingQuantity } from '@qcdc/core';
import { atLeastFraction } from '@qcdc/core/flow';
import { communityMeetings } from '@qcdc/core/entities';
import { lawRule } from '../define/law-rule.ts';
import { timesIn } from '../define/rhythm.ts';
import { say } from '../define/say.ts';

/**
 * Every community holds its periodic conference once a year: in a whole year there are as many conferences as communities.
 *
 * @term hội nghị định kỳ của cộng đồng dân cư
 * @basis Law 10/2022/QH15 Art. 33(1)
 */
export const communityConferenceYearly = /* @__PURE__ */ lawRule<typeof communityMeetings, number>(
  communityMeetings,
  {
    id: 'community-meetings/conference-in-every-community',
    title: {
      vi: 'Thôn, tổ dân phố nào cũng có hội nghị định kỳ hằng năm',
      en: 'A conference in every community each year',
    },
    when: {
      holds: ({ period }) => /^\d{4}$/.test(period),
      fields: ['period'],
      sample: {},
      otherwise: { period: '2024-Q1' },
    },
    law: { is: 'frequency', duties: ['L-33.1'], as: (often) => timesIn('year', often) },
  },
  {
    message: {
      vi: 'Số hội nghị định kỳ trong năm ít hơn số thôn, tổ dân phố',
      en: 'Fewer periodic conferences in the year than communities',
    },
    judge: ({ periodicConferences, communities }, times) => ({
      answer: atLeastFraction(periodicConferences, communities, BigInt(times), 1n),
      fields: [periodicConferences.value === null ? 'periodicConferences' : 'communities'],
      failure: () => ({
        field: 'periodicConferences',
        expected: times === 1 ? say`≥ ${communities}` : say`≥ ${times} × ${communities}`,
        actual: say`${periodicConferences}`,
      }),
    }),
    sample: (times, _day, kind) => ({
      communities: exactQuantity(12),
      periodicConferences:
        kind === 'undecided' ? missingQuantity : exactQuantity(12 * times - (kind === 'held' ? 0 : 1)),
    }),
  },
);
