import { checkCall } from '../outcome/check-call.ts';
import { aDay } from '../outcome/demand.ts';
import { aRegister } from '../outcome/noun-demands.ts';
import type { Finding } from '../outcome/finding.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { periodOfId } from '../time/period.ts';
import type { ReportingUnit } from '../unit/reporting-unit.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';

/** How the unit of a finding is called. */
export interface UnitNames {
  /**
   * Finds the unit, whether the finding calls it by its id or by its code.
   * @param unit - what the finding calls it
   * @param period - id of the period of the finding, whose last day decides what a code means
   * @returns the unit, or `null` where the register does not know it or cannot tell which one is meant
   */
  readonly unitOf: (unit: string, period?: string) => ReportingUnit | null;
  /**
   * Prints a unit: its name that day and its code, with the units above it where others bear its name; what is no unit stays as it is.
   * @param unit - what the finding calls it
   * @param finding - the finding, for its period
   * @returns such as `Xã Mẫu (00123)`
   */
  readonly nameOf: (unit: string, finding?: Pick<Finding, 'where'>) => string;
}

/**
 * Returns the code a unit bears on a day.
 *
 * @param unit - the unit
 * @param day - the day
 * @returns the code of the day, or its last one
 */
export function codeOf(unit: ReportingUnit, day: IsoDate): string {
  return unit.codes.find(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9'))?.value ?? unit.code;
}

/**
 * One name and one code for a unit, whatever step found something: a reader has codes, a rule has ids, a ranking has names.
 * `nameOf` is what `findingsBlock` and the writers ask for.
 *
 * @param units - the register
 * @param day - the day of names and codes where a finding has no period
 * @returns how units are found and called
 * @throws `DefinitionError` `call/…`
 * @example
 * ```ts
 * const units = defineUnits([{ code: '00123', kind: 'commune', name: 'Xã Mẫu' }]);
 * unitNames(units, '2024-12-31').nameOf('00123'); // => 'Xã Mẫu (00123)'
 * ```
 */
export function unitNames(units: UnitRegistry, day: IsoDate): UnitNames {
  checkCall('unitNames', { units: [units, aRegister], day: [day, aDay] });
  const days = new Map<string, IsoDate>();
  const dayOf = (period: string | undefined): IsoDate => {
    if (period === undefined) return day;
    let known = days.get(period);
    if (known === undefined) days.set(period, (known = periodOfId(period)?.to ?? day));
    return known;
  };
  const unitOf = (unit: string, period?: string): ReportingUnit | null => {
    const found = units.unit(unit) ?? units.resolve(unit, dayOf(period));
    if (found !== null) return found;
    const [only, other] = units.withCode(unit);
    return only !== undefined && other === undefined ? only : null;
  };
  const nameOf = (text: string, finding?: Pick<Finding, 'where'>): string => {
    const on = dayOf(finding?.where.period);
    const unit = unitOf(text, finding?.where.period);
    if (unit === null) return text;
    return units.distinctNameOf(unit.id, on, codeOf(unit, on));
  };
  return { unitOf, nameOf };
}
