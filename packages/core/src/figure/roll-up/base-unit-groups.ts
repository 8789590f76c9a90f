import { checkCall } from '../../outcome/check-call.ts';
import { aFunction } from '../../outcome/demand.ts';
import { aFigureTable, outcomeOf } from '../../outcome/noun-demands.ts';
import type { Outcome } from '../../outcome/outcome.ts';
import type { Text } from '../../outcome/text.ts';
import type { ReportPlan } from '../../plan/report-plan.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';
import type { ReportingUnit, UnitKind } from '../../unit/reporting-unit.ts';
import { registerOf } from '../table/register-of.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { stored } from '../table/stored.ts';
import { rollUp, rollUpDemands, type RollUpOptions } from './roll-up.ts';

/**
 * The three kinds of base unit reports tell apart, each under a regime of its own: communes and their communities;
 * agencies and public units; workplaces.
 * @term loại hình cơ sở
 */
export type BaseUnitGroup = 'commune' | 'office' | 'workplace';

/** Names of the three kinds of base unit. @term loại hình cơ sở */
export const baseUnitGroups: Readonly<Record<BaseUnitGroup, Text>> = {
  commune: { vi: 'Xã, phường, thị trấn, đặc khu', en: 'Communes' },
  office: { vi: 'Cơ quan, đơn vị sự nghiệp', en: 'Agencies and public units' },
  workplace: { vi: 'Doanh nghiệp, tổ chức có sử dụng lao động', en: 'Workplaces' },
};

// Bodies the Law leaves to rules of others are none of the three.
const groupOfKind: Readonly<Partial<Record<UnitKind, BaseUnitGroup>>> = {
  commune: 'commune',
  community: 'commune',
  agency: 'office',
  publicUnit: 'office',
  stateEnterprise: 'workplace',
  nonStateEmployer: 'workplace',
};

/**
 * Returns which kind of base unit a unit is.
 *
 * @param unit - the unit
 * @returns the kind; `null` for levels above the base
 * @example
 * ```ts
 * const units = defineUnits([{ code: 'A', kind: 'agency' }, { code: '01', kind: 'province' }]);
 * units.units.map(baseUnitGroupOf); // => ['office', null]
 * ```
 */
export function baseUnitGroupOf(unit: ReportingUnit): BaseUnitGroup | null {
  return groupOfKind[unit.kind] ?? null;
}

/**
 * Rolls figures up apart for each group of units, such as the three kinds of base unit.
 *
 * @param counts - figures after `tally`
 * @param options - another register than that of the table
 * @param groupOf - group of a unit; `null` leaves it out. The three kinds of base unit when left out
 * @returns a rolled-up table for each group that reported, in the order they come
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'agency', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2024', classes: 2 },
 *   { unit: 'B', period: '2024', classes: 3 },
 * ];
 * const counts = tally(parseRecords(rows, training, { units }), [training.measures.classes]);
 * [...rollUpByGroup(counts).keys()]; // => ['commune', 'office']
 * ```
 */
export function rollUpByGroup<G extends string = BaseUnitGroup>(
  counts: Outcome<FigureTable>,
  options: RollUpOptions = {},
  groupOf: (unit: ReportingUnit) => G | null = baseUnitGroupOf as (unit: ReportingUnit) => G | null,
): ReadonlyMap<G, Outcome<FigureTable>> {
  checkCall(
    'rollUpByGroup',
    { counts: [counts, outcomeOf(aFigureTable)], groupOf: [groupOf, aFunction] },
    options,
    rollUpDemands,
  );
  const register = registerOf(counts.value, options, 'rollUpByGroup');
  const members = new Map<G, string[]>();
  for (const id of counts.value.units) {
    const unit = register.unit(id);
    const group = unit === null ? null : groupOf(unit);
    if (group === null) continue;
    const same = members.get(group);
    if (same === undefined) members.set(group, [id]);
    else same.push(id);
  }
  const plan = options.plan ?? stored(counts.value).plan;
  const tables = new Map<G, Outcome<FigureTable>>();
  for (const [group, units] of members) {
    const apart = stored(counts.value.filter({ units, origin: 'read' })).with({
      plan: plan && planOf(plan, register, (unit) => groupOf(unit) === group),
    });
    tables.set(group, rollUp({ value: apart, findings: counts.findings }, { units: register }));
  }
  return tables;
}

// The plan for some of its units. Where it asks none of them it has nothing to say of them.
function planOf(
  plan: ReportPlan,
  { units }: UnitRegistry,
  isInside: (unit: ReportingUnit) => boolean,
): ReportPlan | null {
  const named = new Set(plan.units);
  const asked = units.filter(
    (unit) => isInside(unit) && (named.has(unit.id) || plan.kinds?.includes(unit.kind) === true),
  );
  return asked.length === 0 ? null : { ...plan, kinds: [], units: asked.map(({ id }) => id) };
}
