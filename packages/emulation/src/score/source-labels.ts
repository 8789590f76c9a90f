import type { Text } from '@qcdc/core';
import type { UnitRegistry } from '@qcdc/core/flow';
import type { IndicatorTable } from '@qcdc/indicators';
import type { IndicatorSource } from './indicator-source.ts';

/**
 * Tells a table of this library, which knows its indicators and the figures behind them, from another source.
 *
 * @param source - any source of indicators
 * @returns `true` for an `IndicatorTable`
 */
export function isTable(source: IndicatorSource): source is IndicatorSource & IndicatorTable {
  return 'figures' in source && 'indicators' in source;
}

/**
 * Returns the register of the units, where the source has one.
 *
 * @param source - the indicators
 * @returns the register, or `null`
 */
export function registryOf(source: IndicatorSource): UnitRegistry | null {
  return source.registry ?? null;
}

/**
 * Returns the label of a measure; its id where the source knows no label.
 *
 * @param source - the indicators and the figures behind them
 * @param id - id of the measure
 * @returns the label
 */
export function measureLabel(source: IndicatorSource, id: string): Text {
  const known = isTable(source)
    ? source.figures.measures.find((m) => m.id === id)?.label
    : source.figures?.labelOf?.(id);
  return known ?? { vi: id, en: id };
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
