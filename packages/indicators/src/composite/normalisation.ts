import type { ComparedValues } from './compared-values.ts';
import { checkKeys, noneOf, type Problems } from '@qcdc/core/checks';
import {
  compareFractions,
  Dec,
  divideFractions,
  fraction,
  fractionOf,
  negateFraction,
  one,
  subtractFractions,
  zero,
  type Fraction,
} from '@qcdc/core/exact';

/** Fixed ends: the worse one gives 0, the better one 1, values beyond them no more. */
export interface Goalposts {
  /** Tells the methods apart. */
  readonly method: 'goalposts';
  /** Lower end, as a decimal text. */
  readonly low: string;
  /** Upper end, as a decimal text. */
  readonly high: string;
}

/** Ends taken from the units compared: the worst value gives 0, the best 1. */
export interface MinMax {
  /** Tells the methods apart. */
  readonly method: 'minMax';
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
  /** Whether the units compared are all there are (divided by their number), or a sample (by one less). */
  readonly deviation: 'population' | 'sample';
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
  /** Limits and scores from best to worst; a limit is reached by equality. Beyond the last band the score is 0, and none is less. */
  readonly bands: readonly (readonly [limit: string, score: string])[];
}

/** How values become scores, mostly between 0 and 1. */
export type Normalisation = Goalposts | MinMax | TargetScore | ZScore | RankScore | BandScore;

const keysOf: Readonly<Record<Normalisation['method'], readonly string[]>> = {
  goalposts: ['low', 'high'],
  minMax: [],
  target: ['target'],
  zScore: ['deviation'],
  rank: [],
  bands: ['bands'],
};
const deviations: readonly string[] = ['population', 'sample'];
const decimal = (text: string): Fraction => fractionOf(new Dec(text));
const clamp = (f: Fraction): Fraction => (f.n < 0n ? zero : compareFractions(f, one) > 0 ? one : f);

/**
 * Tells whether a text is a decimal number an index takes: up to 30 digits before the point and 40 behind.
 *
 * @param text - the text
 * @returns such as `true` for `0.25`
 */
export function isDecimalText(text: unknown): text is string {
  return typeof text === 'string' && /^-?\d{1,30}(\.\d{1,40})?$/.test(text);
}

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
  const isDecimal = (text: unknown): boolean => isDecimalText(text);
  const number = (text: string, at: string): Fraction | null =>
    isDecimal(text)
      ? decimal(text)
      : refuse(
          `"${text}" không phải là số thập phân, như '0.25'`,
          `"${text}" is not a decimal number such as '0.25'`,
          at,
        );
  if (!Object.hasOwn(keysOf, normalisation.method)) {
    problems.add('indicators/bad-index', noneOf(normalisation.method, Object.keys(keysOf)), `${path}.method`);
    return;
  }
  checkKeys(normalisation, ['method', ...keysOf[normalisation.method]], problems, 'indicators/unknown-key', path);
  if (normalisation.method === 'zScore' && !deviations.includes(normalisation.deviation))
    refuse(
      "ghi rõ độ lệch chuẩn của tổng thể ('population') hay của mẫu ('sample')",
      "say whether the deviation is that of a 'population' or of a 'sample'",
      'deviation',
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
    if (score !== null && score.n < 0n)
      refuse(
        'điểm của một bậc không nhỏ hơn 0, là điểm khi không đạt bậc nào',
        'the score of a band is not below 0, which stands where no band is reached',
        `bands[${i}][1]`,
      );
  }
}

/**
 * Turns a value into a score.
 *
 * @param value - the value, exactly
 * @param normalisation - the method
 * @param better - which way is good
 * @param group - values of all units compared, for rank, z-score and their own ends
 * @returns the score; exact for all methods but the z-score, which takes a root and is kept to 30 digits. `null` where the
 * group leaves none: a rank among one, a z-score or its own ends among equals
 */
export function scoreOf(
  value: Fraction,
  normalisation: Normalisation,
  better: 'higher' | 'lower',
  group: ComparedValues,
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
    case 'minMax': {
      const { lowest, highest } = group;
      if (lowest === null || highest === null || compareFractions(lowest, highest) === 0) return null;
      const share = clamp(divideFractions(subtractFractions(value, lowest), subtractFractions(highest, lowest)));
      return up ? share : subtractFractions(one, share);
    }
    case 'rank': {
      if (group.size < 2) return null;
      const [less, equal] = [group.below(value), group.equal(value)];
      const worse = up ? less : group.size - less - equal;
      // Equal values share the middle of their places.
      return fraction(BigInt(2 * worse + equal - 1), BigInt(2 * (group.size - 1)));
    }
    case 'zScore': {
      const z = group.distance(value, normalisation.deviation);
      return z === null || up ? z : negateFraction(z);
    }
  }
}
