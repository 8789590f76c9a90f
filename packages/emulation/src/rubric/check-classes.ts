import { compareFractions, DefinitionError, zero, type Fraction } from '@qcdc/core';
import { amountOf } from './amount.ts';
import { checkCondition, checkThreshold, type Names } from './check-references.ts';
import type { ClassTable } from './class-table.ts';
import { checkCover, type Stretch } from './cover.ts';
import type { Threshold } from './threshold.ts';

/** The lowest and highest total the sheet can give. */
export interface ScoreRange {
  /** Lowest possible. */
  readonly low: Fraction;
  /** Highest possible, `null` when a bonus knows no limit. */
  readonly high: Fraction | null;
}

// Every kind of unit has its own table; a table without thresholds by unit has one.
function choicesOf(table: ClassTable): readonly (string | null)[] {
  const keys = new Set<string>();
  for (const { from, to } of table.classes)
    for (const end of [from, to]) if (typeof end === 'object') for (const key of Object.keys(end.values)) keys.add(key);
  return keys.size === 0 ? [null] : [...keys];
}

function end(threshold: Threshold | undefined, choice: string | null, path: string): Fraction | null {
  if (threshold === undefined) return null;
  if (typeof threshold !== 'object') return amountOf(threshold, path);
  const value = choice === null ? undefined : threshold.values[choice];
  return value === undefined ? null : amountOf(value, path);
}

/**
 * Checks a class table: it covers every possible total once, each class can be reached, and each class with conditions
 * says what happens when they fail.
 *
 * @param table - the class table
 * @param range - totals the sheet can give
 * @param names - what conditions may refer to
 * @throws `DefinitionError` `emulation/band-gap`, `emulation/unreachable-class`, `emulation/no-fall-through` …
 */
export function checkClasses(table: ClassTable, range: ScoreRange, names: Names): void {
  const ids = new Set<string>();
  for (const [i, c] of table.classes.entries()) {
    const path = `classes.classes[${i}]`;
    if (ids.has(c.id)) throw new DefinitionError('emulation/id-used-twice', `class "${c.id}" stands twice`, path);
    ids.add(c.id);
    checkThreshold(c.from, names, `${path}.from`);
    checkThreshold(c.to, names, `${path}.to`);
    for (const [k, condition] of (c.conditions ?? []).entries())
      checkCondition(condition, names, `${path}.conditions[${k}]`);
    if (c.conditions !== undefined && c.otherwise === undefined)
      throw new DefinitionError(
        'emulation/no-fall-through',
        'say what happens when the score fits but a condition fails: nextBelow, authority or noClass',
        path,
      );
  }
  for (const choice of choicesOf(table)) {
    const stretches: Stretch[] = table.classes.map((c, i) => ({
      from: end(c.from, choice, `classes.classes[${i}].from`),
      to: end(c.to, choice, `classes.classes[${i}].to`),
    }));
    const ends = checkCover(stretches, table.closed, 'classes', 'classes');
    const lowGap =
      ends.from !== null &&
      (compareFractions(ends.from, range.low) > 0 || (table.closed === 'upper' && !holds(stretches, range.low)));
    const highGap =
      ends.to !== null &&
      (range.high === null ||
        compareFractions(ends.to, range.high) < 0 ||
        (table.closed === 'lower' && compareFractions(ends.to, range.high) === 0));
    if (lowGap || highGap)
      throw new DefinitionError(
        'emulation/band-gap',
        'some possible totals fit no class; leave out `from` of the lowest and `to` of the highest class',
        'classes',
      );
    for (const [i, { from, to }] of stretches.entries()) {
      const above = from !== null && range.high !== null && compareFractions(from, range.high) > 0;
      const below =
        to !== null &&
        (compareFractions(to, range.low) < 0 ||
          (table.closed === 'lower' &&
            compareFractions(to, range.low) === 0 &&
            from !== null &&
            compareFractions(from, to) !== 0));
      if (above || below)
        throw new DefinitionError(
          'emulation/unreachable-class',
          `no total of this sheet reaches class "${table.classes[i]?.id ?? ''}"; correct its limits`,
          `classes.classes[${i}]`,
        );
    }
  }
}

function holds(stretches: readonly Stretch[], low: Fraction): boolean {
  return (
    compareFractions(low, zero) === 0 &&
    stretches.some(
      ({ from, to }) =>
        from !== null && to !== null && compareFractions(from, to) === 0 && compareFractions(from, low) === 0,
    )
  );
}
