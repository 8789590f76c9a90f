import { fraction, type Fraction } from '@qcdc/core/exact';

/** A positive number as `bits` × 2^`power`; of the bits 256 are kept, so that two hundred steps leave 70 digits right. */
interface Floating {
  readonly bits: bigint;
  readonly power: number;
}

const kept = 256;

function trimmed(bits: bigint, power: number): Floating {
  const spare = bits.toString(16).length * 4 - kept;
  return spare > 0 ? { bits: bits >> BigInt(spare), power: power + spare } : { bits, power };
}

function floating({ n, d }: Fraction): Floating {
  const room = Math.max(0, kept + (d.toString(16).length - n.toString(16).length) * 4);
  return trimmed((n << BigInt(room)) / d, -room);
}

const times = (a: Floating, b: Floating): Floating => trimmed(a.bits * b.bits, a.power + b.power);

function over(a: Floating, b: Floating): Floating {
  return trimmed((a.bits << BigInt(2 * kept)) / b.bits, a.power - b.power - 2 * kept);
}

function toThe(base: Floating, exponent: bigint): Floating {
  let result: Floating = { bits: 1n, power: 0 };
  for (let [square, rest] = [base, exponent]; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = times(result, square);
    if (rest > 1n) square = times(square, square);
  }
  return result;
}

function logarithm({ bits, power }: Floating): number {
  const length = bits.toString(16).length * 4;
  const spare = Math.max(0, length - 60);
  return Math.log2(Number(bits >> BigInt(spare))) + spare + power;
}

/**
 * Returns the weighted geometric mean, to 30 decimals.
 *
 * @param scores - scores and their weights, which together are one
 * @returns the mean; zero where a score is zero or less
 */
export function geometricMean(scores: readonly (readonly [score: Fraction, weight: Fraction])[]): Fraction {
  if (scores.some(([score]) => score.n <= 0n)) return fraction(0n);
  const steps = scores.reduce((all, [, { d }]) => (all * d) / commonDivisor(all, d), 1n);
  // The product of whole powers is one number, and the mean is a root of it.
  const product = scores.reduce<Floating>(
    (all, [score, { n, d }]) => times(all, toThe(floating(score), (n * steps) / d)),
    { bits: 1n, power: 0 },
  );
  const guess = logarithm(product) / Number(steps);
  const whole = Math.floor(guess);
  let root: Floating = { bits: BigInt(Math.round(2 ** (guess - whole) * 2 ** 52)), power: whole - 52 };
  // Newton: each step doubles the digits that are right.
  for (let step = 0; step < 5; step++) {
    const { bits, power } = over(product, toThe(root, steps));
    const one = 1n << BigInt(kept);
    const shift = BigInt(kept + power);
    const ratio = shift >= 0n ? bits << shift : bits >> -shift;
    root = trimmed(root.bits * (one + (ratio - one) / steps), root.power - kept);
  }
  const shift = BigInt(root.power);
  const scaled = root.bits * 10n ** 31n;
  const cut = shift >= 0n ? scaled << shift : scaled >> -shift;
  return fraction((cut + 5n) / 10n, 10n ** 30n);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
