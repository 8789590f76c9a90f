import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'support-given',
    form: 'event',
    label: { vi: 'Hỗ trợ, tài trợ', en: 'Support given' },
    dayLabel: { vi: 'Ngày hỗ trợ', en: 'Day of the support' },
    step: 'benefit',
    askedFrom: '2027-01-01',
    // Support, relief and gifts are told to the people; that they are reported is the practice.
    basis: [
      cite(law2022, 11, 7),
      cite(law2022, 11, 8),
      cite(law2022, 11, 5),
      practice(
        {
          vi: 'Báo cáo của cấp huyện nêu tiền hỗ trợ người khó khăn và chuyến xe hỗ trợ miễn phí',
          en: 'District reports tell of support paid to people in hardship and of free relief trips',
        },
        { vi: 'các huyện, theo báo cáo đã công bố', en: 'districts, by their published reports' },
      ),
    ],
    fields: {
      /** Purpose. @term mục đích hỗ trợ */
      purpose: choiceField({
        label: { vi: 'Mục đích', en: 'Purpose' },
        choices: {
          hardship: { vi: 'Người khó khăn', en: 'People in hardship' },
          epidemic: { vi: 'Phòng, chống dịch', en: 'Epidemic work' },
          works: { vi: 'Công trình, phần việc', en: 'Works' },
          other: { vi: 'Khác', en: 'Other' },
        },
      }),
      /** Kind of donor. @term nguồn, bên hỗ trợ */
      donorKind: choiceField({
        label: { vi: 'Nguồn hỗ trợ', en: 'Kind of donor' },
        choices: {
          stateBudget: { vi: 'Ngân sách nhà nước', en: 'State budget' },
          organisation: { vi: 'Tổ chức', en: 'Organisation' },
          enterprise: { vi: 'Doanh nghiệp', en: 'Enterprise' },
          individual: { vi: 'Cá nhân', en: 'Individual' },
        },
      }),
      /** Donor. @term tổ chức, cá nhân hỗ trợ, tài trợ */
      donor: textField({
        label: { vi: 'Bên hỗ trợ, tài trợ', en: 'Donor' },
        description: {
          vi: 'Cá nhân chỉ ghi khi đã đồng ý công khai',
          en: 'An individual is named only with their consent',
        },
      }),
      /** Subject. @term nội dung hỗ trợ */
      subject: textField({ label: { vi: 'Nội dung', en: 'Subject' } }),
      /** Amount. @term số tiền hỗ trợ @unit VND */
      amount: countField({
        label: { vi: 'Số tiền', en: 'Amount' },
        measuredIn: 'VND',
        description: { vi: 'Tiền và hiện vật quy ra tiền', en: 'Money, and goods at their worth' },
      }),
      /** Trips. @term số chuyến xe hỗ trợ miễn phí @unit trip */
      trips: countField({ label: { vi: 'Số chuyến xe', en: 'Trips' }, measuredIn: 'trip' }),
      /** Beneficiaries. @term số người được hỗ trợ @unit person */
      beneficiaries: countField({ label: { vi: 'Số người thụ hưởng', en: 'Beneficiaries' }, measuredIn: 'person' }),
      /** Households that benefited. @term số hộ được hỗ trợ @unit household */
      beneficiaryHouseholds: countField({
        label: { vi: 'Số hộ thụ hưởng', en: 'Households that benefited' },
        measuredIn: 'household',
      }),
      /** Published on. @term ngày công khai kết quả hỗ trợ */
      publishedOn: dayField({ label: { vi: 'Ngày công khai', en: 'Published on' } }),
    },
    relations: { inOrder: [{ first: 'date', then: 'publishedOn' }] },
  }))();

/** The fields of {@link supportGiven}. */
export interface SupportGivenFields extends FieldsOf<typeof area> {}

/**
 * One support or donation, with those who gave it and those who received it.
 * @term hỗ trợ, tài trợ cho người dân
 */
export interface SupportGiven extends RecordOf<typeof area> {}

/** One support or donation, with those who gave it and those who received it. @term hỗ trợ, tài trợ cho người dân */
export const supportGiven: Entity<'support-given', 'event', SupportGivenFields, SupportGiven> = area;
