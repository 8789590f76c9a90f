import { fold } from './fold.ts';

/**
 * Finds the name that was probably meant by a name nobody knows: the one with the fewest letters wrong, left out, too many
 * or changed over.
 *
 * @param written - the name as written
 * @param known - names there are
 * @returns the nearest; `null` when none is near, or two are equally near
 */
export function nearestName(written: string, known: Iterable<string>): string | null {
  const text = fold(written).slice(0, 80);
  let best = Math.max(1, Math.floor(text.length / 4)) + 1;
  let nearest: string | null = null;
  for (const name of known) {
    const steps = stepsBetween(text, fold(name), best);
    if (steps > best || (steps === best && nearest === null)) continue;
    nearest = steps < best ? name : null;
    best = steps;
  }
  return nearest;
}

// Counts letters to change, to add, to drop or to swap with their neighbour.
function stepsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? limit + 1;
}
