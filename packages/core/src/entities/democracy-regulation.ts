import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, dayField, flagField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';
import { decree145of2020 } from '../law/instruments/neighbours.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'democracy-regulation',
    form: 'event',
    label: { vi: 'Ban hành quy chế dân chủ', en: 'Democracy regulation' },
    dayLabel: { vi: 'Ngày ban hành', en: 'Day of issue' },
    step: 'know',
    basis: [cite(law2022, 35, 2, 'c'), cite(law2022, 59, 1, 'a'), cite(law2022, 81, 1, 'a'), cite(decree145of2020, 48)],
    fields: {
      /** Number. @term số, ký hiệu */
      number: textField({ label: { vi: 'Số văn bản', en: 'Number' } }),
      /** Kind. @term loại quy chế */
      kind: choiceField({
        label: { vi: 'Loại quy chế', en: 'Kind' },
        choices: {
          commune: { vi: 'Của cấp xã', en: 'Of a commune' },
          agency: { vi: 'Của cơ quan, đơn vị', en: 'Of an agency' },
          stateEnterprise: { vi: 'Của doanh nghiệp nhà nước', en: 'Of a state enterprise' },
          workplace: { vi: 'Tại nơi làm việc', en: 'Of a workplace' },
        },
      }),
      /** Employees. @term số lao động của đơn vị @unit person */
      employees: countField({ label: { vi: 'Số lao động', en: 'Employees' }, measuredIn: 'person' }),
      /** Consulted on. @term ngày lấy ý kiến */
      consultedOn: dayField({ label: { vi: 'Ngày lấy ý kiến', en: 'Consulted on' } }),
      /** Consulted with. @term tổ chức được lấy ý kiến */
      consultedWith: textField({ label: { vi: 'Đã lấy ý kiến của', en: 'Consulted with' } }),
      /** Reasons given for what was refused. @term nêu rõ lý do không tiếp thu */
      refusedWithReasons: flagField({
        label: { vi: 'Nêu lý do khi không tiếp thu', en: 'Reasons given for what was refused' },
      }),
      /** Made known on. @term ngày phổ biến */
      publishedOn: dayField({ label: { vi: 'Ngày phổ biến', en: 'Made known on' } }),
      /** The regulation grants less than the law. @term quy định hẹp hơn luật */
      narrowsTheLaw: flagField({
        label: { vi: 'Hạn chế hơn luật', en: 'Narrows the law' },
        description: { vi: 'Có quy định hẹp hơn, bất lợi hơn luật', en: 'The regulation grants less than the law' },
      }),
      /** Adopts the rules of state enterprises. @term lựa chọn áp dụng quy định của doanh nghiệp nhà nước */
      adoptsStateEnterpriseRules: flagField({
        label: { vi: 'Áp dụng quy định của doanh nghiệp nhà nước', en: 'Adopts the rules of state enterprises' },
        alsoCalled: ['Áp dụng quy định của DNNN'],
      }),
      /** Union notified on. @term ngày thông báo cho Công đoàn */
      unionNotifiedOn: dayField({ label: { vi: 'Ngày thông báo Công đoàn', en: 'Union notified on' } }),
      /** The union was told that the rules of state enterprises are applied. @term đã thông báo cho Công đoàn @basis Law 10/2022 Art. 82(2) */
      unionNotified: flagField({
        label: { vi: 'Đã thông báo cho Công đoàn', en: 'Union notified' },
        basis: [cite(law2022, 82, 2)],
      }),
      /** The regulation was made known at the workplace. @term đã phổ biến công khai @basis Decree 145/2020 Art. 48(3) */
      madeKnown: flagField({
        label: { vi: 'Đã phổ biến công khai', en: 'Made known' },
        basis: [cite(decree145of2020, 48, 3)],
      }),
    },
    relations: {
      inOrder: [{ first: 'date', then: 'publishedOn' }],
    },
  }))();

/** The fields of {@link democracyRegulation}. */
export interface DemocracyRegulationFields extends FieldsOf<typeof area> {}

/**
 * One democracy regulation of a commune, agency or workplace; its date is the day of issue.
 * @term ban hành quy chế thực hiện dân chủ
 */
export interface DemocracyRegulation extends RecordOf<typeof area> {}

/** One democracy regulation of a commune, agency or workplace; its date is the day of issue. @term ban hành quy chế thực hiện dân chủ */
export const democracyRegulation: Entity<
  'democracy-regulation',
  'event',
  DemocracyRegulationFields,
  DemocracyRegulation
> = area;
