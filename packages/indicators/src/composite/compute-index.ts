import {
  addFractions,
  compareFractions,
  Dec,
  divideFractions,
  fractionOf,
  multiplyFractions,
  one,
  zero,
  type Fraction,
  type Interval,
} from '@qcdc/core';
import type { IndicatorTable } from '../compute/indicator-table.ts';
import { exactDecimal, idOfPart, isLeaf, type CompositeIndex, type IndexLeaf, type IndexNode } from './define-index.ts';
import { scoreOf } from './normalisation.ts';

/** One stage of a unit's score: an indicator or a group, with everything that went into it. */
export interface IndexStage {
  /** Id of the indicator or the group. */
  readonly id: string;
  /** Value of the indicator; `null` for a group or a missing value. */
  readonly raw: Fraction | null;
  /** Score; `null` when it is not known. */
  readonly score: Fraction | null;
  /** Smallest score the data allow; the same as `score` when the value is exact. */
  readonly least: Fraction | null;
  /** Largest score the data allow. */
  readonly most: Fraction | null;
  /** Share of its group's weight, after the weight of missing siblings was handed on; 0 when it is missing itself. */
  readonly weight: Fraction;
  /** Stages below, for a group. */
  readonly parts: readonly IndexStage[];
}

/** Score of one unit. */
export interface IndexRow {
  /** Id of the unit. */
  readonly unit: string;
  /** Score, mostly between 0 and 1; `null` when too little is known. */
  readonly score: Fraction | null;
  /** Rank among the units compared, equal scores sharing one; `null` without a score. */
  readonly rank: number | null;
  /** Whether the data leave no doubt about the place: no unit that might be ahead or behind. */
  readonly certain: boolean;
  /** Ids of the indicators without a value. */
  readonly missing: readonly string[];
  /** All stages. */
  readonly stage: IndexStage;
}

/** An index over some units in one period, best first. */
export interface IndexResult {
  /** The index. */
  readonly index: CompositeIndex;
  /** The values it was computed from. */
  readonly table: IndicatorTable;
  /** Id of the period. */
  readonly period: string;
  /** One row for each unit; units without a score last. */
  readonly rows: readonly IndexRow[];
}

/** Which units in which period. */
export interface IndexKey {
  /** Id of the period. */
  readonly period: string;
  /** Ids of the units compared with one another; all units of the table when left out. Give units of one kind. */
  readonly units?: readonly string[];
}

// Takes scores together by their weights. The geometric mean takes roots and is kept to 30 digits.
function together(
  aggregate: IndexNode['aggregate'],
  scores: readonly (readonly [score: Fraction, weight: Fraction])[],
): Fraction {
  if (aggregate === 'arithmetic')
    return scores.reduce((sum, [score, weight]) => addFractions(sum, multiplyFractions(score, weight)), zero);
  if (scores.some(([score]) => score.n <= 0n)) return zero;
  const decimal = ({ n, d }: Fraction) => new Dec(n.toString()).div(d.toString());
  const product = scores.reduce((all, [score, weight]) => all.times(decimal(score).pow(decimal(weight))), new Dec(1));
  return fractionOf(product.toDecimalPlaces(30));
}

class Scorer {
  private readonly table: IndicatorTable;
  private readonly period: string;
  private readonly units: readonly string[];
  private readonly groups = new Map<string, readonly Fraction[]>();

  constructor(table: IndicatorTable, period: string, units: readonly string[]) {
    this.table = table;
    this.period = period;
    this.units = units;
  }

  stage(part: IndexLeaf | IndexNode | CompositeIndex, unit: string): IndexStage {
    return 'indicator' in part ? this.leaf(part, unit) : this.node(part, unit);
  }

  private intervalAt(leaf: IndexLeaf, unit: string): Interval | null {
    const { indicator } = leaf;
    return this.table.get({ indicator, unit, period: this.period })?.interval ?? null;
  }

  private group(leaf: IndexLeaf): readonly Fraction[] {
    const known = this.groups.get(leaf.indicator.id);
    if (known !== undefined) return known;
    const values = this.units.flatMap((unit) => {
      const value = this.table.get({ indicator: leaf.indicator, unit, period: this.period })?.value;
      return value ? [value] : [];
    });
    this.groups.set(leaf.indicator.id, values);
    return values;
  }

