import { inForce } from '@qcdc/core';
import type { FigureTable } from '@qcdc/core/flow';
import type { Indicator } from '../define/indicator.ts';
import type { ComputeOptions } from './compute-options.ts';
import { isGap, type Computed } from './computed.ts';
import type { Evaluator } from './evaluate.ts';
import { gapReasons, type GapReason } from './gap.ts';
import { hasOnly } from './has-only.ts';
import { linearRatio, type LinearTerm } from './linear-ratio.ts';
import type { MeasureColumn } from './measure-columns.ts';

/** Whole numbers of a sum of measures, times ten to the power of `scale`. */
export interface ExactColumn {
  /** The numbers by cell. */
  readonly values: Float64Array;
  /** Decimals kept. */
  readonly scale: number;
}

/** How the cells of one version of a formula are kept: numerator and denominator as whole numbers. */
export interface BlockPart {
  /** What stands above the line. */
  readonly numerator: ExactColumn;
  /** What stands below the line; `null` when nothing is divided. */
  readonly denominator: ExactColumn | null;
}

/** All values of one indicator: status by cell, exact parts by version, and the cells that were evaluated one by one. */
export interface Block {
  /** The indicator. */
  readonly indicator: Indicator;
  /** 0 where the cell has its value in `parts`, 1 where it stands in `special`, else 2 + the place in `gapReasons`. */
  readonly status: Uint8Array;
  /** Version used in each period; −1 when none is in force. */
  readonly versionOf: Int8Array;
  /** Parts by version; `null` for a formula that is always evaluated one by one. */
  readonly parts: readonly (BlockPart | null)[];
  /** Cells that were evaluated one by one. */
  readonly special: ReadonlyMap<number, Computed>;
}

/** Status of a cell whose value stands in `special`. */
export const specialStatus = 1;

/** Status of a cell where nothing at all was reported. */
export const nothingReported = 255;

/**
 * Returns the status byte of a gap.
 *
 * @param reason - why there is no value
 * @returns 2 or more
 */
export function gapStatus(reason: GapReason): number {
  return 2 + gapReasons.indexOf(reason);
}

function total(terms: readonly LinearTerm[], columns: ReadonlyMap<string, MeasureColumn>): SummedColumn | null {
  const found: (readonly [column: MeasureColumn, by: number])[] = [];
  for (const { measure, by } of terms) {
    const column = columns.get(measure.id);
    if (column === undefined) return null;
    found.push([column, by]);
  }
  const [first] = found;
  if (first === undefined) return null;
  if (found.length === 1 && first[1] === 1) return first[0];
  const scale = Math.max(...found.map(([column]) => column.scale));
  const factors = found.map(([column, by]) => by * 10 ** (scale - column.scale));
  // Beyond 2^53 doubles are no longer whole numbers; such sums are left to the exact evaluator.
  const largest = factors.reduce((most, factor) => most + Math.abs(factor) * first[0].largest, 0);
  if (largest > Number.MAX_SAFE_INTEGER) return null;
  const { length } = first[0].values;
  const [values, special] = [new Float64Array(length), new Uint8Array(length)];
  for (const [at, [column]] of found.entries()) {
    const factor = factors[at] as number;
    const [added, marks] = [column.values, column.special];
    for (let cell = 0; cell < length; cell++) {
      const number = added[cell] as number;
      values[cell] = (values[cell] as number) + factor * number;
      // Part of a sum that is not there is a gap somebody has to be told of, unless nothing is there at all.
      if (number !== number) special[cell] = (special[cell] as number) | (marks[cell] === 0 ? 2 : 1);
      else special[cell] = (special[cell] as number) | 4;
    }
  }
  for (let cell = 0; cell < length; cell++) {
    const mark = special[cell] as number;
    special[cell] = (mark & 1) !== 0 || (mark & 6) === 6 ? 1 : 0;
  }
  return { values, special, scale };
}

interface SummedColumn extends ExactColumn {
  readonly special: Uint8Array;
}

/** What the cells of a block are computed from. */
export interface BlockContext {
  /** The figures. */
  readonly figures: FigureTable;
  /** Settings. */
  readonly options: ComputeOptions;
  /** Columns of the measures. */
  readonly columns: ReadonlyMap<string, MeasureColumn>;
  /** Evaluates what columns cannot. */
  readonly evaluator: Evaluator;
}

