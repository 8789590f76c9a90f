import { having, outcomeOf, type Demand } from '@qcdc/core/checks';

/** A scoreboard. */
export const aScoreboard: Demand = /* @__PURE__ */ having(
  ['rubric', 'period', 'units', 'session', 'get'],
  'bảng điểm, như kết quả của score',
  'a scoreboard, such as score gives',
);

/** The outcome of `score`, with its scoreboard. */
export const someScores: Demand = /* @__PURE__ */ outcomeOf(aScoreboard);
