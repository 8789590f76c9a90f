import type { ChartBlock, Explanation, Text } from '@qcdc/core';
import { explainIndicator, indicatorTrend, printIndicatorValue, printInterval } from '@qcdc/indicators';
import type { Results } from '../run.ts';
import { nameOf } from './tree-view.ts';

/** One indicator as it is shown. */
export interface IndicatorRow {
  readonly indicator: string;
  readonly label: Text;
  readonly value: Text;
  readonly parts: Text | null;
  readonly reported: number;
  readonly expected: number;
  readonly gap: Text | null;
}

/** Indicators of a unit: what could be computed first, then what could not and why. */
export function indicatorsView(results: Results, unit: string, period: string): readonly IndicatorRow[] {
  const table = results.indicators.value;
  const rows = table.indicators.flatMap(({ id, label }): readonly IndicatorRow[] => {
    const value = table.peek({ indicator: id, unit, period });
    if (value === null) return [];
    const { numerator, denominator, coverage, gap } = value;
    const part = (language: 'vi' | 'en'): string =>
      [numerator, denominator]
        .map((one) => (one === null ? '?' : printInterval(one, language, { scale: 0 })))
        .join(' / ');
    return [
      {
        indicator: id,
        label,
        value: { vi: printIndicatorValue(value, 'vi'), en: printIndicatorValue(value, 'en') },
        parts: numerator === null && denominator === null ? null : { vi: part('vi'), en: part('en') },
        reported: coverage.reported,
        expected: coverage.expected,
        gap: gap?.message ?? null,
      },
    ];
  });
  return [...rows.filter(({ gap }) => gap === null), ...rows.filter(({ gap }) => gap !== null)];
}

/** How an indicator comes about. */
export function indicatorExplained(
  results: Results,
  indicator: string,
  unit: string,
  period: string,
): Explanation | null {
  return explainIndicator(results.indicators.value, { indicator, unit, period });
}

/** An indicator over the years. */
export function trendOf(results: Results, indicator: string, units: readonly string[]): ChartBlock {
  const table = results.indicators.value;
  const day = table.periods.reduce((last, { to }) => (to > last ? to : last), table.periods[0]?.to ?? '2024-12-31');
  const kind = table.periods.some((period) => period.kind === 'year') ? 'year' : table.periods[0]?.kind;
  const periods = table.periods.filter((period) => period.kind === kind).map(({ id }) => id);
  return indicatorTrend(table, { indicator, units, periods, nameOf: (unit) => nameOf(results, unit, day) });
}
