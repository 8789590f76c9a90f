import { seeded } from '../fuzz/seeded.ts';

/**
 * Draws changes of a room: each as likely as the other, the same for the same seed.
 *
 * @param changes - all changes there are
 * @param count - how many to draw; all, where there are fewer
 * @param seed - any whole number
 */
export function drawChanges(changes: readonly string[], count: number, seed: number): readonly string[] {
  const draw = seeded(seed);
  const rest = [...changes].sort();
  const drawn: string[] = [];
  while (drawn.length < count && rest.length > 0) {
    const [change] = rest.splice(draw.number(rest.length), 1);
    if (change !== undefined) drawn.push(change);
  }
  return drawn;
}
