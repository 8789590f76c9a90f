import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField, referenceField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { directive30 } from '../law/instruments/party.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'steering-meeting',
    form: 'event',
    label: { vi: 'Họp, giao ban, sơ kết, tổng kết', en: 'Meeting of a Steering Committee' },
    dayLabel: { vi: 'Ngày họp', en: 'Day of the meeting' },
    step: null,
    askedFrom: '2027-01-01',
    basis: [
      cite(directive30),
      practice(
        {
          vi: 'Ban Chỉ đạo các cấp họp, giao ban, sơ kết 6 tháng và tổng kết năm; các huyện, tỉnh công bố như vậy trong báo cáo',
          en: 'Steering Committees meet, hold briefings and review the half-year and the year, as districts and provinces publish in their reports',
        },
        { vi: 'các huyện, tỉnh, theo báo cáo đã công bố', en: 'districts and provinces, by their published reports' },
      ),
    ],
    fields: {
      /** Kind. @term cuộc họp, giao ban, sơ kết, tổng kết */
      kind: choiceField({
        label: { vi: 'Loại', en: 'Kind' },
        choices: {
          meeting: { vi: 'Họp Ban Chỉ đạo', en: 'Meeting' },
          briefing: { vi: 'Giao ban', en: 'Briefing' },
          review: { vi: 'Sơ kết', en: 'Interim review' },
          finalReview: { vi: 'Tổng kết', en: 'Final review' },
        },
      }),
      /** Period reviewed. @term kỳ, giai đoạn, nhiệm kỳ được sơ kết, tổng kết */
      reviewedPeriod: referenceField({
        label: { vi: 'Kỳ được sơ kết, tổng kết', en: 'Period reviewed' },
        refersTo: 'period',
        description: {
          vi: 'Mã kỳ, như 2021-H1, 2021, 2021..2025 (giai đoạn), TERM2020-2025 (nhiệm kỳ)',
          en: 'Id of the period, such as 2021-H1, 2021, 2021..2025 (a stage) or TERM2020-2025 (a term)',
        },
      }),
      /** Chaired by the head. @term Trưởng Ban Chỉ đạo chủ trì */
      chairedByHead: flagField({ label: { vi: 'Trưởng ban chủ trì', en: 'Chaired by the head' } }),
      /** Attendees. @term số người tham dự @unit person */
      attendees: countField({ label: { vi: 'Số người dự', en: 'Attendees' }, measuredIn: 'person' }),
      /** Units attending. @term số đơn vị tham dự @unit unit */
      unitsAttending: countField({ label: { vi: 'Số đơn vị dự', en: 'Units attending' }, measuredIn: 'unit' }),
      /** Conclusion issued on. @term ngày thông báo kết luận */
      conclusionOn: dayField({ label: { vi: 'Ngày thông báo kết luận', en: 'Conclusion issued on' } }),
    },
    relations: { inOrder: [{ first: 'date', then: 'conclusionOn' }] },
  }))();

/** The fields of {@link steeringMeeting}. */
export interface SteeringMeetingFields extends FieldsOf<typeof area> {}

/**
 * One meeting, briefing or review conference of a Steering Committee.
 * @term cuộc họp, giao ban, hội nghị sơ kết, tổng kết của Ban Chỉ đạo
 */
export interface SteeringMeeting extends RecordOf<typeof area> {}

/** One meeting, briefing or review conference of a Steering Committee. @term cuộc họp, giao ban, hội nghị sơ kết, tổng kết của Ban Chỉ đạo */
export const steeringMeeting: Entity<'steering-meeting', 'event', SteeringMeetingFields, SteeringMeeting> = area;