  private leaf(leaf: IndexLeaf, unit: string): IndexStage {
    const { indicator, normalise } = leaf;
    const better = indicator.better === 'lower' ? 'lower' : 'higher';
    const group = this.group(leaf);
    const at = (value: Fraction | null): Fraction | null => value && scoreOf(value, normalise, better, group);
    const interval = this.intervalAt(leaf, unit);
    const raw = this.table.get({ indicator, unit, period: this.period })?.value ?? null;
    const ends = [at(interval?.low?.at ?? null), at(interval?.high?.at ?? null)];
    const [least, most] = better === 'higher' ? ends : ends.reverse();
    // An open side of a bounded value can be as bad or as good as goalposts, targets and bands allow.
    const fixed = normalise.method !== 'zScore' && normalise.method !== 'rank';
    const highest = normalise.method === 'bands' ? exactDecimal(normalise.bands[0]?.[1] ?? '0', indicator.id) : one;
    const [worst, best] = fixed && interval !== null ? [zero, highest] : [null, null];
    return {
      id: indicator.id,
      raw,
      score: at(raw),
      least: least ?? worst,
      most: most ?? best,
      weight: zero,
      parts: [],
    };
  }

  private node(node: IndexNode | CompositeIndex, unit: string): IndexStage {
    const parts = node.parts.map((part) => this.stage(part, unit));
    const weights = node.parts.map((part) => exactDecimal(part.weight, node.id));
    const total = weights.reduce(addFractions, zero);
    const known = parts.map((part) => part.least !== null && part.most !== null);
    const present = weights.filter((_, i) => known[i]).reduce(addFractions, zero);
    const enough = compareFractions(divideFractions(present, total), exactDecimal(node.least ?? '1', node.id)) >= 0;
    const shared = parts.map((part, i) => ({
      ...part,
      weight: known[i] === true && present.n > 0n ? divideFractions(weights[i] ?? zero, present) : zero,
    }));
    const inside = shared.filter((_, i) => known[i]);
    const score = (of: 'score' | 'least' | 'most'): Fraction | null => {
      if (!enough || inside.length === 0) return null;
      const scores: (readonly [Fraction, Fraction])[] = [];
      for (const part of inside) {
        const value = part[of];
        if (value === null) return null;
        scores.push([value, part.weight]);
      }
      return together(node.aggregate, scores);
    };
    return {
      id: node.id,
      raw: null,
      score: score('score'),
      least: score('least'),
      most: score('most'),
      weight: one,
      parts: shared,
    };
  }
}

function missingOf(index: CompositeIndex | IndexNode, stage: IndexStage): readonly string[] {
  return index.parts.flatMap((part, i) => {
    const below = stage.parts[i];
    if (below === undefined) return [];
    return isLeaf(part) ? (below.least === null ? [idOfPart(part)] : []) : missingOf(part, below);
  });
}

/**
 * Computes an index for units that are compared with one another. A unit of which too little is known gets no score; the
 * weight of a missing part is handed on to its siblings, and the weights really used stand in the result.
 *
 * @param table - values of the indicators
 * @param index - the index
 * @param key - period and units
 * @returns rows, best first, with every stage
 */
export function computeIndex(table: IndicatorTable, index: CompositeIndex, key: IndexKey): IndexResult {
  const { period, units = table.units } = key;
  const scorer = new Scorer(table, period, units);
  const scored = units.map((unit) => ({ unit, stage: scorer.stage(index, unit) }));
  const above = (a: Fraction | null, b: Fraction | null): boolean =>
    a !== null && b !== null && compareFractions(a, b) > 0;
  const rows = scored.map(({ unit, stage }): IndexRow => {
    const { score } = stage;
    const others = scored.filter((other) => other.unit !== unit && other.stage.least !== null);
    const rank = score === null ? null : 1 + others.filter((other) => above(other.stage.score, score)).length;
    const doubtful = others.filter(({ stage: other }) => {
      const same = score !== null && other.score !== null && compareFractions(score, other.score) === 0;
      return !same && !above(stage.least, other.most) && !above(other.least, stage.most);
    });
    return {
      unit,
      score,
      rank,
      certain: score !== null && doubtful.length === 0,
      missing: missingOf(index, stage),
      stage,
    };
  });
  rows.sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || 0);
  return { index, table, period, rows };
}
