import { conventionRecognition } from '@qcdc/core/entities';
import { shareRule } from '../define/share-rule.ts';

/**
 * A meeting on a convention needs more than half of all households, unlike other meetings of a community.
 *
 * @basis Decree 61/2023/NĐ-CP Art. 10(1)
 */
export const conventionMeetingQuorum = /* @__PURE__ */ shareRule(conventionRecognition, {
  id: 'convention-recognition/meeting-quorum',
  title: { vi: 'Cuộc họp có quá nửa số hộ dự', en: 'More than half of the households attend' },
  law: { is: 'share', duties: ['D61-10.1a'] },
  part: 'present',
  whole: 'totalHouseholds',
});
