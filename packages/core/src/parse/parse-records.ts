import type { Dataset } from '../dataset/dataset.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { AnyRecord } from './any-record.ts';
import { checkParseOptions } from './check-options.ts';
import { areasById, collectRecords } from './collect-records.ts';
import { isObject, membersOf, pathTo, shapeOf } from './json-path.ts';
import { missingAreas } from './missing-areas.ts';
import { nearestName } from '../words/nearest-name.ts';
import { parseContext, type ParseContext } from './parse-context.ts';
import type { ParseRecordsOptions } from './parse-options.ts';
import { readList } from './read-list.ts';

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
  checkParseOptions(options, 'records');
  const context = parseContext(options);
  const from: Where = options.source === undefined ? {} : { source: options.source };
  const areas = areasById(Array.isArray(area) ? area : [area as Entity]);
  const read = new Map<Entity, AnyRecord[]>();
  const findings: Finding[] = [];
  const members = isObject(records) ? membersOf(records) : null;
  if (!Array.isArray(area)) readArea(records, '', area as Entity);
  else if (members === null) findings.push(context.say('not-areas', from, { actual: shapeOf(records) }));
  else
    for (const [id, list] of members) {
      const entity = areas.get(id);
      if (entity === undefined) findings.push(unknownArea(id, areas, from, context));
      else readArea(list, `/${id}`, entity);
    }
  findings.push(
    ...missingAreas(areas, read, context, {
      tell: (id) => context.say('missing-area', { area: id }, { a: id, expected: id }),
    }),
  );
  return collectRecords(areas, read, findings, context);

  function readArea(list: unknown, path: string, entity: Entity): void {
    if (!Array.isArray(list)) {
      const at = { ...from, ...(path === '' ? {} : { cell: path }), area: entity.id };
      findings.push(context.say('not-a-list', at, { actual: shapeOf(list) }));
      return;
    }
    const { records: ofArea, findings: found } = readList(
      list,
      entity,
      { ...from, cell: path },
      context,
      options.lineOf,
    );
    read.set(entity, ofArea);
    for (const finding of found) findings.push(finding);
  }
}

function unknownArea(id: string, areas: ReadonlyMap<string, Entity>, from: Where, { say }: ParseContext): Finding {
  const at = { ...from, cell: pathTo('', id) };
  return say('unknown-area', at, { a: id, actual: id, meant: nearestName(id, areas.keys()) });
}
