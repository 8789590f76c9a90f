import { isAsked } from '../../entity/asked-days.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import type { ReportingUnit } from '../../unit/reporting-unit.ts';
import type { TreeOnDay, UnitRegistry } from '../../unit/unit-registry.ts';
import { plannedReporters } from '../../plan/planned-reporters.ts';
import { collecting, isCollectedFrom, kindBits, type Collecting } from '../table/collecting.ts';
import type { StoredTable } from '../table/stored-table.ts';
import { mergesOverTime, mergesOverUnits, type UnitOperator } from '../noun/measure.ts';

/** What `route.direct` says of units that do not simply add to their parent. */
export const way = { upper: -1, outside: -2, alone: -3 } as const;

/** How figures of one measure go up one tree. */
export interface Route {
  /** The tree. */
  readonly tree: TreeOnDay;
  /** Who reports. */
  readonly from: Collecting;
  /** By code of the unit in the table: the node its figure is added to, or one of `way`. */
  readonly direct: Int32Array;
  /** By number in the registry: how many units at or below are expected to report. */
  readonly expected: Int32Array;
  /** By number in the registry: 1 for a unit that is to report and has nobody below it that is. */
  readonly lowest: Uint8Array;
  /** Whether figures are simply added; `false` for all other operators. */
  readonly sums: boolean;
}

/** A pair of measure and period that is rolled up. */
export interface Slot {
  /** Code of the measure. */
  readonly measure: number;
  /** Code of the period. */
  readonly period: number;
  /** How figures become one. */
  readonly operator: UnitOperator;
  /** Place in the list of routes. */
  readonly route: number;
  /** `false` where the measure is not asked in the period: nobody is expected to report it. */
  readonly asked: boolean;
}

/** What is added up where. Nodes are the units that get a total. */
export interface RollUpPlan {
  /** Pairs that are rolled up. */
  readonly slots: readonly Slot[];
  /** Ways up. */
  readonly routes: readonly Route[];
  /** Numbers in the registry of the nodes. */
  readonly nodes: Int32Array;
  /** Node by number in the registry, or −1. */
  readonly nodeOf: Int32Array;
  /** Numbers in the registry of the units of the table, or −1. */
  readonly unitNumbers: Int32Array;
  /** A unit by number. */
  readonly unitOf: (number: number) => ReportingUnit | null;
  /** Id of a unit by number. */
  readonly idOf: (number: number) => string;
}

/**
 * Plans a roll-up.
 *
 * @param table - the figures
 * @param registry - the units
 * @returns the plan
 * @throws `DefinitionError` `measure/operator-not-over-units`
 */
export function planRollUp(table: StoredTable, registry: UnitRegistry): RollUpPlan {
  const unitNumbers = table.numbersIn(registry);
  const kinds = kindBits(unitNumbers, registry);
  const routes: Route[] = [];
  const known = new Map<string, number>();
  const slots: Slot[] = [];
  const trees: TreeOnDay[] = [];
  const nodeOf = new Int32Array(registry.units.length).fill(-1);
  const nodes: number[] = [];
  const below = unitsBelow(unitNumbers, registry.units.length);
  const everywhere = table.measures.some((m) => m.missing === 'alwaysNull' || m.missing === 'alwaysZero');
  const treeNumber = (day: Parameters<UnitRegistry['treeOn']>[0]): number => {
    const tree = registry.treeOn(day);
    const at = trees.indexOf(tree);
    if (at >= 0) return at;
    markNodes(tree, unitNumbers, nodeOf, everywhere);
    return trees.push(tree) - 1;
  };
  const periodTrees = table.periods.map((p) => treeNumber(table.dayOf(p)));
  for (const [number, node] of nodeOf.entries())
    if (node === 0) {
      nodeOf[number] = nodes.length;
      nodes.push(number);
    }
  for (const [m, measure] of table.measures.entries()) {
    const operator = measure.overUnits ?? 'sum';
    if (!mergesOverUnits(measure) || operator === 'none') continue;
    if (operator === 'first' || operator === 'last' || operator === 'mean')
      throw new DefinitionError('measure/operator-not-over-units', mergesOverTime(operator), measure.id);
    const seen = collecting(measure, m, table.segments, kinds);
    for (const [p, t] of periodTrees.entries()) {
      const period = table.periods[p];
      const planned = period === undefined ? null : plannedReporters(table.plan, measure, period);
      const from = { ...seen, planned };
      const who = planned !== null && !seen.declared ? [] : [...seen.kinds].sort();
      const key = [t, seen.declared, operator === 'sum', planned?.key ?? '-', ...who].join();
      let route = known.get(key);
      const tree = trees[t];
      if (tree === undefined) continue;
      if (route === undefined) {
        route =
          routes.push(
            makeRoute(tree, from, operator === 'sum', registry, {
              unitNumbers,
              nodes,
              nodeOf,
              hasRowsBelow: below(t, tree),
            }),
          ) - 1;
        known.set(key, route);
      }
      const asked = isAsked(measure, period?.to ?? null);
      slots.push({ measure: m, period: p, operator, route, asked });
    }
  }
  return {
    slots,
    routes,
    nodes: Int32Array.from(nodes),
    nodeOf,
    unitNumbers,
    unitOf: (number) => registry.units[number] ?? null,
    idOf: (number) => registry.units[number]?.id ?? '',
  };
}

