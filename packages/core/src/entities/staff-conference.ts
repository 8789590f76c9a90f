import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { circular01of2016, decree04of2015, law2022 } from '../law/instruments/grassroots.ts';
import { conferenceForm } from './choice/conference-form.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'staff-conference',
    form: 'event',
    label: { vi: 'Hội nghị cán bộ, công chức, viên chức, người lao động', en: 'Staff conference' },
    sheetName: { vi: 'Hội nghị CBCCVC', en: 'Staff conference' },
    dayLabel: { vi: 'Ngày hội nghị', en: 'Day of the conference' },
    step: 'discuss',
    basis: [cite(law2022, 51), cite(decree04of2015, 5)],
    fields: {
      /** Kind. @term định kỳ hoặc bất thường */
      kind: choiceField({
        label: { vi: 'Loại hội nghị', en: 'Kind' },
        choices: {
          ordinary: { vi: 'Định kỳ hằng năm', en: 'Ordinary' },
          extraordinary: { vi: 'Bất thường', en: 'Extraordinary' },
        },
      }),
      /** Form. @term toàn thể hoặc đại biểu @basis Law 10/2022 Art. 51(2) */
      form: choiceField({
        label: { vi: 'Hình thức', en: 'Form' },
        choices: conferenceForm,
        basis: [cite(law2022, 51, 2)],
      }),
      /** Staff. @term tổng số cán bộ, công chức, viên chức, người lao động @unit person */
      staff: countField({ label: { vi: 'Tổng số người của cơ quan, đơn vị', en: 'Staff' }, measuredIn: 'person' }),
      /** Delegates called; blank for a plenary conference. @term số đại biểu được triệu tập @unit person */
      summoned: countField({
        label: { vi: 'Số đại biểu được triệu tập', en: 'Delegates summoned' },
        measuredIn: 'person',
        description: {
          vi: 'Số đại biểu được triệu tập; để trống nếu là hội nghị toàn thể',
          en: 'Delegates called; blank for a plenary conference',
        },
      }),
      /** Present. @term số người có mặt @unit person @basis Law 10/2022 Art. 51(2)(c); Circular 01/2016 Art. 2 */
      present: countField({
        label: { vi: 'Số người có mặt', en: 'Present' },
        measuredIn: 'person',
        basis: [cite(law2022, 51, 2, 'c'), cite(circular01of2016, 2)],
      }),
      /** Votes for the resolution, of those present. @term số người tán thành nghị quyết @unit vote @basis Law 10/2022 Art. 51(2)(c); Circular 01/2016 Art. 2 */
      approving: countField({
        label: { vi: 'Số phiếu tán thành nghị quyết', en: 'Votes for the resolution' },
        measuredIn: 'vote',
        description: {
          vi: 'Số người tán thành nghị quyết trong số người có mặt',
          en: 'Votes for the resolution, of those present',
        },
        basis: [cite(law2022, 51, 2, 'c'), cite(circular01of2016, 2)],
      }),
      /** The resolution passed, as the conference announced it. @term nghị quyết được thông qua @basis Law 10/2022 Art. 51(2)(c) */
      resolutionPassed: flagField({
        label: { vi: 'Nghị quyết được thông qua', en: 'Resolution passed' },
        description: { vi: 'Kết quả hội nghị đã công bố', en: 'The result as the conference announced it' },
        basis: [cite(law2022, 51, 2, 'c')],
      }),
      /** Scattered or posts cannot be left. @term hoạt động phân tán hoặc không thể rời vị trí */
      scattered: flagField({
        label: { vi: 'Đơn vị phân tán hoặc không rời vị trí được', en: 'Scattered or posts cannot be left' },
      }),
      /** 1 for the first time, 2 after one that fell short of the quorum. @term lần triệu tập @unit time */
      convening: countField({
        label: { vi: 'Lần triệu tập', en: 'Number of the call' },
        measuredIn: 'time',
        description: {
          vi: 'Lần 1, hoặc lần 2 nếu lần đầu không đủ số người',
          en: '1 for the first time, 2 after one that fell short of the quorum',
        },
      }),
      /** Ballots instead of a conference. @term gửi phiếu lấy ý kiến thay hội nghị */
      ballotsInstead: flagField({ label: { vi: 'Lấy phiếu thay hội nghị', en: 'Ballots instead of a conference' } }),
      /** Force majeure. @term trường hợp bất khả kháng */
      forceMajeure: flagField({ label: { vi: 'Bất khả kháng', en: 'Force majeure' } }),
      /** Working year ended on. @term ngày kết thúc năm công tác @basis Law 10/2022 Art. 51(1) */
      workingYearEndedOn: dayField({
        label: { vi: 'Ngày kết thúc năm công tác', en: 'Working year ended on' },
        basis: [cite(law2022, 51, 1)],
      }),
      /** Asked for by the union. @term Ban Chấp hành Công đoàn đề nghị */
      requestedByUnion: flagField({ label: { vi: 'Công đoàn đề nghị', en: 'Asked for by the union' } }),
      /** Asked for by the head. @term người đứng đầu yêu cầu */
      requestedByHead: flagField({ label: { vi: 'Người đứng đầu yêu cầu', en: 'Asked for by the head' } }),
      /** Staff who asked for it. @term số người đề nghị tổ chức @unit person @basis Law 10/2022 Art. 50(1) */
      requestingStaff: countField({
        label: { vi: 'Số người đề nghị', en: 'Staff who asked for it' },
        measuredIn: 'person',
        basis: [cite(law2022, 50, 1)],
      }),
      /** Resolution made known on. @term ngày phổ biến nghị quyết */
      resolutionSentOn: dayField({ label: { vi: 'Ngày phổ biến nghị quyết', en: 'Resolution made known on' } }),
      /** First day of the next working year, where it does not follow at once, such as a school year. @term ngày bắt đầu năm công tác tiếp theo @basis Law 10/2022 Art. 51(1) */
      nextWorkingYearFrom: dayField({
        label: { vi: 'Ngày bắt đầu năm công tác tiếp theo', en: 'Next working year began on' },
        description: {
          vi: 'Ghi khi năm công tác tiếp theo không bắt đầu ngay, như năm học',
          en: 'First day of the next working year, where it does not follow at once, such as a school year',
        },
        basis: [cite(law2022, 51, 1)],
      }),
    },
    relations: {
      within: [
        { part: 'present', whole: 'staff' },
        { part: 'approving', whole: 'present' },
        { part: 'summoned', whole: 'staff' },
        { part: 'requestingStaff', whole: 'staff' },
      ],
      inOrder: [
        { first: 'workingYearEndedOn', then: 'date' },
        { first: 'date', then: 'resolutionSentOn' },
      ],
    },
  }))();

/** The fields of {@link staffConference}. */
export interface StaffConferenceFields extends FieldsOf<typeof area> {}

/**
 * One staff conference of an agency or public unit.
 * @term hội nghị cán bộ, công chức, viên chức, người lao động
 */
export interface StaffConference extends RecordOf<typeof area> {}

/** One staff conference of an agency or public unit. @term hội nghị cán bộ, công chức, viên chức, người lao động */
export const staffConference: Entity<'staff-conference', 'event', StaffConferenceFields, StaffConference> = area;
