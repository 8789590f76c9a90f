import type { Measure } from '@qcdc/core';
import {
  addFractions,
  compareFractions,
  divideFractions,
  multiplyFractions,
  subtractFractions,
  zero,
  type Fraction,
  type Interval,
  type IntervalEnd,
} from '@qcdc/core/exact';
import type { LinearForm } from './linear-form.ts';

// One measure: what it is multiplied by above and below the line, and the ends it may have.
interface Variable {
  readonly above: Fraction;
  readonly below: Fraction;
  readonly ends: readonly (IntervalEnd | null)[];
}

// So many bounded figures have 2^8 corners; formulas have two or three.
const mostVariables = 8;

/**
 * Divides two sums in which the same figures stand, such as a ÷ (a + b): whatever a is, it is the same above and below the
 * line, so that "hơn 90" and 10 is above 90 %. Such a ratio is largest and smallest where every figure is at one of its
 * ends.
 *
 * @param above - the dividend
 * @param below - the divisor; above zero for all the numbers its figures may be
 * @param intervalOf - what a measure may be
 * @returns where the ratio lies, as tight as it can be said; `null` where no figure stands on both sides, or one of them
 *   is known at neither end
 */
export function sharedRatio(
  above: LinearForm,
  below: LinearForm,
  intervalOf: (measure: Measure) => Interval | null,
): Interval | null {
  const measures = [...new Set([...above.by.keys(), ...below.by.keys()])];
  if (!measures.some((measure) => above.by.has(measure) && below.by.has(measure))) return null;
  const variables: Variable[] = [];
  for (const measure of measures) {
    const interval = intervalOf(measure);
    if (interval === null || (interval.low === null && interval.high === null)) return null;
    const { low, high } = interval;
    const isOne = low?.closed === true && high?.closed === true && compareFractions(low.at, high.at) === 0;
    const ends = isOne ? [low] : [low, high];
    variables.push({ above: above.by.get(measure) ?? zero, below: below.by.get(measure) ?? zero, ends });
  }
  if (variables.filter(({ ends }) => ends.length > 1).length > mostVariables) return null;
  return hull([...corners(variables, above.constant, below.constant), ...farAway(variables)]);
}

/** A value the ratio takes or comes near to; `null` stands for no bound at all, `side` for which. */
type Reached = { readonly at: Fraction; readonly closed: boolean } | { readonly side: -1 | 1 };

// The ratio where every figure is at a known end.
function corners(variables: readonly Variable[], above: Fraction, below: Fraction): readonly Reached[] {
  let sofar: readonly (readonly IntervalEnd[])[] = [[]];
  for (const { ends } of variables)
    sofar = sofar.flatMap((chosen) => ends.flatMap((end) => (end === null ? [] : [[...chosen, end]])));
  return sofar.flatMap((chosen): Reached[] => {
    let [n, d] = [above, below];
    for (const [i, { at }] of chosen.entries()) {
      n = addFractions(n, multiplyFractions(variables[i]?.above ?? zero, at));
      d = addFractions(d, multiplyFractions(variables[i]?.below ?? zero, at));
    }
    // The divisor comes near to zero there without being it.
    if (d.n === 0n) return n.n === 0n ? [{ side: 1 }, { side: -1 }] : [{ side: n.n > 0n ? 1 : -1 }];
    const at = divideFractions(n, d);
    // An end that is left out matters only where the ratio moves with its figure.
    const moves = ({ above: a, below: b }: Variable) => subtractFractions(a, multiplyFractions(b, at)).n !== 0n;
    return [{ at, closed: chosen.every(({ closed }, i) => closed || !moves(variables[i] as Variable)) }];
  });
}

// What the ratio comes near to when a figure without a known end grows on and on.
function farAway(variables: readonly Variable[]): readonly Reached[] {
  return variables.flatMap(({ above, below, ends }): Reached[] => {
    if (!ends.includes(null)) return [];
    if (below.n !== 0n) return [{ at: divideFractions(above, below), closed: false }];
    if (above.n === 0n) return [];
    const grows = ends[1] === null ? 1n : -1n;
    return [{ side: above.n * grows > 0n ? 1 : -1 }];
  });
}

function hull(all: readonly Reached[]): Interval {
  const end = (side: -1 | 1): IntervalEnd | null => {
    let best: IntervalEnd | null = null;
    for (const one of all) {
      if ('side' in one) {
        if (one.side === side) return null;
        continue;
      }
      const by: number = best === null ? 1 : compareFractions(one.at, best.at) * side;
      if (by > 0 || (by === 0 && one.closed)) best = one;
    }
    return best;
  };
  return { low: end(-1), high: end(1) };
}
