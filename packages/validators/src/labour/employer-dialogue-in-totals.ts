import { dialogueInTotals } from './dialogue-in-totals.ts';

/**
 * An employer holds enough periodic dialogues in the year, as its own totals tell.
 *
 * @term đối thoại định kỳ
 * @basis Decree 60/2013/NĐ-CP Art. 10 · Labour Code 2012 Art. 65 · Labour Code 2019 Art. 63(2)
 */
export const employerDialogueInTotals = /* @__PURE__ */ dialogueInTotals({
  id: 'workplace-dialogues/employer-often-enough',
  title: {
    vi: 'Người sử dụng lao động đối thoại định kỳ đủ số lần trong năm',
    en: 'An employer holds enough periodic dialogues in the year',
  },
  kind: 'nonStateEmployer',
});
