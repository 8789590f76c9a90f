import { quantitySchema, type IsoDate, type Measure, type Text } from '@qcdc/core';
import { checkCall, listOf } from '@qcdc/core/checks';
import { defineUnits, FigureBuilder } from '@qcdc/core/flow';
import type { Indicator, IndicatorExample } from '../define/indicator.ts';
import type { ComputedOperand } from '../formula/expression.ts';
import { anIndicator } from './an-indicator.ts';
import { computeIndicators } from './compute-indicators.ts';
import { printIndicatorValue } from './print-value.ts';

/** A worked example of an indicator that does not come out as it says. */
export interface DifferingExample {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Which example, counted from 0. */
  readonly index: number;
  /** What the case shows, where the example says so. */
  readonly name?: Text;
  /** What the example says is printed in Vietnamese. */
  readonly shows: string;
  /** What is printed: the value, or why there is none; `null` where nothing was computed. */
  readonly printed: string | null;
}

/**
 * Computes the worked examples of indicators and lists those that do not come out as they say, so that examples are tests: of
 * sound indicators the list is empty. An example is computed for one unit and one year, by the newest formula; what looks at
 * other periods, other units or days of delivery has no value in it.
 *
 * @param indicators - the indicators, of one's own or of the catalogue
 * @returns the differing examples, in order; empty where all come out, and where there are none
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * differingExamples([mediationSettledShare]); // => []
 * const wrong = { ...mediationSettledShare, examples: [{ given: { settled: 35, received: 40 }, shows: '88%' }] };
 * differingExamples([wrong]).map(({ printed }) => printed); // => ['87,50%']
 * ```
 */
export function differingExamples(indicators: readonly Indicator[]): readonly DifferingExample[] {
  checkCall('differingExamples', { indicators: [indicators, listOf(anIndicator)] });
  return indicators.flatMap((indicator) =>
    indicator.examples.flatMap((example, index): readonly DifferingExample[] => {
      const printed = printedOf(indicator, example);
      const { name, shows } = example;
      if (printed === shows) return [];
      return [{ indicator: indicator.id, index, ...(name === undefined ? {} : { name }), shows, printed }];
    }),
  );
}

const unit = '1';

function printedOf(indicator: Indicator, { given }: IndicatorExample): string | null {
  const units = defineUnits([{ code: unit, kind: indicator.appliesTo?.[0] ?? 'commune', name: unit }]);
  const measures = measuresBehind(indicator);
  const period = yearOf(indicator);
  const builder = new FigureBuilder([...measures.values()], { units });
  for (const [name, cell] of Object.entries(given)) {
    const measure = measures.get(indicator.inputs[name]?.id ?? name);
    if (measure !== undefined)
      builder.add({ measure: measure.id, unit, period, quantity: quantitySchema(measure.measuredIn).parse(cell) });
  }
  const value = computeIndicators(builder.build(), [indicator]).value.get({ indicator, unit, period });
  return value == null ? null : printIndicatorValue(value, 'vi');
}

// Of an indicator among the inputs, the measures it is computed from.
function measuresBehind({ inputs }: Pick<ComputedOperand, 'inputs'>): ReadonlyMap<string, Measure> {
  return new Map(
    Object.values(inputs).flatMap((of) => ('versions' in of ? [...measuresBehind(of)] : [[of.id, of] as const])),
  );
}

// Any year of the newest formula, the same whenever it is asked.
const usual: IsoDate = '2024-12-31';

function yearOf({ versions }: Indicator): string {
  const { from, to = null } = versions.at(-1) ?? { from: usual };
  if (from > usual) return from.slice(0, 4);
  return to !== null && to < usual ? to.slice(0, 4) : usual.slice(0, 4);
}
