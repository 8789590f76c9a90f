import { aText, having, listOf, type Demand } from '@qcdc/core/checks';

/** Records that were read: what `parse` and `parseRecords` give as their value. */
export const aDataset: Demand = /* @__PURE__ */ having(
  ['get', 'has', 'peek', 'asked'],
  'bộ số liệu, là value của parse hoặc parseRecords',
  'a dataset, the value of parse or parseRecords',
);

/** Scores: what `score` and `finalClasses` give as their value. */
export const aBoard: Demand = /* @__PURE__ */ having(
  ['rubric', 'period', 'units', 'get'],
  'bảng điểm, là value của score hoặc finalClasses',
  'scores, the value of score or finalClasses',
);

const texts = /* @__PURE__ */ listOf(aText);

/**
 * Which committees a unit counts: a list of ids for each id.
 *
 * @param value - what was handed in
 */
export const aCount: Demand = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((units) => texts(units) === null)
    ? null
    : {
        vi: 'danh sách mã đơn vị theo mã của đơn vị tổng hợp',
        en: 'lists of ids by the id of the unit that counts them',
      };
