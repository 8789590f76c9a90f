import { conventionRecognition } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * Ballots on a convention only follow a meeting without a quorum.
 *
 * @basis Decree 61/2023/NĐ-CP Art. 10
 */
export const conventionBallotsAfterMeeting = /* @__PURE__ */ dutyRule(conventionRecognition, {
  id: 'convention-recognition/ballots-after-meeting',
  title: { vi: 'Chỉ phát phiếu khi cuộc họp không đủ số hộ', en: 'Ballots only after a meeting without a quorum' },
  message: {
    vi: 'Phát phiếu trước khi có cuộc họp không đủ số hộ',
    en: 'Ballots went out before any meeting failed its quorum',
  },
  law: { is: 'flag', duties: ['D61-10b'] },
  field: 'failedMeetingOn',
  right: (meeting, { date }) => meeting <= date,
  examplesOfValue: ['2000-01-01', '2030-12-31'],
});
