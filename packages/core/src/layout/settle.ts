import { layoutFinding } from './layout-findings.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Bound } from './bindings.ts';

/** Where the labels of a layout stand on a sheet. */
export interface Settled {
  /** Places (columns or rows, counted from 0) with what they stand for; `field` is `null` for what is left out. */
  readonly places: ReadonlyMap<number, Bound>;
  /** Labels that are missing, moved or not to be told apart. */
  readonly findings: readonly Finding[];
}

/** How labels are looked up. */
export interface Lookup {
  /** Places at which a label stands. */
  readonly candidates: (label: string) => readonly number[];
  /** Reads the place a layout states. */
  readonly placeOf: (at: string) => number | null;
  /** Writes a place as the sheet shows it. */
  readonly print: (place: number) => string;
  /** Place of a label, for a finding; `null` for one that is not there. */
  readonly where: (place: number | null) => Where;
}

/**
 * Finds the place of every label. What stands where it is expected is taken; what has moved is taken and told; what is missing or
 * cannot be told apart is told and not read.
 *
 * @param bounds - labels of the layout
 * @param lookup - how labels are looked up
 * @returns the places, with findings
 */
export function settle(bounds: readonly Bound[], { candidates, placeOf, print, where }: Lookup): Settled {
  const places = new Map<number, Bound>();
  const findings: Finding[] = [];
  const take = (place: number, bound: Bound): void => {
    if (!places.has(place)) places.set(place, bound);
  };
  const stated = bounds.filter(({ at }) => at !== undefined);
  const moved: Bound[] = [];
  // What stands where it should comes first, so that nothing that has moved takes its place.
  for (const bound of stated) {
    const place = placeOf(bound.at ?? '') ?? -1;
    if (candidates(bound.label).includes(place)) take(place, bound);
    else moved.push(bound);
  }
  const others = bounds.filter(({ at }) => at === undefined);
  for (const bound of [...moved, ...others]) {
    const { label, field, at } = bound;
    const free = candidates(label).filter((place) => !places.has(place));
    const [first, ...more] = free;
    const named = { a: label, expected: label };
    const whereOf = (place: number | null): Where => ({ ...where(place), ...(field === null ? {} : { field }) });
    if (field === null) for (const place of free) take(place, bound);
    else if (first === undefined) findings.push(layoutFinding('no-label', whereOf(null), named));
    else if (more.length > 0)
      findings.push(layoutFinding('label-twice', whereOf(first), { ...named, b: free.map(print).join(', ') }));
    else {
      take(first, bound);
      if (at !== undefined)
        findings.push(
          layoutFinding('label-moved', whereOf(first), { ...named, b: print(first), actual: print(first) }),
        );
    }
  }
  return { places, findings };
}
