import type { IsoDate } from '../time/iso-date.ts';
import type { Days } from './dated-value.ts';
import { byFirstDay, placesOn } from './disjoint-spans.ts';
import type { ReportingUnit } from './reporting-unit.ts';

/** Units by the codes they bore. */
export interface CodeBearers {
  /**
   * Finds the unit that bore a code on a day.
   * @param code - the code
   * @param day - the day
   * @returns the unit, or `null`
   */
  on(code: string, day: IsoDate): ReportingUnit | null;
  /**
   * Returns every unit that ever bore a code.
   * @param code - the code
   * @returns the units, oldest first
   */
  all(code: string): readonly ReportingUnit[];
}

interface Bearer extends Days {
  readonly unit: ReportingUnit;
}

const none: readonly ReportingUnit[] = [];

/**
 * Collects the codes of units that have been checked: no code is borne by two of them on one day.
 *
 * @param units - the units
 * @returns the look-up
 */
export function codeBearers(units: readonly ReportingUnit[]): CodeBearers {
  const spans = new Map<string, Bearer[]>();
  for (const unit of units)
    for (const { from, to, value } of unit.codes) {
      const same = spans.get(value);
      if (same === undefined) spans.set(value, [{ unit, from, to }]);
      else same.push({ unit, from, to });
    }
  const sorted = new Map<string, readonly Bearer[]>();
  for (const [code, same] of spans) sorted.set(code, same.length === 1 ? same : byFirstDay(same));
  const asked = new Map<string, readonly ReportingUnit[]>();
  return {
    on: (code, day) => {
      const bearers = sorted.get(code) ?? [];
      const [begin, end] = placesOn(bearers, { from: day, to: day });
      return end > begin ? (bearers[begin]?.unit ?? null) : null;
    },
    all: (code) => {
      const bearers = sorted.get(code);
      if (bearers === undefined) return none;
      let known = asked.get(code);
      if (known === undefined) asked.set(code, (known = [...new Set(bearers.map(({ unit }) => unit))]));
      return known;
    },
  };
}
