/**
 * Places of units in a list. Lists of very many units are mostly gone through in one order, so the next unit is tried first; a table
 * of all names is made only for a list in another order, because looking names up one by one grows faster than the list.
 */
export class UnitPlaces {
  /** The list. */
  readonly units: readonly string[];
  #next = 0;
  #places: ReadonlyMap<string, number> | null = null;

  /**
   * @param units - ids of the units, each once
   */
  constructor(units: readonly string[]) {
    this.units = units;
  }

  /**
   * Finds the place of a unit.
   *
   * @param unit - id of the unit
   * @returns its place; −1 when it is not in the list
   */
  readonly of = (unit: string): number => {
    const { units } = this;
    let next = this.#next < units.length ? this.#next : 0;
    if (units[next] !== unit) {
      this.#places ??= new Map(units.map((id, place) => [id, place]));
      const found = this.#places.get(unit);
      if (found === undefined) return -1;
      next = found;
    }
    this.#next = next + 1;
    return next;
  };
}

/** Units that were met, told by their places; those that are in no list by their names. */
export class UnitMarks {
  readonly #places: UnitPlaces;
  readonly #met: Uint8Array;
  readonly #others = new Set<string>();

  /**
   * @param places - places of the units
   */
  constructor(places: UnitPlaces) {
    this.#places = places;
    this.#met = new Uint8Array(places.units.length);
  }

  /**
   * Marks a unit.
   *
   * @param unit - id of the unit
   * @returns `true` when it was met for the first time
   */
  add(unit: string): boolean {
    const place = this.#places.of(unit);
    if (place < 0) {
      if (this.#others.has(unit)) return false;
      this.#others.add(unit);
      return true;
    }
    if (this.#met[place] === 1) return false;
    this.#met[place] = 1;
    return true;
  }

  /**
   * Tells whether a unit was met.
   *
   * @param unit - id of the unit
   */
  has(unit: string): boolean {
    const place = this.#places.of(unit);
    return place < 0 ? this.#others.has(unit) : this.#met[place] === 1;
  }
}
