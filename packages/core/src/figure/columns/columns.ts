import type { Where } from '../../outcome/finding.ts';
import {
  quantityBounds,
  quantityStates,
  type Accuracy,
  type Bound,
  type QuantityState,
} from '../../quantity/quantity.ts';
import type { Measure } from '../noun/measure.ts';
import type { RowRuns } from './row-runs.ts';

/** How far a number may lie from the truth, in halves of the last digit kept. */
export interface WideMargin {
  /** How far below. */
  readonly below: bigint;
  /** How far above. */
  readonly above: bigint;
}

/** What few figures need besides their number. */
export interface WideFigure {
  /** The scaled number where it passes 2^53; `null` otherwise. */
  readonly big: bigint | null;
  /** Upper end of `between`, scaled; `null` otherwise. */
  readonly upper: bigint | null;
  /** How precisely it was stated; `null` when exact or not known. */
  readonly accuracy: Accuracy | null;
  /** What cut digits leave open, its own or those of its parts; `null` when nothing. */
  readonly margin: WideMargin | null;
}

/** Places of figures: the cell a row was read from. */
export interface FigureSources {
  /**
   * Returns the place of a figure.
   * @param reference - what the column `source` holds for the row
   * @param measure - measure of the row
   * @returns the place, or `null` when nobody knows
   */
  at(reference: number, measure: Measure): Where | null;
}

/**
 * Figures as columns: row `i` is the figure `value[i]` of measure `measure[i]`, unit `unit[i]`, period `period[i]`. Codes
 * are places in the lists of the table. Columns are never changed once made; tables share them.
 */
export interface FigureColumns {
  /** Number of rows. */
  readonly length: number;
  /** Codes of the units. */
  readonly unit: Int32Array;
  /** Codes of the measures. */
  readonly measure: Uint16Array;
  /** Codes of the periods. */
  readonly period: Uint16Array;
  /** Whole numbers: the figure times ten to the power of the measure's scale; 0 where there is no number. */
  readonly value: Float64Array;
  /** State (bits 0–2), bound (bits 3–5), partial (6) and wide (7) in one byte; 0 is a reported exact number. */
  readonly state: Uint8Array;
  /** What few rows need besides. */
  readonly wide: ReadonlyMap<number, WideFigure>;
  /** References into `sources`; `null` for computed figures. */
  readonly source: Int32Array | null;
  /** Places behind the references. */
  readonly sources: FigureSources | null;
  /** Coverage of computed figures: units reported; `null` for figures that were read. */
  readonly reported: Int32Array | null;
  /** Coverage of computed figures: units expected; `null` for figures that were read. */
  readonly expected: Int32Array | null;
  /** Largest absolute value of the column `value`: tells whether a sum of doubles can stay exact. */
  readonly largest: number;
  /** 1 where a unit has a row of a measure, at `measure × unitCount + unit`. */
  readonly reporters: Uint8Array;
  /** Length of a line of `reporters`. */
  readonly unitCount: number;
  /** How the rows lie, where they lie unit after unit; adding up is then several times faster. `null` says nothing. */
  readonly runs: RowRuns | null;
  /** Rows that do not hold a plain reported number (`state` is not 0), in order; `null` where they are many, or not known. */
  readonly notPlain: Int32Array | null;
}

/** The states of the column `state`, by their code. A zero is a reported 0 and has no code of its own. */
export const storedStates = /* @__PURE__ */ quantityStates.filter((state) => state !== 'zero');

/** Bit of a total that does not cover all units expected. */
export const partialBit = 64;
/** Bit of a row that has an entry in `wide`. */
export const wideBit = 128;

/**
 * Packs a state and a bound. A zero is a reported 0 and has no state of its own here.
 *
 * @param state - what stands in the cell
 * @param bound - how the true number lies to the stated one
 * @returns bits 0–2 the state, bits 3–5 the bound
 */
export function stateByte(state: QuantityState, bound: Bound): number {
  return (state === 'zero' ? 0 : storedStates.indexOf(state)) | (quantityBounds.indexOf(bound) << 3);
}

/**
 * Unpacks the state; `zero` shows in the number.
 *
 * @param byte - byte of the column `state`
 * @returns the state
 */
export function stateOf(byte: number): (typeof storedStates)[number] {
  return storedStates[byte & 7] ?? 'missing';
}

/**
 * Unpacks the bound.
 *
 * @param byte - byte of the column `state`
 * @returns the bound
 */
export function boundOf(byte: number): Bound {
  return quantityBounds[(byte >> 3) & 7] ?? 'exact';
}

/**
 * Widens the bound of the parts that were reported by those that were not.
 *
 * @param bound - bound of the sum of the reported parts
 * @param nonNegative - whether a missing part can only add
 * @returns the bound of the whole
 */
export function widened(bound: Bound, nonNegative: boolean): Bound {
  if (!nonNegative) return 'about';
  return bound === 'exact' || bound === 'atLeast' || bound === 'between'
    ? 'atLeast'
    : bound === 'above'
      ? 'above'
      : 'about';
}

const zeroForMissing = new Set<Measure['missing']>(['partialZero', 'alwaysZero', 'nonZero']);

/**
 * Returns the bound a figure is shown with: that of its parts, widened where some are missing.
 *
 * @param byte - byte of the column `state`
 * @param measure - the measure
 * @returns the bound
 */
export function publishedBound(byte: number, measure: Measure): Bound {
  const own = boundOf(byte);
  if ((byte & partialBit) === 0 || zeroForMissing.has(measure.missing)) return own;
  // How many units reported is known even where others did not.
  if (measure.overUnits === 'count') return own;
  if (measure.overUnits === 'minimum') return own === 'exact' || own === 'atMost' ? 'atMost' : 'about';
  const onlyMore = measure.overUnits === 'maximum' || measure.overUnits === 'distinct' || measure.nonNegative === true;
  return widened(own, onlyMore);
}
