import { quantityBounds } from '@qcdc/core';

const number = { type: ['string', 'number'] } as const;
const nothing = { type: 'null' } as const;

/**
 * What the parts of a quantity ask of one another, as JSON Schema: a number that was reported has a value and a bound, a range has an
 * upper end, and what was not reported has neither. Said of objects only; a text or a number beside them has no parts.
 */
export const quantityRules = {
  if: { type: 'object', properties: { state: { enum: ['reported', 'zero'] } }, required: ['state'] },
  then: {
    properties: { value: number, bound: { enum: [...quantityBounds] } },
    required: ['value', 'bound'],
    if: { type: 'object', properties: { bound: { const: 'between' } }, required: ['bound'] },
    then: { properties: { upper: number }, required: ['upper'] },
    else: { properties: { upper: nothing } },
  },
  else: { properties: { value: nothing, upper: nothing } },
} as const;
