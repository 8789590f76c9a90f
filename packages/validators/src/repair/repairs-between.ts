import {
  previousPeriod,
  type AnyRule,
  type CheckContext,
  type Dataset,
  type Entity,
  type Outcome,
  type Sourced,
} from '@qcdc/core';
import { aCalendar, aCatalogue, checkCall, having, listOf, whole, aDataset, outcomeOf } from '@qcdc/core/checks';
import { judgedBetween, type LinkedRecord } from './judged-between.ts';
import { linkedGroups } from './linked-groups.ts';
import { LinkedRules } from './linked-rules.ts';
import type { RepairChange, RepairProposal } from './proposal.ts';
import { propose, type Before } from './propose.ts';
import type { Repairs } from './repairs-for.ts';

/** How to look for what is wrong between records. */
export interface RepairsBetweenOptions extends Pick<CheckContext, 'catalogue' | 'calendar'> {
  /** Sets of more fields than this are not looked for, 1 to 6; 3 when left out. */
  readonly mostFields?: number;
  /** How many steps the solver may make for one group of records, 100 to 1,000,000; 20,000 when left out. */
  readonly steps?: number;
  /** Groups of more records than this are not solved, 1 to 10,000; 200 when left out. */
  readonly mostRecords?: number;
}

/** A field of one of several records. */
export interface LinkedField {
  /** Which of the records, counted from 0. */
  readonly record: number;
  /** The field. */
  readonly field: string;
}

/** A contradiction between records: with these fields as they are, these rules cannot all hold. */
export interface LinkedConflict {
  /** The fields. */
  readonly fields: readonly LinkedField[];
  /** Ids of the rules. */
  readonly rules: readonly string[];
}

/** A record that may be wrong, with its area. */
export interface RecordOfGroup {
  /** The area. */
  readonly area: Entity;
  /** The record, with its place. */
  readonly record: Sourced<unknown>;
}

/** What would make records right that contradict one another. */
export interface LinkedRepairs extends Pick<Repairs, 'broken' | 'notSolved' | 'proposals'> {
  /** `found`: `sets` holds all smallest sets of fields. `rulesContradict`: no values at all keep the rules. `notFound`: nothing was found within the limits. */
  readonly state: 'found' | 'rulesContradict' | 'notFound';
  /** The records rules tie together here; everything else names them by their number, counted from 0. */
  readonly records: readonly RecordOfGroup[];
  /** The contradictions that were met. */
  readonly conflicts: readonly LinkedConflict[];
  /** All smallest sets of fields whose change makes everything hold. */
  readonly sets: readonly (readonly LinkedField[])[];
}

/**
 * Tells which fields are wrong in records that contradict one another, or themselves: a year and its halves, a unit and those
 * below it, an opening stock and what the period before left, a count and the events recorded. For each group of records that
 * broken rules tie together it finds all smallest sets of fields that must change for every rule to hold, within the records
 * and between them, also towards records that held before, and proposes values as `repairsFor` does. Nothing is changed.
 *
 * @param dataset - the outcome of `parse`, which still holds the records that `validate` withholds
 * @param rules - the rules, such as `consistency`; what parents and children must keep is asked where the units are known
 * @param options - limits, the law and the calendar to judge by
 * @returns one entry for each group of records with something broken, in the order of the records; none where all holds
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`; as `validate`
 * @example
 * ```ts
 * const flows = { unit: '00001', settled: 0, unsettled: 0 };
 * const parsed = parseRecords(
 *   [
 *     { ...flows, period: '2024-H1', received: 60 },
 *     { ...flows, period: '2024-H2', received: 75 },
 *     { ...flows, period: '2024', received: 153 },
 *   ],
 *   mediation,
 * );
 * const [first] = repairsBetween(parsed, consistency);
 * first?.sets.flat().map(({ record, field }) => [first.records[record]?.record.place.period?.id, field]); // => [['2024-H1', 'received'], ['2024-H2', 'received'], ['2024', 'received']]
 * first?.proposals[0]?.changes.map(({ record, slips }) => [record, ...slips]); // => [[2, 'digitsSwapped']]
 * ```
 */
