import { checkCall } from '../outcome/check-call.ts';
import { aText, listOf } from '../outcome/demand.ts';
import { anEntity, aRegister } from '../outcome/noun-demands.ts';
import * as z from 'zod';
import { checkDataset, Dataset, type AreaRecords } from '../dataset/dataset.ts';
import type { Entity } from '../entity/define-entity.ts';
import { defineFormat, stamped, type Stored } from '../format/define-format.ts';
import { storedFinding } from '../format/format-findings.ts';
import { readStored, type ReadStoredOptions } from '../format/read-stored.ts';
import { storedWhere } from '../format/schema-parts.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import { quantityJsonSchema } from '../quantity/quantity-json.ts';
import type { UnitRegistry } from '../unit/unit-registry.ts';
import { AreaReader } from './read-area.ts';
import { readTotals, totalToJson } from './stated-totals-json.ts';
import { recordDataToJson } from './record-values.ts';
import type { FieldValueJson, RecordsJson } from './records-shape.ts';

const value: z.ZodType<FieldValueJson> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()).readonly(),
  quantityJsonSchema,
]);

/** How records are stored. */
export const recordsFormat = /* @__PURE__ */ defineFormat<RecordsJson>({
  id: 'qcdc/records',
  version: 1,
  label: { vi: 'tập bản ghi', en: 'a set of records' },
  schema: z.strictObject({
    areas: z.array(
      z.strictObject({
        area: z.string().min(1).max(200),
        records: z.array(
          z.strictObject({
            data: z.record(z.string(), value),
            at: storedWhere,
            cells: z.record(z.string(), z.string()).exactOptional(),
            notAsked: z.array(z.string()).exactOptional(),
          }),
        ),
      }),
    ),
    statedTotals: z
      .array(
        z.strictObject({
          area: z.string().min(1).max(200),
          label: z.string(),
          period: z.string().nullable(),
          values: z.record(z.string(), quantityJsonSchema),
          at: storedWhere,
          cells: z.record(z.string(), z.string()),
        }),
      )
      .exactOptional(),
  }),
});

/**
 * Writes records as plain JSON, each with its place and its cells, and the totals the files state beside them. Numbers of
 * figures are texts.
 *
 * @param dataset - records after `parse` or `validate`
 * @returns an object that survives `JSON.stringify`
 * @throws `DefinitionError` `dataset/not-parsed`; `stored/not-plain` for a field of the caller's own whose value JSON cannot hold
 * @example
 * ```ts
 * const { value } = parseRecords([{ unit: '00001', period: '2024', received: 40 }], mediation);
 * recordsToJson(value).format; // => 'qcdc/records'
 * ```
 */
export function recordsToJson(dataset: Dataset): Stored<RecordsJson> {
  checkDataset(dataset, {}, 'recordsToJson');
  const { statedTotals } = dataset;
  return stamped(recordsFormat, {
    areas: [...dataset].map(([{ id: area }, records]) => ({
      area,
      records: records.map(({ data, at, cells, notAsked }, i) => ({
        data: recordDataToJson(data, `${area}[${i}]`),
        at,
        ...(cells === undefined ? {} : { cells }),
        ...(notAsked === undefined ? {} : { notAsked }),
      })),
    })),
    ...(statedTotals.length === 0 ? {} : { statedTotals: statedTotals.map(totalToJson) }),
  });
}

/** How to read records back. */
export interface ReadRecordsOptions extends ReadStoredOptions {
  /** The register the records were resolved by; it travels on with the dataset. */
  readonly units?: UnitRegistry;
}

/**
 * Reads records back. They were understood once, so nothing is guessed: a period is its id, a figure has its state and
 * bound. A value that cannot be read leaves its field not reported, and a finding names it; a field that was not stored
 * counts as not reported.
 *
 * @param json - JSON text, or what `JSON.parse` gave
 * @param entities - the areas asked for; records of others are named in a finding
 * @param options - the register of units: with it, a record of a unit it does not know is told; `source` names where the
 * records come from
 * @returns the dataset, or `null` where it is no set of records; findings `stored/…`, and of records that stand there twice
 * `parse/record-twice` and `parse/same-event-twice`, as `parse` gives them
 * @example
 * ```ts
 * const { value: dataset } = parseRecords([{ unit: '00001', period: '2024', received: 'hơn 40' }], mediation, { locale: 'vi' });
 * const { value } = recordsFromJson(JSON.stringify(recordsToJson(dataset)), [mediation]);
 * value?.get(mediation)[0]?.data.received.bound; // => 'above'
 * ```
 */
export function recordsFromJson(
  json: unknown,
  entities: readonly Entity[],
  options: ReadRecordsOptions = {},
): Outcome<Dataset | null> {
  checkCall('recordsFromJson', { entities: [entities, listOf(anEntity)] }, options, {
    source: aText,
    units: aRegister,
  });
  const from: Where = options.source === undefined ? {} : { source: options.source };
  const read = readStored(json, recordsFormat, from);
  if (read.value === null) return ok(null, read.findings);
  const findings: Finding[] = [...read.findings];
  const units = options.units ?? null;
  const areas = new Map<Entity, AreaRecords[1]>();
  for (const [i, { area, records }] of read.value.areas.entries()) {
    const cell = `/body/areas/${i}`;
    const entity = entities.find(({ id }) => id === area);
    if (entity === undefined) {
      findings.push(storedFinding('unknown-area', { ...from, cell }, { a: area, b: String(records.length) }));
      continue;
    }
    if (areas.has(entity)) {
      findings.push(storedFinding('area-twice', { ...from, cell, area }, { a: area }));
      continue;
    }
    const reader = new AreaReader(entity, { ...from, area }, units);
    areas.set(entity, reader.read(records, `${cell}/records`));
    findings.push(...reader.findings());
  }
  const totals = readTotals(read.value.statedTotals ?? [], entities, from);
  findings.push(...totals.findings);
  return ok(new Dataset({ areas: [...areas], asked: entities, units, statedTotals: totals.value }), findings);
}
