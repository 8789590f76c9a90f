import type { IsoDate } from '../../time/iso-date.ts';
import { holdsOn } from '../../unit/dated-value.ts';
import type { Territory, TerritoryHistory } from '../../unit/territory.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';

/** Where a unit of one day lies on the map of another. */
export interface Way extends Territory {
  /** `true` where the unit itself has no history, and its children of the day tell where it lies. */
  readonly throughChildren: boolean;
}

/** Where the units of one day lie on the map of another; every question is answered once. */
export class MapChange {
  /** A day of the map the figures are on. */
  readonly day: IsoDate;
  /** The day whose map is wanted. */
  readonly asOf: IsoDate;
  private readonly units: UnitRegistry;
  private readonly history: TerritoryHistory;
  private readonly ways = new Map<string, Way>();
  private readonly sources = new Map<string, Territory>();
  private readonly higher = new Map<string, readonly string[]>();

  /**
   * @param units - the units
   * @param history - their history
   * @param day - a day of the map the figures are on
   * @param asOf - the day whose map is wanted
   */
  constructor(units: UnitRegistry, history: TerritoryHistory, day: IsoDate, asOf: IsoDate) {
    this.units = units;
    this.history = history;
    this.day = day;
    this.asOf = asOf;
  }

  /**
   * Tells whether a unit exists on the day of the figures.
   * @param id - the unit
   * @returns `false` for an unknown unit too
   */
  exists(id: string): boolean {
    const unit = this.units.unit(id);
    return unit !== null && holdsOn(unit, this.day);
  }

  /**
   * Finds the units above a unit on the day of the figures.
   * @param id - the unit
   * @returns ids, the parent first
   */
  ancestorsOf(id: string): readonly string[] {
    let found = this.higher.get(id);
    if (found === undefined) this.higher.set(id, (found = this.units.ancestorsOf(id, this.day).map((unit) => unit.id)));
    return found;
  }

  /**
   * Finds the units of the wanted map that share territory with a unit of the day.
   * @param id - the unit
   * @returns the units
   */
  wayOf(id: string): Way {
    let way = this.ways.get(id);
    if (way === undefined) this.ways.set(id, (way = this.findWay(id)));
    return way;
  }

  /**
   * Finds the units of the day that share territory with a unit of the wanted map.
   * @param target - the unit
   * @returns the units
   */
  sourcesOf(target: string): Territory {
    let found = this.sources.get(target);
    if (found === undefined) this.sources.set(target, (found = this.history.project(target, this.asOf, this.day)));
    return found;
  }

  /**
   * Tells whether a unit of the day lies in one unit of the wanted map with all its territory.
   * @param id - the unit of the day
   * @returns `false` where it was divided, and where nobody knows
   */
  isWhole(id: string): boolean {
    const { units, known } = this.wayOf(id);
    return known && units.length === 1;
  }

  /**
   * Finds the units of the wanted map whose totals may lack something of a unit that has no way onto it: what became of the
   * units above it, and whatever stands above those now.
   * @param id - a unit of the day
   * @returns ids, those nearest first
   */
  above(id: string): readonly string[] {
    const found = new Set<string>();
    for (const old of this.ancestorsOf(id)) {
      const way = this.wayOf(old);
      for (const now of way.units) {
        if (!way.throughChildren) found.add(now);
        for (const higher of this.units.ancestorsOf(now, this.asOf)) found.add(higher.id);
      }
    }
    return [...found];
  }

  private findWay(id: string): Way {
    const own = this.history.project(id, this.day, this.asOf);
    if (own.known || own.units.length > 0) return { ...own, throughChildren: false };
    const children = this.units.childrenOf(id, this.day);
    if (children.length === 0) return { ...own, throughChildren: false };
    const ways = children.map((child) => this.wayOf(child.id));
    const units = [...new Set(ways.flatMap((way) => way.units))];
    return { units, known: ways.every((way) => way.known), throughChildren: units.length > 0 };
  }
}