export function repairsBetween(
  dataset: Outcome<Dataset>,
  rules: readonly AnyRule[],
  options: RepairsBetweenOptions = {},
): readonly LinkedRepairs[] {
  checkCall(
    'repairsBetween',
    {
      dataset: [dataset, outcomeOf(aDataset)],
      rules: [rules, listOf(having(['id', 'check', 'entities'], 'một quy tắc', 'a rule'))],
    },
    options,
    {
      mostFields: whole(1, 6),
      steps: whole(100, 1_000_000),
      mostRecords: whole(1, 10_000),
      catalogue: aCatalogue,
      calendar: aCalendar,
    },
  );
  const { mostFields = 3, steps = 20_000, mostRecords = 200, ...context } = options;
  const between = judgedBetween(dataset, rules, context);
  const all = [...dataset.value].flatMap(([entity, records]) => records.map((record) => ({ entity, record })));
  const linked = new LinkedRules(all, rules, between, context);
  const beforeOf = recordsBefore(all);
  return linkedGroups(linked, { mostFields, steps, mostRecords }).map((group): LinkedRepairs => {
    const { records, repair, found, broken } = group;
    const fieldOf = (name: string): LinkedField[] => {
      const cell = repair?.cells.get(name);
      return cell === undefined ? [] : [{ record: cell.record, field: cell.field }];
    };
    const orderOf = ({ record, field }: LinkedField) =>
      Object.keys(records[record]?.entity.fields ?? {}).indexOf(field);
    const fieldsOf = (names: readonly string[]) =>
      names.flatMap(fieldOf).sort((a, b) => a.record - b.record || orderOf(a) - orderOf(b));
    const ids = [...new Set(broken.map(({ rule }) => rule))];
    const rest = {
      records: records.map(({ entity, record }) => ({ area: entity, record })),
      broken: rules.map(({ id }) => id).filter((id) => ids.includes(id)),
      notSolved: linked.notSolved(records),
      conflicts: found.conflicts.map((because) => ({
        fields: fieldsOf(because),
        rules: rules.map(({ id }) => id).filter((id) => because.includes(id)),
      })),
    };
    // A rule that counts more closely than sums can tell may be broken where no sum is.
    const solved = found.sets.filter((set) => set.length > 0);
    if (found.state !== 'found' || repair === null || solved.length === 0)
      return {
        state: found.state === 'contradiction' ? 'rulesContradict' : 'notFound',
        ...rest,
        sets: [],
        proposals: [],
      };
    const sets = [...solved].sort((a, b) => compareSets(fieldsOf(a), fieldsOf(b), orderOf));
    const recheck = (changes: readonly RepairChange[]) => linked.holdWith(changedRecords(records, changes), broken);
    const tries = { left: mostTries };
    const before = (record: number) => beforeOf(records[record]);
    const proposals = sets.flatMap((set) => propose(repair, set, recheck, before, tries));
    const explained = (one: RepairProposal) => (one.changes.every(({ slips }) => slips.length > 0) ? 0 : 1);
    return {
      state: 'found',
      ...rest,
      sets: sets.map(fieldsOf),
      proposals: [...proposals].sort((a, b) => explained(a) - explained(b)),
    };
  });
}

const mostTries = 400;

function changedRecords(
  records: readonly LinkedRecord[],
  changes: readonly RepairChange[],
): ReadonlyMap<LinkedRecord, object> {
  const changed = new Map<LinkedRecord, object>();
  for (const { record, field, to } of changes) {
    const one = records[record];
    if (one !== undefined) changed.set(one, { ...(changed.get(one) ?? (one.record.data as object)), [field]: to });
  }
  return changed;
}

function compareSets(
  a: readonly LinkedField[],
  b: readonly LinkedField[],
  orderOf: (field: LinkedField) => number,
): number {
  for (const [i, one] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    const order = one.record - other.record || orderOf(one) - orderOf(other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

// A figure may be that of the period before, typed again.
function recordsBefore(all: readonly LinkedRecord[]): (one: LinkedRecord | undefined) => Before {
  const key = (area: string, unit: string, period: string) => JSON.stringify([area, unit, period]);
  const known = new Map(
    all.flatMap(({ entity, record: { data, place } }) =>
      place.period === null ? [] : [[key(entity.id, place.unit, place.period.id), data] as const],
    ),
  );
  return (one) => {
    if (one === undefined) return null;
    const { unit, period } = one.record.place;
    if (period === null) return null;
    return (known.get(key(one.entity.id, unit, previousPeriod(period).id)) as Before | undefined) ?? null;
  };
}
