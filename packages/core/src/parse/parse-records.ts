import type { Dataset } from '../dataset/dataset.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { ManyFindings, mostOnRecords } from '../outcome/many-findings.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { AnyRecord } from './any-record.ts';
import { checkParseOptions } from './check-options.ts';
import { areasById, collectRecords } from './collect-records.ts';
import { isObject, listIn, membersOf, pathTo, shapeOf } from './json-path.ts';
import { missingAreas } from './missing-areas.ts';
import { nearestName } from '../words/nearest-name.ts';
import { parseContext, type ParseContext } from './parse-context.ts';
import type { ParseRecordsOptions } from './parse-options.ts';
import { readList } from './read-list.ts';
import { atOnce, inSteps, scaled, type Steps } from '../work/steps.ts';
import type { WorkOptions } from '../raw/reader.ts';
import { workAndOwn } from '../raw/work-demands.ts';

/** Lists of plain records by id of their area, such as `{ mediation: […], petitions: […] }`. */
export type RecordsByArea = Readonly<Record<string, readonly unknown[]>>;

/**
 * Turns plain records, such as parsed JSON, into a dataset, with the same findings as {@link parse}. One area takes a list,
 * several take an object with a list for each. A record is an object with `unit` (id, code or name), `period` or `date`, and
 * fields by name; the place of a value is its path, such as `/3/received` or `/mediation/3/received`.
 *
 * @param records - the list, or the lists by id of the area
 * @param area - the area, or the areas asked for
 * @param options - the register of units, areas that must be there, locale of texts; `source` names where the records come
 *   from
 * @returns the records by area; findings `parse/…`, `period/…`, `quantity/…`
 * @throws `DefinitionError` `entity/id-twice`
 * @example
 * ```ts
 * const sent = { mediation: [{ unit: '00001', period: 'năm 2024', received: 40 }] };
 * const { value } = parseRecords(sent, [mediation]);
 *
 * value.get(mediation)[0]?.data.period; // => '2024'
 * ```
 */
export function parseRecords(
  records: readonly unknown[],
  area: Entity,
  options?: ParseRecordsOptions,
): Outcome<Dataset>;
export function parseRecords(
  records: RecordsByArea,
  area: readonly Entity[],
  options?: ParseRecordsOptions,
): Outcome<Dataset>;
export function parseRecords(
  records: unknown,
  area: Entity | readonly Entity[],
  options: ParseRecordsOptions = {},
): Outcome<Dataset> {
  return atOnce(readingRecords(records, area, options));
}

/**
 * Does what `parseRecords` does, step by step: tells how far it is, lets other work go on between two records, and can be
 * stopped.
 *
 * @param records - as for `parseRecords`
 * @param area - the area, or the areas asked for
 * @param options - as for `parseRecords`, with `onProgress` and `signal`
 * @returns the same as `parseRecords`
 * @throws as `parseRecords`; the reason of `options.signal` when stopped
 * @example
 * ```ts
 * const sent = [{ unit: '00001', period: '2024', received: 40 }];
 * const { value } = await parseRecordsInSteps(sent, mediation, { signal: AbortSignal.timeout(60_000) });
 * value.get(mediation).length; // => 1
 * ```
 */
export function parseRecordsInSteps(
  records: readonly unknown[],
  area: Entity,
  options?: ParseRecordsOptions & WorkOptions,
): Promise<Outcome<Dataset>>;
export function parseRecordsInSteps(
  records: RecordsByArea,
  area: readonly Entity[],
  options?: ParseRecordsOptions & WorkOptions,
): Promise<Outcome<Dataset>>;
export async function parseRecordsInSteps(
  records: unknown,
  area: Entity | readonly Entity[],
  options: ParseRecordsOptions & WorkOptions = {},
): Promise<Outcome<Dataset>> {
  const [work, own] = workAndOwn(options);
  return inSteps(readingRecords(records, area, own), work, 'parseRecordsInSteps');
}

function* readingRecords(
  records: unknown,
  area: Entity | readonly Entity[],
  options: ParseRecordsOptions,
): Steps<Outcome<Dataset>> {
  checkParseOptions(options, 'records');
  const context = parseContext(options);
  const from: Where = options.source === undefined ? {} : { source: options.source };
  const areas = areasById(Array.isArray(area) ? area : [area as Entity]);
  const read = new Map<Entity, AnyRecord[]>();
  const findings = new ManyFindings(mostOnRecords);
  const members = isObject(records) ? membersOf(records) : null;
  if (!Array.isArray(area)) yield* readArea(records, '', area as Entity, [0, 1]);
  else if (members === null) findings.add(context.say('not-areas', from, { actual: shapeOf(records) }));
  else
    for (const [i, [id, list]] of members.entries()) {
      const entity = areas.get(id);
      if (entity === undefined) findings.add(unknownArea(id, areas, from, context));
      else yield* readArea(list, `/${id}`, entity, [i / members.length, 1 / members.length]);
    }
  findings.addAll(
    missingAreas(areas, read, context, {
      tell: (id) => context.say('missing-area', { area: id }, { a: id, expected: id }),
    }),
  );
  return collectRecords(areas, read, findings.all(), context);

  function* readArea(
    list: unknown,
    path: string,
    entity: Entity,
    [before, share]: readonly [number, number],
  ): Steps<void> {
    const given = listIn(list);
    if (given === null) {
      const at = { ...from, ...(path === '' ? {} : { cell: path }), area: entity.id };
      findings.add(context.say('not-a-list', at, { actual: shapeOf(list) }));
      return;
    }
    const reading = readList(given, entity, { ...from, cell: path }, context, options.lineOf);
    const { records: ofArea, findings: found } = yield* scaled(reading, before, share);
    read.set(entity, ofArea);
    findings.addAll(found);
  }
}

function unknownArea(id: string, areas: ReadonlyMap<string, Entity>, from: Where, { say }: ParseContext): Finding {
  const at = { ...from, cell: pathTo('', id) };
  return say('unknown-area', at, { a: id, actual: id, meant: nearestName(id, areas.keys()) });
}
