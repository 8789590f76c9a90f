import { demand, type Demand } from '@qcdc/core/checks';
import { rankingRuleSchema } from '../rubric/ranking-rule.ts';

/** A ranking rule, its shape. */
export const aRankingRule: Demand = /* @__PURE__ */ demand(
  (value) => rankingRuleSchema.safeParse(value).success,
  'quy tắc xếp hạng { by: "points" hoặc "index", remainingTies: "shared" hoặc "decided", … }',
  'a ranking rule { by: "points" or "index", remainingTies: "shared" or "decided", … }',
);

/** A decision on a tie, its shape; whether it decides anything is told in a finding. */
export const aTieDecision: Demand = /* @__PURE__ */ demand(
  (value) => {
    const { order } = (value ?? {}) as Readonly<Record<string, unknown>>;
    return Array.isArray(order) && order.every((unit) => typeof unit === 'string');
  },
  '{ order: [mã đơn vị], by, reason }',
  '{ order: [ids of units], by, reason }',
);
