import type { LegalBasis } from '../../basis/legal-basis.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { unconfirmed } from '../instrument.ts';
import type { Provision } from '../provision.ts';
import type { Amendment } from './extension.ts';

// How a change of one duty turns its versions into new ones. Both work on the version in force the day before the change.

/** A change, with its place and first day looked up. */
export interface DatedChange {
  /** First day. */
  readonly from: IsoDate;
  /** Day from which it is in force for certain, where the first day is doubtful. */
  readonly surelyFrom?: IsoDate;
  /** Place that changes the duty; not confirmed where the change is not. */
  readonly by: LegalBasis;
}

/**
 * Finds the version a change works on: the newest of those in force the day before.
 *
 * @param versions - versions of the duty
 * @param from - first day of the change
 * @returns the version; `null` when none is in force the day before
 */
export function changedVersion(versions: readonly Provision[], from: IsoDate): Provision | null {
  const before = addDays(from, -1);
  const held = versions.filter((v) => v.from <= before && (v.to === undefined || before <= v.to));
  return held.reduce<Provision | null>((newest, v) => (newest === null || v.from >= newest.from ? v : newest), null);
}

/**
 * Finds the version that comes back: the last one, where none is in force for certain the day before.
 *
 * @param versions - versions of the duty
 * @param from - first day of the revival
 * @returns the version; `null` where the duty is in force still, or had not begun
 */
export function revivedVersion(versions: readonly Provision[], from: IsoDate): Provision | null {
  const held = changedVersion(versions, from);
  if (held !== null) return held.surelyTo !== undefined && held.surelyTo < from ? held : null;
  const gone = versions.filter(({ to }) => to !== undefined && to < from);
  return gone.reduce<Provision | null>(
    (last, v) => (last === null || (v.to ?? '') >= (last.to ?? '') ? v : last),
    null,
  );
}

/**
 * Ends a version.
 *
 * @param version - the version
 * @param to - last day on which it may be in force; as it was when left out
 * @param surelyTo - last day on which it is for certain, where that is earlier
 * @returns the version with its end; one that was never in force for certain is not confirmed
 */
export function endOn(version: Provision, to = version.to, surelyTo?: IsoDate): Provision {
  const { surelyFrom, surelyTo: before, ...kept } = version;
  const last = [before, surelyTo].flatMap((day) => (day === undefined ? [] : [day])).sort()[0];
  const end = last ?? to;
  const never = surelyFrom !== undefined && end !== undefined && surelyFrom > end;
  return {
    ...kept,
    ...(to === undefined ? {} : { to }),
    ...(surelyFrom === undefined || never ? {} : { surelyFrom }),
    ...(last === undefined || never || (to !== undefined && last >= to) ? {} : { surelyTo: last }),
    ...(never ? { basis: unconfirmed(version.basis) } : {}),
  };
}

/**
 * Amends a duty: the version of before ends the day before, a new one begins; a version that had ended stays as it ended, and
 * a new one brings the duty back. An amendment nobody confirmed ends nothing; while the first day is doubtful, or bodies of before still work, both may hold.
 *
 * @param versions - versions of the duty
 * @param old - the version that is amended
 * @param amendment - the new wording
 * @param change - its days and place
 * @returns the versions, the new one last
 */
export function amended(
  versions: readonly Provision[],
  old: Provision,
  amendment: Amendment,
  change: DatedChange,
): readonly Provision[] {
  const { from, by } = change;
  const { oldMayHoldTo, revives } = amendment;
  const sureFrom = oldMayHoldTo === undefined ? change.surelyFrom : addDays(oldMayHoldTo, 1);
  const made: Provision = {
    id: `${old.duty}@${from}`,
    duty: old.duty,
    from,
    ...(sureFrom === undefined || sureFrom <= from ? {} : { surelyFrom: sureFrom }),
    ...(old.surelyTo === undefined || old.surelyTo < from ? {} : { surelyTo: old.surelyTo }),
    ...(old.to === undefined || old.to < from ? {} : { to: old.to }),
    basis: {
      ...old.basis,
      amendedBy: {
        ...by,
        ...(revives === true ? { revives } : {}),
        ...(old.basis.amendedBy === undefined ? {} : { amendedBy: old.basis.amendedBy }),
        confirmed: true,
      },
      confirmed: by.confirmed,
    },
    value: amendment.value ?? old.value,
    kinds: amendment.kinds ?? old.kinds,
    ...scopeOf(amendment.scope ?? old.scope),
    topic: old.topic,
    modality: amendment.modality ?? old.modality,
    actor: amendment.actor === undefined ? old.actor : amendment.actor,
    subject: amendment.subject ?? old.subject,
    flags: [],
  };
  if (!by.confirmed || (old.to !== undefined && old.to < from)) return [...versions, made];
  const last = addDays(from, -1);
  const ended = sureFrom === undefined || sureFrom <= from ? endOn(old, last) : endOn(old, addDays(sureFrom, -1), last);
  return [...versions.map((version) => (version === old ? ended : version)), made];
}

const scopeOf = (scope: Provision['scope']) => (scope === undefined || scope.length === 0 ? {} : { scope });

/**
 * Repeals a duty: its version ends the day before. A repeal nobody confirmed leaves it open.
 *
 * @param versions - versions of the duty
 * @param old - the version that is repealed
 * @param change - its days and place
 * @returns the versions
 */
export function repealed(
  versions: readonly Provision[],
  old: Provision,
  { from, surelyFrom, by }: DatedChange,
): readonly Provision[] {
  const last = addDays(from, -1);
  const doubtful = surelyFrom !== undefined && surelyFrom > from;
  const to = by.confirmed ? (doubtful ? addDays(surelyFrom, -1) : last) : undefined;
  const ended = { ...endOn(old, to, by.confirmed && !doubtful ? undefined : last), repealedBy: by };
  return versions.map((version) => (version === old ? ended : version));
}
