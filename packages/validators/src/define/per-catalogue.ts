import { lawProvisions, type LawProvisions } from '@qcdc/core/law';

/**
 * Makes something once for each catalogue of law it is asked for, when it is first asked for. What was made goes when its
 * catalogue goes.
 *
 * @param make - makes it
 * @returns a function that returns the same for the same catalogue; for the built-in one when none is given
 */
// @__NO_SIDE_EFFECTS__
export function perCatalogue<T>(make: (catalogue: LawProvisions) => T): (catalogue?: LawProvisions) => T {
  let made: WeakMap<LawProvisions, { readonly value: T }> | undefined;
  return (catalogue = lawProvisions) => {
    made ??= new WeakMap();
    const known = made.get(catalogue);
    if (known !== undefined) return known.value;
    const value = make(catalogue);
    made.set(catalogue, { value });
    return value;
  };
}
