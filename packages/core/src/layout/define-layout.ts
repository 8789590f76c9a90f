import type { Entity } from '../entity/define-entity.ts';
import { stamped, type Stored } from '../format/define-format.ts';
import { definitionOrFindings } from '../format/definition-finding.ts';
import { storedJsonSchema } from '../format/json-schema.ts';
import { readStored, type ReadStoredOptions } from '../format/read-stored.ts';
import { checkCall } from '../outcome/check-call.ts';
import { listOf } from '../outcome/demand.ts';
import { anEntity } from '../outcome/noun-demands.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import { checkDefinition } from '../outcome/check-definition.ts';
import { Problems } from '../outcome/problems.ts';
import { shapeProblems } from '../outcome/shape-problems.ts';
import { checkLayout } from './check-layout.ts';
import type { Layout, LayoutDefinition } from './layout.ts';
import { layoutFormat, layoutShape } from './layout-schema.ts';
import { layoutOf } from './laying-out.ts';

/**
 * Defines how somebody's own workbook is read. Give it to `parse` as one of its `layouts`.
 *
 * @param definition - sheets, labels and fields
 * @param entities - the areas it may name
 * @returns the layout
 * @throws `DefinitionError` with everything that is wrong: `layout/bad-shape`, `layout/unknown-key`, `layout/unknown-area`,
 * `layout/unknown-field`, `layout/unknown-role`, `layout/bad-range`, `layout/bad-place`, `layout/field-twice`,
 * `layout/label-twice`, `layout/nothing-bound`, `layout/one-way`
 * @example
 * ```ts
 * const received = figureField({ label: { vi: 'Số vụ tiếp nhận', en: 'Cases received' }, measuredIn: 'case' });
 * const mediation = defineEntity({ id: 'mediation', form: 'period', label: { vi: 'Hòa giải', en: 'Mediation' }, fields: { received } });
 * const layout = defineLayout({ sheets: [{ area: 'mediation', columns: { 'Tên xã': 'unit', 'Vụ mới': 'received' } }] }, [mediation]);
 *
 * layout.definition.sheets.length; // => 1
 * ```
 */
export function defineLayout(definition: LayoutDefinition, entities: readonly Entity[]): Layout {
  const problems = new Problems();
  const made = checkDefinition(
    { step: 'defineLayout', value: definition, code: 'layout/bad-shape', shape: () => null },
    problems,
    () => {
      const shape = layoutShape.safeParse(definition);
      if (!shape.success) {
        problems.addAll(shapeProblems(definition, layoutShape, 'layout/bad-shape'));
        return null;
      }
      checkLayout(definition, entities);
      return layoutOf(deepFrozen(structuredClone(definition)));
    },
  );
  problems.throwIfAny();
  return made as Layout;
}

/**
 * Writes a layout with the name and version of its format.
 *
 * @param layout - the layout
 * @returns an object that survives `JSON.stringify`
 * @example
 * ```ts
 * const definition = { id: 'so-noi-vu', label: { vi: 'Mẫu của Sở', en: 'Form of the department' }, sheets: [] };
 * layoutToJson({ definition }).format; // => 'qcdc/layout'
 * ```
 */
export function layoutToJson({ definition }: Pick<Layout, 'definition'>): Stored<LayoutDefinition> {
  return stamped(layoutFormat, definition);
}

/**
 * Reads a layout kept as JSON and checks it as `defineLayout` does. In code a wrong layout throws; in a file it is somebody's data, and what is
 * wrong with it is a finding.
 *
 * @param json - the JSON text, or what `JSON.parse` gave
 * @param entities - the areas it may name
 * @param options - `source` names the file
 * @returns the layout, or `null`; findings `stored/…`, and `layout/…` with the codes of `defineLayout`
 * @example
 * ```ts
 * layoutFromJson('{}', [mediation]).findings.map(({ code }) => code); // => ['stored/no-stamp']
 * ```
 */
export function layoutFromJson(
  json: unknown,
  entities: readonly Entity[],
  options: ReadStoredOptions = {},
): Outcome<Layout | null> {
  checkCall('layoutFromJson', { entities: [entities, listOf(anEntity)] });
  const read = readStored(json, layoutFormat, options);
  const definition = read.value;
  if (definition === null) return ok(null, read.findings);
  const { source } = options;
  const where = { ...(source === undefined ? {} : { source }), cell: '/body' };
  const { value, findings } = definitionOrFindings(where, () => defineLayout(definition, entities));
  return ok(value, [...read.findings, ...findings]);
}

/**
 * Returns the JSON Schema of a stored layout, for editors. It tells the shape; areas, fields and places are checked when it is read.
 *
 * @returns a JSON Schema, draft 2020-12
 * @example
 * ```ts
 * layoutJsonSchema()['type']; // => 'object'
 * ```
 */
export function layoutJsonSchema(): Readonly<Record<string, unknown>> {
  return storedJsonSchema(layoutFormat);
}

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}
