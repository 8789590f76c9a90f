import { demand, type Demand } from '@qcdc/core/checks';

/** A decimal as text, not below zero, as settings are written. */
export const positiveText: Demand = /* @__PURE__ */ demand(
  (value) => typeof value === 'string' && /^\d{1,15}(\.\d{1,15})?$/.test(value),
  "số thập phân từ 0 trở lên, dạng chữ như '0.5'",
  "a decimal of 0 or more as text, such as '0.5'",
);
