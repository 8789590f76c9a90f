import { endsBeforeItStarts, notADay } from '../outcome/definition-words.ts';
import { basisShape } from './basis-shape.ts';
import { checkDefinition, eachOf, membersOf, type Part } from '../outcome/check-definition.ts';
import { Problems } from '../outcome/problems.ts';
import { isDay, type IsoDate } from '../time/iso-date.ts';
import type { BoundScope } from '../law/scope.ts';
import type { LegalBasis } from './legal-basis.ts';

/** A value, the days it is in force and its basis in one record, so that they cannot drift apart. */
export interface Version<T> {
  /** First day in force. @term ngày có hiệu lực */
  readonly from: IsoDate;
  /** Last day in force (inclusive); open when left out. @term ngày hết hiệu lực */
  readonly to?: IsoDate;
  /** From this day a later instrument may have changed the wording; findings after it say so. */
  readonly mayHaveChangedFrom?: IsoDate;
  /** Article the value comes from. */
  readonly basis: LegalBasis;
  /**
   * `true` on days on which nobody can tell whether it was in force, though its text was read; its basis is then not confirmed
   * either. @term chưa rõ hiệu lực
   */
  readonly doubtfulDays?: true;
  /** The value in force. */
  readonly value: T;
  /** Further articles the value is put together from. */
  readonly alsoFrom?: readonly LegalBasis[];
  /**
   * Versions of which one may be in force instead, on days that leave it open, or where one beside it stands in an instrument of
   * higher force and came later; such a version is not confirmed. What passes passes under all of them.
   */
  readonly orElse?: readonly Version<T>[];
  /** Versions of further provisions that bind at the same time, such as a decree beside its law: each is judged for itself. */
  readonly andAlso?: readonly Version<T>[];
  /** Conditions under which it binds a case; none when left out. */
  readonly scope?: readonly BoundScope[];
}

/**
 * Checks the versions of one value when they are defined: real days, `to` not before `from`, no two in force on one day.
 *
 * @param versions - versions in any order
 * @param path - where they stand, for the error
 * @returns the same versions, oldest first
 * @throws `DefinitionError` with everything that is wrong: `law/bad-day`, `law/ends-before-it-starts`, `law/overlap`
 * @example
 * ```ts
 * const basis = practice({ vi: 'quy ước', en: 'an agreement' });
 * dated([
 *   { from: '2025-01-01', basis, value: 2 },
 *   { from: '2024-01-01', to: '2024-12-31', basis, value: 1 },
 * ]).map(({ value }) => value); // => [1, 2]
 * ```
 */
export function dated<T>(versions: readonly Version<T>[], path = ''): readonly Version<T>[] {
  const problems = new Problems();
  const shape = eachOf(versionShape);
  const ordered = checkDefinition(
    { step: 'dated', value: versions, code: 'law/bad-part', shape, at: path },
    problems,
    () => inOrder(versions, path, problems),
  );
  problems.throwIfAny();
  return ordered ?? versions;
}

const versionShape: Part = /* @__PURE__ */ membersOf({ basis: basisShape }, false);

function inOrder<T>(versions: readonly Version<T>[], path: string, problems: Problems): readonly Version<T>[] {
  for (const [i, { from, to, mayHaveChangedFrom }] of versions.entries()) {
    const at = `${path}[${i}]`;
    const before = problems.count;
    for (const [name, day] of Object.entries({ from, to, mayHaveChangedFrom }))
      if ((day !== undefined || name === 'from') && !isDay(day)) problems.add('law/bad-day', notADay(day), at);
    if (problems.count === before && to !== undefined && to < from)
      problems.add('law/ends-before-it-starts', endsBeforeItStarts(from, to), at);
  }
  const ordered = [...versions].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (let i = 1; i < ordered.length; i++) {
    const before = ordered[i - 1];
    const after = ordered[i];
    if (
      before &&
      after &&
      isDay(before.from) &&
      isDay(after.from) &&
      (before.to === undefined || before.to >= after.from)
    )
      problems.add(
        'law/overlap',
        {
          vi: `hai phiên bản cùng có hiệu lực ngày ${after.from}; cho bản trước hết hiệu lực ngày liền trước`,
          en: `two versions are in force on ${after.from}; end the earlier one the day before`,
        },
        path,
      );
  }
  return ordered;
}

/**
 * Returns the version in force on a day, or `null` when none is.
 *
 * @param versions - versions of one value
 * @param day - the day of the record, or the last day of the figure's period
 * @returns the version in force, or `null`
 * @example
 * ```ts
 * const basis = practice({ vi: 'quy ước', en: 'an agreement' });
 * const versions = [
 *   { from: isoDate('2024-01-01'), to: isoDate('2024-12-31'), basis, value: 1 },
 *   { from: isoDate('2025-01-01'), basis, value: 2 },
 * ];
 * inForce(versions, '2024-12-31')?.value; // => 1
 * inForce(versions, '2023-12-31'); // => null
 * ```
 */
export function inForce<T>(versions: readonly Version<T>[], day: IsoDate): Version<T> | null {
  for (const v of versions) if (v.from <= day && (v.to === undefined || day <= v.to)) return v;
  return null;
}
