import type { Cluster, IsoDate } from '@qcdc/core';

/**
 * Returns the members of a cluster on a day.
 *
 * @param cluster - the cluster
 * @param day - the day, usually the last of the period
 * @returns ids of the members, each once
 */
export function membersOn(cluster: Cluster, day: IsoDate): readonly string[] {
  const holds = cluster.members.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
  return [...new Set(holds.map(({ value }) => value))];
}
