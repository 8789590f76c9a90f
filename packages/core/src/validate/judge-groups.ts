import type { Dataset } from '../dataset/dataset.ts';
import type { Sourced } from '../dataset/sourced.ts';
import type { Steps } from '../work/steps.ts';
import type { Period } from '../time/period.ts';
import { aboutGroup, concerns, withhold } from './group-place.ts';
import { bare, type TwoPeriodsInput, type UnitPeriodGroup, type UnitPeriodInput } from './group.ts';
import { groupRecords, pairsOf } from './group-records.ts';
import { judgeFamilies } from './judge-families.ts';
import type { Judging, RuleInUse } from './judging.ts';
import { looksAt, ofScope } from './rule-set.ts';
import type { AnyRule } from './rule.ts';

/**
 * Judges the records of a unit together: within a period, between two periods, and with those of the units below it.
 *
 * @param dataset - the records that survived one by one
 * @param rules - the rule set
 * @param judging - judges and reports
 * @param withheld - receives the records a failed error withholds
 * @param options - periods every unit is expected to have something for
 */
export function* judgeGroups(
  dataset: Dataset,
  rules: readonly AnyRule[],
  judging: Judging,
  withheld: Set<Sourced<unknown>>,
  { periods }: { readonly periods?: readonly Period[] },
): Steps<void> {
  const { units } = dataset;
  const told = new Set([...dataset].flatMap(([{ id }, records]) => (records.length > 0 ? [id] : [])));
  // A rule that compares areas of which one was never told of needs no groups made of the other, which may be a million events.
  const mayConcern = ({ needsEach, entities }: AnyRule) => needsEach !== true || entities.every((id) => told.has(id));
  const inUse = (scope: 'unitPeriod' | 'twoPeriods' | 'family') =>
    ofScope(rules, scope)
      .filter(mayConcern)
      .map((rule) => judging.use(rule));
  const within = inUse('unitPeriod');
  const between = inUse('twoPeriods');
  const families = units === null ? [] : inUse('family');
  const all = [...within, ...between, ...families].map(({ rule }) => rule);
  if (all.length === 0) return;
  const groups = groupRecords(dataset, (entity) => all.some((rule) => looksAt(rule, entity)), periods);
  const anyDay = within.some(({ rule }) => rule.eventsOfAnyDay === true);
  let done = 0;
  for (const ofUnit of groups.values()) {
    yield 0.5 + (done++ / groups.size) * 0.4;
    const events = anyDay ? eventsOf(ofUnit) : null;
    for (const group of ofUnit.values()) judgeOne(group, events, within, judging, withheld);
    if (between.length > 0 && ofUnit.size > 1) judgePairs(ofUnit, between, judging, withheld);
  }
  if (units !== null && families.length > 0) yield* judgeFamilies(groups, families, judging, withheld, units);
}

// Every event stands in the group of its calendar year.
function eventsOf(ofUnit: ReadonlyMap<string, UnitPeriodGroup>): UnitPeriodGroup['sourced'] {
  const events: UnitPeriodGroup['sourced'] = new Map();
  for (const { period, sourced } of ofUnit.values()) {
    if (period.kind !== 'year') continue;
    for (const [entity, list] of sourced) {
      const own = list.filter(({ place }) => place.period === null);
      if (own.length > 0) events.set(entity, [...(events.get(entity) ?? []), ...own]);
    }
  }
  return events;
}

function judgeOne(
  period: UnitPeriodGroup,
  events: UnitPeriodGroup['sourced'] | null,
  rules: readonly RuleInUse[],
  judging: Judging,
  withheld: Set<Sourced<unknown>>,
): void {
  const inputOf = (group: UnitPeriodGroup): UnitPeriodInput => ({
    unit: group.unit,
    period: group.period,
    records: bare(group),
  });
  const input = inputOf(period);
  const wide = events === null ? period : { ...period, sourced: new Map([...period.sourced, ...events]) };
  let wideInput: UnitPeriodInput | null = null;
  for (const used of rules) {
    const { rule } = used;
    const any = rule.eventsOfAnyDay === true;
    const group = any ? wide : period;
    if (!concerns(rule, group)) continue;
    if (any) wideInput ??= inputOf(wide);
    const judgement = judging.ask(
      used,
      any && wideInput !== null ? wideInput : input,
      group,
      { group, rule },
      aboutGroup,
    );
    if (judgement?.detail) withhold(group, rule, judgement.detail, withheld);
  }
}

function judgePairs(
  ofUnit: ReadonlyMap<string, UnitPeriodGroup>,
  rules: readonly RuleInUse[],
  judging: Judging,
  withheld: Set<Sourced<unknown>>,
): void {
  for (const [a, b, relation] of pairsOf(ofUnit)) {
    const input: TwoPeriodsInput = {
      unit: b.unit,
      relation,
      earlier: a.period,
      later: b.period,
      before: bare(a),
      after: bare(b),
    };
    for (const used of rules) {
      const { rule } = used;
      if (!concerns(rule, a) || !concerns(rule, b)) continue;
      const judgement = judging.ask(used, input, b, { group: b, rule, beside: [a] }, aboutGroup);
      if (judgement?.detail) withhold(b, rule, judgement.detail, withheld);
    }
  }
}
