import type { Entity, Language } from '@qcdc/core';
import { checkCall, oneOf } from '@qcdc/core/checks';
import * as z from 'zod';
import type { InputSchemaOptions } from './input-options.ts';
import { inputSchema, reportInputSchema } from './input-schema.ts';
import { forForms, notReportedIn, type JsonSchema, type SharedParts } from './for-forms.ts';

/** Drafts of JSON Schema that are written. */
export type JsonSchemaDraft = '2020-12' | 'draft-07';

/** What a JSON Schema of inputs is made for. */
export interface InputJsonSchemaOptions extends InputSchemaOptions {
  /** The draft; `2020-12` when left out. Some form generators know `draft-07` only. */
  readonly draft?: JsonSchemaDraft;
}

const targets = { '2020-12': 'draft-2020-12', 'draft-07': 'draft-07' } as const;
const definitionsIn = { '2020-12': '$defs', 'draft-07': 'definitions' } as const;

/**
 * Writes the JSON Schema of what may be sent as one record of an area, for form generators, editors and other programs.
 * A figure has the types text, number, object and null; a choice is `oneOf` with `const` and `title`.
 *
 * @param entity - the area
 * @param options - draft, language, day of the form, kinds of figures
 * @returns a JSON Schema
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const { properties } = inputJsonSchema(mediation) as { properties: Record<string, { title: string; type: unknown }> };
 *
 * properties['received']?.title; // => 'Số vụ tiếp nhận (vụ)'
 * properties['received']?.type; // => ['string', 'number', 'object', 'null']
 * ```
 */
export function inputJsonSchema(entity: Entity, options: InputJsonSchemaOptions = {}): JsonSchema {
  const { draft, others } = draftOf('inputJsonSchema', options);
  return written(inputSchema(entity, others), draft, others.language);
}

/**
 * Writes the JSON Schema of a whole report: lists of records by id of their area.
 *
 * @param entities - the areas
 * @param options - draft, language, day of the form, kinds of figures
 * @returns a JSON Schema
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * Object.keys(reportJsonSchema([mediation])['properties'] as object); // => ['mediation']
 * ```
 */
export function reportJsonSchema(entities: readonly Entity[], options: InputJsonSchemaOptions = {}): JsonSchema {
  const { draft, others } = draftOf('reportJsonSchema', options);
  return written(reportInputSchema(entities, others), draft, others.language);
}

function draftOf(step: string, options: InputJsonSchemaOptions) {
  const { draft = '2020-12', ...others } = { ...options };
  checkCall(step, {}, { draft }, { draft: oneOf(['2020-12', 'draft-07']) });
  return { draft, others };
}

function written(schema: z.ZodType, draft: JsonSchemaDraft, language: Language = 'vi'): JsonSchema {
  const shared: SharedParts = {
    place: `#/${definitionsIn[draft]}/`,
    definitions: {},
    notReported: notReportedIn(language),
  };
  const json = z.toJSONSchema(schema, {
    target: targets[draft],
    io: 'input',
    override: ({ jsonSchema }) => {
      forForms(jsonSchema, shared);
    },
  });
  const { definitions } = shared;
  return { ...json, ...(Object.keys(definitions).length === 0 ? {} : { [definitionsIn[draft]]: definitions }) };
}
