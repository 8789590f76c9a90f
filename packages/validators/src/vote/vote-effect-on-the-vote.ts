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
    examples: [
      {
        name: 'ballots, in effect the day after they were handed in',
        given: {
          date: '2024-03-12',
          passed: true,
          scope: 'community',
          matter: 'contribution',
          form: 'ballots',
          effectiveOn: '2024-03-13',
        },
        verdict: 'undecided',
      },
    ],
  },
  {
    message: { vi: 'Ngày có hiệu lực khác ngày biểu quyết', en: 'The day of effect is not the day of the vote' },
    judge: ({ effectiveOn, date, form }) => {
      // Ballots are counted, and so passed, on a day that may follow the last one of handing them in.
      const late = effectiveOn !== null && effectiveOn > date && form !== 'meeting';
      return {
        answer: effectiveOn === null || late ? 'cannotTell' : effectiveOn === date ? 'yes' : 'no',
        fields: [form === null && late ? 'form' : 'effectiveOn'],
        ...(late && form !== null ? { why: countedLater } : {}),
        failure: () => ({ field: 'effectiveOn', expected: say`= ${date}`, actual: say`${effectiveOn ?? undefined}` }),
      };
    },
    sample: (_flag, day, kind) => ({
      form: 'meeting' as const,
      effectiveOn: kind === 'undecided' ? null : kind === 'held' ? day : addDays(day, 1),
    }),
  },
);

const countedLater = {
  vi: 'Chưa rõ ngày kiểm phiếu: phiếu có thể được kiểm sau ngày kết thúc lấy phiếu',
  en: 'Nobody says when the ballots were counted: that may be after the last day of handing them in',
};
