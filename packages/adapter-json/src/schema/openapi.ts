import type { Entity } from '@qcdc/core';
import { anEntity, listOf } from '@qcdc/core/checks';
import * as z from 'zod';
import { forForms, notReportedIn, type JsonSchema, type SharedParts } from './for-forms.ts';
import { inputStyle, type InputSchemaOptions } from './input-options.ts';
import { inputSchema } from './input-schema.ts';

/** Components of an OpenAPI 3.1 description. */
export interface OpenApiComponents {
  /** Schemas by name: one for each area, `Figure`, and `Report` for all of them. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

const place = '#/components/schemas/';

/**
 * Writes the components of an OpenAPI 3.1 description: `MediationInput` for the area `mediation`, and `Report` for a body with
 * lists of records by area. The schemas of OpenAPI 3.1 are JSON Schema 2020-12.
 *
 * @param entities - the areas
 * @param options - language, day of the form, kinds of figures
 * @returns what belongs into `components`
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { schemas } = openApiComponents([mediation]);
 *
 * Object.keys(schemas); // => ['MediationInput', 'Figure', 'Report']
 * ```
 */
export function openApiComponents(entities: readonly Entity[], options: InputSchemaOptions = {}): OpenApiComponents {
  const { language } = inputStyle('openApiComponents', { entities: [entities, listOf(anEntity, 1)] }, options);
  const shared: SharedParts = { place, definitions: {}, notReported: notReportedIn(language) };
  const ofAreas = entities.map((entity): [string, JsonSchema] => {
    const schema: Record<string, unknown> = z.toJSONSchema(inputSchema(entity, options), {
      target: 'draft-2020-12',
      io: 'input',
      override: ({ jsonSchema }) => {
        forForms(jsonSchema, shared);
      },
    });
    delete schema['$schema'];
    return [componentName(entity), schema];
  });
  const report: JsonSchema = {
    type: 'object',
    title: language === 'vi' ? 'Báo cáo' : 'Report',
    properties: Object.fromEntries(
      entities.map((entity) => [
        entity.id,
        { type: 'array', title: entity.label[language], items: { $ref: place + componentName(entity) } },
      ]),
    ),
    additionalProperties: false,
  };
  return { schemas: { ...Object.fromEntries(ofAreas), ...shared.definitions, Report: report } };
}

function componentName({ id }: Entity): string {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Input`;
}
