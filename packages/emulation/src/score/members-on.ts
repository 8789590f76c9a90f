import type { Cluster, IsoDate } from '@qcdc/core';

/**
 * Returns the members of a cluster on a day.
 *
 * @param cluster - the cluster
 * @param day - the day, usually the last of the period
 * @returns ids of the members, each once
 */
export function membersOn(cluster: Cluster, day: IsoDate): readonly string[] {
  const units = holding(cluster, day);
  return units.length <= few && units.every((unit, i) => units.indexOf(unit) === i) ? units : [...new Set(units)];
}

// A cluster has a dozen members, and there may be very many clusters.
const few = 24;

function holding(cluster: Cluster, day: IsoDate): readonly string[] {
  const units: string[] = [];
  for (const { from, to, value } of cluster.members)
    if ((from === null || from <= day) && (to === null || day <= to)) units.push(value);
  return units;
}

/**
 * Returns the units a cluster lists twice for one day.
 *
 * @param cluster - the cluster
 * @param day - the day
 * @returns ids of the units, each once
 */
export function twiceOn(cluster: Cluster, day: IsoDate): readonly string[] {
  const units = holding(cluster, day);
  if (units.length === membersOn(cluster, day).length) return [];
  const seen = new Set<string>();
  return [...new Set(units.filter((unit) => seen.size === seen.add(unit).size))];
}
