import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree145of2020, labourCode2019 } from '../law/instruments/neighbours.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'workplace-dialogue',
    form: 'event',
    label: { vi: 'Đối thoại tại nơi làm việc', en: 'Workplace dialogue' },
    dayLabel: { vi: 'Ngày đối thoại', en: 'Day of the dialogue' },
    step: 'discuss',
    basis: [cite(labourCode2019, 63), cite(decree145of2020, 39), cite(decree145of2020, 40), cite(decree145of2020, 41)],
    fields: {
      /** Kind. @term định kỳ, theo yêu cầu hoặc theo vụ việc */
      kind: choiceField({
        label: { vi: 'Loại đối thoại', en: 'Kind' },
        choices: {
          periodic: { vi: 'Định kỳ', en: 'Periodic' },
          onRequest: { vi: 'Khi có yêu cầu', en: 'On request' },
          onMatter: { vi: 'Khi có vụ việc', en: 'On a matter' },
        },
      }),
      /** Matter. @term vụ việc đối thoại */
      matter: choiceField({
        label: { vi: 'Vụ việc', en: 'Matter' },
        choices: {
          evaluationRules: { vi: 'Quy chế đánh giá mức độ hoàn thành công việc', en: 'Evaluation regulation' },
          restructuring: { vi: 'Thay đổi cơ cấu, công nghệ, lý do kinh tế', en: 'Restructuring' },
          labourPlan: { vi: 'Phương án sử dụng lao động', en: 'Labour-use plan' },
          wages: { vi: 'Thang lương, bảng lương, định mức', en: 'Wage scale and norms' },
          bonus: { vi: 'Quy chế thưởng', en: 'Bonus' },
          labourRules: { vi: 'Nội quy lao động', en: 'Labour rules' },
          suspension: { vi: 'Tạm đình chỉ công việc', en: 'Suspension' },
          other: { vi: 'Nội dung khác', en: 'Other' },
        },
      }),
      /** Employees. @term số lao động sử dụng @unit person */
      employees: countField({ label: { vi: 'Số lao động sử dụng', en: 'Employees' }, measuredIn: 'person' }),
      /** Members of the employer's side. @term số thành viên bên người sử dụng lao động @unit person @basis Decree 145/2020 Art. 38(1) */
      employerMembers: countField({
        label: { vi: 'Thành viên bên người sử dụng lao động', en: "Members of the employer's side" },
        measuredIn: 'person',
        basis: [cite(decree145of2020, 38, 1)],
      }),
      /** Legal representative present. @term người đại diện theo pháp luật hoặc người được ủy quyền có mặt */
      legalRepresentativePresent: flagField({
        label: {
          vi: 'Đại diện theo pháp luật hoặc người được ủy quyền có mặt',
          en: 'Legal representative or authorised person present',
        },
        alsoCalled: ['Người đại diện theo pháp luật có mặt'],
      }),
      /** Members of the employees' side on the published list, present or not. @term số thành viên đại diện bên người lao động trong danh sách @unit person @basis Decree 145/2020 Art. 38(2) */
      membersListed: countField({
        label: { vi: 'Thành viên bên người lao động (danh sách)', en: "Members of the employees' side (listed)" },
        measuredIn: 'person',
        description: {
          vi: 'Số thành viên bên người lao động trong danh sách đã công bố, có mặt hay không',
          en: "Members of the employees' side on the published list, present or not",
        },
        basis: [cite(decree145of2020, 38, 2)],
      }),
      /** Members of the employees' side present. @term số thành viên đại diện bên người lao động có mặt @unit person @basis Decree 145/2020 Art. 39(4) */
      membersPresent: countField({
        label: { vi: 'Thành viên bên người lao động có mặt', en: "Members of the employees' side present" },
        measuredIn: 'person',
        basis: [cite(decree145of2020, 39, 4)],
      }),
      /** Day the list of members was last drawn up or renewed. @term ngày xác định danh sách thành viên @basis Decree 145/2020 Art. 38(3) */
      listRenewedOn: dayField({
        label: { vi: 'Ngày xác định lại danh sách', en: 'List of members renewed on' },
        description: {
          vi: 'Ngày gần nhất lập hoặc thay đổi danh sách thành viên',
          en: 'Day the list of members was last drawn up or renewed',
        },
        basis: [cite(decree145of2020, 38, 3)],
      }),
      /** Periodic dialogue before. @term ngày đối thoại định kỳ lần trước */
      previousOn: dayField({ label: { vi: 'Ngày đối thoại định kỳ trước', en: 'Previous periodic dialogue on' } }),
      /** Topics sent on. @term ngày gửi nội dung đối thoại @basis Decree 145/2020 Art. 39(3) */
      topicsSentOn: dayField({
        label: { vi: 'Ngày gửi nội dung đối thoại', en: 'Topics sent on' },
        basis: [cite(decree145of2020, 39, 3)],
      }),
      /** Requested by. @term bên yêu cầu đối thoại */
      requestedBy: choiceField({
        label: { vi: 'Bên yêu cầu', en: 'Requested by' },
        choices: {
          employer: { vi: 'Người sử dụng lao động', en: 'Employer' },
          employees: { vi: 'Bên người lao động', en: "Employees' side" },
          both: { vi: 'Cả hai bên', en: 'Both' },
        },
      }),
      /** Listed members who supported the request for a dialogue. @term số thành viên đại diện bên người lao động đồng ý @unit person @basis Decree 145/2020 Art. 40(1)(b) */
      requestingMembers: countField({
        label: { vi: 'Số thành viên đồng ý yêu cầu', en: 'Members supporting the request' },
        measuredIn: 'person',
        description: {
          vi: 'Số thành viên trong danh sách đồng ý yêu cầu đối thoại',
          en: 'Listed members who supported the request for a dialogue',
        },
        basis: [cite(decree145of2020, 40, 1, 'b')],
      }),
      /** Request received on. @term ngày nhận được yêu cầu */
      requestReceivedOn: dayField({ label: { vi: 'Ngày nhận yêu cầu', en: 'Request received on' } }),
      /** Request answered on. @term ngày trả lời bằng văn bản @basis Decree 145/2020 Art. 40(2) */
      answeredOn: dayField({
        label: { vi: 'Ngày trả lời yêu cầu', en: 'Request answered on' },
        basis: [cite(decree145of2020, 40, 2)],
      }),
      /** Concerns female employees. @term nội dung liên quan đến lao động nữ */
      womenConcerned: flagField({ label: { vi: 'Liên quan lao động nữ', en: 'Concerns female employees' } }),
      /** Representatives of female employees. @term số đại diện lao động nữ @unit person */
      womenRepresentatives: countField({
        label: { vi: 'Số đại diện lao động nữ', en: 'Representatives of female employees' },
        measuredIn: 'person',
      }),
      /** Minutes signed by both sides. @term biên bản có chữ ký của các bên @basis Decree 145/2020 Art. 39(4) */
      minutesSigned: flagField({
        label: { vi: 'Biên bản có đủ chữ ký', en: 'Minutes signed by both sides' },
        basis: [cite(decree145of2020, 39, 4)],
      }),
      /** Ended on. @term ngày kết thúc đối thoại */
      endedOn: dayField({ label: { vi: 'Ngày kết thúc', en: 'Ended on' } }),
      /** Main content made public on. @term ngày công bố công khai nội dung chính @basis Decree 145/2020 Art. 39(5) */
      publishedOn: dayField({
        label: { vi: 'Ngày công bố nội dung chính', en: 'Main content made public on' },
        basis: [cite(decree145of2020, 39, 5)],
      }),
    },
    relations: {
      within: [
        { part: 'membersPresent', whole: 'membersListed' },
        { part: 'requestingMembers', whole: 'membersListed' },
        { part: 'membersListed', whole: 'employees' },
      ],
      inOrder: [
        { first: 'previousOn', then: 'date' },
        { first: 'topicsSentOn', then: 'date' },
        { first: 'requestReceivedOn', then: 'answeredOn' },
        { first: 'date', then: 'endedOn' },
        { first: 'endedOn', then: 'publishedOn' },
      ],
    },
  }))();

/** The fields of {@link workplaceDialogue}. */
export interface WorkplaceDialogueFields extends FieldsOf<typeof area> {}

/**
 * One dialogue of an employer with the employees' side; its date is the day it began.
 * @term đối thoại tại nơi làm việc
 */
export interface WorkplaceDialogue extends RecordOf<typeof area> {}

/** One dialogue of an employer with the employees' side; its date is the day it began. @term đối thoại tại nơi làm việc */
export const workplaceDialogue: Entity<'workplace-dialogue', 'event', WorkplaceDialogueFields, WorkplaceDialogue> =
  area;
