import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { countField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law2022 } from '../law/instruments/grassroots.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'satisfaction-survey',
    form: 'event',
    label: { vi: 'Khảo sát sự hài lòng', en: 'Satisfaction survey' },
    step: 'benefit',
    basis: [cite(law2022, 35, 2, 'a')],
    fields: {
      /** Visits. @term số lượt đến giao dịch @unit turn */
      visits: countField({ label: { vi: 'Lượt đến giao dịch', en: 'Visits' }, measuredIn: 'turn' }),
      /** Persons surveyed. @term số người, tổ chức được khảo sát @unit person */
      surveyed: countField({
        label: { vi: 'Số người, tổ chức được hỏi', en: 'Persons surveyed' },
        measuredIn: 'person',
      }),
      /** Satisfied. @term số người hài lòng @unit person */
      satisfied: countField({ label: { vi: 'Số người hài lòng', en: 'Satisfied' }, measuredIn: 'person' }),
      /** Staff. @term số công chức cấp xã @unit person */
      staff: countField({ label: { vi: 'Số công chức', en: 'Staff' }, measuredIn: 'person' }),
    },
    relations: { within: [{ part: 'satisfied', whole: 'surveyed' }] },
  }))();

/** The fields of {@link satisfactionSurvey}. */
export interface SatisfactionSurveyFields extends FieldsOf<typeof area> {}

/**
 * One day of asking people at a one-stop desk.
 * @term khảo sát mức độ hài lòng của người dân, tổ chức
 */
export interface SatisfactionSurvey extends RecordOf<typeof area> {}

/** One day of asking people at a one-stop desk. @term khảo sát mức độ hài lòng của người dân, tổ chức */
export const satisfactionSurvey: Entity<'satisfaction-survey', 'event', SatisfactionSurveyFields, SatisfactionSurvey> =
  area;
