import { checkCall } from '../outcome/check-call.ts';
import { groupedCount } from '../outcome/counted.ts';
import { isPlain as isPlainObject } from '../outcome/check-keys.ts';
import { demand, listOf, unchecked } from '../outcome/demand.ts';
import { Problems } from '../outcome/problems.ts';
import { shapeProblems } from '../outcome/shape-problems.ts';
import { checkLineage } from './check-lineage.ts';
import { parentSpans } from './dated-parents.ts';
import { makeRegistry } from './make-registry.ts';
import type { LineageEdge, ReportingUnit, DatedValue } from './reporting-unit.ts';
import { endsTooEarly, fill } from './dated-value.ts';
import { checkCycles } from './tree-on-day.ts';
import { unitKinds } from './unit-labels.ts';
import {
  lineageEdgeSchema,
  unitInputSchema,
  unitInputWords,
  type DatedValueInput,
  type UnitInput,
} from './unit-input.ts';
import { indexOf, type UnitIndex } from './unit-index.ts';
import type { UnitRegistry } from './unit-registry.ts';

/** Parents of one more tree: by id of the unit, one parent or parents by date. Units left out are roots. */
export type TreeInput = Readonly<Record<string, string | readonly DatedValueInput<string>[]>>;

/** What else a registry may hold. */
export interface UnitOptions {
  /** Other trees over the same units, by name: sectors, clusters. */
  readonly trees?: Readonly<Record<string, TreeInput>>;
}

function spansOf<T>(dated: readonly DatedValueInput<T>[] | undefined, plain: T | undefined): readonly DatedValue<T>[] {
  if (dated !== undefined) return dated.map(({ from = null, to = null, value }) => ({ from, to, value }));
  return plain === undefined ? [] : [{ from: null, to: null, value: plain }];
}

// A tree names parents by unit: one, or some by date.
const isTree = (tree: unknown): boolean =>
  isPlainObject(tree) && Object.values(tree).every((one) => typeof one === 'string' || isListOfSpans(one));
const isListOfSpans = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((span) => isPlainObject(span) && typeof (span as { readonly value?: unknown }).value === 'string');
const someTrees = demand(
  (value) => isPlainObject(value) && Object.values(value).every(isTree),
  'các cây đơn vị, mỗi cây nêu đơn vị cấp trên theo mã đơn vị',
  'trees by name, each with parents by id of the unit',
);

type Life = Pick<ReportingUnit, 'id' | 'code' | 'codes' | 'from' | 'to'>;

function livesOf(inputs: readonly UnitInput[], problems: Problems): readonly Life[] {
  const used = new Map<string, number>();
  for (const { code, codes = [] } of inputs)
    for (const one of new Set([code, ...codes.map((span) => span.value)])) used.set(one, (used.get(one) ?? 0) + 1);
  const ids = new Set<string>();
  return inputs.map((input, i) => {
    const { code, from = null, to = null } = input;
    const id = input.id ?? ((used.get(code) ?? 0) > 1 && from !== null ? `${code}@${from}` : code);
    if (ids.has(id))
      problems.add(
        'unit/duplicate-id',
        {
          vi: `hai đơn vị cùng mang mã "${id}"; đặt mã khác cho một đơn vị`,
          en: `two units are called "${id}"; give one another id`,
        },
        `units[${i}]`,
      );
    ids.add(id);
    if (from !== null && to !== null && to < from)
      problems.add('unit/ends-before-it-starts', endsTooEarly({ from, to }), `units[${i}]`);
    return { id, code, codes: codesOf(input, { from, to }, `units[${i}].codes`, problems), from, to };
  });
}

function codesOf(
  { code, codes }: UnitInput,
  life: Pick<ReportingUnit, 'from' | 'to'>,
  path: string,
  problems: Problems,
): readonly DatedValue<string>[] {
  const before = problems.count;
  const spans = fill(spansOf(codes, code), life, path, 'unit/two-codes', problems);
  const last = spans.at(-1)?.value;
  // Nobody can end before he begins; that was told, and leaves no days for a code.
  const impossible = life.from !== null && life.to !== null && life.to < life.from;
  if (last !== code && !impossible && problems.count === before)
    problems.add(
      'unit/two-codes',
      {
        vi: `mã số theo ngày cuối cùng là "${last ?? ''}" nhưng code ghi "${code}"; ghi cho khớp`,
        en: `the last code by date is "${last ?? ''}", but code says "${code}"; make them agree`,
      },
      path,
    );
  return spans;
}

/**
 * Makes a registry of reporting units, checked: identities, codes, names, parents and history.
 *
 * @param units - the units; `{ code, name, kind, parent }` is enough where nothing ever changed
 * @param lineage - what went into what, and on which day; by id
 * @param options - other trees over the same units
 * @returns the registry
 * @throws `DefinitionError` with everything that is wrong: `unit/bad-shape`, `unit/unknown-key`, `unit/duplicate-id`,
 * `unit/code-in-force-twice`, `unit/orphan`, `unit/two-parents`, `unit/too-many-parents`, `unit/two-codes`, `unit/two-names`, `unit/two-forms`, `unit/gap`,
 * `unit/ends-before-it-starts`, `unit/cycle`, `unit/unknown-lineage-unit`, `unit/lineage-not-in-force`, `unit/share-over-one`,
 * `unit/share-of-whole`, `unit/incomplete-whole`, `unit/whole-but-goes-on`, `unit/lineage-twice`, `unit/whole-beside-part`
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', name: 'Tỉnh mẫu', kind: 'province' },
 *   { code: '00001', name: 'Xã mẫu', kind: 'commune', parent: '01' },
 * ]);
 * units.parentOf('00001', '2024-12-31')?.id; // => '01'
 * ```
 */
