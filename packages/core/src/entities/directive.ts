import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, dayField, textField } from '../entity/field.ts';
import { followUp } from './choice/follow-up.ts';
import { cite } from '../law/instrument.ts';
import { conclusion120, directive30 } from '../law/instruments/party.ts';
import { steeringCommittees } from './practice/steering-committees.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'directive',
    form: 'event',
    label: { vi: 'Chỉ thị, kế hoạch', en: 'Directive' },
    dayLabel: { vi: 'Ngày ban hành', en: 'Day of issue' },
    step: null,
    basis: [
      cite(directive30),
      cite(conclusion120),
      practice(
        {
          vi: 'Việc thực hiện chỉ thị, kết luận được báo cáo mỗi kỳ',
          en: 'The carrying out of directives is reported every period',
        },
        steeringCommittees,
      ),
    ],
    fields: {
      /** Number. @term số, ký hiệu văn bản */
      number: textField({ label: { vi: 'Số, ký hiệu', en: 'Number' } }),
      /** Issuer. @term cơ quan ban hành */
      issuer: textField({ label: { vi: 'Cơ quan ban hành', en: 'Issuer' } }),
      /** Kind. @term loại văn bản */
      kind: choiceField({
        label: { vi: 'Loại văn bản', en: 'Kind' },
        choices: {
          directive: { vi: 'Chỉ thị', en: 'Directive' },
          conclusion: { vi: 'Kết luận', en: 'Conclusion' },
          resolution: { vi: 'Nghị quyết', en: 'Resolution' },
          decree: { vi: 'Nghị định', en: 'Decree' },
          circular: { vi: 'Thông tư', en: 'Circular' },
          guide: { vi: 'Hướng dẫn', en: 'Guide' },
          plan: { vi: 'Kế hoạch', en: 'Plan' },
          letter: { vi: 'Công văn', en: 'Official letter' },
          other: { vi: 'Khác', en: 'Other' },
        },
      }),
      /** Subject. @term trích yếu */
      subject: textField({ label: { vi: 'Trích yếu', en: 'Subject' } }),
      /** Stage. @term giai đoạn thực hiện */
      stage: textField({ label: { vi: 'Giai đoạn', en: 'Stage' } }),
      /** Own plan issued on. @term ngày ban hành kế hoạch thực hiện */
      planIssuedOn: dayField({ label: { vi: 'Ngày ban hành kế hoạch thực hiện', en: 'Own plan issued on' } }),
      /** Due on. @term thời hạn hoàn thành */
      dueOn: dayField({ label: { vi: 'Thời hạn', en: 'Due on' } }),
      /** Completed on. @term ngày hoàn thành */
      completedOn: dayField({ label: { vi: 'Ngày hoàn thành', en: 'Completed on' } }),
      /** Status. @term tình trạng thực hiện */
      status: choiceField({ label: { vi: 'Tình trạng', en: 'Status' }, choices: followUp }),
      /** Number of the document that reports it carried out. @term văn bản báo cáo kết quả */
      answeredBy: textField({
        label: { vi: 'Số văn bản báo cáo kết quả', en: 'Document that reports on it' },
        askedFrom: '2027-01-01',
      }),
    },
    relations: {
      inOrder: [
        { first: 'date', then: 'planIssuedOn' },
        { first: 'date', then: 'completedOn' },
      ],
    },
  }))();

/** The fields of {@link directive}. */
export interface DirectiveFields extends FieldsOf<typeof area> {}

/**
 * One directive or plan to be carried out; its date is the day of issue.
 * @term chỉ thị, kết luận, kế hoạch phải thực hiện
 */
export interface Directive extends RecordOf<typeof area> {}

/** One directive or plan to be carried out; its date is the day of issue. @term chỉ thị, kết luận, kế hoạch phải thực hiện */
export const directive: Entity<'directive', 'event', DirectiveFields, Directive> = area;
