import { inspections } from '@qcdc/core/entities';
import { mean, share } from './quotient.ts';

/**
 * Recommendations carried out, out of the recommendations made.
 * @term tỷ lệ kiến nghị sau kiểm tra đã thực hiện
 * @unit percent, 2 decimals
 */
export const inspectionRecommendationsCarriedOutShare = share(() => ({
  id: 'inspections.carried-out-share',
  label: { vi: 'Tỷ lệ kiến nghị sau kiểm tra đã thực hiện', en: 'Share of recommendations carried out' },
  definition: {
    vi: 'Số kiến nghị sau kiểm tra đã thực hiện trên số kiến nghị đã nêu.',
    en: 'Recommendations carried out, out of the recommendations made.',
  },
  step: 'inspect',
  part: inspections.measures.recommendationsCarriedOut,
  of: inspections.measures.recommendations,
  examples: [{ given: { recommendationsCarriedOut: 18, recommendations: 25 }, shows: '72,00%' }],
}));

/**
 * Units inspected divided by the inspection teams.
 * @term số đơn vị được kiểm tra bình quân một đoàn
 * @unit unit/team
 */
export const inspectionUnitsPerTeam = mean(() => ({
  id: 'inspections.units-per-team',
  label: { vi: 'Số đơn vị được kiểm tra bình quân một đoàn', en: 'Units inspected per team' },
  definition: {
    vi: 'Số đơn vị được kiểm tra chia cho số đoàn kiểm tra.',
    en: 'Units inspected divided by the inspection teams.',
  },
  measuredIn: 'unit/team',
  better: 'neither',
  step: 'inspect',
  part: inspections.measures.unitsInspected,
  of: inspections.measures.teams,
  examples: [{ given: { unitsInspected: 10, teams: 10 }, shows: '1,0 đơn vị/đoàn' }],
}));

/**
 * Units of the plan that were inspected out of the units the plan of the year names.
 * @term tỷ lệ thực hiện kế hoạch kiểm tra
 * @unit percent, 2 decimals
 */
export const inspectionPlanDoneShare = share(() => ({
  id: 'inspections.plan-done-share',
  label: { vi: 'Tỷ lệ thực hiện kế hoạch kiểm tra', en: 'Share of planned inspections done' },
  definition: {
    vi: 'Số đơn vị trong kế hoạch đã được kiểm tra trên số đơn vị phải kiểm tra theo kế hoạch năm.',
    en: 'Units of the plan that were inspected out of the units the plan of the year names.',
  },
  step: 'inspect',
  part: inspections.measures.plannedUnitsInspected,
  of: inspections.measures.unitsPlanned,
  examples: [{ given: { plannedUnitsInspected: 8, unitsPlanned: 10 }, shows: '80,00%' }],
}));
