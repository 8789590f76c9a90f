import type { Dataset, Sourced } from '../entity/define-entity.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { UnitPeriodGroup } from './group.ts';
import { periodOfId, type Period } from '../time/period.ts';

interface Header {
  readonly unit: string;
  readonly date?: string;
  readonly period?: string;
}

/** Groups by unit and period id. */
export type Groups = ReadonlyMap<string, ReadonlyMap<string, UnitPeriodGroup>>;

/**
 * Groups records by unit and period. An event belongs to every reported period of its unit that contains its day, and to
 * its calendar year.
 *
 * @param dataset - the records
 * @param wanted - tells which entities to group
 * @param periods - periods to make a group for in every unit, reported or not
 * @returns groups by unit and period id
 */
export function groupRecords(
  dataset: Dataset,
  wanted: (entity: string) => boolean,
  periods: readonly Period[] = [],
): Groups {
  const groups = new Map<string, Map<string, UnitPeriodGroup>>();
  const groupOf = (unit: string, period: Period): UnitPeriodGroup => {
    let ofUnit = groups.get(unit);
    if (ofUnit === undefined) {
      ofUnit = new Map<string, UnitPeriodGroup>();
      groups.set(unit, ofUnit);
    }
    let group = ofUnit.get(period.id);
    if (group === undefined) {
      group = { unit, period, sourced: new Map<string, Sourced<unknown>[]>() };
      ofUnit.set(period.id, group);
    }
    return group;
  };
  const known = new Map<string, Period | null>();
  const periodBy = (id: string): Period | null => {
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    const period = periodOfId(id);
    known.set(id, period);
    return period;
  };
  const put = (group: UnitPeriodGroup, entity: string, record: Sourced<unknown>): void => {
    const list = group.sourced.get(entity);
    if (list === undefined) group.sourced.set(entity, [record]);
    else list.push(record);
  };

  const events: [string, readonly Sourced<unknown>[]][] = [];
  for (const [entity, records] of dataset) {
    if (!wanted(entity)) continue;
    if ((records[0]?.data as Header | undefined)?.date !== undefined) {
      events.push([entity, records]);
      continue;
    }
    for (const record of records) {
      const { unit, period } = record.data as Header;
      const known = period === undefined ? null : periodBy(period);
      if (known !== null) put(groupOf(unit, known), entity, record);
    }
  }
  for (const unit of groups.keys()) for (const period of periods) groupOf(unit, period);
  for (const [entity, records] of events) {
    for (const record of records) {
      const { unit, date = '' } = record.data as Header;
      const year = periodBy(date.slice(0, 4));
      if (year === null) continue;
      if (!groups.has(unit)) for (const period of periods) groupOf(unit, period);
      put(groupOf(unit, year), entity, record);
      const ofUnit = groups.get(unit);
      if (ofUnit === undefined || ofUnit.size === 1) continue;
      for (const group of ofUnit.values()) {
        const { period } = group;
        if (period !== year && period.id !== year.id && period.from <= date && date <= period.to)
          put(group, entity, record);
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
