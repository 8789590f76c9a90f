import { dialogueInTotals } from './dialogue-in-totals.ts';

/**
 * A state enterprise holds enough periodic dialogues in the year, as its own totals tell.
 *
 * @term đối thoại định kỳ
 * @basis Decree 60/2013/NĐ-CP Art. 10 · Labour Code 2012 Art. 65 · Labour Code 2019 Art. 63(2) · Law 10/2022/QH15 Art. 73(1)
 */
export const enterpriseDialogueInTotals = /* @__PURE__ */ dialogueInTotals({
  id: 'workplace-dialogues/state-enterprise-often-enough',
  title: {
    vi: 'Doanh nghiệp nhà nước đối thoại định kỳ đủ số lần trong năm',
    en: 'A state enterprise holds enough periodic dialogues in the year',
  },
  kind: 'stateEnterprise',
  beside: ['L-73.1'],
});
