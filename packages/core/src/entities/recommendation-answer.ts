import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, dayField, flagField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';
import { supervisingBody } from './choice/supervising-body.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'recommendation-answer',
    form: 'event',
    label: { vi: 'Trả lời kiến nghị', en: 'Answer to a recommendation' },
    dayLabel: { vi: 'Ngày nhận kiến nghị', en: 'Day the recommendation came in' },
    step: 'supervise',
    basis: [cite(law2022, 40, 1, 'c'), cite(law2022, 45, 2, 'c'), cite(law2022, 63, 1, 'c'), cite(law2022, 81, 1, 'd')],
    fields: {
      /** Body. @term Ban kiến nghị */
      body: choiceField({ label: { vi: 'Ban kiến nghị', en: 'Body' }, choices: supervisingBody }),
      /** Addressee. @term cơ quan nhận kiến nghị */
      addressee: textField({ label: { vi: 'Nơi nhận kiến nghị', en: 'Addressee' } }),
      /** Recommendation. @term nội dung kiến nghị */
      recommendation: textField({ label: { vi: 'Nội dung kiến nghị', en: 'Recommendation' } }),
      /** Answered on. @term ngày trả lời */
      answeredOn: dayField({ label: { vi: 'Ngày trả lời', en: 'Answered on' } }),
      /** Accepted. @term được tiếp thu */
      accepted: flagField({ label: { vi: 'Được tiếp thu', en: 'Accepted' } }),
      /** Reasons given. @term nêu rõ lý do khi không tiếp thu */
      reasonsGiven: flagField({ label: { vi: 'Nêu rõ lý do', en: 'Reasons given' } }),
      /** Number of the document the recommendation stands in. @term số văn bản kiến nghị */
      document: textField({
        label: { vi: 'Số văn bản kiến nghị', en: 'Document of the recommendation' },
        askedFrom: '2027-01-01',
      }),
      /** Number of the document that answers it. @term số văn bản trả lời */
      answeredBy: textField({
        label: { vi: 'Số văn bản trả lời', en: 'Document that answers it' },
        askedFrom: '2027-01-01',
      }),
    },
    relations: { inOrder: [{ first: 'date', then: 'answeredOn' }] },
  }))();

/** The fields of {@link recommendationAnswer}. */
export interface RecommendationAnswerFields extends FieldsOf<typeof area> {}

/**
 * A recommendation and its answer; its date is the day the recommendation was received.
 * @term xem xét, trả lời kiến nghị của Ban
 */
export interface RecommendationAnswer extends RecordOf<typeof area> {}

/** A recommendation and its answer; its date is the day the recommendation was received. @term xem xét, trả lời kiến nghị của Ban */
export const recommendationAnswer: Entity<
  'recommendation-answer',
  'event',
  RecommendationAnswerFields,
  RecommendationAnswer
> = area;
