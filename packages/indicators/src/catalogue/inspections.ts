import { inspections } from '@qcdc/core/entities';
import { defineMean, defineShare } from './quotient.ts';

/**
 * Recommendations carried out out of the recommendations made.
 * @term tỷ lệ kiến nghị sau kiểm tra đã thực hiện
 * @unit percent, 2 decimals
 */
export const inspectionRecommendationsCarriedOutShare = defineShare(() => ({
  id: 'inspections.carried-out-share',
  label: { vi: 'Tỷ lệ kiến nghị sau kiểm tra đã thực hiện', en: 'Share of recommendations carried out' },
  definition: {
    vi: 'Số kiến nghị sau kiểm tra đã thực hiện trên số kiến nghị đã nêu.',
    en: 'Recommendations carried out out of the recommendations made.',
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
export const inspectionUnitsPerTeam = defineMean(() => ({
  id: 'inspections.units-per-team',
  label: { vi: 'Số đơn vị được kiểm tra bình quân một đoàn', en: 'Units inspected for each team' },
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
