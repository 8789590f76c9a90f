import { intervalOf, type Interval } from '@qcdc/core/exact';
import type { FigureKey } from '@qcdc/core/flow';
import type { IndicatorSource } from './indicator-source.ts';

/**
 * Returns where a figure behind the indicators lies.
 *
 * @param source - the indicators and the figures behind them
 * @param key - which figure
 * @returns the interval; `null` when the figure was not reported or does not apply
 */
export function figureInterval(source: IndicatorSource, key: FigureKey): Interval | null {
  const figure = source.figures?.peek(key) ?? null;
  if (figure === null || figure.value === null) return null;
  return intervalOf(figure, { nonNegative: true });
}
