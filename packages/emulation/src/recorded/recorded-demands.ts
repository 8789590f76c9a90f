import { having, type Demand } from '@qcdc/core';

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
