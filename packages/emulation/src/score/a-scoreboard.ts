import { having, outcomeOf, type Demand } from '@qcdc/core';

/** The outcome of `score`, with its scoreboard. */
export const someScores: Demand = /* @__PURE__ */ outcomeOf(
  /* @__PURE__ */ having(
    ['rubric', 'period', 'units', 'session'],
    'bảng điểm, như kết quả của score',
    'a scoreboard, such as score gives',
  ),
);
