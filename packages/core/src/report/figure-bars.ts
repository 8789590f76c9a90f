import { checkCall } from '../outcome/check-call.ts';
import { aFunction, aText, listOf, unchecked } from '../outcome/demand.ts';
import { aMeasure } from '../outcome/noun-demands.ts';
import { roundNumber } from '../number/exact-number.ts';
import type { Measure } from '../figure/noun/measure.ts';
import type { Text } from '../outcome/text.ts';
import { printQuantity } from '../quantity/print-quantity.ts';
import { nameOfMeasure } from '../quantity/unit-of-measure.ts';
import type { FigureLookup } from './figures-table.ts';
import type { BarsBlock, ReportBar } from './report-doc.ts';

/** What a chart of one measure shows. */
export interface FigureBarsOptions {
  /** The measure. */
  readonly measure: Measure;
  /** Bars: ids of units, from top to bottom. */
  readonly units: readonly string[];
  /** Id of the period. */
  readonly period: string;
  /** What the chart shows; the label of the measure when left out. */
  readonly caption?: Text;
  /** How a unit is called; its id when left out. */
  readonly nameOf?: (unit: string) => Text | string;
}

// Finer than any screen.
const drawnDecimals = 12;
const notReported: Text = { vi: 'chưa báo cáo', en: 'not reported' };

/**
 * Makes a bar chart of one measure over units. A unit without a figure keeps its place and says why.
 *
 * @param figures - where the figures are found
 * @param options - measure, units, period
 * @returns the block
 * @example
 * ```ts
 * const units = defineUnits([{ code: 'A', kind: 'commune' }, { code: 'B', kind: 'commune' }]);
 * const read = parseRecords([{ unit: 'A', period: '2024', received: 5 }], mediation, { units });
 * const { value } = tally(read, [mediation.measures.received]);
 * figureBars(value, { measure: mediation.measures.received, units: ['A', 'B'], period: '2024' }).bars.length; // => 2
 * ```
 */
export function figureBars(figures: FigureLookup, options: FigureBarsOptions): BarsBlock {
  checkCall(
    'figureBars',
    {},
    options,
    { measure: aMeasure, units: listOf(aText), period: aText, caption: unchecked, nameOf: aFunction },
    ['measure', 'units', 'period'],
  );
  const { measure, units, period, nameOf = (unit: string) => unit } = options;
  const bars = units.map((unit): ReportBar => {
    const name = nameOf(unit);
    const label = typeof name === 'string' ? { vi: name, en: name } : name;
    const figure = figures.find({ measure: measure.id, unit, period });
    if (figure === null || figure.state === 'missing') return { label, length: null, print: notReported };
    const print = {
      vi: printQuantity(figure, measure.measuredIn, 'vi'),
      en: printQuantity(figure, measure.measuredIn, 'en'),
    };
    return { label, length: figure.value === null ? null : roundNumber(figure.value, drawnDecimals).toNumber(), print };
  });
  return {
    kind: 'bars',
    caption: options.caption ?? measure.label,
    measuredIn: nameOfMeasure(measure.measuredIn),
    bars,
  };
}
