import type { Coverage, Figure, FigureStatus, Period } from '@qcdc/core';
import type { Fraction, Interval, RoundingMode } from '@qcdc/core/exact';
import type { FigureTable, UnitRegistry } from '@qcdc/core/flow';
import type { Indicator } from '../define/indicator.ts';
import type { ComputedOperand } from '../formula/expression.ts';

import type { ComputeOptions } from './compute-options.ts';
import type { Gap } from './gap.ts';

/** Which value of the table. */
export interface IndicatorKey {
  /** The indicator, or its id. */
  readonly indicator: ComputedOperand | string;
  /** Id of the reporting unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
}

/**
 * One indicator of one unit in one period: the value with its parts, or the reason why there is none. Nothing in it is
 * rounded.
 * @term giá trị chỉ số
 */
export interface IndicatorValue {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the reporting unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
  /** Unit of measure of the value. */
  readonly measuredIn: string;
  /** Decimals shown. */
  readonly scale: number;
  /** How digits behind the last shown one are cut. */
  readonly rounding: RoundingMode;
  /** The exact value; `null` when there is none or it is only bounded. */
  readonly value: Fraction | null;
  /** Where the value lies; one point for an exact value, `null` when there is none. */
  readonly interval: Interval | null;
  /** What stands above the line; `null` when it is not known. */
  readonly numerator: Interval | null;
  /** What stands below the line; `null` when it is not known or the formula is not a ratio. */
  readonly denominator: Interval | null;
  /** What the ratio is multiplied by. */
  readonly factor: Fraction;
  /** Units behind the parts. */
  readonly coverage: Coverage;
  /** Why there is no value; `null` when there is one. */
  readonly gap: Gap | null;
  /**
   * What the unit's own report states, where it states a percentage and its parts are not known. It is no value: nothing is
   * computed from it, and it is never rolled up. Only where the figures hold stated shares; see `statedShares`.
   */
  readonly stated?: Figure;
  /** How final it is: that of the weakest figure behind it; left out where nobody said, or there is no value. */
  readonly status?: FigureStatus;
}

/** Exact parts of one indicator in one period: value = numerator ÷ denominator × factor. */
export interface RatioColumn {
  /** Numerators by unit, whole numbers times ten to the power of `numeratorScale`. */
  readonly numerators: Float64Array;
  /** Decimals kept in the numerators. */
  readonly numeratorScale: number;
  /** Denominators by unit; `null` when nothing is divided. */
  readonly denominators: Float64Array | null;
  /** Decimals kept in the denominators. */
  readonly denominatorScale: number;
  /** What the ratio is multiplied by. */
  readonly factor: Fraction;
  /** 0 where the parts give the value; anything else means: ask `get`. */
  readonly status: Uint8Array;
}

/** Indicators over units and periods, with the figures they were computed from. */
export interface IndicatorTable {
  /** The indicators, in the order they were asked for. */
  readonly indicators: readonly Indicator[];
  /** The figures behind the values; explanations are rebuilt from them. */
  readonly figures: FigureTable;
  /** Ids of the units, in the order of the figures. */
  readonly units: readonly string[];
  /** The register of the units, handed on from the figures; `null` where they have none. */
  readonly registry: UnitRegistry | null;
  /** The periods, in the order of the figures. */
  readonly periods: readonly Period[];
  /** Settings the values were computed with. */
  readonly options: ComputeOptions;
  /** How many values and gaps the table holds. */
  readonly size: number;
  /**
   * Returns one value with its parts.
   * @param key - which one
   * @returns the value, or `null` where the table has no figures of the unit or the period
   * @throws `DefinitionError` `indicators/unknown-indicator` for what was never computed; `figure/unknown-unit`,
   *   `figure/unknown-period`
   */
  get(key: IndicatorKey): IndicatorValue | null;
  /**
   * Returns the same value as `get`, and `null` also for what was never computed: for whoever cannot know.
   * @param key - which one
   * @returns the value, or `null`
   */
  peek(key: IndicatorKey): IndicatorValue | null;
  /**
   * Returns the exact parts of an indicator in one period as columns, where the table keeps them so.
   * @param id - id of the indicator
   * @param period - id of the period
   * @returns the columns in the order of `units`, or `null`
   */
  column?(id: string, period: string): RatioColumn | null;
  /** Goes through all values: by indicator, then unit, then period. */
  rows(): IterableIterator<IndicatorValue>;
}
