import type { Dataset, Sourced } from '../entity/define-entity.ts';
import type { WorkOptions } from '../raw/raw-table.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { Period } from '../time/period.ts';
import { seat, type Court, type SeatedRule } from './court.ts';
import { concerns, placeIn, withhold } from './group-place.ts';
import { bare, type TwoPeriodsInput, type UnitPeriodGroup, type UnitPeriodInput } from './group.ts';
import { groupRecords, pairsOf } from './group-records.ts';
import type { CheckContext } from './check-context.ts';
import { looksAt, ofScope } from './rule-set.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { binds } from './binds.ts';
import { judgeFamilies } from './judge-families.ts';
import type { AnyValidator } from './validator.ts';

interface GroupOptions extends WorkOptions, CheckContext {
  readonly day?: IsoDate;
  readonly periods?: readonly Period[];
  readonly units?: UnitRegistry;
}

/**
 * Judges the records of a unit together: within a period, and between two periods.
 *
 * @param dataset - the records that survived one by one
 * @param rules - the rule set
 * @param court - judges and reports
 * @param withheld - receives the records a failed error withholds
 * @param options - periods, progress, signal
 */
export function judgeGroups(
  dataset: Dataset,
  rules: readonly AnyValidator[],
  court: Court,
  withheld: Set<Sourced<unknown>>,
  options: GroupOptions,
): void {
  const seated = (rule: AnyValidator) => seat(rule, options);
  const within = ofScope(rules, 'unitPeriod').map(seated);
  const between = ofScope(rules, 'twoPeriods').map(seated);
  const { units } = options;
  const families = units === undefined ? [] : ofScope(rules, 'family').map(seated);
  const all = [...within, ...between, ...families].map((s) => s.rule);
  if (all.length === 0) return;
  const groups = groupRecords(dataset, (entity) => all.some((rule) => looksAt(rule, entity)), options.periods);
  let done = 0;
  for (const ofUnit of groups.values()) {
    options.signal?.throwIfAborted();
    options.onProgress?.(0.5 + done++ / groups.size / 2);
    for (const group of ofUnit.values()) judgeOne(group, within, court, withheld, units);
    if (between.length > 0 && ofUnit.size > 1) judgePairs(ofUnit, between, court, withheld, units);
  }
  if (units !== undefined && families.length > 0) judgeFamilies(groups, families, court, withheld, units);
}

function judgeOne(
  group: UnitPeriodGroup,
  bench: readonly SeatedRule[],
  court: Court,
  withheld: Set<Sourced<unknown>>,
  units: UnitRegistry | undefined,
): void {
  const input: UnitPeriodInput = { unit: group.unit, period: group.period, records: bare(group) };
  for (const seated of bench) {
    if (!concerns(seated.rule, group) || !binds(seated.rule, group.unit, group.period.to, units)) continue;
    const judgement = court.hear(seated, input, group.period.to, { group, rule: seated.rule }, placeIn);
    if (judgement?.detail) withhold(group, seated.rule, judgement.detail, withheld);
  }
}

function judgePairs(
  ofUnit: ReadonlyMap<string, UnitPeriodGroup>,
  bench: readonly SeatedRule[],
  court: Court,
  withheld: Set<Sourced<unknown>>,
  units: UnitRegistry | undefined,
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
    for (const seated of bench) {
      if (!concerns(seated.rule, a) || !concerns(seated.rule, b)) continue;
      if (!binds(seated.rule, b.unit, b.period.to, units)) continue;
      const judgement = court.hear(seated, input, b.period.to, { group: b, rule: seated.rule }, placeIn);
      if (judgement?.detail) withhold(b, seated.rule, judgement.detail, withheld);
    }
  }
}
