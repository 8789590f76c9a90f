import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, referenceField, textField } from '../entity/field.ts';
import { deputyElectionPractice } from './practice/deputy-election-practice.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'deputy-election-meeting',
    form: 'event',
    label: { vi: 'Hiệp thương, gặp gỡ cử tri', en: 'Meeting on deputies' },
    dayLabel: { vi: 'Ngày tổ chức', en: 'Day it was held' },
    step: 'discuss',
    askedFrom: '2027-01-01',
    basis: deputyElectionPractice,
    fields: {
      /** Kind. @term hiệp thương, hội nghị cử tri hoặc tiếp xúc cử tri */
      kind: choiceField({
        label: { vi: 'Loại', en: 'Kind' },
        choices: {
          consultation: { vi: 'Hội nghị hiệp thương', en: 'Consultation conference' },
          voterConference: { vi: 'Hội nghị cử tri', en: 'Voter conference' },
          voterContact: { vi: 'Tiếp xúc cử tri', en: 'Meeting with voters' },
        },
      }),
      /** Round of consultation. @term hiệp thương lần thứ mấy @unit time */
      round: countField({ label: { vi: 'Lần hiệp thương', en: 'Round of consultation' }, measuredIn: 'time' }),
      /** Deputies of. @term Quốc hội, HĐND cấp nào */
      assembly: choiceField({
        label: { vi: 'Bầu, đại biểu của', en: 'Deputies of' },
        choices: {
          nationalAssembly: { vi: 'Quốc hội', en: 'National Assembly' },
          provincialCouncil: { vi: 'Hội đồng nhân dân cấp tỉnh', en: 'Provincial council' },
          districtCouncil: { vi: 'Hội đồng nhân dân cấp huyện', en: 'District council', askedUntil: '2025-06-30' },
          communeCouncil: { vi: 'Hội đồng nhân dân cấp xã', en: 'Commune council' },
        },
      }),
      /** Term (id). @term nhiệm kỳ */
      term: referenceField({
        label: { vi: 'Nhiệm kỳ (mã)', en: 'Term (id)' },
        refersTo: 'period',
        description: { vi: 'Mã nhiệm kỳ, như TERM2026-2031', en: 'Id of the term, such as TERM2026-2031' },
      }),
      /** Organiser. @term đơn vị tổ chức */
      organiser: textField({ label: { vi: 'Đơn vị tổ chức', en: 'Organiser' } }),
      /** Candidates considered. @term số người ứng cử được lấy ý kiến @unit person */
      candidates: countField({
        label: { vi: 'Số người ứng cử được xem xét', en: 'Candidates considered' },
        measuredIn: 'person',
      }),
      /** Candidates supported. @term số người ứng cử được cử tri tín nhiệm @unit person */
      candidatesSupported: countField({
        label: { vi: 'Số người được tín nhiệm', en: 'Candidates supported' },
        measuredIn: 'person',
      }),
      /** Voters attending. @term số cử tri tham dự @unit person */
      attendees: countField({ label: { vi: 'Số cử tri dự', en: 'Voters attending' }, measuredIn: 'person' }),
      /** Opinions raised. @term số ý kiến, kiến nghị @unit opinion */
      opinions: countField({ label: { vi: 'Số ý kiến', en: 'Opinions raised' }, measuredIn: 'opinion' }),
      /** Opinions answered. @term số ý kiến được trả lời, giải quyết @unit opinion */
      opinionsAnswered: countField({
        label: { vi: 'Số ý kiến được trả lời', en: 'Opinions answered' },
        measuredIn: 'opinion',
      }),
    },
    relations: {
      within: [
        { part: 'candidatesSupported', whole: 'candidates' },
        { part: 'opinionsAnswered', whole: 'opinions' },
      ],
    },
  }))();

/** The fields of {@link deputyElectionMeeting}. */
export interface DeputyElectionMeetingFields extends FieldsOf<typeof area> {}

/**
 * One consultation, voter conference or meeting with voters.
 * @term một cuộc hiệp thương, hội nghị cử tri hoặc tiếp xúc cử tri
 */
export interface DeputyElectionMeeting extends RecordOf<typeof area> {}

/** One consultation, voter conference or meeting with voters. @term một cuộc hiệp thương, hội nghị cử tri hoặc tiếp xúc cử tri */
export const deputyElectionMeeting: Entity<
  'deputy-election-meeting',
  'event',
  DeputyElectionMeetingFields,
  DeputyElectionMeeting
> = area;
