// What may be sent: schemas of inputs for form generators, editors and programs in other languages.
export { inputSchema, reportInputSchema, type RecordInputSchema, type ReportInputSchema } from './input-schema.ts';
export { inputJsonSchema, reportJsonSchema, type InputJsonSchemaOptions, type JsonSchemaDraft } from './json-schema.ts';
export { openApiComponents, type OpenApiComponents } from './openapi.ts';
export type { InputSchemaOptions } from './input-options.ts';
export type { JsonSchema } from './for-forms.ts';
