import type { Finding, Where } from '../outcome/finding.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { fold } from '../words/fold.ts';
import { parseFinding } from './parse-findings.ts';

/** The unit a cell means, or why there is none. */
export interface UnitRead {
  /** Code of the unit; `null` when nobody can tell. */
  readonly unit: string | null;
  /** What was found. */
  readonly findings: readonly Finding[];
}

/** Finds the unit a text means on a day. */
export type UnitFinder = (text: string, day: IsoDate, at: Where) => UnitRead;

/**
 * Makes the look-up of units: by code, by a code that lost its leading zeros, by a name only one unit bears on the day.
 *
 * @param units - the reporting units
 * @returns the look-up
 */
export function unitFinder(units: UnitRegistry): UnitFinder {
  let named: ReadonlyMap<string, readonly string[]> | undefined;
  const onDay = (code: string, day: IsoDate) => units.resolve(code, day) !== null;
  return (text, day, at) => {
    if (onDay(text, day)) return { unit: text, findings: [] };
    const refuse = (finding: Finding): UnitRead => ({ unit: null, findings: [finding] });
    if (units.withCode(text).length > 0)
      return refuse(parseFinding('unit-not-valid', at, { a: text, b: day, actual: text }));
    // A spreadsheet that took the code for a number dropped its zeros; official codes have 2, 3 or 5 digits.
    const padded = /^\d{1,4}$/.test(text) ? [2, 3, 5].map((n) => text.padStart(n, '0')) : [];
    const [full, another] = [...new Set(padded)].filter((code) => code !== text && onDay(code, day));
    if (full !== undefined && another === undefined)
      return {
        unit: full,
        findings: [parseFinding('zeros-lost', at, { a: text, b: full, expected: full, actual: text })],
      };
    named ??= codesByName(units);
    const codes = (named.get(fold(text)) ?? []).filter((code) => {
      const unit = units.resolve(code, day);
      return unit !== null && fold(units.nameOf(unit.id, day)) === fold(text);
    });
    const [only, ...others] = codes;
    if (only === undefined) return refuse(parseFinding('unknown-unit', at, { a: text, actual: text }));
    if (others.length > 0)
      return refuse(parseFinding('same-name', at, { a: text, expected: codes.join(' | '), actual: text }));
    return {
      unit: only,
      findings: [parseFinding('unit-by-name', at, { a: text, b: only, expected: only, actual: text })],
    };
  };
}

function codesByName({ units }: UnitRegistry): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, names } of units)
    for (const { value } of names) {
      const key = fold(value);
      const known = codes.get(key) ?? [];
      if (!known.includes(code)) codes.set(key, [...known, code]);
    }
  return codes;
}
