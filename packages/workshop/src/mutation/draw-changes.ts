import { seeded } from '../fuzz/seeded.ts';

/**
 * Draws changes of a room: each as likely as the other, the same for the same seed.
 *
 * @param changes - all changes there are
 * @param count - how many to draw; all, where there are fewer
 * @param seed - any whole number
 */
export function drawChanges<T extends { readonly id: string }>(
  changes: readonly T[],
  count: number,
  seed: number,
): readonly T[] {
  const draw = seeded(seed);
  const rest = [...changes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const drawn: T[] = [];
  while (drawn.length < count && rest.length > 0) {
    const [change] = rest.splice(draw.number(rest.length), 1);
    if (change !== undefined) drawn.push(change);
  }
  return drawn;
}
