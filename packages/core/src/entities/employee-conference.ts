import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';
import { decree145of2020 } from '../law/instruments/neighbours.ts';
import { conferenceForm } from './choice/conference-form.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'employee-conference',
    form: 'event',
    label: { vi: 'Hội nghị người lao động', en: 'Employee conference' },
    dayLabel: { vi: 'Ngày hội nghị', en: 'Day of the conference' },
    step: 'discuss',
    basis: [cite(law2022, 69), cite(decree145of2020, 47)],
    fields: {
      /** Ownership. @term loại hình doanh nghiệp */
      ownership: choiceField({
        label: { vi: 'Loại hình', en: 'Ownership' },
        choices: {
          state: { vi: 'Doanh nghiệp nhà nước', en: 'State' },
          nonState: { vi: 'Ngoài nhà nước', en: 'Non-state' },
          foreign: { vi: 'Có vốn đầu tư nước ngoài', en: 'Foreign-invested' },
        },
      }),
      /** Form. @term toàn thể hoặc đại biểu */
      form: choiceField({ label: { vi: 'Hình thức', en: 'Form' }, choices: conferenceForm }),
      /** Employees. @term tổng số người lao động @unit person */
      employees: countField({ label: { vi: 'Tổng số lao động', en: 'Employees' }, measuredIn: 'person' }),
      /** Delegates called; blank for a plenary conference. @term số đại biểu được triệu tập @unit person */
      summoned: countField({
        label: { vi: 'Số đại biểu được triệu tập', en: 'Delegates summoned' },
        measuredIn: 'person',
        description: {
          vi: 'Số đại biểu được triệu tập; để trống nếu là hội nghị toàn thể',
          en: 'Delegates called; blank for a plenary conference',
        },
      }),
      /** Present. @term số người có mặt @unit person @basis Law 10/2022 Art. 69(2)(c) */
      present: countField({
        label: { vi: 'Số người có mặt', en: 'Present' },
        measuredIn: 'person',
        basis: [cite(law2022, 69, 2, 'c')],
      }),
      /** Votes for the resolution. @term số người tán thành nghị quyết @unit vote @basis Law 10/2022 Art. 69(2)(c) */
      approving: countField({
        label: { vi: 'Số phiếu tán thành nghị quyết', en: 'Votes for the resolution' },
        measuredIn: 'vote',
        basis: [cite(law2022, 69, 2, 'c')],
      }),
      /** The resolution passed, as the conference announced it. @term nghị quyết được thông qua @basis Law 10/2022 Art. 69(2)(c) */
      resolutionPassed: flagField({
        label: { vi: 'Nghị quyết được thông qua', en: 'Resolution passed' },
        description: { vi: 'Kết quả hội nghị đã công bố', en: 'The result as the conference announced it' },
        basis: [cite(law2022, 69, 2, 'c')],
      }),
      /** Convened for the n-th time. @term lần triệu tập @unit time */
      convening: countField({ label: { vi: 'Lần triệu tập', en: 'Number of the call' }, measuredIn: 'time' }),
      /** Ballots instead of a conference. @term gửi phiếu lấy ý kiến thay hội nghị */
      ballotsInstead: flagField({ label: { vi: 'Lấy phiếu thay hội nghị', en: 'Ballots instead of a conference' } }),
      /** Force majeure. @term trường hợp bất khả kháng */
      forceMajeure: flagField({ label: { vi: 'Bất khả kháng', en: 'Force majeure' } }),
      /** Scattered or posts cannot be left. @term hoạt động phân tán hoặc không thể rời vị trí */
      scattered: flagField({
        label: { vi: 'Phân tán hoặc không rời vị trí được', en: 'Scattered or posts cannot be left' },
      }),
      /** Financial year ended on. @term ngày kết thúc năm tài chính @basis Law 10/2022 Art. 69(1) */
      financialYearEndedOn: dayField({
        label: { vi: 'Ngày kết thúc năm tài chính', en: 'Financial year ended on' },
        basis: [cite(law2022, 69, 1)],
      }),
      /** Conference before. @term ngày hội nghị lần trước */
      previousOn: dayField({ label: { vi: 'Ngày hội nghị trước', en: 'Previous conference on' } }),
    },
    relations: {
      within: [
        { part: 'present', whole: 'employees' },
        { part: 'approving', whole: 'present' },
        { part: 'summoned', whole: 'employees' },
      ],
      inOrder: [
        { first: 'financialYearEndedOn', then: 'date' },
        { first: 'previousOn', then: 'date' },
      ],
    },
  }))();

/** The fields of {@link employeeConference}. */
export interface EmployeeConferenceFields extends FieldsOf<typeof area> {}

/**
 * One employee conference of an enterprise.
 * @term hội nghị người lao động
 */
export interface EmployeeConference extends RecordOf<typeof area> {}

/** One employee conference of an enterprise. @term hội nghị người lao động */
export const employeeConference: Entity<'employee-conference', 'event', EmployeeConferenceFields, EmployeeConference> =
  area;
