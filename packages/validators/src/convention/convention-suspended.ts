import { conventionRecognition } from '@qcdc/core/entities';
import { termRule } from '../define/deadline.ts';

/**
 * The commune committee suspends a faulty convention, or rejects the report, within three working days.
 *
 * @basis Decree 61/2023/NĐ-CP Art. 12(2)
 */
export const conventionSuspended = /* @__PURE__ */ termRule(conventionRecognition, {
  id: 'convention-recognition/suspended-in-time',
  title: { vi: 'Tạm ngừng hương ước, quy ước sai phạm đúng hạn', en: 'A faulty convention is suspended in time' },
  law: { is: 'term', duties: ['D61-12.2'] },
  first: 'suspensionReportedOn',
  then: 'suspendedOn',
  ifBegun: true,
});
