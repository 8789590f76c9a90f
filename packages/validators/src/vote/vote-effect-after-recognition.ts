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
  },
  {
    message: { vi: 'Có hiệu lực trước khi được công nhận', en: 'Took effect before it was recognised' },
    judge: ({ effectiveOn, recognisedOn }) => ({
      answer: effectiveOn === null || recognisedOn === null ? 'cannotTell' : effectiveOn >= recognisedOn ? 'yes' : 'no',
      fields: [effectiveOn === null ? 'effectiveOn' : 'recognisedOn'],
      failure: () => ({
        field: 'effectiveOn',
        expected: say`≥ ${recognisedOn ?? undefined}`,
        actual: say`${effectiveOn ?? undefined}`,
      }),
    }),
    sample: (_flag, day, kind) => ({
      recognisedOn: addDays(day, 5),
      effectiveOn: kind === 'undecided' ? null : addDays(day, kind === 'held' ? 5 : 4),
    }),
  },
);
