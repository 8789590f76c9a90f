import { defineEntity, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField } from '../entity/field.ts';
import { conferenceForm } from './choice/conference-form.ts';

/** One staff conference of an agency or public unit. @term hội nghị cán bộ, công chức, viên chức, người lao động */
export const staffConference = defineEntity({
  id: 'staff-conference',
  form: 'event',
  label: { vi: 'Hội nghị CBCCVC', en: 'Staff conference' },
  step: 'discuss',
  fields: {
    /** Kind. @term định kỳ hoặc bất thường */
    kind: choiceField({
      label: { vi: 'Loại hội nghị', en: 'Kind' },
      choices: {
        ordinary: { vi: 'Định kỳ hằng năm', en: 'Ordinary' },
        extraordinary: { vi: 'Bất thường', en: 'Extraordinary' },
      },
    }),
    /** Form. @term toàn thể hoặc đại biểu */
    form: choiceField({ label: { vi: 'Hình thức', en: 'Form' }, choices: conferenceForm }),
    /** Staff. @term tổng số cán bộ, công chức, viên chức, người lao động @unit person */
    staff: countField({ label: { vi: 'Tổng số người của cơ quan, đơn vị', en: 'Staff' }, measuredIn: 'person' }),
    /** Delegates summoned. @term số đại biểu được triệu tập @unit person */
    summoned: countField({
      label: { vi: 'Số đại biểu được triệu tập', en: 'Delegates summoned' },
      measuredIn: 'person',
    }),
    /** Present. @term số người có mặt @unit person */
    present: countField({ label: { vi: 'Số người có mặt', en: 'Present' }, measuredIn: 'person' }),
    /** Votes for the resolution. @term số người tán thành nghị quyết @unit vote */
    approving: countField({
      label: { vi: 'Số phiếu tán thành nghị quyết', en: 'Votes for the resolution' },
      measuredIn: 'vote',
    }),
    /** Scattered or posts cannot be left. @term hoạt động phân tán hoặc không thể rời vị trí */
    scattered: flagField({
      label: { vi: 'Đơn vị phân tán hoặc không rời vị trí được', en: 'Scattered or posts cannot be left' },
    }),
    /** Convened for the n-th time. @term lần triệu tập @unit time */
    convening: countField({ label: { vi: 'Lần triệu tập', en: 'Convened for the n-th time' }, measuredIn: 'time' }),
    /** Ballots instead of a conference. @term gửi phiếu lấy ý kiến thay hội nghị */
    ballotsInstead: flagField({ label: { vi: 'Lấy phiếu thay hội nghị', en: 'Ballots instead of a conference' } }),
    /** Force majeure. @term trường hợp bất khả kháng */
    forceMajeure: flagField({ label: { vi: 'Bất khả kháng', en: 'Force majeure' } }),
    /** Working year ended on. @term ngày kết thúc năm công tác */
    workingYearEndedOn: dayField({ label: { vi: 'Ngày kết thúc năm công tác', en: 'Working year ended on' } }),
    /** Asked for by the union. @term Ban Chấp hành Công đoàn đề nghị */
    requestedByUnion: flagField({ label: { vi: 'Công đoàn đề nghị', en: 'Asked for by the union' } }),
    /** Asked for by the head. @term người đứng đầu yêu cầu */
    requestedByHead: flagField({ label: { vi: 'Người đứng đầu yêu cầu', en: 'Asked for by the head' } }),
    /** Staff who asked for it. @term số người đề nghị tổ chức @unit person */
    requestingStaff: countField({
      label: { vi: 'Số người đề nghị', en: 'Staff who asked for it' },
      measuredIn: 'person',
    }),
    /** Resolution made known on. @term ngày phổ biến nghị quyết */
    resolutionSentOn: dayField({ label: { vi: 'Ngày phổ biến nghị quyết', en: 'Resolution made known on' } }),
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
});

/**
 * One staff conference of an agency or public unit.
 * @term hội nghị cán bộ, công chức, viên chức, người lao động
 * @interface
 */
export type StaffConference = RecordOf<typeof staffConference>;
