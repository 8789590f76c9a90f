import { steeringEvaluation } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Steering Committees evaluated out of those evaluated and those not.
 * @term tỷ lệ Ban Chỉ đạo được đánh giá
 * @unit percent, 2 decimals
 */
export const steeringCommitteesEvaluatedShare = share(() => ({
  id: 'steering-evaluation.evaluated-share',
  label: { vi: 'Tỷ lệ Ban Chỉ đạo được đánh giá', en: 'Share of committees evaluated' },
  definition: {
    vi: 'Số Ban Chỉ đạo được đánh giá trên tổng số đã và chưa được đánh giá.',
    en: 'Steering Committees evaluated out of those evaluated and those not.',
  },
  part: steeringEvaluation.measures.committeesEvaluated,
  of: [steeringEvaluation.measures.committeesEvaluated, steeringEvaluation.measures.committeesNotEvaluated],
  examples: [{ given: { committeesEvaluated: 23, committeesNotEvaluated: 2 }, shows: '92,00%' }],
}));

/**
 * Steering Committees rated excellent or good out of those evaluated.
 * @term tỷ lệ Ban Chỉ đạo hoàn thành tốt trở lên
 * @unit percent, 2 decimals
 */
export const steeringCommitteesGoodShare = share(() => ({
  id: 'steering-evaluation.good-or-better-share',
  label: { vi: 'Tỷ lệ Ban Chỉ đạo hoàn thành tốt trở lên', en: 'Share of committees rated good or better' },
  definition: {
    vi: 'Số Ban Chỉ đạo hoàn thành xuất sắc và hoàn thành tốt trên số được đánh giá.',
    en: 'Steering Committees rated excellent or good out of those evaluated.',
  },
  part: [steeringEvaluation.measures.ratedExcellent, steeringEvaluation.measures.ratedGood],
  of: steeringEvaluation.measures.committeesEvaluated,
  examples: [{ given: { ratedExcellent: 5, ratedGood: 14, committeesEvaluated: 23 }, shows: '82,61%' }],
}));

/**
 * Steering Committees rated poor out of those evaluated.
 * @term tỷ lệ Ban Chỉ đạo không hoàn thành nhiệm vụ
 * @unit percent, 2 decimals
 */
export const steeringCommitteesPoorShare = share(() => ({
  id: 'steering-evaluation.poor-share',
  label: { vi: 'Tỷ lệ Ban Chỉ đạo không hoàn thành nhiệm vụ', en: 'Share of committees rated poor' },
  definition: {
    vi: 'Số Ban Chỉ đạo không hoàn thành nhiệm vụ trên số được đánh giá.',
    en: 'Steering Committees rated poor out of those evaluated.',
  },
  better: 'lower',
  part: steeringEvaluation.measures.ratedPoor,
  of: steeringEvaluation.measures.committeesEvaluated,
  examples: [{ given: { ratedPoor: 0, committeesEvaluated: 23 }, shows: '0,00%' }],
}));
