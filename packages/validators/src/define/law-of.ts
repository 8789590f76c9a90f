import { addDays, DefinitionError, type Version } from '@qcdc/core';
import {
  instrument,
  provision,
  unconfirmed,
  type PartsValue,
  type ProvisionValue,
  type ValueThat,
} from '@qcdc/core/law';

/** A version of a threshold that says which provision of the catalogue it is. */
export interface ProvisionVersion<T> extends Version<T> {
  /** Id of the provision, such as `L-20.3`. */
  readonly provision: string;
}

/**
 * Takes the versions of a rule's threshold from the catalogue of law, so that no number is written down twice. Where a
 * later provision begins while an earlier one is still in force, such as a decree that details a law, the later one is
 * cited from its first day. Days on which nobody is sure that an instrument was already in force become a version of
 * their own that fails nobody.
 *
 * @param is - kind of value the rule works with
 * @param refs - ids of provisions, such as `L-20.3`; `id#name` for one value of several
 * @returns the versions, oldest first
 * @throws `DefinitionError` `law/unknown-provision`, `law/other-kind-of-value`
 * @example
 * ```ts
 * lawOf('term', 'L-19.2b', 'D59-4.4').map((v) => v.from); // => ['2023-07-01', '2023-08-15']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function lawOf<Is extends Exclude<ProvisionValue['is'], 'parts'>>(
  is: Is,
  ...refs: readonly string[]
): readonly ProvisionVersion<ValueThat<Is>>[] {
  const versions = refs.flatMap((ref) => surely(versionAt(is, ref)));
  return joinLaw(versions);
}

function versionAt<Is extends ProvisionValue['is']>(is: Is, ref: string): ProvisionVersion<ValueThat<Is>> {
  const [id = '', part] = ref.split('#');
  const { from, to, mayHaveChangedFrom, basis, value: whole } = provision(id);
  const value = part === undefined ? whole : (whole as PartsValue).parts[part];
  if (value?.is !== is)
    throw new DefinitionError('law/other-kind-of-value', `the value is ${value?.is ?? 'not there'}, not a ${is}`, ref);
  return {
    from,
    ...(to === undefined ? {} : { to }),
    ...(mayHaveChangedFrom === undefined ? {} : { mayHaveChangedFrom }),
    basis,
    value: value as ValueThat<Is>,
    provision: id,
  };
}

function surely<T>(version: ProvisionVersion<T>): readonly ProvisionVersion<T>[] {
  const { surelyFrom } = instrument(version.basis.number ?? '');
  if (surelyFrom === undefined || surelyFrom <= version.from) return [version];
  return [
    { ...version, to: addDays(surelyFrom, -1), basis: unconfirmed(version.basis) },
    { ...version, from: surelyFrom },
  ];
}

/**
 * Turns the values of versions into what a rule works with, such as "twice a year" into "within six months".
 *
 * @param law - the versions
 * @param turn - makes the new value
 * @returns the same versions with new values
 */
// @__NO_SIDE_EFFECTS__
export function mapLaw<A, B>(
  law: readonly ProvisionVersion<A>[],
  turn: (value: A, provision: string) => B,
): readonly ProvisionVersion<B>[] {
  return law.map((version) => ({ ...version, value: turn(version.value, version.provision) }));
}

/**
 * Joins the versions of several provisions that a rule works with in one shape.
 *
 * @param laws - versions, in any order
 * @returns all versions, oldest first, none overlapping the next
 */
// @__NO_SIDE_EFFECTS__
export function joinLaw<T>(...laws: readonly (readonly ProvisionVersion<T>[])[]): readonly ProvisionVersion<T>[] {
  const ordered = laws.flat().sort((a, b) => (a.from < b.from ? -1 : 1));
  return ordered.map((version, i) => {
    const next = ordered[i + 1];
    return next !== undefined && (version.to === undefined || version.to >= next.from)
      ? { ...version, to: addDays(next.from, -1) }
      : version;
  });
}
