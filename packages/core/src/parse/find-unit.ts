import { normaliseText } from '../number/normalise-text.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { dayText } from '../time/print-period.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import { holdsOn } from '../unit/dated-value.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { namesOfUnits, type UnitNames } from './names-of-units.ts';
import type { Say } from './parse-findings.ts';
import { mayMean, unitName, withoutMarks } from './unit-name.ts';

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
// No name of a unit with the places it lies in is longer.
const longestName = 120;
// Units of one name that are listed in a finding; the others are counted.
const mostListed = 20;

/**
 * Makes the look-up of units: by code, by id, by a code that lost its leading zeros, by a code beside its name, by a
 * name only one unit bears on the day: with or without its kind, the office before it, the places it lies in behind it.
 *
 * @param units - the register of reporting units
 * @param say - makes the findings
 * @param encodingOf - tells in what a name was typed that is no Unicode, where names are typed by hand
 * @returns the look-up
 */
export function unitFinder(
  units: UnitRegistry,
  say: Say,
  encodingOf: (text: string) => string | null = () => null,
): UnitFinder {
  let names: UnitNames | undefined;
  const find: UnitFinder = (text, day, at) => {
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
      return refuse(say('unit-not-valid', at, { a: text, b: dayText(day), actual: text }));
    const [full, another] = withZeros(text, day, units);
    if (full !== undefined && another === undefined) {
      const { code } = full;
      return { unit: full, findings: [say('zeros-lost', at, { a: text, b: code, expected: code, actual: text })] };
    }
    const beside = codeBesideName(text, day, units);
    if (beside !== null && beside.fits) return { unit: beside.unit, findings: nothing };
    names ??= namesOfUnits(units);
    const bearers = names.bearing(text, day);
    // The code in brackets may be that of the district or province above the unit.
    if (
      beside !== null &&
      !bearers.some(({ id }) => units.ancestorsOf(id, day).some((one) => one.id === beside.unit.id))
    ) {
      const b = `${beside.unit.code} - ${units.nameOf(beside.unit.id, day)}`;
      return refuse(say('code-or-name', at, { a: text, b, expected: b, actual: text }));
    }
    const [only, ...others] = bearers;
    if (only === undefined) {
      // "1. X1", "X1 (*)": a code with the marks of a printed list, or with signs nobody sees.
      const plain = withoutMarks(normaliseText(text));
      const marked = plain === text ? null : find(plain, day, at);
      if (marked !== null && marked.unit !== null) return marked;
      // "Hòa Thuận - An Giang": behind the last dash may stand the place it lies in, also without its kind.
      const behind = text.length > longestName ? text : text.replace(/\s[-–—]\s+(?=[^-–—]*$)/u, ', ');
      const placed = behind === text ? null : find(behind, day, at);
      if (placed !== null && placed.unit !== null) return placed;
      const encoding = encodingOf(text);
      return refuse(
        encoding === null
          ? say('unknown-unit', at, { a: text, actual: text })
          : say('unit-legacy-encoding', at, { a: text, b: encoding, expected: 'Unicode', actual: text }),
      );
    }
    if (others.length > 0) {
      const more = bearers.length > mostListed ? ` | … (${bearers.length})` : '';
      const listed =
        bearers
          .slice(0, mostListed)
          .map((unit) => `${placedName(unit, day, units)} (${unit.code})`)
          .join(' | ') + more;
      return refuse(say('same-name', at, { a: text, b: listed, expected: listed, actual: text }));
    }
    const { code } = only;
    return { unit: only, findings: [say('unit-by-name', at, { a: text, b: code, expected: code, actual: text })] };
  };
  return find;
}

// "X1 - Xã An Hòa", "Xã An Hòa (X1)": a code with its name beside it.
function codeBesideName(
  text: string,
  day: IsoDate,
  units: UnitRegistry,
): { readonly unit: ReportingUnit; readonly fits: boolean } | null {
  const [, first, behind] = /^([\w.]{1,20})\s*[-–—:]\s*(\S.*)$/u.exec(text) ?? [];
  const [, before, last] = /^(\S|\S.*\S)\s*\(([\w.]{1,20})\)$/u.exec(text) ?? [];
  const code = first ?? last;
  const name = behind ?? before;
  const unit = code === undefined ? null : units.resolve(code, day);
  // "TM-B9" is one code, not a code and a name.
  if (unit === null || name === undefined || /^[\w.-]+$/.test(name)) return null;
  return { unit, fits: unit.names.some(({ value }) => mayMean(unitName(name), unitName(value))) };
}

function placedName(unit: ReportingUnit, day: IsoDate, units: UnitRegistry): string {
  const above = units.ancestorsOf(unit.id, day).map(({ id }) => units.nameOf(id, day));
  return [units.nameOf(unit.id, day), ...above].join(', ');
}

// A spreadsheet that took the code for a number dropped its zeros; official codes have 2, 3 or 5 digits.
function withZeros(text: string, day: IsoDate, units: UnitRegistry): readonly ReportingUnit[] {
  if (!/^\d{1,4}$/.test(text)) return [];
  const padded = new Set([2, 3, 5].map((n) => text.padStart(n, '0')));
  return [...padded].flatMap((code) => units.resolve(code, day) ?? []);
}
