import { addDays } from '@qcdc/core';
import { withLawsAbove, type LawProvisions } from '@qcdc/core/law';
import { earliestChange, type Days, type ProvisionVersion } from './provision-version.ts';

/**
 * Joins provisions that bind on the same days: time is cut where any of them changes, and the first carries the others. Where
 * the wording of one may have changed, that is said of all.
 *
 * @param chains - versions of each, oldest first
 * @param catalogue - the catalogue of law they come from
 * @returns the versions, oldest first
 */
export function besideOneAnother<T>(
  chains: readonly (readonly ProvisionVersion<T>[])[],
  catalogue: LawProvisions,
): readonly ProvisionVersion<T>[] {
  const [only = []] = chains;
  if (chains.length === 1) return only;
  const all = chains.flat();
  const firsts = [
    ...new Set(all.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [addDays(to, 1)])])),
  ].sort();
  return firsts.flatMap((from, i) => {
    const next = firsts[i + 1];
    const days: Days = { from, ...(next === undefined ? {} : { to: addDays(next, -1) }) };
    const bound = chains.flatMap(
      (chain) => chain.find((v) => v.from <= from && (v.to === undefined || from <= v.to)) ?? [],
    );
    const changed = earliestChange(bound);
    const [first, ...others] = bound.map((version) => ({
      ...withoutEnd(version),
      ...days,
      // What breaks a decree alone that a later law above it may have made milder fails nobody.
      ...withLawsAbove(version, bound, catalogue),
      ...(changed === undefined ? {} : { mayHaveChangedFrom: changed }),
    }));
    if (first === undefined) return [];
    return [{ ...first, ...(others.length === 0 ? {} : { andAlso: others }) }];
  });
}

function withoutEnd<T>(version: ProvisionVersion<T>): ProvisionVersion<T> {
  const { to, ...open } = version;
  return to === undefined ? version : open;
}
