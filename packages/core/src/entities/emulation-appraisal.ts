import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, referenceField, textField } from '../entity/field.ts';
import { cite } from '../law/instrument.ts';
import { law06of2022 } from '../law/instruments/services.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'emulation-appraisal',
    form: 'event',
    label: { vi: 'Thẩm định thi đua', en: 'Emulation appraisal' },
    step: 'inspect',
    basis: [cite(law06of2022)],
    fields: {
      /** Number of the registration. @term số đăng ký */
      registration: referenceField({
        label: { vi: 'Số đăng ký', en: 'Number of the registration' },
        refersTo: 'registration',
      }),
      /** Appraisal team. @term tổ thẩm định */
      team: textField({ label: { vi: 'Tổ thẩm định', en: 'Appraisal team' } }),
      /** Stage. @term giai đoạn */
      stage: textField({ label: { vi: 'Giai đoạn', en: 'Stage' } }),
      /** Id of the scoring sheet it was made by. @term bảng chấm điểm */
      rubric: referenceField({
        label: { vi: 'Mã bảng chấm điểm', en: 'Id of the scoring sheet' },
        refersTo: 'scoring sheet',
        askedFrom: '2027-01-01',
      }),
      /** Period that is appraised; appraisals of a year are often made in the next. @term kỳ được thẩm định */
      appraisedPeriod: referenceField({
        label: { vi: 'Kỳ được thẩm định', en: 'Period appraised' },
        refersTo: 'period',
        description: { vi: 'Mã kỳ, như 2027', en: 'Id of the period, such as 2027' },
        askedFrom: '2027-01-01',
      }),
      /** Most points the scoring sheet gives. @term điểm tối đa @unit point */
      maximum: countField({
        label: { vi: 'Điểm tối đa của bảng chấm', en: 'Maximum of the scoring sheet' },
        measuredIn: 'point',
        askedFrom: '2027-01-01',
      }),
      /** Self-assessed score. @term điểm tự chấm @unit point */
      selfScore: countField({ label: { vi: 'Điểm tự chấm', en: 'Self-assessed score' }, measuredIn: 'point' }),
      /** Appraised score. @term điểm thẩm định @unit point */
      score: countField({ label: { vi: 'Điểm thẩm định', en: 'Appraised score' }, measuredIn: 'point' }),
      /** Result. @term kết quả thẩm định */
      result: choiceField({
        label: { vi: 'Kết quả', en: 'Result' },
        choices: {
          recognised: { vi: 'Công nhận', en: 'Recognised' },
          recommended: { vi: 'Đề nghị khen thưởng', en: 'Recommended for commendation' },
          notRecognised: { vi: 'Không công nhận', en: 'Not recognised' },
        },
      }),
    },
    relations: {
      within: [
        { part: 'selfScore', whole: 'maximum' },
        { part: 'score', whole: 'maximum' },
      ],
    },
  }))();

/** The fields of {@link emulationAppraisal}. */
export interface EmulationAppraisalFields extends FieldsOf<typeof area> {}

/**
 * One appraisal of a registered model or unit.
 * @term thẩm định kết quả thi đua
 */
export interface EmulationAppraisal extends RecordOf<typeof area> {}

/** One appraisal of a registered model or unit. @term thẩm định kết quả thi đua */
export const emulationAppraisal: Entity<'emulation-appraisal', 'event', EmulationAppraisalFields, EmulationAppraisal> =
  area;
