import { DefinitionError } from '../outcome/errors.ts';
import { checkLineage } from './check-lineage.ts';
import { parentSpans, type UnitIndex } from './dated-parents.ts';
import { makeRegistry } from './make-registry.ts';
import type { LineageEdge, ReportingUnit, DatedValue } from './reporting-unit.ts';
import { commonDays, fill, printDays } from './dated-value.ts';
import { changeDays, checkCycles } from './tree-on-day.ts';
import { unitKinds } from './unit-labels.ts';
import { unitInputSchema, type DatedValueInput, type UnitInput } from './unit-input.ts';
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

type Life = Pick<ReportingUnit, 'id' | 'code' | 'codes' | 'from' | 'to'>;

function livesOf(inputs: readonly UnitInput[]): readonly Life[] {
  const used = new Map<string, number>();
  for (const { code, codes = [] } of inputs)
    for (const one of new Set([code, ...codes.map((span) => span.value)])) used.set(one, (used.get(one) ?? 0) + 1);
  const ids = new Set<string>();
  return inputs.map((input, i) => {
    const { code, from = null, to = null } = input;
    const id = input.id ?? ((used.get(code) ?? 0) > 1 && from !== null ? `${code}@${from}` : code);
    if (ids.has(id))
      throw new DefinitionError(
        'unit/duplicate-id',
        `two units are called "${id}"; give one another id`,
        `units[${i}]`,
      );
    ids.add(id);
    if (from !== null && to !== null && to < from)
      throw new DefinitionError(
        'unit/ends-before-it-starts',
        `"${id}" exists ${printDays({ from, to })}`,
        `units[${i}]`,
      );
    return { id, code, codes: codesOf(input, { from, to }, `units[${i}].codes`), from, to };
  });
}

function codesOf(
  { code, codes }: UnitInput,
  life: Pick<ReportingUnit, 'from' | 'to'>,
  path: string,
): readonly DatedValue<string>[] {
  const spans = fill(spansOf(codes, code), life, path, 'unit/two-codes');
  const last = spans.at(-1)?.value;
  if (last !== code)
    throw new DefinitionError(
      'unit/two-codes',
      `the last code by date is "${last ?? ''}", but code says "${code}"; make them agree`,
      path,
    );
  return spans;
}

function indexOf(lives: readonly Life[]): UnitIndex {
  const byId = new Map<string, Pick<ReportingUnit, 'id' | 'from' | 'to'>>();
  const byCode = new Map<string, Pick<ReportingUnit, 'id' | 'from' | 'to'>[]>();
  for (const [i, unit] of lives.entries()) {
    byId.set(unit.id, unit);
    for (const { from, to, value: code } of unit.codes) {
      const borne = { id: unit.id, from, to };
      const same = byCode.get(code);
      if (same === undefined) byCode.set(code, [borne]);
      else {
        const twice = same.find((other) => commonDays(other, borne) !== null);
        if (twice !== undefined)
          throw new DefinitionError(
            'unit/code-in-force-twice',
            `code "${code}" is borne by "${twice.id}" and "${unit.id}" on one day; end the earlier one`,
            `units[${i}]`,
          );
        same.push(borne);
      }
    }
  }
  return { byId, byCode };
}

/**
 * Makes a registry of reporting units, checked: identities, codes, names, parents and history.
 *
 * @param units - the units; `{ code, name, kind, parent }` is enough where nothing ever changed
 * @param lineage - what went into what, and on which day; by id
 * @param options - other trees over the same units
 * @returns the registry
 * @throws `DefinitionError` `unit/bad-shape`, `unit/duplicate-id`, `unit/code-in-force-twice`, `unit/orphan`,
 * `unit/two-parents`, `unit/two-codes`, `unit/two-names`, `unit/two-forms`, `unit/gap`, `unit/ends-before-it-starts`, `unit/cycle`,
 * `unit/unknown-lineage-unit`, `unit/lineage-not-in-force`, `unit/share-over-one`, `unit/share-of-whole`,
 * `unit/whole-but-goes-on`, `unit/lineage-twice`, `unit/whole-beside-part`
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
  for (const [i, unit] of units.entries()) {
    if (isPlain(unit)) continue;
    const shape = unitInputSchema.safeParse(unit);
    if (shape.success) continue;
    const issue = shape.error.issues[0];
    throw new DefinitionError(
      'unit/bad-shape',
      issue?.message ?? '',
      [`units[${i}]`, ...(issue?.path ?? [])].join('.'),
    );
  }
  const lives = livesOf(units);
  const index = indexOf(lives);
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
      names: fill(spansOf(input.names, input.name ?? code), life, `${path}.names`, 'unit/two-names'),
      forms: forms.length === 0 ? [] : fill(forms, life, `${path}.forms`, 'unit/two-forms'),
      parents: parentSpans(spansOf(input.parents, input.parent), life, index, `${path}.parents`),
    };
  });
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  checkLineage(lineage, (id) => byId.get(id));
  const trees = new Map<string, readonly ReportingUnit[]>([['', all]]);
  for (const [name, tree] of Object.entries(options.trees ?? {}))
    trees.set(name, inOtherTree(all, tree, index, `trees.${name}`));
  const number = new Map(all.map((unit, i) => [unit.id, i]));
  for (const tree of trees.values()) checkCycles(tree, number, changeDays(tree));
  return makeRegistry(trees, '', lineage);
}

const plainKeys = new Set(['code', 'name', 'parent', 'id']);
const kinds = new Set(Object.keys(unitKinds));

// The shape nearly all units have, seen at a glance: a million of them would keep the schema busy for seconds.
function isPlain(unit: UnitInput): boolean {
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
): readonly ReportingUnit[] {
  const parents = new Map(Object.entries(tree));
  for (const id of parents.keys())
    if (!index.byId.has(id)) throw new DefinitionError('unit/orphan', `"${id}" is not the id of a unit`, path);
  return units.map((unit) => {
    const given = parents.get(unit.id);
    const spans = typeof given === 'string' ? spansOf(undefined, given) : spansOf(given ?? [], undefined);
    return { ...unit, parents: parentSpans(spans, unit, index, `${path}.${unit.id}`) };
  });
}