export function defineUnits(
  units: readonly UnitInput[],
  lineage: readonly LineageEdge[] = [],
  options: UnitOptions = {},
): UnitRegistry {
  const asList = listOf(unchecked);
  checkCall('defineUnits', { units: [units, asList], lineage: [lineage, asList] }, options, { trees: someTrees });
  const problems = new Problems();
  checkShapes(units, lineage, problems);
  problems.throwIfAny();
  const lives = livesOf(units, problems);
  const index = indexOf(lives, problems);
  const all = lives.map((life, i): ReportingUnit => {
    const { id, code, codes, from, to } = life;
    const input = units[i] ?? { code, kind: 'agency' };
    const path = `units[${i}]`;
    const forms = spansOf(input.forms, input.form);
    return {
      id,
      code,
      codes,
      kind: input.kind,
      from,
      to,
      names: fill(spansOf(input.names, input.name ?? code), life, `${path}.names`, 'unit/two-names', problems),
      forms: forms.length === 0 ? [] : fill(forms, life, `${path}.forms`, 'unit/two-forms', problems),
      parents: parentSpans(spansOf(input.parents, input.parent), life, index, `${path}.parents`, problems),
    };
  });
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  checkLineage(lineage, (id) => byId.get(id), problems);
  const trees = new Map<string, readonly ReportingUnit[]>([['', all]]);
  for (const [name, tree] of Object.entries(options.trees ?? {}))
    trees.set(name, inOtherTree(all, tree, index, `trees.${name}`, problems));
  const number = new Map(all.map((unit, i) => [unit.id, i]));
  problems.throwIfAny();
  for (const tree of trees.values())
    problems.attempt(() => {
      checkCycles(tree, number);
    });
  problems.throwIfAny();
  return makeRegistry(trees, '', lineage);
}

function checkShapes(units: readonly UnitInput[], lineage: readonly LineageEdge[], problems: Problems): void {
  const check = (schema: typeof unitInputSchema | typeof lineageEdgeSchema, value: unknown, path: string) => {
    const { error } = schema.safeParse(value);
    if (error === undefined) return;
    for (const { code, text, path: inside } of shapeProblems(value, schema, 'unit/bad-shape', unitInputWords))
      problems.add(code, text, inside === '' ? path : `${path}.${inside}`);
  };
  // Not by forEach, which passes over the holes of a list.
  for (const [i, unit] of units.entries()) {
    if (problems.enough) {
      notLookedAt(units.length - i, `units[${i}]`, problems);
      return;
    }
    read(`units[${i}]`, problems, (path) => {
      if (!isPlain(unit)) check(unitInputSchema, unit, path);
    });
  }
  for (const [i, edge] of lineage.entries()) {
    if (problems.enough) {
      notLookedAt(lineage.length - i, `lineage[${i}]`, problems);
      return;
    }
    read(`lineage[${i}]`, problems, (path) => {
      check(lineageEdgeSchema, edge, path);
    });
  }
}

// A schema takes its time to say what is wrong: three million of its answers would take minutes.
function notLookedAt(rest: number, path: string, problems: Problems): void {
  problems.add(
    'unit/bad-shape',
    {
      vi: `đã có quá nhiều chỗ sai; ${groupedCount(rest, 'vi')} mục kể từ đây chưa được xem`,
      en: `too much is wrong; nobody looked at the ${groupedCount(rest, 'en')} entries from here on`,
    },
    path,
  );
}

// What throws when it is looked at is no unit, and says so at its place.
function read(path: string, problems: Problems, look: (path: string) => void): void {
  try {
    look(path);
  } catch {
    problems.add('unit/bad-shape', { vi: 'không đọc được', en: 'it cannot be read' }, path);
  }
}

const plainKeys = new Set(['code', 'name', 'parent', 'id']);
const kinds = new Set(Object.keys(unitKinds));

// The shape nearly all units have, seen at a glance: a million of them would keep the schema busy for seconds.
function isPlain(unit: UnitInput): boolean {
  if (typeof unit !== 'object' || (unit as UnitInput | null) === null) return false;
  for (const [key, value] of Object.entries(unit) as [string, unknown][]) {
    if (typeof value !== 'string' || value === '' || value.length > 200) return false;
    if (key === 'kind' ? !kinds.has(value) : !plainKeys.has(key)) return false;
  }
  return Object.hasOwn(unit, 'code') && Object.hasOwn(unit, 'kind');
}

function inOtherTree(
  units: readonly ReportingUnit[],
  tree: TreeInput,
  index: UnitIndex,
  path: string,
  problems: Problems,
): readonly ReportingUnit[] {
  const parents = new Map(Object.entries(tree));
  for (const id of parents.keys())
    if (!index.byId.has(id))
      problems.add(
        'unit/orphan',
        { vi: `"${id}" không phải là mã của đơn vị nào`, en: `"${id}" is not the id of a unit` },
        path,
      );
  return units.map((unit) => {
    const given = parents.get(unit.id);
    const spans = typeof given === 'string' ? spansOf(undefined, given) : spansOf(given ?? [], undefined);
    return { ...unit, parents: parentSpans(spans, unit, index, `${path}.${unit.id}`, problems) };
  });
}
