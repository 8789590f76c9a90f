import type { IsoDate, Version } from '@qcdc/core';

/** A version of a threshold that says which provision of the catalogue it is. */
export interface ProvisionVersion<T> extends Version<T> {
  /** Id of the provision, such as `L-20.3`. */
  readonly provision: string;
  /** Versions of which one may be in force instead. */
  readonly orElse?: readonly ProvisionVersion<T>[];
  /** Versions of further provisions that bind at the same time. */
  readonly andAlso?: readonly ProvisionVersion<T>[];
}

/** Days in force. */
export interface Days {
  /** First day. */
  readonly from: IsoDate;
  /** Last day, inclusive; open when left out. */
  readonly to?: IsoDate;
}

/**
 * Finds the first day from which one of several wordings may have changed.
 *
 * @param versions - the versions
 * @returns the day; nothing where none may have
 */
export function earliestChange(versions: readonly Pick<Version<unknown>, 'mayHaveChangedFrom'>[]): IsoDate | undefined {
  return versions.flatMap(({ mayHaveChangedFrom: day }) => (day === undefined ? [] : [day])).sort()[0];
}
