import {
  addFractions,
  compareFractions,
  Dec,
  divideFractions,
  fraction,
  fractionOf,
  multiplyFractions,
  negateFraction,
  one,
  subtractFractions,
  zero,
  type Fraction,
  type Problems,
} from '@qcdc/core';

/** Fixed ends: the worse one gives 0, the better one 1, values beyond them no more. */
export interface Goalposts {
  /** Tells the methods apart. */
  readonly method: 'goalposts';
  /** Lower end, as a decimal text. */
  readonly low: string;
  /** Upper end, as a decimal text. */
  readonly high: string;
}

/** Distance to a target: reached gives 1, half of the way 0.5. */
export interface TargetScore {
  /** Tells the methods apart. */
  readonly method: 'target';
  /** The target, above zero, as a decimal text. */
  readonly target: string;
}

/** Distance from the mean of the units compared, in standard deviations. */
export interface ZScore {
  /** Tells the methods apart. */
  readonly method: 'zScore';
}

/** Rank among the units compared: the best gives 1, the last 0; equal values share the middle of their ranks. */
export interface RankScore {
  /** Tells the methods apart. */
  readonly method: 'rank';
}

/** Steps: the score of the first band whose limit the value reaches. */
export interface BandScore {
  /** Tells the methods apart. */
  readonly method: 'bands';
  /** Limits and scores from best to worst; a limit is reached by equality. Beyond the last band the score is 0. */
  readonly bands: readonly (readonly [limit: string, score: string])[];
}

/** How values become scores, mostly between 0 and 1. */
export type Normalisation = Goalposts | TargetScore | ZScore | RankScore | BandScore;

const decimal = (text: string): Fraction => fractionOf(new Dec(text));
const clamp = (f: Fraction): Fraction => (f.n < 0n ? zero : compareFractions(f, one) > 0 ? one : f);

/**
 * Checks how values are to become scores; notes `indicators/bad-index`.
 *
 * @param normalisation - the method
 * @param path - where it stands
 * @param problems - gathers what is wrong
 */
export function checkNormalisation(normalisation: Normalisation, path: string, problems: Problems): void {
  const refuse = (vi: string, en: string, at: string): null => {
    problems.add('indicators/bad-index', { vi, en }, `${path}.${at}`);
    return null;
  };
  const number = (text: string, at: string): Fraction | null =>
    /^-?\d{1,15}(\.\d{1,15})?$/.test(text)
      ? decimal(text)
      : refuse(
          `"${text}" không phải là số thập phân, như '0.25'`,
          `"${text}" is not a decimal number such as '0.25'`,
          at,
        );
  if (normalisation.method === 'goalposts') {
    const [low, high] = [number(normalisation.low, 'low'), number(normalisation.high, 'high')];
    if (low !== null && high !== null && compareFractions(low, high) >= 0)
      refuse('mốc dưới phải thấp hơn mốc trên', 'the lower goalpost lies below the upper one', 'low');
  }
  if (normalisation.method === 'target') {
    const target = number(normalisation.target, 'target');
    if (target !== null && target.n <= 0n) refuse('mục tiêu phải lớn hơn 0', 'a target lies above zero', 'target');
  }
  if (normalisation.method !== 'bands') return;
  const scores = normalisation.bands.map(([limit, score], i) => {
    number(limit, `bands[${i}][0]`);
    return number(score, `bands[${i}][1]`);
  });
  if (scores.length === 0) refuse('cần ít nhất một bậc', 'give at least one band', 'bands');
  for (const [i, score] of scores.entries()) {
    const before = scores[i - 1];
    if (before != null && score !== null && compareFractions(before, score) <= 0)
      refuse('các bậc xếp từ tốt nhất đến kém nhất', 'bands go from best to worst', `bands[${i}]`);
  }
}

/**
 * Turns a value into a score.
 *
 * @param value - the value, exactly
 * @param normalisation - the method
 * @param better - which way is good
 * @param group - values of all units compared, for rank and z-score
 * @returns the score; exact for all methods but the z-score, which takes a root and is kept to 30 digits. `null` where the
 * group leaves none: a rank among one, a z-score among equals
 */
export function scoreOf(
  value: Fraction,
  normalisation: Normalisation,
  better: 'higher' | 'lower',
  group: readonly Fraction[],
): Fraction | null {
  const up = better === 'higher';
  switch (normalisation.method) {
    case 'goalposts': {
      const [low, high] = [decimal(normalisation.low), decimal(normalisation.high)];
      const share = clamp(divideFractions(subtractFractions(value, low), subtractFractions(high, low)));
      return up ? share : subtractFractions(one, share);
    }
    case 'target': {
      const target = decimal(normalisation.target);
      if (up) return clamp(divideFractions(value, target));
      return value.n <= 0n ? one : clamp(divideFractions(target, value));
    }
    case 'bands': {
      const band = normalisation.bands.find(([limit]) => {
        const by = compareFractions(value, decimal(limit));
        return up ? by >= 0 : by <= 0;
      });
      return band === undefined ? zero : decimal(band[1]);
    }
    case 'rank': {
      if (group.length < 2) return null;
      const worse = group.filter((other) => compareFractions(other, value) === (up ? -1 : 1)).length;
      const equal = group.filter((other) => compareFractions(other, value) === 0).length;
      // Equal values share the middle of their places.
      return fraction(BigInt(2 * worse + equal - 1), BigInt(2 * (group.length - 1)));
    }
    case 'zScore': {
      const count = fraction(BigInt(group.length));
      const mean = divideFractions(group.reduce(addFractions, zero), count);
      const squares = group.map((other) => subtractFractions(other, mean)).map((d) => multiplyFractions(d, d));
      const variance = divideFractions(squares.reduce(addFractions, zero), count);
      if (variance.n === 0n) return null;
      const deviation = new Dec(variance.n.toString()).div(variance.d.toString()).sqrt().toDecimalPlaces(30);
      const z = divideFractions(subtractFractions(value, mean), fractionOf(deviation));
      return up ? z : negateFraction(z);
    }
  }
}
