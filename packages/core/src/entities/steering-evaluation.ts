import { practice } from '../basis/legal-basis.ts';
import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, figureField } from '../entity/field.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'steering-evaluation',
    form: 'period',
    label: { vi: 'Đánh giá Ban Chỉ đạo', en: 'Steering Committee evaluation' },
    step: null,
    basis: [
      practice(
        {
          vi: 'Mỗi năm đánh giá, xếp loại chất lượng hoạt động của Ban Chỉ đạo',
          en: 'The work of Steering Committees is rated every year',
        },
        {
          vi: 'Ban Chỉ đạo tỉnh Hưng Yên, theo báo cáo 6 tháng đầu năm 2021',
          en: 'the Steering Committee of Hưng Yên, by its report of the first half of 2021',
        },
      ),
    ],
    fields: {
      /** Rating of the unit's own committee. @term xếp loại chất lượng Ban Chỉ đạo */
      rating: choiceField({
        label: { vi: 'Xếp loại Ban Chỉ đạo của đơn vị', en: "Rating of the unit's own committee" },
        choices: {
          excellent: { vi: 'Hoàn thành xuất sắc', en: 'Excellent' },
          good: { vi: 'Hoàn thành tốt', en: 'Good' },
          fair: { vi: 'Hoàn thành', en: 'Fair' },
          poor: { vi: 'Không hoàn thành', en: 'Poor' },
        },
      }),
      /** Self-assessed score. @term điểm tự đánh giá @unit point */
      score: figureField({
        label: { vi: 'Điểm tự chấm', en: 'Self-assessed score' },
        measuredIn: 'point',
        overUnits: 'none',
        overTime: 'none',
      }),
      /** Most points the scoring sheet gives. @term điểm tối đa @unit point */
      maximum: figureField({
        label: { vi: 'Điểm tối đa của bảng chấm', en: 'Maximum of the scoring sheet' },
        measuredIn: 'point',
        overUnits: 'none',
        overTime: 'none',
        askedFrom: '2027-01-01',
      }),
      /** Committees evaluated. @term số Ban Chỉ đạo được đánh giá @unit committee */
      committeesEvaluated: figureField({
        label: { vi: 'Ban Chỉ đạo được đánh giá', en: 'Committees evaluated' },
        measuredIn: 'committee',
      }),
      /** Rated excellent. @term hoàn thành xuất sắc nhiệm vụ @unit committee */
      ratedExcellent: figureField({
        label: { vi: 'Hoàn thành xuất sắc', en: 'Rated excellent' },
        measuredIn: 'committee',
      }),
      /** Rated good. @term hoàn thành tốt nhiệm vụ @unit committee */
      ratedGood: figureField({ label: { vi: 'Hoàn thành tốt', en: 'Rated good' }, measuredIn: 'committee' }),
      /** Rated fair. @term hoàn thành nhiệm vụ @unit committee */
      ratedFair: figureField({ label: { vi: 'Hoàn thành', en: 'Rated fair' }, measuredIn: 'committee' }),
      /** Rated poor. @term không hoàn thành nhiệm vụ @unit committee */
      ratedPoor: figureField({ label: { vi: 'Không hoàn thành', en: 'Rated poor' }, measuredIn: 'committee' }),
      /** Committees not evaluated. @term số Ban Chỉ đạo chưa được đánh giá @unit committee */
      committeesNotEvaluated: figureField({
        label: { vi: 'Ban Chỉ đạo chưa được đánh giá', en: 'Committees not evaluated' },
        measuredIn: 'committee',
      }),
    },
    relations: {
      within: [{ part: 'score', whole: 'maximum' }],
      partsOf: [{ total: 'committeesEvaluated', parts: ['ratedExcellent', 'ratedGood', 'ratedFair', 'ratedPoor'] }],
    },
  }))();

/** The fields of {@link steeringEvaluation}. */
export interface SteeringEvaluationFields extends FieldsOf<typeof area> {}

/**
 * Yearly evaluation of the Steering Committees of one unit and below.
 * @term đánh giá, xếp loại chất lượng hoạt động Ban Chỉ đạo hằng năm
 */
export interface SteeringEvaluation extends RecordOf<typeof area> {}

/** Yearly evaluation of the Steering Committees of one unit and below. @term đánh giá, xếp loại chất lượng hoạt động Ban Chỉ đạo hằng năm */
export const steeringEvaluation: Entity<'steering-evaluation', 'period', SteeringEvaluationFields, SteeringEvaluation> =
  area;
