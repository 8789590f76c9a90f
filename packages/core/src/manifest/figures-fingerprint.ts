import { checkCall } from '../outcome/check-call.ts';
import { aFigureTable } from '../outcome/noun-demands.ts';
import type { FigureTable } from '../figure/noun/figure-table.ts';
import { canonicalJson } from '../format/canonical-json.ts';
import { fingerprintOf, fingerprintOfBytes, type Fingerprint } from '../format/fingerprint.ts';
import type { ComputedQuantity } from '../quantity/quantity.ts';
import { quantityToJson } from '../quantity/quantity-json.ts';

/**
 * Takes the fingerprint of the figures of a table: every measure, unit and period with its quantity and what it covers. The
 * order of the rows, and the cells the figures were read from, do not count: files read in another order give the same.
 *
 * @param table - any table
 * @returns the SHA-256 of its figures
 * @throws `AdapterError` `adapter/no-web-crypto`
 * @example
 * ```ts
 * const of = (received: number) => tally(parseRecords([{ unit: '00001', period: '2024', received }], mediation), [mediation.measures.received]).value;
 * (await figuresFingerprint(of(40))) === (await figuresFingerprint(of(40))); // => true
 * (await figuresFingerprint(of(40))) === (await figuresFingerprint(of(41))); // => false
 * ```
 */
export async function figuresFingerprint(table: FigureTable): Promise<Fingerprint> {
  checkCall('figuresFingerprint', { table: [table, aFigureTable] });
  // In parts, because the text of ten million figures is longer than a string may be.
  const parts = new Map<string, string[]>();
  for (const figure of table) {
    const { measure, measuredIn, unit, period, coverage } = figure;
    const part = canonicalJson([measure, measuredIn, period]);
    const line = canonicalJson([unit, exactly(figure), coverage.reported, coverage.expected]);
    const lines = parts.get(part);
    if (lines === undefined) parts.set(part, [line]);
    else lines.push(line);
  }
  const prints: (readonly [part: string, print: Fingerprint])[] = [];
  for (const [part, lines] of parts)
    prints.push([part, await fingerprintOfBytes(new TextEncoder().encode(lines.sort().join('\n')))]);
  return fingerprintOf({ asOf: table.asOf, figures: Object.fromEntries(prints) });
}

function exactly(figure: ComputedQuantity): readonly unknown[] {
  const { state, value, bound, upper, accuracy, margin, status } = quantityToJson(figure);
  // What was said of no figure changes no fingerprint.
  return [state, value, bound, upper, accuracy, margin ?? null, ...(status === undefined ? [] : [status])];
}
