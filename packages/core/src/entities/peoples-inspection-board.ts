import { defineEntity, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField } from '../entity/field.ts';

/** One board as it was elected; its date is the day of the election or by-election. @term Ban Thanh tra nhân dân */
export const peoplesInspectionBoard = defineEntity({
  id: 'peoples-inspection-board',
  form: 'event',
  label: { vi: 'Ban Thanh tra nhân dân', en: "People's inspection board" },
  step: 'supervise',
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
    /** Members. @term số thành viên @unit person */
    members: countField({ label: { vi: 'Số thành viên', en: 'Members' }, measuredIn: 'person' }),
    /** Deputy heads. @term số Phó Trưởng ban @unit person */
    deputies: countField({ label: { vi: 'Số Phó Trưởng ban', en: 'Deputy heads' }, measuredIn: 'person' }),
    /** Members who are not residents. @term thành viên không thường trú tại xã @unit person */
    nonResidents: countField({
      label: { vi: 'Thành viên không thường trú tại xã', en: 'Members who are not residents' },
      measuredIn: 'person',
    }),
    /** Members holding office. @term thành viên là cán bộ, công chức, người hoạt động không chuyên trách @unit person */
    officeHolders: countField({
      label: { vi: 'Thành viên đương chức ở xã, thôn', en: 'Members holding office' },
      measuredIn: 'person',
    }),
    /** Members in management. @term thành viên là người đứng đầu, cấp phó, kế toán trưởng @unit person */
    managers: countField({
      label: { vi: 'Thành viên là lãnh đạo, kế toán trưởng', en: 'Members in management' },
      measuredIn: 'person',
    }),
    /** Special case. @term trường hợp đặc thù */
    specialCase: flagField({ label: { vi: 'Trường hợp đặc thù', en: 'Special case' } }),
    /** By-election. @term bầu bổ sung thành viên */
    byElection: flagField({ label: { vi: 'Bầu bổ sung', en: 'By-election' } }),
    /** Months of the term left. @term thời gian còn lại của nhiệm kỳ @unit month */
    termMonthsLeft: countField({
      label: { vi: 'Số tháng còn lại của nhiệm kỳ', en: 'Months of the term left' },
      measuredIn: 'month',
    }),
    /** Term from. @term ngày bắt đầu nhiệm kỳ */
    termFrom: dayField({ label: { vi: 'Ngày bắt đầu nhiệm kỳ', en: 'Term from' } }),
    /** Term until. @term ngày kết thúc nhiệm kỳ */
    termUntil: dayField({ label: { vi: 'Ngày kết thúc nhiệm kỳ', en: 'Term until' } }),
    /** Recognised on. @term ngày công nhận */
    recognisedOn: dayField({ label: { vi: 'Ngày công nhận', en: 'Recognised on' } }),
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
});

/**
 * One board as it was elected; its date is the day of the election or by-election.
 * @term Ban Thanh tra nhân dân
 * @interface
 */
export type PeoplesInspectionBoard = RecordOf<typeof peoplesInspectionBoard>;
