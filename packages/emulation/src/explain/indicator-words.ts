import type { Explanation } from '@qcdc/core';
import { explainFigure, type FigureKey } from '@qcdc/core/flow';
import { explainIndicator } from '@qcdc/indicators';
import type { IndicatorLookup, IndicatorSource } from '../score/indicator-source.ts';
import { isTable } from '../score/source-labels.ts';

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
 * Explains a figure down to its cells, where the source can.
 *
 * @param source - the indicators and the figures behind them
 * @param key - which figure
 * @returns the derivation, or `null`
 */
export function explainSourceFigure(source: IndicatorSource, key: FigureKey): Explanation | null {
  return isTable(source) ? explainFigure(source.figures, key) : null;
}
