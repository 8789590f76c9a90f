import { atMost } from '@qcdc/core/flow';
import { communityVote } from '@qcdc/core/entities';
import { printCount } from '../define/field-names.ts';
import { lawRule } from '../define/law-rule.ts';

/**
 * A household receives one ballot sheet: no more are issued than there are households.
 *
 * @term phiếu lấy ý kiến
 * @basis Law 10/2022/QH15 Art. 19(3)
 */
export const voteOneBallotPerHousehold = /* @__PURE__ */ lawRule(
  communityVote,
  {
    id: 'community-vote/one-ballot-per-household',
    title: { vi: 'Mỗi hộ một phiếu', en: 'One ballot a household' },
    when: {
      holds: ({ form }) => (form === null ? null : form === 'ballots' || form === 'meetingAndBallots'),
      fields: ['form'],
      sample: { form: 'ballots' },
      otherwise: { form: 'meeting' },
    },
    law: { is: 'count', duties: ['L-19.3'] },
  },
  {
    message: { vi: 'Số phiếu phát ra nhiều hơn số hộ', en: 'More ballots were issued than there are households' },
    judge: ({ ballotsIssued, totalHouseholds }) => ({
      answer: atMost(ballotsIssued, totalHouseholds),
      fields: [ballotsIssued === null ? 'ballotsIssued' : 'totalHouseholds'],
      failure: () => ({
        field: 'ballotsIssued',
        expected: `≤ ${printCount(totalHouseholds)}`,
        actual: printCount(ballotsIssued),
      }),
    }),
    sample: (_one, _day, kind) => ({
      totalHouseholds: 200,
      ballotsIssued: kind === 'undecided' ? null : kind === 'held' ? 200 : 201,
    }),
  },
);
