import type { Version } from '@qcdc/core';
import type { Expression, InputExpression } from '../formula/expression.ts';
import type { FormulaInputs, IndicatorDefinition, IndicatorInputs } from './indicator-definition.ts';
import type { Indicator } from './indicator.ts';

/**
 * Builds an indicator of a definition that is known to be right. The catalogue of this library is built so: a test defines each of
 * its indicators, and whoever imports one neither carries the checks nor waits for them.
 *
 * @param definition - id, label, unit of measure, inputs and dated formulas, the oldest first
 * @returns the indicator
 */
// @__NO_SIDE_EFFECTS__
export function assembleIndicator<const I extends IndicatorInputs>(definition: IndicatorDefinition<I>): Indicator {
  const { formula, ...said } = definition;
  const named = inputsByName(said.inputs) as FormulaInputs<I>;
  return indicatorOf(
    said,
    formula.map((version) => ({ ...version, value: version.value(named) })),
  );
}

/**
 * Puts an indicator together of what was said and of formulas that were built.
 *
 * @param definition - what was said beside them
 * @param versions - the formulas by date
 * @returns the indicator, with what is left out filled in
 */
export function indicatorOf<I extends IndicatorInputs>(
  definition: Omit<IndicatorDefinition<I>, 'formula'>,
  versions: readonly Version<Expression>[],
): Indicator {
  const { id, inputs, area, rounding, targets, examples, ...rest } = definition;
  return {
    id,
    ...rest,
    area: area ?? areaOf(id),
    rounding: rounding ?? 'nearest',
    targets: [...(targets ?? [])].sort((a, b) => (a.by < b.by ? -1 : 1)),
    examples: examples ?? [],
    inputs,
    versions,
  };
}

// An id that is no text is refused with everything else that is wrong.
const areaOf = (id: unknown): string => (typeof id === 'string' ? (id.split('.')[0] ?? id) : '');

/**
 * Makes the inputs as a formula sees them. They have no prototype, so that a formula asking for "constructor" finds nothing.
 *
 * @param inputs - measures and indicators by name
 * @returns an expression for each, by the same names
 */
export function inputsByName(inputs: IndicatorInputs): object {
  const named = new Map<string, InputExpression>();
  for (const [name, of] of Object.entries(inputs)) named.set(name, { op: 'input', name, of });
  return Object.freeze(Object.assign(Object.create(null) as object, Object.fromEntries(named)));
}
