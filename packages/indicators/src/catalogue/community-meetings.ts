import { communityMeetings } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Communities that met at least once in the year out of all communities.
 * @term tỷ lệ thôn, tổ dân phố có họp trong năm
 * @unit percent, 2 decimals
 */
export const communityMeetingHeldShare = share(() => ({
  id: 'community-meetings.met-share',
  label: { vi: 'Tỷ lệ thôn, tổ dân phố có họp trong năm', en: 'Share of communities that met' },
  definition: {
    vi: 'Số thôn, tổ dân phố họp ít nhất một lần trong năm trên tổng số thôn, tổ dân phố.',
    en: 'Communities that met at least once in the year out of all communities.',
  },
  step: 'discuss',
  part: [
    communityMeetings.measures.onceAYear,
    communityMeetings.measures.twiceAYear,
    communityMeetings.measures.otherFrequency,
  ],
  of: communityMeetings.measures.communities,
  examples: [{ given: { onceAYear: 40, twiceAYear: 95, otherFrequency: 3, communities: 142 }, shows: '97,18%' }],
}));

/**
 * Communities that met twice in the year out of all communities.
 * @term tỷ lệ thôn, tổ dân phố họp hai lần trong năm
 * @unit percent, 2 decimals
 */
export const communityMeetingHeldTwiceShare = share(() => ({
  id: 'community-meetings.met-twice-share',
  label: { vi: 'Tỷ lệ thôn, tổ dân phố họp hai lần trong năm', en: 'Share of communities that met twice' },
  definition: {
    vi: 'Số thôn, tổ dân phố họp hai lần trong năm trên tổng số thôn, tổ dân phố.',
    en: 'Communities that met twice in the year out of all communities.',
  },
  step: 'discuss',
  part: communityMeetings.measures.twiceAYear,
  of: communityMeetings.measures.communities,
  examples: [{ given: { twiceAYear: 95, communities: 142 }, shows: '66,90%' }],
}));

/**
 * Household attendances divided by the periodic conferences held.
 * @term số lượt hộ dự bình quân một hội nghị
 * @unit turn/conference
 */
export const communityMeetingAttendance = mean(() => ({
  id: 'community-meetings.attendances-per-conference',
  label: { vi: 'Số lượt hộ dự bình quân một hội nghị', en: 'Household attendances per conference' },
  definition: {
    vi: 'Số lượt hộ dự chia cho số hội nghị định kỳ đã tổ chức.',
    en: 'Household attendances divided by the periodic conferences held.',
  },
  measuredIn: 'turn/conference',
  step: 'discuss',
  part: communityMeetings.measures.attendances,
  of: communityMeetings.measures.periodicConferences,
  examples: [{ given: { attendances: 6150, periodicConferences: 205 }, shows: '30,0 lượt/hội nghị' }],
}));
