import type { Explanation, Text } from '@qcdc/core';
import { explainIndicator, type IndicatorTable } from '@qcdc/indicators';
import type { IndicatorLookup, IndicatorSource } from '../score/indicator-source.ts';

// A table of this library knows its indicators and the figures behind them; another source need not.
function isTable(source: IndicatorSource): source is IndicatorSource & IndicatorTable {
  return 'figures' in source && 'indicators' in source;
}

/**
 * Explains an indicator's value down to its figures and cells, where the source can.
 *
 * @param source - the indicators
 * @param key - which value
 * @returns the derivation, or `null`
 */
export function explainValue(source: IndicatorSource, key: IndicatorLookup): Explanation | null {
  return isTable(source) ? explainIndicator(source, key) : (source.explain?.(key) ?? null);
}

/**
 * Returns the label of an indicator; its id where the source knows no label.
 *
 * @param source - the indicators
 * @param id - id of the indicator
 * @returns the label
 */
export function indicatorLabel(source: IndicatorSource, id: string): Text {
  const known = isTable(source) ? source.indicators.find((i) => i.id === id)?.label : source.labelOf?.(id);
  return known ?? { vi: id, en: id };
}
