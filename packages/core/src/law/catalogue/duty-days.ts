import { addDays } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import type { Provision } from '../provision.ts';

/** Days on which the same versions may be in force. */
export interface DutyDays {
  /** First day. */
  readonly from: IsoDate;
  /** Last day, inclusive; open when left out. */
  readonly to?: IsoDate;
  /** The version in force, or all of which one may be, the newest first. */
  readonly candidates: readonly Provision[];
  /** `true` when the only candidate was confirmed and in force for certain. */
  readonly sure: boolean;
}

const endless: IsoDate = '9999-12-31';

function isSure({ from, to, surelyFrom, surelyTo, basis }: Provision, day: IsoDate): boolean {
  return basis.confirmed && (surelyFrom ?? from) <= day && day <= (surelyTo ?? to ?? endless);
}

function turns({ from, to, surelyFrom, surelyTo }: Provision): readonly IsoDate[] {
  const after = [surelyTo, to].flatMap((day) => (day === undefined ? [] : [addDays(day, 1)]));
  return [from, ...(surelyFrom === undefined ? [] : [surelyFrom]), ...after];
}

// The newest version holds, unless it is not sure that it does; then the one below it may hold as well, and so on down to
// one that is sure. Versions for other kinds of unit stand beside it.
function candidatesOn(versions: readonly Provision[], day: IsoDate): readonly Provision[] {
  const active = versions.filter(({ from, to }) => from <= day && day <= (to ?? endless));
  const top = active.find((version) => isSure(version, day));
  if (top === undefined) return active;
  const beside = active.filter((version) => version.duty === top.duty && isSure(version, day));
  return [...new Set([...active.slice(0, active.indexOf(top)), top, ...beside])];
}

/**
 * Cuts time where the versions of a duty change, or of several duties of which a later one takes the place of an earlier.
 *
 * @param versions - the versions, in any order; of two that begin on one day the latter takes precedence
 * @returns the days, oldest first; days without any version are left out
 * @example
 * ```ts
 * dutyDays(versionsOfDuty('L-13.2a', lawCatalogue)).map(({ from }) => from); // => ['2023-07-01']
 * ```
 */
export function dutyDays(versions: readonly Provision[]): readonly DutyDays[] {
  const newestFirst = [...versions].reverse().sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  const cuts = [...new Set(versions.flatMap(turns))].sort();
  const days: DutyDays[] = [];
  cuts.forEach((from, i) => {
    const candidates = candidatesOn(newestFirst, from);
    const [first] = candidates;
    if (first === undefined) return;
    const next = cuts[i + 1];
    const to = next === undefined ? {} : { to: addDays(next, -1) };
    const sure = candidates.length === 1 && isSure(first, from);
    const before = days.at(-1);
    if (before !== undefined && isSame(before, { from, candidates, sure })) {
      days[days.length - 1] = { from: before.from, ...to, candidates, sure };
    } else days.push({ from, ...to, candidates, sure });
  });
  return days;
}

function isSame(before: DutyDays, next: DutyDays): boolean {
  return (
    before.sure === next.sure &&
    before.to !== undefined &&
    addDays(before.to, 1) === next.from &&
    before.candidates.length === next.candidates.length &&
    before.candidates.every((version, i) => version === next.candidates[i])
  );
}
