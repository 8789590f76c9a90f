import { exactQuantity, missingQuantity } from '@qcdc/core';
import { atLeastFraction } from '@qcdc/core/flow';
import { communityMeetings } from '@qcdc/core/entities';
import { isStated } from '../define/field-names.ts';
import { lawRule } from '../define/law-rule.ts';
import { timesIn } from '../define/rhythm.ts';
import { say } from '../define/say.ts';
import { sumAtLeast } from '../define/sum-at-least.ts';
import { dueSinceItBegan, wholeYear } from '../define/whole-year.ts';

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
    when: wholeYear,
    law: { is: 'frequency', duties: ['L-33.1'], as: (often) => timesIn('year', often) },
    examples: [
      {
        name: 'conferences are not counted, and two communities held no meeting of any kind',
        given: {
          communities: exactQuantity(12),
          onceAYear: exactQuantity(7),
          twiceAYear: exactQuantity(3),
          otherFrequency: exactQuantity(0),
        },
        verdict: 'failed',
      },
      {
        name: 'conferences are not counted, though every community met',
        given: {
          communities: exactQuantity(12),
          onceAYear: exactQuantity(9),
          twiceAYear: exactQuantity(3),
          otherFrequency: exactQuantity(0),
        },
        verdict: 'undecided',
      },
    ],
  },
  {
    message: {
      vi: 'Số hội nghị định kỳ trong năm ít hơn số thôn, tổ dân phố',
      en: 'Fewer periodic conferences in the year than communities',
    },
    // The conference of a year is due at its end; of several the first is due earlier.
    dueBy: (record, version) => (version.value > 1 ? dueSinceItBegan(record, version) : null),
    judge: (record, times) => {
      const { periodicConferences, communities, onceAYear, twiceAYear, otherFrequency } = record;
      const held = atLeastFraction(periodicConferences, communities, BigInt(times), 1n);
      // Where conferences are not counted: a community that held no meeting at all held none.
      const metNever =
        !isStated(periodicConferences) && sumAtLeast([onceAYear, twiceAYear, otherFrequency], communities) === 'no';
      return {
        answer: metNever ? 'no' : held,
        fields: [periodicConferences.value === null ? 'periodicConferences' : 'communities'],
        failure: () =>
          metNever
            ? {
                field: 'onceAYear',
                expected: say`≥ ${communities}`,
                actual: say`${onceAYear} + ${twiceAYear} + ${otherFrequency}`,
              }
            : {
                field: 'periodicConferences',
                expected: times === 1 ? say`≥ ${communities}` : say`≥ ${times} × ${communities}`,
                actual: say`${periodicConferences}`,
              },
      };
    },
    sample: (times, _day, kind) => ({
      communities: exactQuantity(12),
      periodicConferences:
        kind === 'undecided' ? missingQuantity : exactQuantity(12 * times - (kind === 'held' ? 0 : 1)),
    }),
  },
);
