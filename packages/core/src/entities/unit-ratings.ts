import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { figureField } from '../entity/field.ts';
import { ratingPractice } from './practice/rating-practice.ts';
import { byRating } from './dimension/dimensions.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'unit-ratings',
    form: 'period',
    label: { vi: 'Xếp loại thực hiện quy chế dân chủ ở cơ sở (tổng hợp)', en: 'Ratings of units (counts)' },
    sheetName: { vi: 'Xếp loại thực hiện QCDC (TH)', en: 'Ratings of units (counts)' },
    step: null,
    askedFrom: '2027-01-01',
    basis: ratingPractice,
    fields: {
      /** Units due. @term số đơn vị phải xếp loại @unit unit */
      unitsDue: figureField({
        label: { vi: 'Đơn vị phải xếp loại', en: 'Units due' },
        measuredIn: 'unit',
        overTime: 'last',
      }),
      /** Units rated. @term số đơn vị được xếp loại @unit unit */
      unitsRated: figureField({
        label: { vi: 'Đơn vị đã xếp loại', en: 'Units rated' },
        measuredIn: 'unit',
        overTime: 'last',
        splitBy: [{ by: byRating, members: { good: 'good', fair: 'fair', average: 'average', weak: 'weak' } }],
      }),
      /** Rated good. @term số đơn vị xếp loại tốt @unit unit */
      good: figureField({ label: { vi: 'Xếp loại tốt', en: 'Rated good' }, measuredIn: 'unit', overTime: 'last' }),
      /** Rated fair. @term số đơn vị xếp loại khá @unit unit */
      fair: figureField({ label: { vi: 'Xếp loại khá', en: 'Rated fair' }, measuredIn: 'unit', overTime: 'last' }),
      /** Rated average. @term số đơn vị xếp loại trung bình @unit unit */
      average: figureField({
        label: { vi: 'Xếp loại trung bình', en: 'Rated average' },
        measuredIn: 'unit',
        overTime: 'last',
      }),
      /** Rated weak. @term số đơn vị xếp loại yếu @unit unit */
      weak: figureField({ label: { vi: 'Xếp loại yếu', en: 'Rated weak' }, measuredIn: 'unit', overTime: 'last' }),
    },
    relations: {
      partsOf: [{ total: 'unitsRated', parts: ['good', 'fair', 'average', 'weak'] }],
      within: [{ part: 'unitsRated', whole: 'unitsDue' }],
    },
  }))();

/** The fields of {@link unitRatings}. */
export interface UnitRatingsFields extends FieldsOf<typeof area> {}

/**
 * Ratings of units in carrying out democracy, counted over one period.
 * @term xếp loại đơn vị thực hiện QCDC
 */
export interface UnitRatings extends RecordOf<typeof area> {}

/** Ratings of units in carrying out democracy, counted over one period. @term xếp loại đơn vị thực hiện QCDC */
export const unitRatings: Entity<'unit-ratings', 'period', UnitRatingsFields, UnitRatings> = area;
