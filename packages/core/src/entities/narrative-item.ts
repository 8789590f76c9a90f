import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, dayField, referenceField, textField } from '../entity/field.ts';
import { followUp } from './choice/follow-up.ts';
import { steeringCommittees } from './practice/steering-committees.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'narrative-item',
    form: 'period',
    label: { vi: 'Hạn chế, nhiệm vụ', en: 'Narrative items' },
    step: null,
    basis: [
      practice(
        {
          vi: 'Báo cáo có phần kết quả, hạn chế, nguyên nhân, nhiệm vụ',
          en: 'A report has results, shortcomings, causes and tasks',
        },
        steeringCommittees,
      ),
    ],
    fields: {
      /** Section. @term mục của báo cáo */
      section: choiceField({
        label: { vi: 'Mục', en: 'Section' },
        choices: {
          result: { vi: 'Kết quả', en: 'Result' },
          strength: { vi: 'Ưu điểm', en: 'Strength' },
          shortcoming: { vi: 'Hạn chế', en: 'Shortcoming' },
          cause: { vi: 'Nguyên nhân', en: 'Cause' },
          task: { vi: 'Nhiệm vụ', en: 'Task' },
          proposal: { vi: 'Kiến nghị, đề xuất', en: 'Proposal' },
          objection: { vi: 'Ý kiến phản đối', en: 'Objection', askedFrom: '2027-01-01' },
        },
      }),
      /** Number. @term số thứ tự */
      number: referenceField({ label: { vi: 'Số thứ tự', en: 'Number' }, refersTo: 'item number' }),
      /** Text. @term nội dung */
      text: textField({ label: { vi: 'Nội dung', en: 'Text' } }),
      /** Responsible. @term cơ quan, người chịu trách nhiệm */
      responsible: textField({ label: { vi: 'Chịu trách nhiệm', en: 'Responsible' } }),
      /** Due on. @term thời hạn */
      dueOn: dayField({ label: { vi: 'Thời hạn', en: 'Due on' } }),
      /** Status. @term tình trạng thực hiện */
      status: choiceField({ label: { vi: 'Tình trạng', en: 'Status' }, choices: followUp }),
      /** Period of the item followed up. @term kỳ báo cáo của nội dung được theo dõi */
      followsPeriod: referenceField({
        label: { vi: 'Kỳ của nội dung được theo dõi', en: 'Period of the item followed up' },
        refersTo: 'period',
      }),
      /** Number, in its own report, of the item this one answers. @term số thứ tự của nội dung được theo dõi */
      followsNumber: referenceField({
        label: { vi: 'Số thứ tự nội dung được theo dõi', en: 'Number of the item followed up' },
        refersTo: 'item number',
        description: {
          vi: 'Số thứ tự, trong báo cáo trước, của nội dung được theo dõi',
          en: 'Number, in its own report, of the item this one answers',
        },
      }),
      /** What became of it. @term kết quả theo dõi */
      followUp: textField({ label: { vi: 'Kết quả theo dõi', en: 'What became of it' } }),
      /** Number of the document it comes from. @term văn bản giao việc */
      document: textField({
        label: { vi: 'Số văn bản giao việc', en: 'Document it comes from' },
        description: {
          vi: 'Số, ký hiệu văn bản giao việc hoặc nêu nội dung này',
          en: 'Number of the document that gave the task or raised the point',
        },
        askedFrom: '2027-01-01',
      }),
      /** Number of the document that answers it. @term văn bản trả lời, báo cáo kết quả */
      answeredBy: textField({
        label: { vi: 'Số văn bản trả lời', en: 'Document that answers it' },
        description: {
          vi: 'Số, ký hiệu văn bản trả lời hoặc báo cáo kết quả thực hiện',
          en: 'Number of the document that answers it or reports it done',
        },
        askedFrom: '2027-01-01',
      }),
    },
    identifiedBy: ['section', 'number'],
  }))();

/** The fields of {@link narrativeItem}. */
export interface NarrativeItemFields extends FieldsOf<typeof area> {}

/**
 * One item of the narrative part of a report, that the next report can follow up.
 * @term kết quả nổi bật, hạn chế, nguyên nhân, nhiệm vụ, kiến nghị
 */
export interface NarrativeItem extends RecordOf<typeof area> {}

/** One item of the narrative part of a report, that the next report can follow up. @term kết quả nổi bật, hạn chế, nguyên nhân, nhiệm vụ, kiến nghị */
export const narrativeItem: Entity<'narrative-item', 'period', NarrativeItemFields, NarrativeItem> = area;
