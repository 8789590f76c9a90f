import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { countField, dayField, flagField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree59of2023, law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'community-conference',
    form: 'event',
    label: { vi: 'Hội nghị định kỳ của cộng đồng', en: 'Periodic community conference' },
    dayLabel: { vi: 'Ngày hội nghị', en: 'Day of the conference' },
    step: 'supervise',
    basis: [cite(law2022, 33), cite(decree59of2023, 10), cite(decree59of2023, 11)],
    fields: {
      /** Plan sent on. @term ngày gửi kế hoạch @basis Decree 59/2023 Art. 10(4) */
      planSentOn: dayField({
        label: { vi: 'Ngày gửi kế hoạch', en: 'Plan sent on' },
        basis: [cite(decree59of2023, 10, 4)],
      }),
      /** Notice given on. @term ngày thông báo @basis Decree 59/2023 Art. 11(1)(c) */
      noticeOn: dayField({
        label: { vi: 'Ngày thông báo', en: 'Notice given on' },
        basis: [cite(decree59of2023, 11, 1, 'c')],
      }),
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
      /** The head reported. @term báo cáo của Trưởng thôn, Tổ trưởng tổ dân phố @basis Law 10/2022 Art. 33(3) */
      headReported: flagField({
        label: { vi: 'Trưởng thôn, Tổ trưởng tổ dân phố báo cáo', en: 'The head reported' },
        alsoCalled: ['Trưởng thôn, Tổ trưởng báo cáo'],
        basis: [cite(law2022, 33, 3)],
      }),
      /** The Front reported. @term báo cáo của Ban công tác Mặt trận @basis Law 10/2022 Art. 33(3) */
      frontReported: flagField({
        label: { vi: 'Ban công tác Mặt trận báo cáo', en: 'The Front reported' },
        basis: [cite(law2022, 33, 3)],
      }),
      /** The inspection board reported. @term báo cáo của thành viên Ban Thanh tra nhân dân @basis Law 10/2022 Art. 33(3) */
      boardReported: flagField({
        label: { vi: 'Thành viên Ban Thanh tra nhân dân báo cáo', en: 'The inspection board reported' },
        alsoCalled: ['Ban TTND báo cáo'],
        basis: [cite(law2022, 33, 3)],
      }),
      /** Opinions raised. @term số ý kiến @unit opinion */
      opinions: countField({ label: { vi: 'Số ý kiến', en: 'Opinions raised' }, measuredIn: 'opinion' }),
      /** Result sent on. @term ngày gửi báo cáo kết quả @basis Decree 59/2023 Art. 11(2) */
      resultSentOn: dayField({
        label: { vi: 'Ngày gửi báo cáo kết quả', en: 'Result sent on' },
        basis: [cite(decree59of2023, 11, 2)],
      }),
    },
    relations: {
      within: [{ part: 'present', whole: 'totalHouseholds' }],
      inOrder: [
        { first: 'planSentOn', then: 'date' },
        { first: 'noticeOn', then: 'date' },
        { first: 'date', then: 'resultSentOn' },
      ],
    },
  }))();

/** The fields of {@link communityConference}. */
export interface CommunityConferenceFields extends FieldsOf<typeof area> {}

/**
 * The yearly conference of one community.
 * @term hội nghị định kỳ của cộng đồng dân cư
 */
export interface CommunityConference extends RecordOf<typeof area> {}

/** The yearly conference of one community. @term hội nghị định kỳ của cộng đồng dân cư */
export const communityConference: Entity<
  'community-conference',
  'event',
  CommunityConferenceFields,
  CommunityConference
> = area;
