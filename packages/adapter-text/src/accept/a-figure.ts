import { demand, type Demand } from '@qcdc/core/checks';
import type { ProposedFigure } from '../proposal.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

// Plain figures, whose numbers are texts, are to be made figures again first.
const isExact = (quantity: unknown): boolean =>
  quantity === null ||
  (isObject(quantity) && [quantity['value'], quantity['upper']].every((number) => typeof number !== 'string'));

/** A figure as `text.read` proposes it. */
export const aFigure: Demand = /* @__PURE__ */ demand(
  (value) => {
    const { span, quantity, measuredIn, measures } = (value ?? {}) as Partial<Record<keyof ProposedFigure, unknown>>;
    if (!isObject(span) || typeof span['line'] !== 'number' || !isExact(quantity)) return false;
    if (!(measuredIn === null || typeof measuredIn === 'string') || !Array.isArray(measures)) return false;
    return measures.every((one) => isObject(one) && typeof one['score'] === 'number');
  },
  'số liệu do text.read đề xuất',
  'a figure that text.read proposed',
);
