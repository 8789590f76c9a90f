import { triAny, triNot } from '@qcdc/core/flow';
import { citizenProposal } from '@qcdc/core/entities';
import { lawRule } from '../define/law-rule.ts';
import { reaches } from '../define/share-rule.ts';
import { say } from '../define/say.ts';

/**
 * A citizen’s initiative below a tenth of all households is put to the vote only if the Front approves it.
 *
 * @term sáng kiến của công dân
 * @basis Law 10/2022/QH15 Art. 16(3)
 */
export const proposalPutWithoutSupport = /* @__PURE__ */ lawRule(
  citizenProposal,
  {
    id: 'citizen-proposal/below-the-share-needs-the-front',
    title: {
      vi: 'Sáng kiến chưa đủ số hộ đồng thuận cần Ban công tác Mặt trận tán thành',
      en: 'An initiative below the share needs the approval of the Front',
    },
    law: { is: 'share', duties: ['L-16.3b'] },
  },
  {
    message: {
      vi: 'Sáng kiến chưa đủ số hộ đồng thuận được đưa ra bàn khi Mặt trận không tán thành',
      en: 'The initiative was put to the vote without enough households and without the Front',
    },
    judge: ({ supportingHouseholds, totalHouseholds, approvedByFront }, below) => ({
      answer: triAny(
        triNot(reaches(supportingHouseholds, totalHouseholds, below)),
        approvedByFront === null ? 'cannotTell' : approvedByFront ? 'yes' : 'no',
      ),
      fields: [approvedByFront === null ? 'approvedByFront' : 'supportingHouseholds'],
      failure: () => ({
        field: 'approvedByFront',
        expected: say`≥ ${below.n}/${below.d} × ${totalHouseholds}`,
        actual: say`${supportingHouseholds}`,
      }),
    }),
    sample: (below, _day, kind) => ({
      totalHouseholds: below.d * 20,
      supportingHouseholds: kind === 'undecided' ? null : kind === 'held' ? below.n * 20 : below.n * 20 - 1,
      approvedByFront: false,
    }),
  },
);
