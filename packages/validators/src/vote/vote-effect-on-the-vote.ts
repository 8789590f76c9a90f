import { addDays } from '@qcdc/core';
import { communityVote } from '@qcdc/core/entities';
import { lawRule } from '../define/law-rule.ts';
import { say } from '../define/say.ts';

/**
 * Within a community, contributions, common money and other self-management take effect on the vote itself.
 *
 * @term hiệu lực của quyết định của cộng đồng dân cư
 * @basis Law 10/2022/QH15 Art. 21(2)
 */
export const voteEffectOnTheVote = /* @__PURE__ */ lawRule(
  communityVote,
  {
    id: 'community-vote/effect-on-the-vote',
    title: { vi: 'Có hiệu lực ngay khi biểu quyết thông qua', en: 'Takes effect on the vote' },
    law: { is: 'flag', duties: ['L-21.2a'] },
  },
  {
    message: { vi: 'Ngày có hiệu lực khác ngày biểu quyết', en: 'The day of effect is not the day of the vote' },
    judge: ({ effectiveOn, date }) => ({
      answer: effectiveOn === null ? 'cannotTell' : effectiveOn === date ? 'yes' : 'no',
      fields: ['effectiveOn'],
      failure: () => ({ field: 'effectiveOn', expected: say`= ${date}`, actual: say`${effectiveOn ?? undefined}` }),
    }),
    sample: (_flag, day, kind) => ({
      effectiveOn: kind === 'undecided' ? null : kind === 'held' ? day : addDays(day, 1),
    }),
  },
);
