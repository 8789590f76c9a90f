import type { Coverage } from '../figure/noun/figure.ts';
import { printQuantity, printWithoutUnit } from '../quantity/print-quantity.ts';
import type { ComputedQuantity } from '../quantity/quantity.ts';
import type { ReportCell } from './report-doc.ts';

/**
 * Prints a quantity for a cell of a table whose header names the unit of measure. Percentages keep their sign.
 *
 * @param quantity - what to print; `null` when there is no figure at all
 * @param measuredIn - unit of measure
 * @param coverage - what a total covers; printed as `(4/5)` where not all that was expected came in
 * @returns the cell; a missing figure is `null`, never zero
 * @example
 * ```ts
 * quantityCell(quantitySchema('case').parse('hơn 40'), 'case'); // => { vi: 'hơn 40', en: 'more than 40' }
 * quantityCell(null, 'case'); // => null
 * ```
 */
export function quantityCell(quantity: ComputedQuantity | null, measuredIn: string, coverage?: Coverage): ReportCell {
  if (quantity === null || quantity.state === 'missing') return null;
  const print = measuredIn === 'percent' ? printQuantity : printWithoutUnit;
  const part = coverage !== undefined && isPartial(coverage) ? ` (${coverage.reported}/${coverage.expected})` : '';
  return {
    vi: print(quantity, measuredIn, 'vi') + part,
    en: print(quantity, measuredIn, 'en') + part,
  };
}

/**
 * Tells whether a figure covers less than was expected.
 *
 * @param coverage - what the figure covers
 * @returns `true` when some of the expected units are missing
 * @example
 * ```ts
 * const units = defineUnits([{ code: '01', kind: 'province' }, { code: 'A', kind: 'commune', parent: '01' }, { code: 'B', kind: 'commune', parent: '01' }]);
 * const counts = tally(parseRecords([{ unit: 'A', period: '2024', received: 5 }], mediation, { units }), [mediation.measures.received]);
 * const total = rollUp(counts).value.find({ measure: 'mediation.received', unit: '01', period: '2024' });
 * total && isPartial(total.coverage); // => true
 * ```
 */
export function isPartial(coverage: Coverage): boolean {
  return coverage.reported < coverage.expected;
}
