import type { LinkedRecord } from './judged-between.ts';
import type { BrokenRule, LinkedRules } from './linked-rules.ts';
import { RepairCase } from './repair-case.ts';
import { smallestSets, type SmallestSets } from './smallest-sets.ts';

/** Records that broken rules tie together, and the smallest sets of their cells. */
export interface LinkedGroup {
  /** The records; the names of the cells number them. */
  readonly records: readonly LinkedRecord[];
  /** What is broken. */
  readonly broken: readonly BrokenRule[];
  /** The records as they were solved; `null` where they are too many. */
  readonly repair: RepairCase | null;
  /** The smallest sets. */
  readonly found: SmallestSets;
}

/** Limits of one group. */
export interface GroupLimits {
  /** Sets of more cells are not looked for. */
  readonly mostFields: number;
  /** How many steps the solver may make. */
  readonly steps: number;
  /** How many records a group may have. */
  readonly mostRecords: number;
}

/**
 * Finds the smallest sets of cells for each group of records that broken rules tie together. A group begins with the records of
 * the broken rules and asks all that is asked of them; a set that changes a record beside them draws in what is asked of that
 * one. So a set that is found keeps every rule of the dataset, and none is passed over, though most records are never looked at.
 *
 * @param rules - the rules and the records
 * @param limits - limits
 * @returns the groups in the order of the records
 */
export function linkedGroups(rules: LinkedRules, limits: GroupLimits): readonly LinkedGroup[] {
  let groups: LinkedGroup[] = [];
  const seeds = joined(rules);
  const done = new Set<Seed>();
  for (const seed of seeds) {
    if (done.has(seed)) continue;
    const { group, used } = grown(rules, seed, seeds, limits);
    for (const one of used) done.add(one);
    // What was solved before belongs to this group too.
    const covered = new Set(used.flatMap(({ broken }) => broken));
    groups = [...groups.filter(({ broken }) => !broken.every((one) => covered.has(one))), group];
  }
  const place = new Map(rules.all.map((one, i) => [one, i]));
  const first = ({ broken }: LinkedGroup) =>
    Math.min(...broken.flatMap(({ records }) => records.map((one) => place.get(one) ?? 0)));
  return groups.sort((a, b) => first(a) - first(b));
}

interface Seed {
  readonly broken: readonly BrokenRule[];
  readonly records: ReadonlySet<LinkedRecord>;
}

// Broken rules that look at one record, or at two that a rule ties together, are mended together.
function joined(rules: LinkedRules): readonly Seed[] {
  let seeds: (Seed & { readonly around: ReadonlySet<LinkedRecord> })[] = [];
  for (const broken of rules.broken()) {
    const records = new Set(broken.records);
    let seed = { broken: [broken], records, around: new Set(rules.withLinked(records)) };
    const touches = (other: (typeof seeds)[number]) =>
      [...seed.records].some((one) => other.around.has(one)) || [...other.records].some((one) => seed.around.has(one));
    for (const other of seeds.filter(touches)) {
      seed = {
        broken: [...other.broken, ...seed.broken],
        records: new Set([...other.records, ...seed.records]),
        around: new Set([...other.around, ...seed.around]),
      };
      seeds = seeds.filter((one) => one !== other);
    }
    seeds.push(seed);
  }
  return seeds;
}

function grown(
  rules: LinkedRules,
  seed: Seed,
  seeds: readonly Seed[],
  { mostFields, steps, mostRecords }: GroupLimits,
): { readonly group: LinkedGroup; readonly used: readonly Seed[] } {
  const left = { left: steps };
  const used = [seed];
  let within = new Set(seed.records);
  for (;;) {
    const broken = used.flatMap((one) => one.broken);
    const records = rules.withLinked(within);
    if (records.length > mostRecords) {
      const found: SmallestSets = { state: 'notFound', sets: [], conflicts: [] };
      return { group: { records, broken, repair: null, found }, used };
    }
    const repair = new RepairCase(
      records.map(({ entity, record }) => ({ entity, data: record.data as object })),
      rules.asked(within, records),
      left,
    );
    const found = smallestSets(repair, mostFields);
    const changed = found.sets.flat().flatMap((name) => records[repair.cells.get(name)?.record ?? -1] ?? []);
    const beside = changed.filter((one) => !within.has(one));
    if (beside.length === 0) return { group: { records, broken, repair, found }, used };
    within = new Set([...within, ...beside]);
    for (const other of seeds)
      if (!used.includes(other) && beside.some((one) => other.records.has(one))) {
        used.push(other);
        within = new Set([...within, ...other.records]);
      }
  }
}
