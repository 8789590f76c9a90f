import { having, outcomeOf, type Demand } from '@qcdc/core/checks';

/** The outcome of `rank`, with its ranking. */
export const someRanking: Demand = /* @__PURE__ */ outcomeOf(
  /* @__PURE__ */ having(
    ['board', 'period', 'clusters', 'overall'],
    'bảng xếp hạng, như kết quả của rank',
    'a ranking, such as rank gives',
  ),
);
