import { communityVote } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * Since the decree of 2023 a community may put contributions and common money to ballots only after a meeting that fell short; ballots at once are left to other self-management and commune-wide matters.
 *
 * @basis Decree 59/2023/NĐ-CP Art. 4(1)
 */
export const voteBallotCases = /* @__PURE__ */ dutyRule(communityVote, {
  id: 'community-vote/ballots-in-listed-cases',
  title: {
    vi: 'Phát phiếu về đóng góp, thu, chi, quản lý tiền và tài sản của cộng đồng chỉ sau cuộc họp không đủ tỷ lệ',
    en: 'Ballots on contributions follow a meeting that fell short',
  },
  message: {
    vi: 'Phát phiếu trước khi có cuộc họp không đủ tỷ lệ',
    en: 'Ballots went out before any meeting fell short',
  },
  law: { is: 'flag', duties: ['D59-4.1'] },
  field: 'failedMeetingOn',
  right: (meeting, { ballotsFrom, date }) => meeting <= (ballotsFrom ?? date),
  examplesOfValue: ['2000-01-01', '2030-12-31'],
});
