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
