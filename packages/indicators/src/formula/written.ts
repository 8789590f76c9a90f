import type { Expression, InputExpression } from './expression.ts';
import { parseFormula } from './parse-formula.ts';

/**
 * Writes a formula as text where `defineIndicator` wants a function of the inputs. Both become the same data.
 *
 * @param text - such as `settled / received * 100`; names are those of the inputs
 * @returns the formula as a function of the inputs
 * @throws `FormulaError` when the indicator is defined, with the place in the text
 * @example
 * ```ts
 * const { settled, received } = mediation.measures;
 * const share = defineIndicator({
 *   id: 'sample.share',
 *   label: { vi: 'Tỷ lệ', en: 'Share' },
 *   measuredIn: 'percent',
 *   scale: 1,
 *   better: 'higher',
 *   inputs: { settled, received },
 *   formula: [{ from: '2014-01-01', basis: practice({ vi: 'ví dụ', en: 'an example' }), value: written('settled / received * 100') }],
 *   examples: [],
 * });
 * share.versions.map(({ value }) => formulaText(value)); // => ['settled / received * 100']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function written(text: string): (inputs: Readonly<Record<string, InputExpression>>) => Expression {
  return (inputs) => parseFormula(text, (name) => inputs[name]?.of ?? null, undefined, Object.keys(inputs));
}
