import type { AnyRule, CheckContext, Entity, RecordOf } from '@qcdc/core';
import {
  aCalendar,
  aCatalogue,
  anEntity,
  checkCall,
  having,
  isPlain,
  demand,
  listOf,
  optional,
  whole,
} from '@qcdc/core/checks';
import { decidingDay, judge } from '@qcdc/core/flow';
import { askedOfRecord } from './asked-of-records.ts';
import type { RepairChange, RepairProposal } from './proposal.ts';
import { propose, type Before } from './propose.ts';
import { RepairCase } from './repair-case.ts';
import { smallestSets } from './smallest-sets.ts';

/** How to look for what is wrong. */
export interface RepairOptions<E extends Entity = Entity> extends Pick<CheckContext, 'catalogue' | 'calendar'> {
  /** The record of the period before: a figure that was typed again is found by it. */
  readonly before?: RecordOf<E>;
  /** Sets of more fields than this are not looked for, 1 to 6; 3 when left out. */
  readonly mostFields?: number;
  /** How many steps the solver may make in all, 100 to 1,000,000; 20,000 when left out. */
  readonly steps?: number;
}

/** A contradiction: with these fields as they are, these rules cannot all hold. */
export interface RepairConflict {
  /** The fields. */
  readonly fields: readonly string[];
  /** Ids of the rules. */
  readonly rules: readonly string[];
}

/** What would make a record right. */
export interface Repairs {
  /**
   * `nothingWrong`: no rule that can be solved is broken. `found`: `sets` holds all smallest sets of fields. `rulesContradict`: no
   * values at all keep the rules. `notFound`: nothing was found within the steps and the number of fields allowed.
   */
  readonly state: 'nothingWrong' | 'found' | 'rulesContradict' | 'notFound';
  /** Ids of the rules that are broken, in their order. */
  readonly broken: readonly string[];
  /** Ids of broken rules that are more than a comparison of sums: nothing here looks at them. */
  readonly notSolved: readonly string[];
  /** The contradictions that were met. */
  readonly conflicts: readonly RepairConflict[];
  /** All smallest sets of fields whose change makes everything hold. */
  readonly sets: readonly (readonly string[])[];
  /** Values for these sets that are forced, or that a typing slip explains. They are proposed and never entered. */
  readonly proposals: readonly RepairProposal[];
}

/**
 * Tells which fields of a record are wrong: the smallest sets of fields that must change for all rules to hold
 * (Fellegi–Holt), and values for them, each with its proof or the slip that explains it. Figures count as precisely as they
 * were stated, and what was not reported may be anything. Nothing is changed.
 *
 * @param entity - the area
 * @param record - the record
 * @param rules - rules on one record of it that bind the unit, such as `consistencyRules(entity)`
 * @param options - the record before, limits, the law and the calendar to judge by
 * @returns sets and proposals
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const record = exampleOf(mediation, { carriedOver: 5, received: 120, settled: 90, unsettled: 20, pending: 51 });
 * const { sets, proposals } = repairsFor(mediation, record, consistencyRules(mediation));
 * sets.flat(); // => ['carriedOver', 'received', 'settled', 'pending']
 * const [first] = proposals;
 * first?.changes.map(({ field, slips }) => [field, ...slips]); // => [['pending', 'digitsSwapped']]
 * ```
 */
export function repairsFor<E extends Entity>(
  entity: E,
  record: RecordOf<E>,
  rules: readonly AnyRule[],
  options: RepairOptions<E> = {},
): Repairs {
  checkCall(
    'repairsFor',
    { entity: [entity, anEntity], record: [record, aRecord], rules: [rules, listOf(aRule)] },
    options,
    {
      before: optional(aRecord),
      mostFields: whole(1, 6),
      steps: whole(100, 1_000_000),
      catalogue: aCatalogue,
      calendar: aCalendar,
    },
  );
  const { before = null, mostFields = 3, steps = 20_000, ...context } = options;
  const own = rules.filter(({ scope = 'record', entities }) => scope === 'record' && entities.includes(entity.id));
  const breaks = (values: object) => own.filter((rule) => isBroken(rule, values, context)).map(({ id }) => id);
  const wrong = breaks(record as object);
  const asked = askedOfRecord(own, record as object, 0, context);
  const notSolved = wrong.filter((id) => !asked.some(({ rule }) => rule === id));
  const repair = new RepairCase([{ entity, data: record as object }], asked, { left: steps });
  const found = smallestSets(repair, mostFields);
  const order = Object.keys(entity.fields);
  const fieldsOf = (names: readonly string[]) =>
    names.flatMap((name) => repair.cells.get(name)?.field ?? []).sort((x, y) => order.indexOf(x) - order.indexOf(y));
  const conflicts = found.conflicts.map((because) => ({
    fields: fieldsOf(because),
    rules: own.map(({ id }) => id).filter((id) => because.includes(id)),
  }));
  const rest = { broken: wrong, notSolved, conflicts };
  if (found.state !== 'found')
    return { state: found.state === 'notFound' ? 'notFound' : 'rulesContradict', ...rest, sets: [], proposals: [] };
  const firstOf = (set: readonly string[]) => fieldsOf(set).map((field) => order.indexOf(field));
  const sets = found.sets.filter((set) => set.length > 0).sort((x, y) => compareLists(firstOf(x), firstOf(y)));
  if (sets.length === 0) return { state: 'nothingWrong', ...rest, sets: [], proposals: [] };
  const recheck = (changes: readonly RepairChange[]): boolean => {
    const values = { ...(record as object), ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
    const still = breaks(values);
    return still.every((id) => notSolved.includes(id));
  };
  const tries = { left: mostTries };
  const proposals = sets.flatMap((set) => propose(repair, set, recheck, () => before as Before, tries));
  const explained = (one: RepairProposal) => (one.changes.every(({ slips }) => slips.length > 0) ? 0 : 1);
  return {
    state: 'found',
    ...rest,
    sets: sets.map(fieldsOf),
    proposals: [...proposals].sort((a, b) => explained(a) - explained(b)),
  };
}

const mostTries = 400;

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((n, i) => n !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

// A percentage that was cut off and not rounded is told, but it is not wrong.
function isBroken(rule: AnyRule, record: object, context: CheckContext): boolean {
  const { verdict, detail } = judge(rule, record, decidingDay(rule, record), context);
  return verdict === 'failed' && !(detail?.state === 'failed' && detail.severity === 'info');
}

const aRecord = demand(isPlain, 'một bản ghi', 'a record');
const aRule = having(['id', 'check', 'entities'], 'một quy tắc', 'a rule');