// Marks with 0 every unit of the table and everything above it; a unit without children may report in place of some.
function markNodes(tree: TreeOnDay, unitNumbers: Int32Array, nodeOf: Int32Array, everywhere: boolean): void {
  for (const start of unitNumbers) {
    const isLeaf = (tree.childCount[start] ?? 0) === 0;
    let unit = isLeaf ? (tree.parent[start] ?? -1) : start;
    for (; unit >= 0 && nodeOf[unit] !== 0; unit = tree.parent[unit] ?? -1) nodeOf[unit] = 0;
  }
  if (everywhere) for (const unit of tree.childrenFirst) if ((tree.childCount[unit] ?? 0) > 0) nodeOf[unit] = 0;
}

// Which units have others of the table below them, by number; worked out once for each tree.
function unitsBelow(unitNumbers: Int32Array, size: number): (key: number, tree: TreeOnDay) => Uint8Array {
  const known: Uint8Array[] = [];
  return (key, { parent }) =>
    (known[key] ??= unitNumbers.reduce((found, start) => {
      for (let up = parent[start] ?? -1; up >= 0 && found[up] !== 1; up = parent[up] ?? -1) found[up] = 1;
      return found;
    }, new Uint8Array(size)));
}

function makeRoute(
  tree: TreeOnDay,
  from: Collecting,
  sums: boolean,
  registry: UnitRegistry,
  known: {
    readonly unitNumbers: Int32Array;
    readonly nodes: number[];
    readonly nodeOf: Int32Array;
    readonly hasRowsBelow: Uint8Array;
  },
): Route {
  const { unitNumbers, nodes, nodeOf, hasRowsBelow } = known;
  const below = new Int32Array(registry.units.length);
  const total = new Int32Array(registry.units.length);
  const lowest = new Uint8Array(registry.units.length);
  for (const unit of tree.childrenFirst) {
    const known = registry.units[unit];
    const own = known !== undefined && isCollectedFrom(from, known) && (from.declared || below[unit] === 0) ? 1 : 0;
    total[unit] = (below[unit] ?? 0) + own;
    if (own === 1 && below[unit] === 0) lowest[unit] = 1;
    const parent = tree.parent[unit] ?? -1;
    if (parent >= 0) below[parent] = (below[parent] ?? 0) + (total[unit] ?? 0);
  }
  const direct = new Int32Array(unitNumbers.length);
  for (let u = 0; u < unitNumbers.length; u++) {
    const unit = unitNumbers[u] as number;
    const parent = tree.parent[unit] ?? way.outside;
    if (parent === way.outside) direct[u] = way.outside;
    else if (lowest[unit] === 1 && hasRowsBelow[unit] !== 1)
      direct[u] = parent < 0 ? way.alone : (nodeOf[parent] ?? way.outside);
    else {
      // A unit that is not asked, but has nobody below it: its figure may stand in, so it needs a place.
      if (nodeOf[unit] === -1) nodeOf[unit] = nodes.push(unit) - 1;
      direct[u] = way.upper;
    }
  }
  return { tree, from, direct, lowest, sums, expected: total };
}
