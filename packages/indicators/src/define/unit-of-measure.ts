import type { Text } from '@qcdc/core';
import {
  compareFractions,
  divideFractions,
  fraction,
  hundred,
  multiplyFractions,
  one,
  type Fraction,
} from '@qcdc/core/exact';

/** What a number counts: powers of plain units, and how many of them one of it is (a tỷ is 10⁹ đồng). */
export interface UnitOfMeasure {
  /** Power of each plain unit, without zeros; sorted by name, so that equal dimensions print alike. */
  readonly powers: readonly (readonly [unit: string, power: number])[];
  /** How many plain units one is. */
  readonly scale: Fraction;
}

/** A bare number: 1 of nothing. */
export const dimensionless: UnitOfMeasure = { powers: [], scale: one };

// Amounts of one thing written in different sizes; the first part is the plain unit.
const sizes: ReadonlyMap<string, readonly [string, bigint]> = /* @__PURE__ */ new Map([
  ['thousandVND', ['VND', 1_000n]],
  ['millionVND', ['VND', 1_000_000n]],
  ['billionVND', ['VND', 1_000_000_000n]],
  ['thousandUSD', ['USD', 1_000n]],
  ['millionUSD', ['USD', 1_000_000n]],
  ['hectare', ['m2', 10_000n]],
]);

/** Units of measure that are bare numbers, and the factor a ratio needs to be shown in them. */
const shares: ReadonlyMap<string, Fraction> = /* @__PURE__ */ new Map([
  ['ratio', one],
  ['times', one],
  ['percent', hundred],
  ['perThousand', fraction(1000n)],
]);

/**
 * Returns the factor of a unit of measure that shows a share of the same kind of thing.
 *
 * @param measuredIn - a unit of measure, such as `percent`
 * @returns such as 100 for percent, `null` for a unit that is not a share
 */
export function shareFactor(measuredIn: string): Fraction | null {
  return shares.get(measuredIn) ?? null;
}

function combined(powers: readonly (readonly [string, number])[], scale: Fraction): UnitOfMeasure {
  const total = new Map<string, number>();
  for (const [unit, power] of powers) total.set(unit, (total.get(unit) ?? 0) + power);
  const kept = [...total].filter(([, power]) => power !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return { powers: kept, scale };
}

/**
 * Reads a unit of measure as a dimension.
 *
 * @param measuredIn - such as `case`, `millionVND` or `VND/household`
 * @returns what it counts
 * @example
 * ```ts
 * printUnitOfMeasure(unitOfMeasureOf('VND/household')); // => 'VND/household'
 * ```
 */
export function unitOfMeasureOf(measuredIn: string): UnitOfMeasure {
  const [top = '', ...below] = measuredIn.split('/');
  return below.reduce((d, unit) => divideDimensions(d, plain(unit)), plain(top));
}

function plain(written: string): UnitOfMeasure {
  const { count, unit } = countOf(written);
  if (count !== null) return { ...plain(unit), scale: multiplyFractions(plain(unit).scale, fraction(count)) };
  const size = sizes.get(unit);
  return size === undefined
    ? { powers: [[unit, 1]], scale: one }
    : { powers: [[size[0], 1]], scale: fraction(size[1]) };
}

/**
 * Takes the number off a unit of measure that counts so many of a thing, such as `1000person` in `case/1000person`.
 *
 * @param written - one part of a unit of measure
 * @returns the number and the thing; no number for a plain one
 */
export function countOf(written: string): { readonly count: bigint | null; readonly unit: string } {
  const [, digits, unit] = /^([1-9]\d{0,17})([A-Za-z]\w*)$/.exec(written) ?? [];
  return digits === undefined || unit === undefined ? { count: null, unit: written } : { count: BigInt(digits), unit };
}

/**
 * The dimension of a product.
 *
 * @param a - first
 * @param b - second
 * @returns both together
 */
export function multiplyDimensions(a: UnitOfMeasure, b: UnitOfMeasure): UnitOfMeasure {
  return combined([...a.powers, ...b.powers], multiplyFractions(a.scale, b.scale));
}

/**
 * The dimension of a quotient.
 *
 * @param a - dividend
 * @param b - divisor
 * @returns what is left; dimensionless for two of a kind
 */
export function divideDimensions(a: UnitOfMeasure, b: UnitOfMeasure): UnitOfMeasure {
  const inverted = b.powers.map(([unit, power]) => [unit, -power] as const);
  return combined([...a.powers, ...inverted], divideFractions(a.scale, b.scale));
}

/**
 * Tells whether two dimensions count the same thing, whatever the size they are written in.
 *
 * @param a - first
 * @param b - second
 * @returns `true` for đồng and tỷ, `false` for persons and cases
 */
export function sameKind(a: UnitOfMeasure, b: UnitOfMeasure): boolean {
  return printUnitOfMeasure({ ...a, scale: one }) === printUnitOfMeasure({ ...b, scale: one });
}

/**
 * Prints a dimension for an error message.
 *
 * @param dimension - what to print
 * @returns such as `case`, `VND/household`, `1000000 VND` or `a bare number`
 * @example
 * ```ts
 * printUnitOfMeasure(unitOfMeasureOf('case')); // => 'case'
 * ```
 */
export function printUnitOfMeasure(dimension: UnitOfMeasure): string {
  const { powers, scale } = dimension;
  const side = (sign: 1 | -1): string =>
    powers
      .filter(([, power]) => power * sign > 0)
      .map(([unit, power]) => (Math.abs(power) === 1 ? unit : `${unit}^${Math.abs(power)}`))
      .join('·');
  const below = side(-1);
  const size = compareFractions(scale, one) === 0 ? '' : `${scale.toString()} `;
  if (powers.length === 0) return 'a bare number';
  return `${size}${side(1) || '1'}${below === '' ? '' : `/${below}`}`;
}

const labels: ReadonlyMap<string, Text> = /* @__PURE__ */ new Map<string, Text>([
  ['percent', { vi: '%', en: '%' }],
  ['percentagePoint', { vi: 'điểm %', en: 'percentage points' }],
  ['perThousand', { vi: '‰', en: '‰' }],
  ['ratio', { vi: 'lần', en: 'times' }],
  ['times', { vi: 'lần', en: 'times' }],
]);

/**
 * Returns the label of a unit of measure that is a share.
 *
 * @param measuredIn - a unit of measure
 * @returns its label, or `null` when core names it
 */
export function shareLabel(measuredIn: string): Text | null {
  return labels.get(measuredIn) ?? null;
}
