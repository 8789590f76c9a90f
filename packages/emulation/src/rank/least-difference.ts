import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  hundred,
  multiplyFractions,
  subtractFractions,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import { smaller } from '../score/range.ts';

/** One group of a rubric, seen by two units: what it weighs, and how much more of it the first unit has. */
export interface WeighedLead {
  /** Weight as it stands, in percentage points; the weights of all groups add up to 100. */
  readonly weight: Fraction;
  /** Share of the group the first unit has, less the share of the second: −1 to 1. */
  readonly lead: Fraction;
}

/** Weights at which a lead is smallest, and that lead. */
export interface LeastDifference {
  /** The smallest lead, in percentage points of the total. */
  readonly difference: Fraction;
  /** Weights at which it is reached, in the order of the groups. */
  readonly weights: readonly Fraction[];
}

const plus = addFractions;
const times = multiplyFractions;
const count = (n: number): Fraction => fraction(BigInt(n));
const sumOf = (all: readonly Fraction[]): Fraction => all.reduce(plus, zero);

/**
 * Finds the smallest lead while every weight may move by up to so many percentage points, none falls below zero, and all
 * still add up to 100. The lead is linear in the weights, so the smallest one takes weight from where the first unit leads
 * most and gives it to where it leads least: a fractional knapsack, exact.
 *
 * @param groups - the groups
 * @param fixed - part of the lead no weight touches, in percentage points
 * @param by - how far each weight may move, in percentage points
 * @returns the smallest lead and the weights that give it
 */
export function leastDifference(groups: readonly WeighedLead[], fixed: Fraction, by: Fraction): LeastDifference {
  const weights = groups.map(({ weight }) => subtractFractions(weight, smaller(weight, by)));
  let left = subtractFractions(sumOf(groups.map((g) => g.weight)), sumOf(weights));
  const order = groups.map((_, i) => i);
  const leadOf = (i: number): Fraction => groups[i]?.lead ?? zero;
  order.sort((a, b) => compareFractions(leadOf(a), leadOf(b)));
  for (const i of order) {
    const low = weights[i] ?? zero;
    const room = subtractFractions(plus(groups[i]?.weight ?? zero, by), low);
    const given = smaller(room, left);
    weights[i] = plus(low, given);
    left = subtractFractions(left, given);
  }
  const difference = weights.reduce((sum, weight, i) => plus(sum, times(weight, leadOf(i))), fixed);
  return { difference, weights };
}

// Where the smallest lead may bend: a weight reaches zero, or the group that takes the rest changes. Between two such
// places it falls in a straight line.
function bends(groups: readonly WeighedLead[]): readonly Fraction[] {
  const places: Fraction[] = [hundred];
  const byLead = [...groups].sort((a, b) => compareFractions(a.lead, b.lead));
  for (const at of [zero, ...groups.map((g) => g.weight)]) {
    places.push(at);
    // Groups lighter than `at` can be emptied, the others can give as much as the weights may move.
    const empties = (g: WeighedLead): boolean => compareFractions(g.weight, at) <= 0;
    const given = sumOf(groups.filter(empties).map((g) => g.weight));
    const givers = groups.length - groups.filter(empties).length;
    // The first k take x each and what they gave themselves: k·x + emptied(k) + givers(k)·x = given + givers·x.
    let emptied = zero;
    let moving = 0;
    for (const [i, group] of byLead.entries()) {
      if (empties(group)) emptied = plus(emptied, group.weight);
      else moving += 1;
      const slope = i + 1 + moving - givers;
      if (slope !== 0) places.push(divideFractions(subtractFractions(given, emptied), count(slope)));
    }
  }
  const inside = places.filter((x) => compareFractions(x, zero) > 0 && compareFractions(x, hundred) <= 0);
  return [zero, ...inside.sort(compareFractions)];
}

/**
 * Finds how far all weights have to move, each at least that far allowed, until the first unit's lead is gone.
 *
 * @param groups - the groups
 * @param fixed - part of the lead no weight touches, in percentage points
 * @returns the smallest move in percentage points, or `null` when the lead stays whatever the weights
 */
export function leadGoneAt(groups: readonly WeighedLead[], fixed: Fraction): Fraction | null {
  let before: { readonly x: Fraction; readonly y: Fraction } | null = null;
  for (const x of bends(groups)) {
    const y = leastDifference(groups, fixed, x).difference;
    if (y.n <= 0n) {
      if (before === null || y.n === 0n) return x;
      // A straight line from (x₀, y₀) above zero to (x, y) below it.
      const share = divideFractions(before.y, subtractFractions(before.y, y));
      return plus(before.x, times(share, subtractFractions(x, before.x)));
    }
    before = { x, y };
  }
  return null;
}
