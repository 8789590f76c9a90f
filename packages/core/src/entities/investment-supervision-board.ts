import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { countField, dayField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree59of2023, law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'investment-supervision-board',
    form: 'event',
    label: { vi: 'Ban Giám sát đầu tư của cộng đồng', en: 'Investment supervision board' },
    sheetName: { vi: 'Ban Giám sát đầu tư cộng đồng', en: 'Investment supervision board' },
    dayLabel: { vi: 'Ngày thành lập Ban', en: 'Day the board was set up' },
    step: 'supervise',
    basis: [cite(law2022, 41), cite(law2022, 42), cite(law2022, 45, 1, 'b')],
    fields: {
      /** Programme or project. @term chương trình, dự án */
      project: textField({ label: { vi: 'Chương trình, dự án', en: 'Programme or project' } }),
      /** Members. @term số thành viên @unit person @basis Law 10/2022 Art. 41(1) */
      members: countField({
        label: { vi: 'Số thành viên', en: 'Members' },
        measuredIn: 'person',
        basis: [cite(law2022, 41, 1)],
      }),
      /** Members who are residents. @term số thành viên là đại diện người dân @unit person @basis Decree 59/2023 Art. 17(2) */
      residents: countField({
        label: { vi: 'Số thành viên là người dân', en: 'Members who are residents' },
        measuredIn: 'person',
        basis: [cite(decree59of2023, 17, 2)],
      }),
      /** Deputy heads. @term số Phó Trưởng ban @unit person @basis Decree 59/2023 Art. 17(3) */
      deputies: countField({
        label: { vi: 'Số Phó Trưởng ban', en: 'Deputy heads' },
        measuredIn: 'person',
        basis: [cite(decree59of2023, 17, 3)],
      }),
      /** Members who hold office. @term thành viên là cán bộ, công chức cấp xã @unit person @basis Law 10/2022 Art. 42(2) */
      officeHolders: countField({
        label: { vi: 'Thành viên là cán bộ, công chức xã', en: 'Members who hold office' },
        measuredIn: 'person',
        basis: [cite(law2022, 42, 2)],
      }),
      /** Members related to investor or contractor. @term thành viên có quan hệ thân thích với chủ đầu tư, nhà thầu @unit person @basis Law 10/2022 Art. 42(2) */
      relatedMembers: countField({
        label: {
          vi: 'Thành viên có quan hệ với chủ đầu tư, nhà thầu',
          en: 'Members related to investor or contractor',
        },
        measuredIn: 'person',
        basis: [cite(law2022, 42, 2)],
      }),
      /** Day the owner of the programme was told of plan and members. @term ngày thông báo cho chủ chương trình, dự án @basis Law 10/2022 Art. 45(1)(b) */
      ownerNotifiedOn: dayField({
        label: { vi: 'Ngày thông báo cho chủ chương trình, dự án', en: 'Owner notified on' },
        description: {
          vi: 'Ngày thông báo kế hoạch và thành phần Ban cho chủ chương trình, dự án',
          en: 'Day the owner of the programme was told of plan and members',
        },
        basis: [cite(law2022, 45, 1, 'b')],
      }),
      /** Supervision from. @term ngày bắt đầu giám sát */
      supervisionFrom: dayField({ label: { vi: 'Ngày bắt đầu giám sát', en: 'Supervision from' } }),
      /** Project ended on. @term ngày kết thúc dự án */
      projectEndedOn: dayField({ label: { vi: 'Ngày kết thúc dự án', en: 'Project ended on' } }),
      /** Board dissolved on. @term ngày kết thúc hoạt động của Ban */
      dissolvedOn: dayField({ label: { vi: 'Ngày giải thể Ban', en: 'Board dissolved on' } }),
    },
    relations: {
      within: [
        { part: 'residents', whole: 'members' },
        { part: 'deputies', whole: 'members' },
        { part: 'officeHolders', whole: 'members' },
        { part: 'relatedMembers', whole: 'members' },
      ],
      inOrder: [
        { first: 'ownerNotifiedOn', then: 'supervisionFrom' },
        { first: 'projectEndedOn', then: 'dissolvedOn' },
      ],
    },
  }))();

/** The fields of {@link investmentSupervisionBoard}. */
export interface InvestmentSupervisionBoardFields extends FieldsOf<typeof area> {}

/**
 * One board as it was set up for one programme or project; its date is the day of the decision.
 * @term Ban Giám sát đầu tư của cộng đồng
 */
export interface InvestmentSupervisionBoard extends RecordOf<typeof area> {}

/** One board as it was set up for one programme or project; its date is the day of the decision. @term Ban Giám sát đầu tư của cộng đồng */
export const investmentSupervisionBoard: Entity<
  'investment-supervision-board',
  'event',
  InvestmentSupervisionBoardFields,
  InvestmentSupervisionBoard
> = area;
