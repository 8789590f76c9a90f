import { checkCall } from '../outcome/check-call.ts';
import { aDay, aText, having } from '../outcome/demand.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { aRegister } from '../outcome/noun-demands.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { bareWords, fold } from '../words/fold.ts';
import { namesOfUnits, type UnitNames } from './names-of-units.ts';
import { pageFinding } from './page-findings.ts';
import type { ParseContext } from './parse-context.ts';
import { mayMean, unitName } from './unit-name.ts';

/** Compares the name that stands beside the code of a unit. */
export type NameCheck = (text: string, unit: ReportingUnit, day: IsoDate, at: Where) => Finding | null;

/**
 * Makes the comparison of names with codes. The name of another unit is an error: one of the two is wrong, and nobody knows
 * which. A name nobody bears is told, and the code counts. Marks that are missing and names of former days are no matter.
 *
 * @param context - the register
 * @returns gives the finding, or `null` where code and name may be of one unit
 */
export function nameCheck({ units, findUnit }: ParseContext): NameCheck {
  const seen = new Map<string, NameBesideCode>();
  let names: UnitNames | null = null;
  return (text, unit, day, at) => {
    if (units === undefined || findUnit === null || !/\p{L}/u.test(text)) return null;
    const key = `${unit.id}\n${text}\n${day}`;
    const bearers = (): readonly ReportingUnit[] => {
      const { unit: found, findings } = findUnit(text, day, {});
      if (found !== null) return [found];
      // Several units bear the name: this one may be among them, or lie in one of them.
      const several = findings.some(({ code }) => code === 'parse/same-name');
      return several ? (names ??= namesOfUnits(units)).bearing(text, day) : [];
    };
    const verdict = seen.get(key) ?? compareName(text, unit, day, units, bearers);
    seen.set(key, verdict);
    if (verdict === 'fits') return null;
    const b = `${unit.code} ${units.nameOf(unit.id, day)}`;
    const trouble = verdict === 'differs' ? 'unit-name-differs' : 'unit-name-unknown';
    return pageFinding(trouble, at, { a: text, b, expected: units.nameOf(unit.id, day), actual: text });
  };
}

/** Whether a name beside the code of a unit is its name, that of another unit, or of none. */
export type NameBesideCode = 'fits' | 'differs' | 'unknown';

/**
 * Makes the comparison of names with the units whose codes stand beside them, for messages that say both. Marks that are missing,
 * names of former days, and names of what lies above or below the unit are no matter.
 *
 * @param units - the register
 * @returns tells for a name, a unit and a day: `fits`; `differs` where other units bear the name on that day; `unknown` where none does
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '00001', kind: 'commune', name: 'Xã Mẫu Một' },
 *   { code: '00002', kind: 'commune', name: 'Xã Mẫu Hai' },
 * ]);
 * const compare = namesBesideCodes(units);
 * const day = isoDate('2025-12-31');
 * const told = units.units.slice(0, 1).map((unit) => [compare('UBND xã Mẫu Một', unit, day), compare('Xã Mẫu Hai', unit, day)]);
 * told; // => [['fits', 'differs']]
 * ```
 */
export function namesBesideCodes(
  units: UnitRegistry,
): (name: string, unit: ReportingUnit, day: IsoDate) => NameBesideCode {
  checkCall('namesBesideCodes', { units: [units, aRegister] });
  const names = namesOfUnits(units);
  return (name, unit, day) => {
    checkCall('namesBesideCodes', { name: [name, aText], unit: [unit, aUnit], day: [day, aDay] });
    return compareName(name, unit, day, units, () => names.bearing(name, day));
  };
}

const aUnit = /* @__PURE__ */ having(['id', 'names'], 'một đơn vị của danh mục', 'a unit of the register');

function compareName(
  text: string,
  unit: ReportingUnit,
  day: IsoDate,
  units: UnitRegistry,
  bearers: () => readonly ReportingUnit[],
): NameBesideCode {
  const said = bareName(text);
  const typed = bareWords(fold(text));
  const fits = (name: string): boolean => bareWords(fold(name)) === typed || mayMean(said, bareName(name));
  if (unit.names.some(({ value }) => fits(value))) return 'fits';
  const others = bearers();
  if (others.length === 0) return 'unknown';
  const above = (one: ReportingUnit): readonly string[] => units.ancestorsOf(one.id, day).map(({ id }) => id);
  const isRelated = (other: ReportingUnit): boolean =>
    other.id === unit.id || above(unit).includes(other.id) || above(other).includes(unit.id);
  return others.some(isRelated) ? 'fits' : 'differs';
}

function bareName(text: string): ReturnType<typeof unitName> {
  const { kind, bare, within } = unitName(text);
  return { kind, bare: bareWords(bare), within };
}
