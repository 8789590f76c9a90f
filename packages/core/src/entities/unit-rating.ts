import { assembleEntity, type Entity, type FieldsOf, type RecordOf } from '../entity/define-entity.ts';
import { choiceField, countField, referenceField, textField } from '../entity/field.ts';
import { rating } from './choice/rating.ts';
import { ratingPractice } from './practice/rating-practice.ts';

const area = /* @__PURE__ */ (() =>
  assembleEntity({
    id: 'unit-rating',
    form: 'event',
    label: { vi: 'Xếp loại đơn vị', en: 'Rating of a unit' },
    dayLabel: { vi: 'Ngày xếp loại', en: 'Day of the rating' },
    step: null,
    askedFrom: '2027-01-01',
    basis: ratingPractice,
    fields: {
      /** Code of the unit rated. @term đơn vị được xếp loại */
      ratedUnit: referenceField({
        label: { vi: 'Mã đơn vị được xếp loại', en: 'Code of the unit rated' },
        refersTo: 'reporting unit',
      }),
      /** Period rated. @term kỳ được xếp loại */
      ratedPeriod: referenceField({
        label: { vi: 'Kỳ được xếp loại', en: 'Period rated' },
        refersTo: 'period',
        description: { vi: 'Mã kỳ, như 2027', en: 'Id of the period, such as 2027' },
      }),
      /** Rating. @term mức xếp loại */
      rating: choiceField({ label: { vi: 'Xếp loại', en: 'Rating' }, choices: rating }),
      /** Score. @term điểm đánh giá @unit point */
      score: countField({ label: { vi: 'Điểm', en: 'Score' }, measuredIn: 'point' }),
      /** Decided by. @term cơ quan quyết định xếp loại */
      decidedBy: textField({ label: { vi: 'Cơ quan xếp loại', en: 'Decided by' } }),
    },
  }))();

/** The fields of {@link unitRating}. */
export interface UnitRatingFields extends FieldsOf<typeof area> {}

/**
 * One rating of one unit; its date is the day of the decision.
 * @term một lần xếp loại đơn vị
 */
export interface UnitRating extends RecordOf<typeof area> {}

/** One rating of one unit; its date is the day of the decision. @term một lần xếp loại đơn vị */
export const unitRating: Entity<'unit-rating', 'event', UnitRatingFields, UnitRating> = area;
