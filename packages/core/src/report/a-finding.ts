import { isPlain } from '../outcome/check-keys.ts';
import { demand, type Demand } from '../outcome/demand.ts';

/** A finding, known by its members. */
export const aFinding: Demand = /* @__PURE__ */ demand(
  (value) =>
    isPlain(value) &&
    ['code', 'severity', 'state'].every((name) => typeof value[name] === 'string') &&
    ['message', 'where'].every((name) => isPlain(value[name]) && isPlain({ ...value[name] })),
  'một phát hiện',
  'a finding',
);