// Fields columns know. A new one does not compile until somebody says here that columns give the same value with it.
const indicatorFields = {
  id: true,
  label: true,
  definition: true,
  area: true,
  measuredIn: true,
  scale: true,
  rounding: true,
  better: true,
  step: true,
  appliesTo: true,
  disaggregation: true,
  source: true,
  targets: true,
  examples: true,
  inputs: true,
  versions: true,
} satisfies Record<keyof Indicator, true>;
const optionFields = {
  day: true,
  restated: true,
  digitsCount: true,
  timeliness: true,
  listAtMost: true,
} satisfies Record<keyof ComputeOptions, true>;

/**
 * Computes one indicator over all units and periods.
 *
 * @param indicator - the indicator
 * @param context - figures, columns and settings
 * @returns its values and gaps
 */
export function computeBlock(indicator: Indicator, context: BlockContext): Block {
  const { figures, options, columns, evaluator } = context;
  const { periods, units } = figures;
  const count = units.length;
  const status = new Uint8Array(count * periods.length);
  const versionOf = new Int8Array(periods.length);
  const special = new Map<number, Computed>();
  const others = unitsOfOtherKinds(indicator, figures);
  const plain = hasOnly(indicator, indicatorFields) && hasOnly(options, optionFields);
  const sums = indicator.versions.map(({ value }) => {
    const shape = plain ? linearRatio(value) : null;
    const numerator = shape && total(shape.numerator, columns);
    const denominator = shape?.denominator ? total(shape.denominator, columns) : null;
    return !shape || !numerator || (shape.denominator && !denominator) ? null : { numerator, denominator };
  });
  const one = (cell: number, unit: string, period: (typeof periods)[number]): void => {
    const computed = evaluator.indicator(indicator, { unit, period });
    special.set(cell, computed);
    status[cell] = isGap(computed) ? gapStatus(computed.reason) : specialStatus;
  };
  for (const [p, period] of periods.entries()) {
    const base = p * count;
    const version = inForce(indicator.versions, options.day?.(period) ?? period.to);
    const v = version === null ? -1 : indicator.versions.indexOf(version);
    versionOf[p] = v;
    if (v < 0) {
      status.fill(gapStatus('notInForce'), base, base + count);
      continue;
    }
    const parts = sums[v] ?? null;
    if (parts === null) for (let u = 0; u < count; u++) one(base + u, units[u] as string, period);
    else {
      const rest = runColumns(parts.numerator, parts.denominator, status, base, base + count);
      for (const cell of rest) one(cell, units[cell - base] as string, period);
    }
    for (const u of others) {
      status[base + u] = gapStatus('unitKind');
      special.delete(base + u);
    }
  }
  return { indicator, status, versionOf, parts: sums, special };
}

// Fills the status of plain cells and returns the cells that need the exact evaluator.
function runColumns(
  numerator: SummedColumn,
  denominator: SummedColumn | null,
  status: Uint8Array,
  from: number,
  to: number,
): readonly number[] {
  const zero = gapStatus('zeroDenominator');
  const rest: number[] = [];
  const above = numerator.values;
  const below = (denominator ?? numerator).values;
  for (let cell = from; cell < to; cell++) {
    const [a, b] = [above[cell] as number, below[cell] as number];
    // A number is its own equal; NaN marks a cell without one.
    if (a === a && b === b) {
      if (b === 0 && denominator !== null) status[cell] = zero;
    } else if (nothingAt(numerator, cell) && (denominator === null || nothingAt(denominator, cell)))
      status[cell] = nothingReported;
    else rest.push(cell);
  }
  return rest;
}

function nothingAt({ values, special }: SummedColumn, cell: number): boolean {
  return Number.isNaN(values[cell]) && special[cell] === 0;
}

function unitsOfOtherKinds({ appliesTo }: Indicator, { registry, units }: FigureTable): readonly number[] {
  if (appliesTo === undefined || registry === null) return [];
  const others: number[] = [];
  for (const [u, id] of units.entries()) {
    const unit = registry.unit(id);
    if (unit !== null && !appliesTo.includes(unit.kind)) others.push(u);
  }
  return others;
}
