import type { RatioColumn } from '@qcdc/indicators';
import type { FastLeaf, FastPlan } from './fast-plan.ts';
import type { IndicatorSource } from './indicator-source.ts';
import type { UnitPlaces } from './unit-places.ts';

/** Totals of units as whole numbers over one denominator. */
export interface ScoreTotals {
  /** Common denominator. */
  readonly scale: bigint;
  /** Total of each unit of the source times the denominator; exact where `settled` is 1. */
  readonly points: Float64Array;
  /** 1 where the total is exact, 0 where the full engine has to be asked. */
  readonly settled: Uint8Array;
  /** Place of a unit in the columns, −1 when the source does not know it. */
  readonly placeOf: (unit: string) => number;
}

const safe = Number.MAX_SAFE_INTEGER;

/** A limit as two whole factors: the value reaches it when numerator × above ≥ denominator × below. */
interface WholeLimit {
  readonly above: number;
  readonly below: number;
}

function wholeLimits(leaf: FastLeaf, column: RatioColumn): readonly WholeLimit[] | null {
  const { factor, numeratorScale, denominatorScale } = column;
  if (factor.n <= 0n) return null;
  const limits: WholeLimit[] = [];
  for (const limit of leaf.limits) {
    const above = factor.n * limit.d * 10n ** BigInt(denominatorScale);
    const below = factor.d * limit.n * 10n ** BigInt(numeratorScale);
    if (above > BigInt(safe) || below > BigInt(safe) || below < 0n) return null;
    limits.push({ above: Number(above), below: Number(below) });
  }
  return limits;
}

function addLeaf(
  leaf: FastLeaf,
  column: RatioColumn,
  limits: readonly WholeLimit[],
  points: Float64Array,
  settled: Uint8Array,
): void {
  const { numerators, denominators, status } = column;
  // Products stay whole numbers below 2^53, or the unit goes to the full engine.
  const most = limits.reduce((m, { above, below }) => Math.max(m, above, below), 1);
  const bound = Math.floor(safe / most);
  const given = Float64Array.from(leaf.points);
  const steps = limits.length;
  const ups = Float64Array.from(limits, (l) => l.above);
  const downs = Float64Array.from(limits, (l) => l.below);
  const open = leaf.lowerClosed ? 0 : 1;
  for (let u = 0; u < points.length; u++) {
    const n = numerators[u] as number;
    const d = denominators === null ? 1 : (denominators[u] as number);
    if (status[u] !== 0 || n > bound || d > bound || n < 0 || d <= 0) {
      settled[u] = 0;
      continue;
    }
    let step = 0;
    // Whole numbers: "greater" is "at least one more", so one comparison serves both kinds of band.
    while (step < steps && n * (ups[step] as number) < d * (downs[step] as number) + open) step++;
    points[u] = (points[u] as number) + (given[step] as number);
  }
}

/**
 * Adds up a plan over the columns of the indicators, in whole numbers.
 *
 * @param plan - the rubric as sums of bands
 * @param source - the indicators
 * @param period - id of the period
 * @param places - places of the units in the source
 * @returns the totals, or `null` when the source keeps no columns
 */
export function fastTotals(
  plan: FastPlan,
  source: IndicatorSource,
  period: string,
  places: UnitPlaces,
): ScoreTotals | null {
  if (source.column === undefined) return null;
  const points = new Float64Array(source.units.length);
  const settled = new Uint8Array(source.units.length).fill(1);
  for (const leaf of plan.leaves) {
    const column = source.column(leaf.indicator, period);
    const limits = column === null ? null : wholeLimits(leaf, column);
    if (column === null || limits === null) return null;
    addLeaf(leaf, column, limits, points, settled);
  }
  return { scale: plan.scale, points, settled, placeOf: places.of };
}
