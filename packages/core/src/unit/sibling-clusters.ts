import { checkCall } from '../outcome/check-call.ts';
import { listOf, unchecked } from '../outcome/demand.ts';
import { aRegister } from '../outcome/noun-demands.ts';
import type { DefinitionError } from '../outcome/errors.ts';
import type { Text } from '../outcome/text.ts';
import { unknownName } from '../outcome/unknown-name.ts';
import type { IsoDate } from '../time/iso-date.ts';
import { unitKinds } from './unit-labels.ts';
import type { Cluster, DatedValue, UnitKind } from './reporting-unit.ts';
import type { UnitRegistry } from './unit-registry.ts';

/** Which units compete. */
export interface SiblingClusterOptions {
  /** Kinds of the members; every kind when left out. */
  readonly kinds?: readonly UnitKind[];
}

/**
 * Makes clusters of the tree: units of one kind under one unit compete with one another. For as long as no office has laid its
 * clusters down; who joined the parent, or left it, is a member for these days.
 *
 * @param units - the register
 * @param options - which kinds
 * @returns a cluster for each parent and kind with at least two members, in the order of the register; its id is the parent's, with the
 * kind behind it
 * @throws `DefinitionError` `call/…`, `unit/unknown-kind`
 * @term cụm, khối thi đua
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: 'P', kind: 'province', name: 'Tỉnh Mẫu' },
 *   { code: 'A', kind: 'commune', parent: 'P' },
 *   { code: 'B', kind: 'commune', parent: 'P' },
 *   { code: 'S', kind: 'agency', parent: 'P' },
 * ]);
 * const [cluster, ...others] = siblingClusters(units);
 * [cluster?.id, cluster?.name.vi, cluster?.members.map(({ value }) => value)]; // => ['P/commune', 'Xã, phường, thị trấn, đặc khu thuộc Tỉnh Mẫu', ['A', 'B']]
 * others; // => []
 * ```
 */
export function siblingClusters(units: UnitRegistry, options: SiblingClusterOptions = {}): readonly Cluster[] {
  checkCall('siblingClusters', { units: [units, aRegister] }, options, { kinds: listOf(unchecked, 1) });
  const { kinds = Object.keys(unitKinds) as UnitKind[] } = options;
  for (const kind of kinds) if (!Object.hasOwn(unitKinds, kind)) throw unknownKind(kind);
  const members = new Map<
    string,
    { readonly parent: string; readonly kind: UnitKind; readonly of: DatedValue<string>[] }
  >();
  for (const unit of units.units) {
    if (!kinds.includes(unit.kind)) continue;
    for (const { from, to, value: parent } of unit.parents) {
      const key = `${parent}/${unit.kind}`;
      const cluster = members.get(key) ?? { parent, kind: unit.kind, of: [] };
      members.set(key, cluster);
      cluster.of.push({ from: later(from, unit.from), to: earlier(to, unit.to), value: unit.id });
    }
  }
  return [...members].flatMap(([id, { parent, kind, of }]) =>
    new Set(of.map(({ value }) => value)).size < 2 ? [] : [{ id, name: nameOf(units, parent, kind), members: of }],
  );
}

const endOfTime: IsoDate = '9999-12-31';

const later = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && b > a) ? b : a);
const earlier = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && b < a) ? b : a);

function nameOf(units: UnitRegistry, parent: string, kind: UnitKind): Text {
  // Two districts of one name make two clusters.
  const name = units.distinctNameOf(parent, units.unit(parent)?.to ?? endOfTime);
  const { vi, en } = unitKinds[kind];
  return { vi: `${vi} thuộc ${name}`, en: `${en} · ${name}` };
}

const unknownKind = (kind: unknown): DefinitionError =>
  unknownName('unit/unknown-kind', { vi: 'loại đơn vị', en: 'a kind of unit' }, kind, Object.keys(unitKinds));
