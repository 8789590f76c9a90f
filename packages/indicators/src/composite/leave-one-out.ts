import { computeIndex, type IndexResult } from './compute-index.ts';
import { isLeaf, type CompositeIndex, type IndexLeaf, type IndexNode } from './define-index.ts';

/** An index computed without one of its indicators. */
export interface IndexWithoutIndicator {
  /** Id of the indicator left out. */
  readonly indicator: string;
  /** The index without it. */
  readonly result: IndexResult;
}

function without<N extends CompositeIndex | IndexNode>(node: N, indicator: string): N {
  const parts = node.parts.flatMap((part): readonly (IndexLeaf | IndexNode)[] => {
    if (isLeaf(part)) return part.indicator.id === indicator ? [] : [part];
    const rest = without(part, indicator);
    return rest.parts.length === 0 ? [] : [rest];
  });
  return { ...node, parts };
}

/**
 * Computes an index again and again, each time without one indicator, to show which one carries the order.
 *
 * @param result - the index as computed
 * @returns one result for each indicator, in the order of the index; none for an index of a single indicator
 * @example
 * ```ts
 * const index = defineIndex({
 *   id: 'sample',
 *   label: { vi: 'Chỉ số mẫu', en: 'Sample index' },
 *   basis: practice({ vi: 'ví dụ', en: 'an example' }),
 *   scale: 1,
 *   aggregate: 'arithmetic',
 *   parts: [
 *     { indicator: mediationSettledShare, weight: '3', normalise: { method: 'goalposts', low: '0', high: '100' } },
 *     { indicator: mediationSettledOfDecidedShare, weight: '1', normalise: { method: 'goalposts', low: '0', high: '100' } },
 *   ],
 * });
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2024', received: 40, settled: 35, unsettled: 5 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5, unsettled: 3 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const { value: table } = computeIndicators(totals, [mediationSettledShare, mediationSettledOfDecidedShare]);
 * const result = computeIndex(table, index, { period: '2024', units: ['A', 'B'] });
 * leaveOneOut(result).length; // => 2
 * ```
 */
export function leaveOneOut(result: IndexResult): readonly IndexWithoutIndicator[] {
  const { index, table, period, rows } = result;
  const ids: string[] = [];
  const visit = (parts: IndexNode['parts']): void => {
    for (const part of parts) {
      if (isLeaf(part)) ids.push(part.indicator.id);
      else visit(part.parts);
    }
  };
  visit(index.parts);
  if (ids.length < 2) return [];
  const key = { period, units: rows.map((row) => row.unit) };
  return ids.map((indicator) => ({ indicator, result: computeIndex(table, without(index, indicator), key) }));
}
