import { triAll, triAny, triNot } from '@qcdc/core/flow';
import { citizenProposal } from '@qcdc/core/entities';
import type { ShareValue } from '@qcdc/core/law';
import { printCount } from '../define/field-names.ts';
import { lawRule } from '../define/law-rule.ts';
import { reaches } from '../define/share-rule.ts';

/**
 * A citizen’s initiative that a tenth of all households support is put to the vote.
 *
 * @term sáng kiến của công dân
 * @basis Law 10/2022/QH15 Art. 16(3) · Decree 61/2023/NĐ-CP Art. 7(3)
 */
export const proposalPutWhenSupported = /* @__PURE__ */ lawRule<typeof citizenProposal, ShareValue>(
  citizenProposal,
  {
    id: 'citizen-proposal/put-when-supported',
    title: {
      vi: 'Sáng kiến đủ số hộ đồng thuận phải được đưa ra bàn',
      en: 'A supported initiative is put to the vote',
    },
    hint: { vi: 'Đưa nội dung ra bàn tại cuộc họp gần nhất', en: 'Put it to the next meeting' },
    law: { is: 'share', duties: ['L-16.3a'] },
    beside: [{ is: 'share', duties: ['D61-7.3'] }],
  },
  {
    message: {
      vi: 'Sáng kiến đủ số hộ đồng thuận nhưng không được đưa ra bàn',
      en: 'Enough households support the initiative, yet it was not put to the vote',
    },
    judge: ({ supportingHouseholds, totalHouseholds, put }, share) => {
      const enough = reaches(supportingHouseholds, totalHouseholds, share);
      const wasPut = put === null ? 'cannotTell' : put ? 'yes' : 'no';
      return {
        answer: triAny(triNot(enough), triAll(wasPut)),
        fields: [put === null ? 'put' : 'supportingHouseholds'],
        failure: () => ({
          field: 'put',
          expected: {
            vi: `có, khi từ ${share.n}/${share.d} của ${printCount(totalHouseholds, 'vi')} hộ đồng thuận (${printCount(supportingHouseholds, 'vi')})`,
            en: `yes, from ${share.n}/${share.d} of ${printCount(totalHouseholds, 'en')} households on (${printCount(supportingHouseholds, 'en')})`,
          },
          actual: { vi: 'không', en: 'no' },
        }),
      };
    },
    sample: (share, _day, kind) => ({
      totalHouseholds: share.d * 20,
      supportingHouseholds: kind === 'undecided' ? null : kind === 'held' ? share.n * 20 - 1 : share.n * 20,
      put: false,
    }),
  },
);
