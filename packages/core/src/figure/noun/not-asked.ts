import type { Quantity } from '../../quantity/quantity.ts';

/** The figure of what does not apply, or is not asked in its period: there is none, and nobody is to blame for it. */
export const notAsked: Quantity = { state: 'notApplicable', value: null, bound: 'exact', upper: null, accuracy: null };
