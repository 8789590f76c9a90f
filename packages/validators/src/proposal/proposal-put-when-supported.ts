import { triAll, triAny, triNot, type TriState } from '@qcdc/core/flow';
import { citizenProposal } from '@qcdc/core/entities';
import { isTermKept, type ShareValue, type TermValue } from '@qcdc/core/law';
import { printCount } from '../define/field-names.ts';
import { further, type FurtherValues } from '../define/law-from.ts';
import { lawRule } from '../define/law-rule.ts';
import { reaches } from '../define/share-rule.ts';

/** How many households must support an initiative, and how long a support counts. */
export interface SupportNeeded {
  /** The share of all households. */
  readonly share: ShareValue;
  /** How long a support counts; `null` where nothing says so. */
  readonly counts: TermValue | null;
}

const needed = (share: ShareValue, { counts }: FurtherValues): SupportNeeded => ({
  share,
  counts: further('term', counts) ?? null,
});
const lapsed = {
  vi: 'Ý kiến đồng thuận sớm nhất đã quá thời hạn giá trị; chưa rõ còn bao nhiêu hộ được tính',
  en: 'The earliest support is too old to count; nobody says how many households are left',
};

/**
 * A citizen’s initiative that a tenth of all households support is put to the vote.
 *
 * @term sáng kiến của công dân
 * @basis Law 10/2022/QH15 Art. 16(3) · Decree 61/2023/NĐ-CP Art. 7(3)
 */
export const proposalPutWhenSupported = /* @__PURE__ */ lawRule<typeof citizenProposal, SupportNeeded>(
  citizenProposal,
  {
    id: 'citizen-proposal/put-when-supported',
    title: {
      vi: 'Sáng kiến đủ số hộ đồng thuận phải được đưa ra bàn',
      en: 'A supported initiative is put to the vote',
    },
    hint: { vi: 'Đưa nội dung ra bàn tại cuộc họp gần nhất', en: 'Put it to the next meeting' },
    law: { is: 'share', duties: ['L-16.3a'], with: { counts: 'L-16.3c' }, as: needed },
    beside: [{ is: 'share', duties: ['D61-7.3'], with: { counts: 'L-16.3c' }, as: needed }],
    examples: [
      {
        name: 'enough households, but the earliest support has lapsed',
        given: {
          date: '2024-06-03',
          totalHouseholds: 200,
          supportingHouseholds: 20,
          firstSupportOn: '2024-01-10',
          put: false,
        },
        verdict: 'undecided',
      },
      {
        name: 'it is said not to have been put to the vote, and on which day it was',
        given: { totalHouseholds: 200, supportingHouseholds: 20, put: false, putOn: '2024-04-02' },
        verdict: 'undecided',
      },
    ],
  },
  {
    message: {
      vi: 'Sáng kiến đủ số hộ đồng thuận nhưng không được đưa ra bàn',
      en: 'Enough households support the initiative, yet it was not put to the vote',
    },
    judge: (proposal, { share, counts }, { calendar }) => {
      const { supportingHouseholds, totalHouseholds, firstSupportOn, date, put, putOn } = proposal;
      const reached = reaches(supportingHouseholds, totalHouseholds, share);
      const fresh: TriState =
        counts === null || firstSupportOn === null ? 'yes' : isTermKept(firstSupportOn, date, counts, calendar);
      const enough: TriState = reached === 'yes' && fresh !== 'yes' ? 'cannotTell' : reached;
      // The flag and the day may disagree: then nobody can tell.
      const wasPut: TriState =
        put === null ? (putOn === null ? 'cannotTell' : 'yes') : put ? 'yes' : putOn === null ? 'no' : 'cannotTell';
      const open = reached === 'yes' && fresh !== 'yes' && wasPut === 'no';
      return {
        answer: triAny(triNot(enough), triAll(wasPut)),
        fields: [wasPut === 'cannotTell' ? 'put' : open ? 'firstSupportOn' : 'supportingHouseholds'],
        ...(open ? { why: lapsed } : {}),
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
    sample: ({ share }, _day, kind) => ({
      totalHouseholds: share.d * 20,
      supportingHouseholds: kind === 'undecided' ? null : kind === 'held' ? share.n * 20 - 1 : share.n * 20,
      put: false,
    }),
  },
);
