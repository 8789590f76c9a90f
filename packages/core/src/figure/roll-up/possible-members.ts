import type { IsoDate } from '../../time/iso-date.ts';
import type { UnitRegistry } from '../../unit/unit-registry.ts';

/** Units that are not under a unit on a day, but could be taken for its own. */
export interface PossibleMembers {
  /**
   * Finds them.
   * @param unit - id of the unit above
   * @param day - the day
   * @returns ids: units that were under it on another day, and units that reported though they do not exist on the day
   */
  of(unit: string, day: IsoDate): readonly string[];
}

const atMost = 200;

/**
 * Prepares the search for possibleMembers; the units are looked through once, when the first one is asked for.
 *
 * @param registry - the units
 * @param outside - ids of units that reported and are not in the tree
 * @returns the search
 */
export function possibleMembers(registry: UnitRegistry, outside: readonly string[]): PossibleMembers {
  let everUnder: Map<string, string[]> | null = null;
  const index = (): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const { id, parents } of registry.units)
      for (const parent of new Set(parents.map((span) => span.value))) {
        const same = found.get(parent);
        if (same === undefined) found.set(parent, [id]);
        else same.push(id);
      }
    return found;
  };
  return {
    of: (unit, day) => {
      everUnder ??= index();
      const once = (everUnder.get(unit) ?? []).filter((id) => registry.parentOf(id, day)?.id !== unit);
      return [...new Set([...once, ...outside])].slice(0, atMost);
    },
  };
}
