import { always, arithmetic, type LegalBasis, type Measure, type Step, type Text, type UnitKind } from '@qcdc/core';
import { assembleIndicator } from '../define/assemble-indicator.ts';
import type { IndicatorDefinition } from '../define/indicator-definition.ts';
import type { Direction, Indicator, IndicatorExample } from '../define/indicator.ts';
import type { Expression, InputExpression } from '../formula/expression.ts';
import { ratio, sum } from '../formula/build.ts';

/** What one says of a quotient of the catalogue. */
export interface ShareDefinition {
  /** Stable id, `area.kebab-name`. */
  readonly id: string;
  /** Label in both languages. */
  readonly label: Text;
  /** What exactly is measured. */
  readonly definition: Text;
  /** What stands above the line; several measures are added. */
  readonly part: Measure | readonly Measure[];
  /** What stands below the line; several measures are added. */
  readonly of: Measure | readonly Measure[];
  /** Which way is good; `higher` when left out. */
  readonly better?: Direction;
  /** Which of the six steps it shows. */
  readonly step?: Step;
  /** Kinds of unit it makes sense for. */
  readonly appliesTo?: readonly UnitKind[];
  /** What the formula rests on; when left out, that a rate is recomputed from its parts. */
  readonly basis?: LegalBasis;
  /** Worked examples; inputs go by the last part of the measure's id. */
  readonly examples: readonly IndicatorExample[];
}

/** What one says of a mean: unit of measure, decimals, and a factor where the mean is shown for a hundred or a thousand. */
export interface MeanDefinition extends ShareDefinition {
  /** Unit of measure, such as `turn/session`. */
  readonly measuredIn: string;
  /** Decimals shown; 1 when left out. */
  readonly scale?: number;
}

// What its figures rest on stands with the measures; see `restsOn`.
const recomputed: LegalBasis = /* @__PURE__ */ arithmetic({
  vi: 'Tỷ lệ được tính lại từ số liệu gốc ở từng cấp',
  en: 'A rate is recomputed from its parts at every level',
});

/**
 * Makes a list of one measure or several.
 *
 * @param measures - one, or a list
 * @returns the list
 */
export const many = (measures: Measure | readonly Measure[]): readonly Measure[] =>
  Array.isArray(measures) ? (measures as readonly Measure[]) : [measures as Measure];

const nameOf = ({ id }: Measure): string => id.slice(id.indexOf('.') + 1);

/**
 * Writes a quotient out as a definition.
 *
 * @param entry - what is said of it
 * @param factor - `100` for percent
 * @returns its inputs by the names of the measures, and its formula
 */
export function quotient(
  entry: MeanDefinition,
  factor: number,
): IndicatorDefinition<Readonly<Record<string, Measure>>> {
  const { part, of, basis = recomputed, better = 'higher', scale = 1, ...rest } = entry;
  const inputs: Record<string, Measure> = {};
  for (const measure of [...many(part), ...many(of)]) inputs[nameOf(measure)] = measure;
  const added = (
    measures: Measure | readonly Measure[],
    named: Readonly<Record<string, InputExpression>>,
  ): Expression => {
    const terms = many(measures).map((m): Expression => named[nameOf(m)] as InputExpression);
    return terms.length === 1 ? (terms[0] as Expression) : sum(...terms);
  };
  return {
    ...rest,
    better,
    scale,
    inputs,
    formula: [{ from: always, basis, value: (named) => ratio(added(part, named), added(of, named), factor) }],
  };
}

/**
 * A share of the catalogue, in percent with two decimals; written as a function, so that a bundler leaves out what nobody imports.
 *
 * @param entry - returns texts, numerator, denominator, examples
 * @returns the indicator
 */
// @__NO_SIDE_EFFECTS__
export function share(entry: () => ShareDefinition): Indicator {
  return assembleIndicator(quotient({ scale: 2, ...entry(), measuredIn: 'percent' }, 100));
}

/**
 * A mean of the catalogue.
 *
 * @param entry - returns texts, unit of measure, numerator, denominator, examples
 * @returns the indicator
 */
// @__NO_SIDE_EFFECTS__
export function mean(entry: () => MeanDefinition): Indicator {
  return assembleIndicator(quotient(entry(), 1));
}
