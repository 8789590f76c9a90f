import type { Finding, Where } from '../outcome/finding.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import { holdsOn } from '../unit/dated-value.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { fold } from '../words/fold.ts';
import type { Say } from './parse-findings.ts';

/** The unit a text means, or why there is none. */
export interface UnitRead {
  /** The unit; `null` when nobody can tell. */
  readonly unit: ReportingUnit | null;
  /** What was found. */
  readonly findings: readonly Finding[];
}

/** Finds the unit a text means on a day. */
export type UnitFinder = (text: string, day: IsoDate, at: Where) => UnitRead;

const nothing: readonly Finding[] = [];

/**
 * Makes the look-up of units: by code, by id, by a code that lost its leading zeros, by a name only one unit bears on the
 * day.
 *
 * @param units - the register of reporting units
 * @param say - makes the findings
 * @returns the look-up
 */
export function unitFinder(units: UnitRegistry, say: Say): UnitFinder {
  let named: ReadonlyMap<string, readonly ReportingUnit[]> | undefined;
  return (text, day, at) => {
    const refuse = (finding: Finding): UnitRead => ({ unit: null, findings: [finding] });
    const coded = units.resolve(text, day);
    const known = units.unit(text);
    const own = known !== null && holdsOn(known, day) ? known : null;
    if (coded !== null && own !== null && coded.id !== own.id)
      return refuse(
        say('unit-two-ways', at, { a: text, b: `${coded.id}, ${own.id}`, expected: coded.id, actual: text }),
      );
    const found = coded ?? own;
    if (found !== null) return { unit: found, findings: nothing };
    if (known !== null || units.withCode(text).length > 0)
      return refuse(say('unit-not-valid', at, { a: text, b: day, actual: text }));
    const [full, another] = withZeros(text, day, units);
    if (full !== undefined && another === undefined) {
      const { code } = full;
      return { unit: full, findings: [say('zeros-lost', at, { a: text, b: code, expected: code, actual: text })] };
    }
    named ??= unitsByName(units);
    const folded = fold(text);
    const bearers = (named.get(folded) ?? []).filter(
      (unit) => holdsOn(unit, day) && fold(units.nameOf(unit.id, day)) === folded,
    );
    const [only, ...others] = bearers;
    if (only === undefined) return refuse(say('unknown-unit', at, { a: text, actual: text }));
    if (others.length > 0) {
      const codes = bearers.map(({ code }) => code).join(' | ');
      return refuse(say('same-name', at, { a: text, expected: codes, actual: text }));
    }
    const { code } = only;
    return { unit: only, findings: [say('unit-by-name', at, { a: text, b: code, expected: code, actual: text })] };
  };
}

// A spreadsheet that took the code for a number dropped its zeros; official codes have 2, 3 or 5 digits.
function withZeros(text: string, day: IsoDate, units: UnitRegistry): readonly ReportingUnit[] {
  if (!/^\d{1,4}$/.test(text)) return [];
  const padded = new Set([2, 3, 5].map((n) => text.padStart(n, '0')));
  return [...padded].flatMap((code) => units.resolve(code, day) ?? []);
}

function unitsByName({ units }: UnitRegistry): ReadonlyMap<string, readonly ReportingUnit[]> {
  const byName = new Map<string, ReportingUnit[]>();
  for (const unit of units)
    for (const name of new Set(unit.names.map(({ value }) => fold(value)))) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [unit]);
      else same.push(unit);
    }
  return byName;
}
