import type { Place } from '../dataset/place.ts';
import type { Sourced } from '../dataset/sourced.ts';
import type { Entity, RecordOf } from '../entity/define-entity.ts';
import type { Period } from '../time/period.ts';

/** Records by entity id, as a rule that looks at several of them receives them. */
export type RecordsByEntity = ReadonlyMap<string, readonly unknown[]>;

/** One record beside all its unit has reported, of every period and day. */
export interface RecordInUnitInput {
  /** The record that is judged, with its place. */
  readonly record: Sourced<unknown>;
  /** Id of its area. */
  readonly area: string;
  /** All records of its unit, by area, in the areas that rules of this scope look at; the one that is judged among them. */
  readonly beside: ReadonlyMap<string, readonly Sourced<unknown>[]>;
}

/** Everything one unit has reported for one period. @term đơn vị, kỳ báo cáo */
export interface UnitPeriodInput {
  /** Id of the unit. */
  readonly unit: string;
  /** The period. */
  readonly period: Period;
  /** Its records: those of the period itself, and the events that fell inside it; for a rule with `eventsOfAnyDay` all of them. */
  readonly records: RecordsByEntity;
}

/** One unit in two periods. */
export interface TwoPeriodsInput {
  /** Id of the unit. */
  readonly unit: string;
  /** `follows`: the later begins the day after the earlier ends; `within`: both begin together and the later runs longer. */
  readonly relation: 'follows' | 'within';
  /** The earlier (or inner) period. */
  readonly earlier: Period;
  /** The later (or outer) period. */
  readonly later: Period;
  /** Records of the earlier period. */
  readonly before: RecordsByEntity;
  /** Records of the later period. */
  readonly after: RecordsByEntity;
}

/** A unit and the units directly below it, in one period. */
export interface FamilyInput {
  /** Id of the parent. */
  readonly parent: string;
  /** The period. */
  readonly period: Period;
  /** Records of the parent. */
  readonly own: RecordsByEntity;
  /** Records of the children that reported, by id. */
  readonly children: ReadonlyMap<string, RecordsByEntity>;
  /** How many children the tree knows on the last day of the period. */
  readonly expectedChildren: number;
}

/** Records of one unit in one period, with where they were read. */
export interface UnitPeriodGroup extends Place {
  /** The period. */
  readonly period: Period;
  /** Sourced records by entity id. */
  readonly sourced: Map<string, Sourced<unknown>[]>;
}

/**
 * Returns the records of one entity inside a group, typed.
 *
 * @param records - records of a group
 * @param entity - the entity
 * @returns its records; none when the area was not reported
 * @example
 * ```ts
 * const rule = defineRule({
 *   id: 'demo/both',
 *   title: { vi: 'Có cả hai', en: 'Both are there' },
 *   severity: 'info',
 *   scope: 'unitPeriod',
 *   entities: ['mediation', 'petitions'],
 *   messages: { one: { vi: 'Thiếu một lĩnh vực', en: 'One area is missing' } },
 *   law: undatedRule(practice({ vi: 'ví dụ', en: 'an example' })),
 *   examples: [],
 *   check: ({ records }: UnitPeriodInput) => (inGroup(records, mediation).length > 0 && inGroup(records, petitions).length > 0 ? held : failed('one')),
 * });
 * const dataset = parseRecords([{ unit: '00001', period: '2024', received: 5 }], mediation);
 * validate(dataset, [rule]).findings.map(({ code }) => code); // => ['demo/both']
 * ```
 */
export function inGroup<E extends Entity>(records: RecordsByEntity, entity: E): readonly RecordOf<E>[] {
  return (records.get(entity.id) ?? []) as readonly RecordOf<E>[];
}

/**
 * Strips the places off a group.
 *
 * @param group - the group
 * @returns its records by entity id
 */
export function bare(group: UnitPeriodGroup): RecordsByEntity {
  return new Map([...group.sourced].map(([entity, list]) => [entity, list.map((s) => s.data)]));
}
