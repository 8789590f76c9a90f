import { triAll, atLeast, atMost } from '@qcdc/core/flow';
import { communityVote } from '@qcdc/core/entities';
import { lawRule } from '../define/law-rule.ts';
import { say } from '../define/say.ts';

/**
 * Before 2023 a cluster had 50 to 150 households; the law of 2022 sets no size.
 *
 * @term cụm dân cư
 * @basis Joint Resolution 09/2008
 */
export const voteClusterSize = /* @__PURE__ */ lawRule(
  communityVote,
  {
    id: 'community-vote/cluster-size',
    title: { vi: 'Mỗi cụm có từ 50 đến 150 hộ', en: 'A cluster has 50 to 150 households' },
    law: { is: 'range', duties: ['NQ09-cluster#cluster'] },
  },
  {
    message: {
      vi: 'Có cụm ít hơn hoặc nhiều hơn số hộ quy định',
      en: 'A cluster has fewer or more households than laid down',
    },
    judge: ({ smallestCluster, largestCluster }, { from, to }) => ({
      answer: triAll(atLeast(smallestCluster, from), atMost(largestCluster, to)),
      fields: [smallestCluster === null ? 'smallestCluster' : 'largestCluster'],
      failure: () => ({
        field: atLeast(smallestCluster, from) === 'no' ? 'smallestCluster' : 'largestCluster',
        expected: `${from}–${to}`,
        actual: say`${smallestCluster}–${largestCluster}`,
      }),
    }),
    sample: ({ from, to }, _day, kind) => ({
      smallestCluster: kind === 'undecided' ? null : from,
      largestCluster: kind === 'failed' ? to + 1 : to,
    }),
  },
);
