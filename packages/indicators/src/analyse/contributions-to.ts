import {
  absoluteFraction,
  addFractions,
  compareFractions,
  divideFractions,
  multiplyFractions,
  subtractFractions,
  zero,
  type Fraction,
} from '@qcdc/core/exact';
import { exactValue } from '../compute/interval-arithmetic.ts';
import type { IndicatorTable, IndicatorValue } from '../compute/indicator-table.ts';

/** How much of the change of a parent's rate one unit below it brought about. */
export interface ChangeContribution {
  /** Id of the unit. */
  readonly unit: string;
  /** Its part of the change, in the indicator's own unit; all parts add up to the change exactly. */
  readonly change: Fraction;
}

/** A change of a ratio taken apart. */
export interface ChangeContributions {
  /** Change of the parent's value. */
  readonly change: Fraction;
  /** Parts of the units below, the largest in size first. */
  readonly contributions: readonly ChangeContribution[];
}

/** Which change is taken apart. */
export interface ChangeKey {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the parent unit. */
  readonly unit: string;
  /** Id of the later period. */
  readonly period: string;
  /** Id of the earlier period. */
  readonly against: string;
}

interface Parts {
  readonly n: Fraction;
  readonly d: Fraction;
}

function partsOf(value: IndicatorValue | null): Parts | null {
  const [n, d] = [value?.numerator && exactValue(value.numerator), value?.denominator && exactValue(value.denominator)];
  return n && d ? { n, d } : null;
}

/**
 * Tells which units below moved a parent's rate. With R the earlier rate, N and D the parent's parts and n, d a unit's
 * parts, its contribution is (n₁ − R·d₁)/D₁ − (n₀ − R·d₀)/D₀, times the factor: what the unit did above the old rate now,
 * less what it did above it then. The contributions add up to the change exactly, whatever the weights did.
 *
 * @param table - the values, with the units and their tree
 * @param key - parent, indicator and the two periods
 * @returns the change and its parts; `null` when a part of the parent or of a unit below is not exactly known, or the tree
 * changed in between
 * @throws `DefinitionError` as `get` of the table
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2023', received: 40, settled: 30 },
 *   { unit: 'B', period: '2023', received: 10, settled: 5 },
 *   { unit: 'A', period: '2024', received: 40, settled: 35 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const { value: table } = computeIndicators(totals, [mediationSettledShare]);
 * const id = mediationSettledShare.id;
 * const moved = contributionsTo(table, { indicator: id, unit: '01', period: '2024', against: '2023' });
 * moved && [String(moved.change), moved.contributions.map(({ unit }) => unit)]; // => ['10', ['A', 'B']]
 * ```
 */
export function contributionsTo(table: IndicatorTable, key: ChangeKey): ChangeContributions | null {
  const { registry } = table;
  const at = (unit: string, period: string): IndicatorValue | null =>
    table.get({ indicator: key.indicator, unit, period });
  const [now, before] = [at(key.unit, key.period), at(key.unit, key.against)];
  const [later, earlier] = [key.period, key.against].map((id) => table.periods.find((p) => p.id === id));
  if (registry === null || later === undefined || earlier === undefined) return null;
  const [whole1, whole0] = [partsOf(now), partsOf(before)];
  if (!now?.value || !before?.value || !whole1 || !whole0) return null;
  const children = registry.childrenOf(key.unit, later.to).map((u) => u.id);
  const then = new Set(registry.childrenOf(key.unit, earlier.to).map((u) => u.id));
  if (children.length !== then.size || children.some((id) => !then.has(id))) return null;
  const rate = divideFractions(whole0.n, whole0.d);
  const above = ({ n, d }: Parts, whole: Parts): Fraction =>
    divideFractions(subtractFractions(n, multiplyFractions(rate, d)), whole.d);
  const contributions: ChangeContribution[] = [];
  let total = zero;
  for (const unit of children) {
    const [own1, own0] = [partsOf(at(unit, later.id)), partsOf(at(unit, earlier.id))];
    if (!own1 || !own0) return null;
    const change = multiplyFractions(subtractFractions(above(own1, whole1), above(own0, whole0)), now.factor);
    total = addFractions(total, change);
    contributions.push({ unit, change });
  }
  const change = subtractFractions(now.value, before.value);
  // A parent with figures beside its children's cannot be taken apart by them.
  if (compareFractions(total, change) !== 0) return null;
  contributions.sort((a, b) => compareFractions(absoluteFraction(b.change), absoluteFraction(a.change)));
  return { change, contributions };
}
