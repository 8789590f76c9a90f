import type { Cluster, Text } from '@qcdc/core';
import { aDay, blankText, hasWords, isPlain, Problems, shown } from '@qcdc/core/checks';

const code = 'emulation/bad-cluster';
const twoDays = (from: string, to: string): Text => ({
  vi: `ngày cuối ${to} trước ngày đầu ${from}`,
  en: `the last day ${to} comes before the first, ${from}`,
});

/**
 * Checks clusters where they are handed in: an id and a name each, members by date, real days, no id twice.
 *
 * @param clusters - the clusters
 * @param path - where they stand, for the error
 * @throws `DefinitionError` `emulation/bad-cluster` for everything that is wrong
 */
export function checkClusters(clusters: readonly Cluster[], path: string): void {
  const problems = new Problems();
  const ids = new Set<string>();
  for (const [i, cluster] of clusters.entries()) {
    const at = (): string => `${path}[${i}]`;
    if (!isPlain(cluster) || typeof cluster.id !== 'string' || !Array.isArray(cluster.members)) {
      problems.add(
        code,
        {
          vi: `${shown(cluster)} không phải là cụm; ghi { id, name, members }`,
          en: `${shown(cluster)} is not a cluster; write { id, name, members }`,
        },
        at(),
      );
      continue;
    }
    const { id, name, members } = cluster as Cluster;
    if (ids.has(id)) problems.add(code, { vi: `cụm "${id}" có hai lần`, en: `"${id}" is there twice` }, at());
    ids.add(id);
    if (!hasWords(name)) problems.add(code, blankText, `${at()}.name`);
    for (const [m, member] of members.entries()) checkMember(member, () => `${at()}.members[${m}]`, problems);
  }
  problems.throwIfAny();
}

// Places are put into words only where something is wrong: there may be very many members.
function checkMember(member: Cluster['members'][number], at: () => string, problems: Problems): void {
  if (!isPlain(member) || typeof member.value !== 'string') {
    problems.add(
      code,
      { vi: 'thành viên ghi { from, to, value: mã đơn vị }', en: 'a member is { from, to, value: id of the unit }' },
      at(),
    );
    return;
  }
  const { from, to } = member;
  if (from === null && to === null) return;
  const before = problems.count;
  for (const [name, day] of Object.entries({ from, to })) {
    const wrong = day == null ? null : aDay(day);
    if (wrong !== null) problems.add(code, wrong, `${at()}.${name}`);
  }
  if (problems.count === before && from != null && to != null && to < from) problems.add(code, twoDays(from, to), at());
}
