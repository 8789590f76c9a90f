import { communityHeadElection } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * Who refuses to recognise the election or the release of a head gives the reasons in writing.
 *
 * @basis Law 10/2022/QH15 Art. 21(2) · Decree 59/2023/NĐ-CP Art. 8
 */
export const headElectionRefusedWithReasons = /* @__PURE__ */ dutyRule(communityHeadElection, {
  id: 'community-head-election/refused-with-reasons',
  title: { vi: 'Không công nhận kết quả bầu thì nêu rõ lý do', en: 'A refusal of the result gives its reasons' },
  message: {
    vi: 'Không công nhận nhưng không nêu rõ lý do',
    en: 'Recognition was refused without reasons',
  },
  hint: { vi: 'Trả lời bằng văn bản, nêu rõ lý do', en: 'Answer in writing and give the reasons' },
  law: { is: 'term', duties: ['L-21.2b'] },
  beside: [{ is: 'term', duties: ['D59-8'] }],
  aspects: { passed: { fields: ['elected'], tell: ({ act, elected }) => (act === 'release' ? true : elected) } },
  caseSample: { act: 'election', elected: true },
  field: 'recognition',
  right: (value) => value !== 'refusedWithoutReasons',
  examplesOfValue: ['refused', 'refusedWithoutReasons'],
});
