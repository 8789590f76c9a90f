import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';
import { bySource } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'contributions',
    form: 'period',
    label: { vi: 'Huy động, hỗ trợ (tổng hợp)', en: 'Funds raised and support paid' },
    step: 'do',
    basis: [cite(law2022, 15)],
    fields: {
      /** Total value of works. @term tổng giá trị công trình, phần việc @unit VND */
      totalValue: figureField({
        label: { vi: 'Tổng giá trị công trình', en: 'Total value of works' },
        alsoCalled: ['Tổng giá trị công trình, phần việc'],
        measuredIn: 'VND',
        splitBy: [
          { by: bySource, members: { people: 'peopleMoney', stateBudget: 'stateBudget', other: 'otherMoney' } },
        ],
      }),
      /** Money of the people. @term tiền Nhân dân đóng góp @unit VND */
      peopleMoney: figureField({
        label: { vi: 'Nhân dân đóng góp', en: "People's contributions in money" },
        alsoCalled: ['Tiền Nhân dân đóng góp'],
        measuredIn: 'VND',
      }),
      /** State budget. @term ngân sách nhà nước @unit VND */
      stateBudget: figureField({ label: { vi: 'Ngân sách nhà nước', en: 'State budget' }, measuredIn: 'VND' }),
      /** Other money. @term nguồn khác @unit VND */
      otherMoney: figureField({ label: { vi: 'Nguồn khác', en: 'Other money' }, measuredIn: 'VND' }),
      /** Days of work given; they are no money and are never added to it. @term số ngày công @unit workday */
      labourDays: figureField({
        label: { vi: 'Ngày công', en: 'Labour days' },
        alsoCalled: ['Số ngày công'],
        measuredIn: 'workday',
        description: {
          vi: 'Số ngày công; không phải là tiền, không cộng vào tổng giá trị',
          en: 'Days of work given; they are no money and are never added to it',
        },
      }),
      /** Land given. @term diện tích đất hiến @unit m2 */
      landGiven: figureField({
        label: { vi: 'Đất hiến', en: 'Land given' },
        alsoCalled: ['Diện tích đất hiến'],
        measuredIn: 'm2',
      }),
      /** Households that gave. @term số hộ đóng góp @unit household */
      households: figureField({
        label: { vi: 'Hộ đóng góp', en: 'Households that gave' },
        alsoCalled: ['Số hộ đóng góp'],
        measuredIn: 'household',
      }),
      /** Works. @term số công trình, phần việc @unit project */
      works: figureField({
        label: { vi: 'Công trình, phần việc', en: 'Works' },
        alsoCalled: ['Số công trình, phần việc'],
        measuredIn: 'project',
      }),
      /** What the people gave for work against an epidemic. @term Nhân dân đóng góp phòng, chống dịch @unit VND */
      epidemicContribution: figureField({
        label: { vi: 'Đóng góp phòng, chống dịch', en: 'Contribution to epidemic work' },
        alsoCalled: ['Nhân dân đóng góp phòng, chống dịch'],
        measuredIn: 'VND',
        description: {
          vi: 'Tiền, hiện vật quy ra tiền do Nhân dân đóng góp phòng, chống dịch',
          en: 'What the people gave for work against an epidemic',
        },
      }),
      /** Support paid to people in hardship. @term hỗ trợ người dân gặp khó khăn @unit VND */
      hardshipSupport: figureField({
        label: { vi: 'Hỗ trợ người khó khăn', en: 'Support paid to people in hardship' },
        alsoCalled: ['Hỗ trợ người dân gặp khó khăn'],
        measuredIn: 'VND',
      }),
      /** Free relief trips. @term số chuyến xe hỗ trợ miễn phí @unit trip */
      reliefTrips: figureField({
        label: { vi: 'Chuyến xe hỗ trợ miễn phí', en: 'Free relief trips' },
        alsoCalled: ['Số chuyến xe hỗ trợ miễn phí'],
        measuredIn: 'trip',
      }),
      /** Compensation paid. @term tiền bồi thường, hỗ trợ giải phóng mặt bằng @unit VND */
      compensationPaid: figureField({
        label: { vi: 'Tiền bồi thường, hỗ trợ', en: 'Compensation paid' },
        alsoCalled: ['Tiền bồi thường, hỗ trợ giải phóng mặt bằng'],
        measuredIn: 'VND',
      }),
      /** Land recovered for projects. @term diện tích đất thu hồi @unit m2 */
      landCleared: figureField({
        label: { vi: 'Đất thu hồi giải phóng mặt bằng', en: 'Land recovered for projects' },
        alsoCalled: ['Diện tích đất thu hồi'],
        measuredIn: 'm2',
      }),
      /** Persons in hardship supported. @term số người khó khăn được hỗ trợ @unit person */
      hardshipPersons: figureField({
        label: { vi: 'Người khó khăn được hỗ trợ', en: 'Persons in hardship supported' },
        measuredIn: 'person',
        overTime: 'distinct',
        overUnits: 'distinct',
        askedFrom: '2027-01-01',
      }),
      /** Organisations that gave. @term số tổ chức, doanh nghiệp tài trợ @unit organisation */
      donorOrganisations: figureField({
        label: { vi: 'Tổ chức, doanh nghiệp tài trợ', en: 'Organisations that gave' },
        measuredIn: 'organisation',
        overTime: 'distinct',
        overUnits: 'distinct',
        askedFrom: '2027-01-01',
      }),
      /** Individuals that gave. @term số cá nhân tài trợ @unit person */
      donorPersons: figureField({
        label: { vi: 'Cá nhân tài trợ', en: 'Individuals that gave' },
        measuredIn: 'person',
        overTime: 'distinct',
        overUnits: 'distinct',
        askedFrom: '2027-01-01',
      }),
    },
    relations: { partsOf: [{ total: 'totalValue', parts: ['peopleMoney', 'stateBudget', 'otherMoney'] }] },
  }))();

/** The fields of {@link contributions}. */
export interface ContributionsFields extends FieldsOf<typeof area> {}

/**
 * What the people gave and what was paid to them in one period. Labour days are not money.
 * @term huy động đóng góp và hỗ trợ Nhân dân
 */
export interface Contributions extends RecordOf<typeof area> {}

/** What the people gave and what was paid to them in one period. Labour days are not money. @term huy động đóng góp và hỗ trợ Nhân dân */
export const contributions: Entity<'contributions', 'period', ContributionsFields, Contributions> = area;
