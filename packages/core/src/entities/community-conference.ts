import { defineEntity, type RecordOf } from '../entity/define-entity.ts';
import { countField, dayField, flagField } from '../entity/field.ts';

/** The yearly conference of one community. @term hội nghị định kỳ của cộng đồng dân cư */
export const communityConference = defineEntity({
  id: 'community-conference',
  form: 'event',
  label: { vi: 'Hội nghị định kỳ của cộng đồng', en: 'Periodic community conference' },
  step: 'supervise',
  fields: {
    /** Plan sent on. @term ngày gửi kế hoạch */
    planSentOn: dayField({ label: { vi: 'Ngày gửi kế hoạch', en: 'Plan sent on' } }),
    /** Notice given on. @term ngày thông báo */
    noticeOn: dayField({ label: { vi: 'Ngày thông báo', en: 'Notice given on' } }),
    /** Total households. @term tổng số hộ gia đình @unit household */
    totalHouseholds: countField({
      label: { vi: 'Tổng số hộ gia đình', en: 'Total households' },
      measuredIn: 'household',
    }),
    /** Representatives present. @term số đại diện hộ gia đình có mặt @unit household */
    present: countField({
      label: { vi: 'Số đại diện hộ có mặt', en: 'Representatives present' },
      measuredIn: 'household',
    }),
    /** The head reported. @term báo cáo của Trưởng thôn, Tổ trưởng tổ dân phố */
    headReported: flagField({ label: { vi: 'Trưởng thôn, Tổ trưởng báo cáo', en: 'The head reported' } }),
    /** The Front reported. @term báo cáo của Ban công tác Mặt trận */
    frontReported: flagField({ label: { vi: 'Ban công tác Mặt trận báo cáo', en: 'The Front reported' } }),
    /** The inspection board reported. @term báo cáo của thành viên Ban Thanh tra nhân dân */
    boardReported: flagField({ label: { vi: 'Ban TTND báo cáo', en: 'The inspection board reported' } }),
    /** Opinions raised. @term số ý kiến @unit opinion */
    opinions: countField({ label: { vi: 'Số ý kiến', en: 'Opinions raised' }, measuredIn: 'opinion' }),
    /** Result sent on. @term ngày gửi báo cáo kết quả */
    resultSentOn: dayField({ label: { vi: 'Ngày gửi báo cáo kết quả', en: 'Result sent on' } }),
  },
  relations: {
    within: [{ part: 'present', whole: 'totalHouseholds' }],
    inOrder: [
      { first: 'planSentOn', then: 'date' },
      { first: 'noticeOn', then: 'date' },
      { first: 'date', then: 'resultSentOn' },
    ],
  },
});

/**
 * The yearly conference of one community.
 * @term hội nghị định kỳ của cộng đồng dân cư
 * @interface
 */
export type CommunityConference = RecordOf<typeof communityConference>;
