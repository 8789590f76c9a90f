import type { Dataset } from '../dataset/dataset.ts';
import type { Place } from '../dataset/place.ts';
import type { Sourced } from '../dataset/sourced.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import { periodOfDay } from '../time/period-relations.ts';
import type { UnitPeriodGroup } from './group.ts';

/** Groups by id of the unit and of the period. */
export type Groups = ReadonlyMap<string, ReadonlyMap<string, UnitPeriodGroup>>;

/**
 * Groups records by unit and period. An event belongs to every reported period of its unit that contains its day, and to
 * its calendar year.
 *
 * @param dataset - the records
 * @param wanted - tells which entities to group
 * @param periods - periods to make a group for in every unit, reported or not
 * @returns groups by id of the unit and of the period
 */
export function groupRecords(
  dataset: Dataset,
  wanted: (entity: string) => boolean,
  periods: readonly Period[] = [],
): Groups {
  const groups = new Map<string, Map<string, UnitPeriodGroup>>();
  const groupOf = (place: Place, period: Period): UnitPeriodGroup => {
    const { unit, reportingUnit } = place;
    let ofUnit = groups.get(unit);
    if (ofUnit === undefined) {
      ofUnit = new Map<string, UnitPeriodGroup>();
      groups.set(unit, ofUnit);
      for (const asked of periods) groupOf(place, asked);
    }
    let group = ofUnit.get(period.id);
    if (group === undefined) {
      group = { unit, reportingUnit, period, day: period.to, sourced: new Map<string, Sourced<unknown>[]>() };
      ofUnit.set(period.id, group);
    }
    return group;
  };
  const put = (group: UnitPeriodGroup, entity: string, record: Sourced<unknown>): void => {
    const list = group.sourced.get(entity);
    if (list === undefined) group.sourced.set(entity, [record]);
    else list.push(record);
  };
  const years = new Map<string, Period>();
  const yearOf = (day: IsoDate): Period => {
    const digits = day.slice(0, 4);
    let year = years.get(digits);
    if (year === undefined) years.set(digits, (year = periodOfDay(day, 'year')));
    return year;
  };

  // Periods first: an event joins every group of its unit that its day lies in.
  const areas = [...dataset].filter(([{ id }]) => wanted(id));
  for (const [{ id }, records] of areas)
    for (const record of records) {
      const { period } = record.place;
      if (period !== null) put(groupOf(record.place, period), id, record);
    }
  for (const [{ id, form }, records] of areas) {
    if (form !== 'event') continue;
    for (const record of records) {
      const { unit, day } = record.place;
      const year = yearOf(day);
      put(groupOf(record.place, year), id, record);
      const ofUnit = groups.get(unit);
      if (ofUnit === undefined || ofUnit.size === 1) continue;
      for (const group of ofUnit.values()) {
        const { period } = group;
        if (period.id !== year.id && period.from <= day && day <= period.to) put(group, id, record);
      }
    }
  }
  return groups;
}

/**
 * Returns the pairs of periods of one unit that can be compared: one follows the other, or one lies at the beginning of
 * the other.
 *
 * @param ofUnit - groups of the unit
 * @returns pairs with their relation
 */
export function pairsOf(
  ofUnit: ReadonlyMap<string, UnitPeriodGroup>,
): readonly (readonly [UnitPeriodGroup, UnitPeriodGroup, 'follows' | 'within'])[] {
  const ordered = [...ofUnit.values()].sort((a, b) =>
    a.period.from === b.period.from ? (a.period.to < b.period.to ? -1 : 1) : a.period.from < b.period.from ? -1 : 1,
  );
  const pairs: (readonly [UnitPeriodGroup, UnitPeriodGroup, 'follows' | 'within'])[] = [];
  for (const [i, a] of ordered.entries()) {
    for (const b of ordered.slice(i + 1)) {
      if (a.period.from === b.period.from && a.period.to < b.period.to) pairs.push([a, b, 'within']);
      else if (b.period.from === addDays(a.period.to, 1)) pairs.push([a, b, 'follows']);
    }
  }
  return pairs;
}
