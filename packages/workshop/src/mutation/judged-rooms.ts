import { equivalentChanges } from './equivalent-changes.ts';
import type { EquivalentChange, RoomResult, UnnoticedChange } from './mutation-result.ts';

/** The result of a room, with what changes nothing taken out. */
export interface JudgedRoom extends RoomResult {
  /** How many of the drawn change nothing anybody could see. */
  readonly equivalent: number;
  /** Noticed, of those that change something; in tenths of a percent, rounded down. */
  readonly perMille: number;
}

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
    const perMille = Math.floor((result.noticed * 1000) / (result.drawn - equivalent));
    return { ...result, unnoticed, equivalent, perMille };
  });
}
