import type { Coverage, Explanation, Figure, Text } from '@qcdc/core';
import type { Interval } from '@qcdc/core/exact';
import type { FigureKey, UnitRegistry } from '@qcdc/core/flow';
import type { RatioColumn } from '@qcdc/indicators';

/** Which value of a table of indicators. */
export interface IndicatorLookup {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period. */
  readonly period: string;
}

/** What scoring needs to know of an indicator's value. */
export interface IndicatorResult {
  /** Where the value lies; `null` when there is none. */
  readonly interval: Interval | null;
  /** Unit of measure of the value. */
  readonly measuredIn: string;
  /** Units behind the value. */
  readonly coverage: Coverage;
  /** Why there is no value. */
  readonly gap: {
    /** Why there is no value. */
    readonly message: Text;
  } | null;
}

/** Figures by measure, unit and period; `FigureTable` is one. */
export interface FigureProvider {
  /**
   * Returns one figure.
   * @param key - which one
   * @returns the figure, or `null`
   */
  peek(key: FigureKey): Figure | null;
  /**
   * Returns the label of a measure, where the source knows it.
   * @param measure - id of the measure
   * @returns the label, or `null`
   */
  labelOf?(measure: string): Text | null;
}

/** A table of indicators, as far as scoring uses it; `IndicatorTable` is one. */
export interface IndicatorSource {
  /** Ids of the units. */
  readonly units: readonly string[];
  /** The register of the units, for their names; `null` or left out where the table has none. */
  readonly registry?: UnitRegistry | null;
  /**
   * Returns one value.
   * @param key - which one
   * @returns the value, or `null` when the table does not know the indicator, unit or period
   */
  peek(key: IndicatorLookup): IndicatorResult | null;
  /**
   * Returns the exact parts of an indicator as columns, where the table keeps them so.
   * @param id - id of the indicator
   * @param period - id of the period
   * @returns the columns in the order of `units`, or `null`
   */
  column?(id: string, period: string): RatioColumn | null;
  /** The figures behind the indicators, where the table has them. */
  readonly figures?: FigureProvider;
  /**
   * Explains one value, where the table can.
   * @param key - which one
   * @returns the derivation, or `null`
   */
  explain?(key: IndicatorLookup): Explanation | null;
  /**
   * Returns the label of an indicator, where the table knows it.
   * @param indicator - id of the indicator
   * @returns the label, or `null`
   */
  labelOf?(indicator: string): Text | null;
}
