import { asksFor, headerLabels, type Entity, type Text } from '@qcdc/core';
import { anEntity, listOf } from '@qcdc/core/checks';
import * as z from 'zod';
import { fieldInput } from './field-input.ts';
import { inputStyle, type InputSchemaOptions, type InputStyle } from './input-options.ts';
import { quantityInput } from './quantity-input.ts';

/** Schema of the input of one record, by field; a schema of zod, so a Standard Schema too. */
export type RecordInputSchema = z.ZodObject<Record<string, z.ZodType>>;

/** Schema of the input of a whole report: lists of records by id of their area. */
export type ReportInputSchema = z.ZodObject<Record<string, z.ZodType>>;

const examples = { unit: ['00001'], period: ['2024-H1', 'quý III/2024'], date: ['2024-06-15'] };

const words = {
  unit: { vi: 'Mã, mã số hoặc tên của đơn vị báo cáo', en: 'Id, code or name of the reporting unit' },
  period: { vi: 'Mã kỳ hoặc cách gọi thông thường', en: 'Id of the period, or how people call it' },
  date: { vi: 'Ngày diễn ra', en: 'Day of the event' },
} as const satisfies Record<string, Text>;

/**
 * Makes the schema of what may be sent as one record of an area: what a form asks for and an interface takes. `parseRecords`
 * reads whatever fits it, and says what it means; the area's own `schema` tells what a record is after that.
 *
 * @param entity - the area
 * @param options - language, day of the form, kinds of figures
 * @returns a strict schema of zod with titles and descriptions
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * const schema = inputSchema(mediation);
 *
 * schema.safeParse({ unit: '00001', period: '2024', received: 'hơn 40' }).success; // => true
 * schema.safeParse({ unit: '00001', period: '2024', recieved: 40 }).success; // => false
 * ```
 */
export function inputSchema(entity: Entity, options: InputSchemaOptions = {}): RecordInputSchema {
  const style = inputStyle('inputSchema', { entity: [entity, anEntity] }, options);
  return recordInput(entity, style);
}

/**
 * Makes the schema of a whole report: records of several areas, in lists by id of the area, as `parseRecords` takes them.
 *
 * @param entities - the areas
 * @param options - language, day of the form, kinds of figures
 * @returns a strict schema of zod with titles and descriptions
 * @throws `DefinitionError` `call/bad-argument`, `call/bad-option`, `call/unknown-option`
 * @example
 * ```ts
 * reportInputSchema([mediation]).safeParse({ mediation: [{ unit: '00001', period: '2024', received: 'hơn 40' }] }).success; // => true
 * ```
 */
export function reportInputSchema(entities: readonly Entity[], options: InputSchemaOptions = {}): ReportInputSchema {
  const style = inputStyle('reportInputSchema', { entities: [entities, listOf(anEntity, 1)] }, options);
  const { language } = style;
  const lists = entities.map((entity): [string, z.ZodType] => [
    entity.id,
    z.array(recordInput(entity, style)).optional().meta({ title: entity.label[language] }),
  ]);
  return z.strictObject(Object.fromEntries(lists)).meta({ title: language === 'vi' ? 'Báo cáo' : 'Report' });
}

function recordInput(entity: Entity, style: InputStyle): RecordInputSchema {
  const { language, day } = style;
  const when = entity.form === 'period' ? 'period' : 'date';
  const header = (name: 'unit' | 'period' | 'date', schema: z.ZodType): z.ZodType =>
    schema.meta({
      title: headerLabels[name][language],
      description: words[name][language],
      examples: examples[name],
    });
  const quantity = quantityInput(language);
  const asked = Object.entries(entity.fields).filter(([name]) => asksFor(entity, name, day));
  const { label, description } = entity;
  return z
    .strictObject({
      unit: header('unit', z.string().min(1).max(64)),
      [when]: header(when, when === 'date' ? z.iso.date() : z.string().min(1).max(80)),
      ...Object.fromEntries(asked.map(([name, field]) => [name, fieldInput(field, style, quantity)])),
    })
    .meta({ title: label[language], ...(description === undefined ? {} : { description: description[language] }) });
}
