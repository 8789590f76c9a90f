import { addDays } from '@qcdc/core';
import { communityVote } from '@qcdc/core/entities';
import { lawRule } from '../define/law-rule.ts';
import { say } from '../define/say.ts';

/**
 * A convention, a head or the members of a board take effect when they are recognised, not on the vote.
 *
 * @term hiệu lực của quyết định của cộng đồng dân cư
 * @basis Law 10/2022/QH15 Art. 21(2)
 */
export const voteEffectAfterRecognition = /* @__PURE__ */ lawRule(
  communityVote,
  {
    id: 'community-vote/effect-after-recognition',
    title: { vi: 'Có hiệu lực từ khi được công nhận', en: 'Takes effect when recognised' },
    law: { is: 'flag', duties: ['L-21.2c'] },
    examples: [
      {
        name: 'refused, and in effect all the same',
        given: {
          passed: true,
          matter: 'convention',
          recognition: 'refused',
          recognisedOn: '2024-03-14',
          effectiveOn: '2024-03-20',
        },
        verdict: 'failed',
      },
    ],
  },
  {
    message: { vi: 'Có hiệu lực khi chưa được công nhận', en: 'Took effect though it was not recognised' },
    judge: ({ effectiveOn, recognisedOn, recognition }) => {
      const refused = recognition !== null && recognition !== 'recognised';
      return {
        // What was refused takes no effect at all.
        answer: refused
          ? effectiveOn === null
            ? 'notConcerned'
            : 'no'
          : effectiveOn === null || recognisedOn === null
            ? 'cannotTell'
            : effectiveOn >= recognisedOn
              ? 'yes'
              : 'no',
        fields: [effectiveOn === null ? 'effectiveOn' : 'recognisedOn'],
        failure: () => ({
          field: 'effectiveOn',
          expected: refused
            ? { vi: 'chỉ khi được công nhận', en: 'only once recognised' }
            : say`≥ ${recognisedOn ?? undefined}`,
          actual: say`${effectiveOn ?? undefined}`,
        }),
      };
    },
    sample: (_flag, day, kind) => ({
      recognisedOn: addDays(day, 5),
      effectiveOn: kind === 'undecided' ? null : addDays(day, kind === 'held' ? 5 : 4),
    }),
  },
);
