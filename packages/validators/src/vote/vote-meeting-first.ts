import { communityVote } from '@qcdc/core/entities';
import { dutyRule } from '../define/duty-rule.ts';

/**
 * Conventions, heads and board members are decided in a meeting; ballots only follow a meeting that fell short.
 *
 * @basis Law 10/2022/QH15 Art. 17(2) · Law 10/2022/QH15 Art. 19(1)
 */
export const voteMeetingFirst = /* @__PURE__ */ dutyRule(communityVote, {
  id: 'community-vote/meeting-before-ballots',
  title: {
    vi: 'Phải họp trước, không đủ tỷ lệ mới phát phiếu',
    en: 'A meeting comes first, ballots only after it fell short',
  },
  message: {
    vi: 'Phát phiếu trước khi có cuộc họp không đủ tỷ lệ',
    en: 'Ballots went out before any meeting fell short',
  },
  law: { is: 'flag', duties: ['L-17.2a'] },
  also: ['L-19.1'],
  field: 'failedMeetingOn',
  right: (meeting, { ballotsFrom, date }) => meeting <= (ballotsFrom ?? date),
  examplesOfValue: ['2000-01-01', '2030-12-31'],
});
