import { unitRatings } from '@qcdc/core/entities';
import { share } from './quotient.ts';

/**
 * Units rated out of the units that must be.
 * @term tỷ lệ đơn vị được xếp loại
 * @unit percent, 2 decimals
 */
export const unitsRatedShare = share(() => ({
  id: 'unit-ratings.rated-share',
  label: { vi: 'Tỷ lệ đơn vị được xếp loại', en: 'Share of units rated' },
  definition: { vi: 'Số đơn vị đã xếp loại trên số đơn vị phải xếp loại.', en: 'Units rated out of the units due.' },
  part: unitRatings.measures.unitsRated,
  of: unitRatings.measures.unitsDue,
  examples: [{ given: { unitsRated: 19, unitsDue: 20 }, shows: '95,00%' }],
}));

/**
 * Units rated good or fair out of the units rated.
 * @term tỷ lệ đơn vị xếp loại khá trở lên
 * @unit percent, 2 decimals
 */
export const unitsFairOrBetterShare = share(() => ({
  id: 'unit-ratings.fair-or-better-share',
  label: { vi: 'Tỷ lệ đơn vị xếp loại khá trở lên', en: 'Share of units rated fair or better' },
  definition: {
    vi: 'Số đơn vị xếp loại tốt và khá trên số đơn vị đã xếp loại.',
    en: 'Units rated good or fair out of the units rated.',
  },
  part: [unitRatings.measures.good, unitRatings.measures.fair],
  of: unitRatings.measures.unitsRated,
  examples: [{ given: { good: 8, fair: 7, unitsRated: 20 }, shows: '75,00%' }],
}));
