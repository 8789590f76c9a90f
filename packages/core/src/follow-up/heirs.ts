import type { IsoDate } from '../time/iso-date.ts';
import { holdsOn } from '../unit/dated-value.ts';
import { TerritoryHistory, type Territory } from '../unit/territory.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';

/** Who has to see to what a unit left open, where units are merged and divided. */
export class Heirs {
  private readonly history: TerritoryHistory;
  private readonly into = new Map<string, { readonly from: string; readonly on: IsoDate }[]>();
  private readonly gone = new Map<string, readonly string[]>();

  /** @param units - the units and their lineage */
  constructor(private readonly units: UnitRegistry) {
    this.history = new TerritoryHistory(units);
    for (const { from, to, on } of units.lineage) {
      const same = this.into.get(to);
      if (same === undefined) this.into.set(to, [{ from, on }]);
      else same.push({ from, on });
    }
  }

  /**
   * Finds who holds on a day what a unit had to do.
   * @param id - the unit
   * @param day - the day
   * @returns the unit itself while it lives, and where the register does not know it; else those it went into
   */
  of(id: string, day: IsoDate): Territory {
    const unit = this.units.unit(id);
    if (unit?.to == null || day <= unit.to || holdsOn(unit, day)) return { units: [id], known: true };
    return this.history.project(id, unit.to, day);
  }

  /**
   * Finds the units that ended and went into a unit.
   * @param id - the unit
   * @param day - the day by which they had ended
   * @returns their ids, also of those that went into them before
   */
  before(id: string, day: IsoDate): readonly string[] {
    const key = JSON.stringify([id, day]);
    const known = this.gone.get(key);
    if (known !== undefined) return known;
    const found = new Set<string>();
    const open = [{ id, day }];
    for (let place = open.pop(); place !== undefined; place = open.pop())
      for (const { from, on } of this.into.get(place.id) ?? []) {
        if (on > place.day || found.has(from) || from === id) continue;
        found.add(from);
        open.push({ id: from, day: on });
      }
    const ended = [...found].filter((one) => this.of(one, day).units.includes(id));
    this.gone.set(key, ended);
    return ended;
  }
}
