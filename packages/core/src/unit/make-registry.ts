import { unknownName } from '../outcome/unknown-name.ts';
import type { IsoDate } from '../time/iso-date.ts';
import type { LineageEdge, ReportingUnit } from './reporting-unit.ts';
import { holdsOn, valueOn } from './dated-value.ts';
import { marksOfNames } from './distinct-names.ts';
import { codeBearers, type CodeBearers } from './code-bearers.ts';
import { changeDays, treeOnDay } from './tree-on-day.ts';
import type { TreeOnDay, UnitRegistry } from './unit-registry.ts';

// The map of the country changed on some hundred days in twenty years.
const mostTrees = 200;

/**
 * Makes a registry of units that have been checked.
 *
 * @param trees - the same units once for each tree; the administrative tree has no name
 * @param name - the tree to stand in
 * @param lineage - the history
 * @returns the registry
 */
export function makeRegistry(
  trees: ReadonlyMap<string, readonly ReportingUnit[]>,
  name: string,
  lineage: readonly LineageEdge[],
): UnitRegistry {
  const units = trees.get(name);
  if (units === undefined)
    throw unknownName(
      'unit/unknown-tree',
      { vi: 'cây đơn vị nào của danh mục', en: 'a tree of the register' },
      name,
      [...trees.keys()].filter((tree) => tree !== ''),
    );
  const number = new Map(units.map((unit, i) => [unit.id, i]));
  let codes: CodeBearers | null = null;
  const bearers = (): CodeBearers => (codes ??= codeBearers(units));
  const days = changeDays(units);
  const states = new Map<number, TreeOnDay>();
  const families = new Map<TreeOnDay, readonly (readonly ReportingUnit[])[]>();

  const unit = (id: string): ReportingUnit | null => units[number.get(id) ?? -1] ?? null;
  const treeOn = (day: IsoDate): TreeOnDay => {
    let state = 0;
    for (let high = days.length; state < high;) {
      const middle = (state + high) >> 1;
      if ((days[middle] ?? '') <= day) state = middle + 1;
      else high = middle;
    }
    let tree = states.get(state);
    if (tree === undefined) {
      // A register that changes every day must not fill the memory with all of its days.
      if (states.size >= mostTrees) {
        states.clear();
        families.clear();
      }
      states.set(state, (tree = treeOnDay(units, number, day)));
    }
    return tree;
  };
  const familyOn = (day: IsoDate): readonly (readonly ReportingUnit[])[] => {
    const tree = treeOn(day);
    let family = families.get(tree);
    if (family === undefined) {
      const children = units.map((): ReportingUnit[] => []);
      for (const [i, child] of units.entries()) children[tree.parent[i] ?? -1]?.push(child);
      families.set(tree, (family = children));
    }
    return family;
  };
  const known = (id: string): number => {
    const found = number.get(id);
    if (found === undefined)
      throw unknownName(
        'unit/unknown-unit',
        { vi: 'mã định danh của đơn vị nào trong danh mục', en: 'the id of a unit of the register' },
        id,
        number.keys(),
      );
    return found;
  };
  const childrenOf = (id: string, day: IsoDate): readonly ReportingUnit[] => familyOn(day)[known(id)] ?? [];
  const parentOf = (id: string, day: IsoDate): ReportingUnit | null =>
    units[treeOn(day).parent[known(id)] ?? -1] ?? null;

  const nameOf = (id: string, day: IsoDate): string => {
    const found = unit(id);
    return found === null ? id : (valueOn(found.names, day) ?? found.names.at(-1)?.value ?? id);
  };
  const ancestorsOf = (id: string, day: IsoDate): readonly ReportingUnit[] => {
    const above: ReportingUnit[] = [];
    for (let u = parentOf(id, day); u !== null; u = parentOf(u.id, day)) above.push(u);
    return above;
  };
  const markOf = marksOfNames({ units, nameOf, ancestorsOf });

  return {
    units,
    lineage,
    unit,
    numberOf: (id) => number.get(id) ?? -1,
    resolve: (code, day) => bearers().on(code, day),
    withCode: (code) => bearers().all(code),
    nameOf,
    distinctNameOf: (id, day, beside) => {
      const found = unit(id);
      if (found === null) return id;
      const mark = markOf(found, day);
      const marks = [mark, beside === mark ? '' : (beside ?? '')].filter((text) => text !== '');
      return marks.length === 0 ? nameOf(id, day) : `${nameOf(id, day)} (${marks.join(', ')})`;
    },
    parentOf,
    childrenOf,
    ancestorsOf,
    leaves: (id, day) => {
      const leaves: ReportingUnit[] = [];
      const start = units[known(id)];
      const open = start === undefined || !holdsOn(start, day) ? [] : [start];
      for (let u = open.pop(); u !== undefined; u = open.pop()) {
        const children = childrenOf(u.id, day);
        if (children.length === 0) leaves.push(u);
        for (let i = children.length - 1; i >= 0; i--) {
          const child = children[i];
          if (child !== undefined) open.push(child);
        }
      }
      return leaves;
    },
    roots: (day) => {
      const { parent } = treeOn(day);
      return units.filter((_, i) => parent[i] === -1);
    },
    treeOn,
    trees: [...trees.keys()].filter((tree) => tree !== ''),
    tree: (other) => makeRegistry(trees, other, lineage),
  };
}
