import type { RoomResult, UnnoticedChange } from './mutation-result.ts';
import type { ListedChange, Tried } from './report-of-tester.ts';

const keyOf = ({ file, code, kind, instead }: UnnoticedChange, part: string | undefined): string =>
  JSON.stringify([file, code, kind, instead, part]);

/**
 * Finds again, in the code as it stands, the changes no test noticed: by what stands in the line, for lines move.
 *
 * @param changes - all changes there are
 * @param unnoticed - what no test noticed when it was measured
 * @returns those that stand in the code still; never more than were sought
 */
export function survivorsAmong(
  changes: readonly ListedChange[],
  unnoticed: readonly UnnoticedChange[],
): readonly ListedChange[] {
  const left = new Map<string, number>();
  for (const change of unnoticed) {
    const key = keyOf(change, change.part);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return changes.filter((change) => {
    const key = [change.part, undefined].map((part) => keyOf(change, part)).find((one) => (left.get(one) ?? 0) > 0);
    if (key !== undefined) left.set(key, (left.get(key) ?? 0) - 1);
    return key !== undefined;
  });
}

/**
 * Puts what was asked again into what was measured before. A change whose line stands no longer as it did is taken out of what
 * was tried: nobody can say whether a test would notice it.
 *
 * @param before - what was measured before
 * @param again - what became of the changes asked again
 * @param commit - the commit they were asked again at
 */
export function askedAgain(before: RoomResult, again: Tried, commit: string): RoomResult {
  const drawn = before.drawn - (before.unnoticed.length - again.drawn);
  const noticed = drawn - again.unnoticed.length;
  const timedOut = (before.timedOut ?? 0) + (again.timedOut ?? 0);
  return {
    ...before,
    again: commit,
    first: before.first ?? { drawn: before.drawn, noticed: before.noticed },
    drawn,
    noticed,
    ...(timedOut === 0 ? {} : { timedOut }),
    unnoticed: again.unnoticed,
  };
}
