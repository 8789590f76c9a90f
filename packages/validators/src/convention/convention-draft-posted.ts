import { conventionRecognition } from '@qcdc/core/entities';
import { durationRule } from '../define/duration.ts';

/**
 * The draft of a convention is posted for at least thirty days.
 *
 * @term hương ước, quy ước
 * @basis Decree 61/2023/NĐ-CP Art. 9(1)
 */
export const conventionDraftPosted = /* @__PURE__ */ durationRule(conventionRecognition, {
  id: 'convention-recognition/draft-posted',
  title: { vi: 'Niêm yết dự thảo hương ước, quy ước đủ số ngày', en: 'The draft is posted long enough' },
  law: { is: 'duration', duties: ['D61-9.1'] },
  from: 'draftPostedOn',
  until: 'draftPostedUntil',
});
