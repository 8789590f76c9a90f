import type { Reasons } from '../linear/linear-system.ts';
import type { RepairCase } from './repair-case.ts';

/** What is known of the fields that must change. */
export interface SmallestSets {
  /** `notFound` where it took more steps than were allowed; `contradiction` where no values at all keep the rules. */
  readonly state: 'found' | 'contradiction' | 'notFound';
  /** All smallest sets of cells whose change makes everything hold; one empty set where nothing need change. */
  readonly sets: readonly (readonly string[])[];
  /** What contradicts one another, one list for each contradiction that was met: names of cells and ids of rules. */
  readonly conflicts: readonly Reasons[];
}

/**
 * Finds all smallest sets of cells whose change makes everything hold. Each set that does not do names a contradiction among
 * what it leaves as it is, and every set that does must touch it: so sets are tried that touch all contradictions met, the
 * smallest first, and nothing smaller can have been passed over.
 *
 * @param repair - the records and what is asked
 * @param most - sets larger than this are not looked for
 * @returns the sets
 */
export function smallestSets(repair: RepairCase, most: number): SmallestSets {
  const conflicts: Reasons[] = [];
  const touched: (readonly string[])[] = [];
  const looks = { left: mostLooks };
  for (let size = 0; size <= most; size++) {
    const sets: (readonly string[])[] = [];
    const seen = new Set<string>();
    // A contradiction that is met anew lets the search begin again; sets that were tried are passed over.
    for (let again = true; again;) {
      again = false;
      for (const next of hitting(touched, size, looks)) {
        const key = keyOf(next);
        if (seen.has(key)) continue;
        seen.add(key);
        const found = repair.solve(new Set(next));
        if (found.state === 'notFound') return { state: 'notFound', sets: [], conflicts };
        if (found.state === 'possible') {
          sets.push([...next].sort());
          continue;
        }
        const cells = found.because.filter((reason) => repair.cells.has(reason));
        conflicts.push(found.because);
        if (cells.length === 0) return { state: 'contradiction', sets: [], conflicts };
        touched.push(cells);
        again = true;
        break;
      }
      if (looks.left <= 0) return { state: 'notFound', sets: [], conflicts };
    }
    if (sets.length > 0) return { state: 'found', sets, conflicts };
  }
  return { state: 'notFound', sets: [], conflicts };
}

// Many records have more sets than anybody would look through.
const mostLooks = 50_000;

const keyOf = (set: readonly string[]): string => [...set].sort().join('\n');

// Sets of just so many cells that touch every contradiction.
function* hitting(
  touched: readonly (readonly string[])[],
  size: number,
  looks: { left: number },
): Generator<readonly string[]> {
  const met = new Set<string>();
  function* search(set: readonly string[]): Generator<readonly string[]> {
    const key = keyOf(set);
    if (met.has(key) || looks.left-- <= 0) return;
    met.add(key);
    const open = touched.find((cells) => !cells.some((cell) => set.includes(cell)));
    if (open === undefined) {
      if (set.length === size) yield set;
      return;
    }
    if (set.length === size) return;
    for (const cell of open) yield* search([...set, cell]);
  }
  yield* search([]);
}
