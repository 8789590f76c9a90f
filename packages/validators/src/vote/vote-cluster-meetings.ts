import { triAll, triAny, type TriState } from '@qcdc/core/flow';
import { communityVote } from '@qcdc/core/entities';
import type { CountValue } from '@qcdc/core/law';
import { lawRule } from '../define/law-rule.ts';
import { obeys, signs } from '../define/number-rule.ts';
import { say } from '../define/say.ts';

/** How many households a community needs, and whether it must be scattered as well. */
export interface ClusterLimit {
  /** Households a community needs. */
  readonly households: CountValue;
  /** Whether it must be scattered as well. */
  readonly scatteredToo: boolean;
}

/**
 * A community meets by cluster only when it is large or scattered; before 2023 only when it was both.
 *
 * @term họp theo cụm dân cư
 * @basis Joint Resolution 09/2008 · Law 10/2022/QH15 Art. 18(3)
 */
export const voteClusterMeetings = /* @__PURE__ */ lawRule<typeof communityVote, ClusterLimit>(
  communityVote,
  {
    id: 'community-vote/cluster-meetings-allowed',
    title: {
      vi: 'Chỉ họp theo cụm khi đông hộ hoặc phân tán',
      en: 'Meetings by cluster only where households are many or scattered',
    },
    law: [
      { is: 'count', duties: ['NQ09-cluster#from'], as: (households) => ({ households, scatteredToo: true }) },
      { is: 'count', duties: ['L-18.3'], as: (households) => ({ households, scatteredToo: false }) },
    ],
    examples: [
      {
        name: 'exactly 200 households, not scattered, under the law of 2022',
        given: { clusterMeetings: 3, totalHouseholds: 200, scatteredSettlement: false },
        verdict: 'held',
      },
      {
        name: 'exactly 200 households, scattered, under the rules before',
        given: { date: '2022-03-07', clusterMeetings: 3, totalHouseholds: 200, scatteredSettlement: true },
        verdict: 'failed',
      },
      {
        name: 'few households, but scattered, under the law of 2022',
        given: { clusterMeetings: 3, totalHouseholds: 90, scatteredSettlement: true },
        verdict: 'held',
      },
    ],
  },
  {
    message: {
      vi: 'Họp theo cụm khi thôn, tổ dân phố chưa đủ điều kiện',
      en: 'Met by cluster though the community is neither large nor scattered enough',
    },
    judge: ({ totalHouseholds, scatteredSettlement }, { households, scatteredToo }) => {
      const scattered: TriState = scatteredSettlement === null ? 'cannotTell' : scatteredSettlement ? 'yes' : 'no';
      const many = obeys(totalHouseholds, households);
      return {
        answer: scatteredToo ? triAll(many, scattered) : triAny(many, scattered),
        fields: [totalHouseholds === null ? 'totalHouseholds' : 'scatteredSettlement'],
        failure: () => ({
          field: 'clusterMeetings',
          expected: `${signs[households.op]} ${households.n}`,
          actual: say`${totalHouseholds}`,
        }),
      };
    },
    sample: ({ households: { n } }, _day, kind) => ({
      totalHouseholds: kind === 'undecided' ? null : kind === 'held' ? n + 1 : n - 1,
      scatteredSettlement: kind === 'undecided' ? null : kind === 'held',
    }),
  },
);
