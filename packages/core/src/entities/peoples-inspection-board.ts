import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { decree59of2023, law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'peoples-inspection-board',
    form: 'event',
    label: { vi: 'Ban Thanh tra nhân dân', en: "People's inspection board" },
    dayLabel: { vi: 'Ngày bầu Ban', en: 'Day of the election' },
    step: 'supervise',
    basis: [cite(law2022, 36), cite(law2022, 37), cite(law2022, 60), cite(law2022, 77)],
    fields: {
      /** Kind. @term của cấp xã, cơ quan, đơn vị hoặc doanh nghiệp nhà nước */
      kind: choiceField({
        label: { vi: 'Loại Ban', en: 'Kind' },
        choices: {
          commune: { vi: 'Cấp xã', en: 'Commune' },
          agency: { vi: 'Cơ quan, đơn vị', en: 'Agency or public unit' },
          stateEnterprise: { vi: 'Doanh nghiệp nhà nước', en: 'State enterprise' },
        },
      }),
      /** Communities of the commune. @term số thôn, tổ dân phố @unit community */
      communities: countField({
        label: { vi: 'Số thôn, tổ dân phố của xã', en: 'Communities of the commune' },
        measuredIn: 'community',
      }),
      /** Communities represented. @term số thôn, tổ dân phố có thành viên @unit community */
      communitiesRepresented: countField({
        label: { vi: 'Số thôn, tổ dân phố có thành viên', en: 'Communities represented' },
        measuredIn: 'community',
      }),
      /** Staff. @term tổng số cán bộ, công chức, viên chức, người lao động @unit person */
      staff: countField({ label: { vi: 'Tổng số người của cơ quan, đơn vị', en: 'Staff' }, measuredIn: 'person' }),
      /** Members. @term số thành viên @unit person @basis Law 10/2022 Art. 36(1); Law 10/2022 Art. 60(1); Law 10/2022 Art. 77(1) */
      members: countField({
        label: { vi: 'Số thành viên', en: 'Members' },
        measuredIn: 'person',
        basis: [cite(law2022, 36, 1), cite(law2022, 60, 1), cite(law2022, 77, 1)],
      }),
      /** Deputy heads. @term số Phó Trưởng ban @unit person @basis Decree 59/2023 Art. 13(3); Decree 59/2023 Art. 21(3) */
      deputies: countField({
        label: { vi: 'Số Phó Trưởng ban', en: 'Deputy heads' },
        measuredIn: 'person',
        basis: [cite(decree59of2023, 13, 3), cite(decree59of2023, 21, 3)],
      }),
      /** Members who are not residents. @term thành viên không thường trú tại xã @unit person */
      nonResidents: countField({
        label: { vi: 'Thành viên không thường trú tại xã', en: 'Members who are not residents' },
        measuredIn: 'person',
      }),
      /** Members who are cadres, civil servants or non-specialised staff of the commune or community. @term thành viên là cán bộ, công chức, người hoạt động không chuyên trách @unit person @basis Law 10/2022 Art. 37(2) */
      officeHolders: countField({
        label: { vi: 'Thành viên đương chức ở xã, thôn', en: 'Members holding office' },
        measuredIn: 'person',
        description: {
          vi: 'Thành viên đang là cán bộ, công chức, người hoạt động không chuyên trách ở xã, thôn, tổ dân phố',
          en: 'Members who are cadres, civil servants or non-specialised staff of the commune or community',
        },
        basis: [cite(law2022, 37, 2)],
      }),
      /** Members in management. @term thành viên là người đứng đầu, cấp phó, kế toán trưởng @unit person @basis Law 10/2022 Art. 60(2) */
      managers: countField({
        label: { vi: 'Thành viên là lãnh đạo, kế toán trưởng', en: 'Members in management' },
        measuredIn: 'person',
        basis: [cite(law2022, 60, 2)],
      }),
      /** Special case. @term trường hợp đặc thù */
      specialCase: flagField({ label: { vi: 'Trường hợp đặc thù', en: 'Special case' } }),
      /** By-election. @term bầu bổ sung thành viên */
      byElection: flagField({ label: { vi: 'Bầu bổ sung', en: 'By-election' } }),
      /** Months of the term left on the day, for a by-election. @term thời gian còn lại của nhiệm kỳ @unit month @basis Law 10/2022 Art. 36(2) */
      termMonthsLeft: countField({
        label: { vi: 'Số tháng còn lại của nhiệm kỳ', en: 'Months of the term left' },
        measuredIn: 'month',
        description: {
          vi: 'Số tháng còn lại của nhiệm kỳ tại ngày bầu bổ sung',
          en: 'Months of the term left on the day, for a by-election',
        },
        basis: [cite(law2022, 36, 2)],
      }),
      /** Term from. @term ngày bắt đầu nhiệm kỳ */
      termFrom: dayField({ label: { vi: 'Ngày bắt đầu nhiệm kỳ', en: 'Term from' } }),
      /** Term until. @term ngày kết thúc nhiệm kỳ @basis Law 10/2022 Art. 36(2); Law 10/2022 Art. 60(3); Law 10/2022 Art. 77(3) */
      termUntil: dayField({
        label: { vi: 'Ngày kết thúc nhiệm kỳ', en: 'Term until' },
        basis: [cite(law2022, 36, 2), cite(law2022, 60, 3), cite(law2022, 77, 3)],
      }),
      /** Recognised on. @term ngày công nhận @basis Decree 59/2023 Art. 21(1) */
      recognisedOn: dayField({
        label: { vi: 'Ngày công nhận', en: 'Recognised on' },
        basis: [cite(decree59of2023, 21, 1)],
      }),
    },
    relations: {
      within: [
        { part: 'communitiesRepresented', whole: 'communities' },
        { part: 'deputies', whole: 'members' },
        { part: 'nonResidents', whole: 'members' },
        { part: 'officeHolders', whole: 'members' },
        { part: 'managers', whole: 'members' },
      ],
      inOrder: [
        { first: 'termFrom', then: 'termUntil' },
        { first: 'date', then: 'recognisedOn' },
      ],
    },
  }))();

/** The fields of {@link peoplesInspectionBoard}. */
export interface PeoplesInspectionBoardFields extends FieldsOf<typeof area> {}

/**
 * One board as it was elected; its date is the day of the election or by-election.
 * @term Ban Thanh tra nhân dân
 */
export interface PeoplesInspectionBoard extends RecordOf<typeof area> {}

/** One board as it was elected; its date is the day of the election or by-election. @term Ban Thanh tra nhân dân */
export const peoplesInspectionBoard: Entity<
  'peoples-inspection-board',
  'event',
  PeoplesInspectionBoardFields,
  PeoplesInspectionBoard
> = area;
