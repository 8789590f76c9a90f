import { atLeastFraction, moreThanFraction, triNot } from '@qcdc/core/flow';
import type { CountValue } from '@qcdc/core/law';
import { communityVote } from '@qcdc/core/entities';
import { lawRule } from '../define/law-rule.ts';
import { say } from '../define/say.ts';

/**
 * A household receives one ballot sheet: no more are issued than there are households.
 *
 * @term phiếu lấy ý kiến
 * @basis Law 10/2022/QH15 Art. 19(3)
 */
export const voteOneBallotPerHousehold = /* @__PURE__ */ lawRule<typeof communityVote, CountValue>(
  communityVote,
  {
    id: 'community-vote/one-ballot-per-household',
    title: { vi: 'Mỗi hộ một phiếu', en: 'One ballot per household' },
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
    judge: ({ ballotsIssued, totalHouseholds }, { op, n }) => ({
      // "One a household" is the most a household may receive; a law with "fewer than" leaves the limit itself out.
      answer:
        op === '<'
          ? triNot(atLeastFraction(ballotsIssued, totalHouseholds, BigInt(n), 1n))
          : triNot(moreThanFraction(ballotsIssued, totalHouseholds, BigInt(n), 1n)),
      fields: [ballotsIssued === null ? 'ballotsIssued' : 'totalHouseholds'],
      failure: () => ({
        field: 'ballotsIssued',
        expected: n === 1 ? say`≤ ${totalHouseholds}` : say`≤ ${n} × ${totalHouseholds}`,
        actual: say`${ballotsIssued}`,
      }),
    }),
    sample: ({ op, n }, _day, kind) => ({
      totalHouseholds: 200,
      ballotsIssued: kind === 'undecided' ? null : kind === 'held' ? 200 * n - (op === '<' ? 1 : 0) : 200 * n + 1,
    }),
  },
);
