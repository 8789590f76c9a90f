import { conventionRecognition } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';
import { wholeByVoters } from '../define/voters-or-households.ts';

/**
 * A convention passes with more than half of all household representatives; before 2023 of all voters or household voters.
 *
 * @basis Ordinance 34/2007/PL-UBTVQH11 Art. 13(1) · Law 10/2022/QH15 Art. 21(1) · Decree 61/2023/NĐ-CP Art. 10
 */
export const conventionPassed = /* @__PURE__ */ shareRule(conventionRecognition, {
  id: 'convention-recognition/passed-by-majority',
  title: {
    vi: 'Hương ước, quy ước được quá nửa tổng số hộ tán thành',
    en: 'The convention is passed by more than half of all households',
  },
  message: {
    vi: 'Hương ước, quy ước được công nhận khi chưa đủ tỷ lệ tán thành',
    en: 'A convention without the majority was recognised',
  },
  law: { is: 'share', duties: ['PL34-13.1', 'L-21.1c'] },
  only: [{ of: 'recognition', only: ['recognised'] }],
  beside: [{ is: 'share', duties: ['D61-10'] }],
  part: 'approving',
  whole: 'totalHouseholds',
  wholeOf: wholeByVoters,
});
