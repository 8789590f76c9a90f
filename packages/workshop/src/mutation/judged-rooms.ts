import { equivalentChanges } from './equivalent-changes.ts';
import type { Count, EquivalentChange, RoomResult, UnnoticedChange } from './mutation-result.ts';

/** The result of a room, with what changes nothing taken out. */
export interface JudgedRoom extends RoomResult {
  /** How many of the drawn change nothing anybody could see. */
  readonly equivalent: number;
  /** Noticed, of those that change something; in tenths of a percent, rounded down. */
  readonly perMille: number;
}

/**
 * Noticed, of those that change something; in tenths of a percent, rounded down.
 *
 * @param count - how many were tried and noticed
 * @param equivalent - how many of them change nothing
 */
export const shareOf = ({ drawn, noticed }: Count, equivalent: number): number =>
  Math.floor((noticed * 1000) / Math.max(1, drawn - equivalent));

const sameChange = (a: EquivalentChange, b: UnnoticedChange): boolean =>
  a.file === b.file &&
  a.code === b.code &&
  a.kind === b.kind &&
  a.instead === b.instead &&
  (a.part === undefined || a.part === b.part);

/**
 * Tells whether a change is listed as one that changes nothing.
 *
 * @param change - what no test noticed
 */
export const isEquivalent = (change: UnnoticedChange): boolean =>
  equivalentChanges.some((equivalent) => sameChange(equivalent, change));

/**
 * Judges rooms by what their tests noticed of the changes that change something.
 *
 * @param results - as the tester left them
 */
export function judgedRooms(results: readonly RoomResult[]): readonly JudgedRoom[] {
  return results.map((result) => {
    const unnoticed = result.unnoticed.filter((change) => !isEquivalent(change));
    const equivalent = result.unnoticed.length - unnoticed.length;
    const perMille = shareOf(result, equivalent);
    return { ...result, unnoticed, equivalent, perMille };
  });
}

/**
 * What is kept of a result when changes are drawn anew: a draw that tests were written for is no measure any more, and the one
 * before it is not to be lost.
 *
 * @param last - the result so far, if any
 * @param seed - the draw that takes its place
 */
export function earlierDraw(last: RoomResult | undefined, seed: number): Pick<RoomResult, 'before'> {
  if (last === undefined) return {};
  if (last.seed === seed) return last.before === undefined ? {} : { before: last.before };
  const { drawn, noticed, unnoticed, again, commit } = last;
  const equivalent = unnoticed.filter(isEquivalent).length;
  return { before: { seed: last.seed, commit: again ?? commit, drawn, noticed, equivalent } };
}
