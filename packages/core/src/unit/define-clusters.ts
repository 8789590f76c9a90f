import { checkCall } from '../outcome/check-call.ts';
import { isPlain } from '../outcome/check-keys.ts';
import { blankText, hasWords } from '../outcome/definition-words.ts';
import { demand, listOf, optional } from '../outcome/demand.ts';
import { aRegister } from '../outcome/noun-demands.ts';
import { checkDefinition } from '../outcome/check-definition.ts';
import { Problems } from '../outcome/problems.ts';
import type { Text } from '../outcome/text.ts';
import type { Cluster, DatedValue } from './reporting-unit.ts';
import type { DatedValueInput } from './unit-input.ts';
import type { UnitRegistry } from './unit-registry.ts';

/** What a caller says of a cluster. */
export interface ClusterInput {
  /** Id of the cluster. */
  readonly id: string;
  /** Its name, in both languages or one for both. */
  readonly name: Text | string;
  /** Ids of the members; dated where somebody joined or left. */
  readonly members: readonly (string | DatedValueInput<string>)[];
}

const shape: Text = {
  vi: 'ghi { id, name, members: [id đơn vị, …] }',
  en: 'write { id, name, members: [id of a unit, …] }',
};
const memberShape: Text = {
  vi: 'thành viên ghi id đơn vị, hoặc { from, to, value: id đơn vị }',
  en: 'a member is the id of a unit, or { from, to, value: id of a unit }',
};

// The unit a caller means: by id, or by a code that only one unit ever bore.
function idOf(units: UnitRegistry | undefined, member: string): string | null {
  if (units === undefined || units.unit(member) !== null) return member;
  const [only, ...others] = units.withCode(member);
  return only === undefined || others.length > 0 ? null : only.id;
}

// Wrong members are told one by one; a list that throws when it is read is none.
const readableList = /* @__PURE__ */ listOf(
  /* @__PURE__ */ demand(
    (one) => typeof one !== 'object' || one === null || Object.keys(one).length >= 0,
    'một cụm',
    'a cluster',
  ),
);

/**
 * Makes clusters of units that are compared with one another.
 *
 * @param clusters - id, name and members of each
 * @param units - the register; with it, members may be named by code, and one that is no unit is told
 * @returns the clusters, as `score` and `rank` of `@qcdc/emulation` take them
 * @throws `DefinitionError` `unit/bad-cluster`, `unit/cluster-twice`, `unit/unknown-member` for everything that is wrong
 * @term cụm, khối thi đua
 * @example
 * ```ts
 * const clusters = defineClusters([{ id: 'c1', name: 'Cụm 1', members: ['00001', '00004'] }]);
 * clusters[0]?.members.map(({ value }) => value); // => ['00001', '00004']
 * ```
 */
export function defineClusters(clusters: readonly ClusterInput[], units?: UnitRegistry): readonly Cluster[] {
  checkCall('defineClusters', { clusters: [clusters, readableList], units: [units, optional(aRegister)] });
  const problems = new Problems();
  const made = checkDefinition(
    { step: 'defineClusters', value: clusters, code: 'unit/bad-cluster', shape: () => null, at: 'clusters' },
    problems,
    () => clustersOf(clusters, units, problems),
  );
  problems.throwIfAny();
  return made ?? [];
}

function clustersOf(
  clusters: readonly ClusterInput[],
  units: UnitRegistry | undefined,
  problems: Problems,
): readonly Cluster[] {
  const ids = new Set<string>();
  return clusters.map((cluster, i): Cluster => {
    const path = `clusters[${i}]`;
    if (!isPlain(cluster) || typeof cluster.id !== 'string' || !Array.isArray(cluster.members)) {
      problems.add('unit/bad-cluster', shape, path);
      return { id: '', name: blankText, members: [] };
    }
    const { id, members } = cluster;
    const name = typeof cluster.name === 'string' ? { vi: cluster.name, en: cluster.name } : cluster.name;
    if (ids.has(id))
      problems.add('unit/cluster-twice', { vi: `cụm "${id}" có hai lần`, en: `"${id}" is there twice` }, path);
    ids.add(id);
    if (!hasWords(name)) problems.add('unit/bad-cluster', blankText, `${path}.name`);
    return {
      id,
      name,
      members: members.map((member: unknown, m) => memberOf(member, units, `${path}.members[${m}]`, problems)),
    };
  });
}

function memberOf(
  member: unknown,
  units: UnitRegistry | undefined,
  path: string,
  problems: Problems,
): DatedValue<string> {
  const told = typeof member === 'string' ? { value: member } : isPlain(member) ? member : {};
  const { from = null, to = null, value } = told as Partial<DatedValueInput<string>>;
  if (typeof value !== 'string') {
    problems.add('unit/bad-cluster', memberShape, path);
    return { from, to, value: '' };
  }
  const id = idOf(units, value);
  if (id === null)
    problems.add(
      'unit/unknown-member',
      {
        vi: `"${value}" không phải là id, cũng không phải là mã của đúng một đơn vị`,
        en: `"${value}" is neither the id of a unit nor the code of exactly one`,
      },
      path,
    );
  return { from, to, value: id ?? value };
}
