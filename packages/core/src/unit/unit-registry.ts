import type { IsoDate } from '../time/iso-date.ts';
import type { LineageEdge, ReportingUnit } from './reporting-unit.ts';

/**
 * The tree of one day as arrays over the registry's own numbering, for whoever adds up many figures.
 * @remarks Units that do not exist on the day have the parent `absent`.
 */
export interface TreeOnDay {
  /** Number of the parent by number of the unit; −1 for a root, −2 for a unit that does not exist on the day. */
  readonly parent: Int32Array;
  /** How many children a unit has. */
  readonly childCount: Int32Array;
  /** Numbers of the units of the day, every unit after all units below it. */
  readonly childrenFirst: Int32Array;
}

/**
 * The reporting units of a piece of work, their tree by date and the history of their territories.
 * @remarks All look-ups take a day, because a code or a parent without a day means nothing.
 */
export interface UnitRegistry {
  /** All units, in the order they were given; the place in this list is the unit's number. */
  readonly units: readonly ReportingUnit[];
  /** The history of the territories. */
  readonly lineage: readonly LineageEdge[];
  /**
   * Returns the unit with an id.
   * @param id - identity of the unit
   * @returns the unit, or `null`
   */
  unit(id: string): ReportingUnit | null;
  /**
   * Returns the number of a unit.
   * @param id - identity of the unit
   * @returns its place in `units`, or −1
   */
  numberOf(id: string): number;
  /**
   * Finds the unit that bore a code on a day.
   * @param code - official code
   * @param day - the day, such as the last day of the period
   * @returns the unit, or `null`
   */
  resolve(code: string, day: IsoDate): ReportingUnit | null;
  /**
   * Returns every unit that ever bore a code, oldest first.
   * @param code - official code
   * @returns the units; none when the code is unknown
   */
  withCode(code: string): readonly ReportingUnit[];
  /**
   * Returns the name of a unit on a day.
   * @param id - identity of the unit
   * @param day - the day
   * @returns its name that day, its last name on other days, or the id of an unknown unit
   */
  nameOf(id: string, day: IsoDate): string;
  /**
   * Returns the name of a unit as a page should print it: the name alone, or, where another unit of the day bears the same one, with
   * the units above it as far as they tell the two apart, such as `Xã Mẫu (Tỉnh A)`; its code where nothing above does.
   * @param id - identity of the unit
   * @param day - the day
   * @param beside - what stands in brackets in any case, such as the code
   * @returns the name; the id of an unknown unit
   */
  distinctNameOf(id: string, day: IsoDate, beside?: string): string;
  /**
   * Returns the parent of a unit on a day.
   * @param id - identity of the unit
   * @param day - the day
   * @returns the parent, or `null` for a root
   * @throws `DefinitionError` `unit/unknown-unit`
   */
  parentOf(id: string, day: IsoDate): ReportingUnit | null;
  /**
   * Returns the children of a unit on a day.
   * @param id - identity of the unit
   * @param day - the day
   * @returns the children, in the order the units were given
   * @throws `DefinitionError` `unit/unknown-unit`
   */
  childrenOf(id: string, day: IsoDate): readonly ReportingUnit[];
  /**
   * Returns the ancestors of a unit on a day.
   * @param id - identity of the unit
   * @param day - the day
   * @returns parent first, root last
   * @throws `DefinitionError` `unit/unknown-unit`
   */
  ancestorsOf(id: string, day: IsoDate): readonly ReportingUnit[];
  /**
   * Returns the units without children at or below a unit on a day.
   * @param id - identity of the unit
   * @param day - the day
   * @returns the leaves, in the order of the tree; the unit itself when it has no children
   * @throws `DefinitionError` `unit/unknown-unit`
   */
  leaves(id: string, day: IsoDate): readonly ReportingUnit[];
  /**
   * Returns the units without a parent on a day.
   * @param day - the day
   * @returns the roots
   */
  roots(day: IsoDate): readonly ReportingUnit[];
  /**
   * Returns the tree of a day as arrays.
   * @param day - the day
   * @returns the tree; the same object for all days between two changes
   */
  treeOn(day: IsoDate): TreeOnDay;
  /**
   * Names of the other trees over the same units, such as `sector` or `cluster`.
   */
  readonly trees: readonly string[];
  /**
   * Returns the registry with another tree in place of the administrative one.
   * @param name - one of `trees`
   * @returns a registry of the same units with the parents of that tree
   * @throws `DefinitionError` `unit/unknown-tree`
   */
  tree(name: string): UnitRegistry;
}
