import { groupedCount } from '../outcome/counted.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { ManyFindings, mostOnRecords } from '../outcome/many-findings.ts';
import type { Text } from '../outcome/text.ts';
import type { CellInput } from './cell-input.ts';
import type { AnyRecord } from './any-record.ts';
import { fieldNames } from './field-names.ts';
import { holdsObjects, isObject, membersOf, pathTo, shapeOf } from './json-path.ts';
import { nearestName } from '../words/nearest-name.ts';
import type { ParseContext } from './parse-context.ts';
import type { ParseRecordsOptions } from './parse-options.ts';
import { recordReader } from './read-record.ts';
import type { Steps } from '../work/steps.ts';

// Records read before others may go on: some milliseconds.
const recordsAtOnce = 64;
/** Unknown names whose records are counted; a list whose every record has names of its own has no more than that to say. */
const mostNames = 1000;

/** Records of one area as read. */
export interface ListRead {
  /** The records. */
  readonly records: AnyRecord[];
  /** What was found. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a list of plain records of one area.
 *
 * @param list - what stands in the list
 * @param entity - the area
 * @param from - source and path of the list
 * @param context - units, locale and periods
 * @param lineOf - lines of the records, where they have any
 * @returns the work; the records, a field nobody knows is told once, with the number of records that have it
 */
export function* readList(
  list: readonly unknown[],
  entity: Entity,
  from: Where & { readonly cell: string },
  context: ParseContext,
  lineOf?: ParseRecordsOptions['lineOf'],
): Steps<ListRead> {
  const { say } = context;
  const { labels } = fieldNames(entity);
  const readRecord = recordReader(entity, context);
  const unknown = new Map<string, { readonly at: Where; count: number }>();
  const findings = new ManyFindings(mostOnRecords);
  const records: AnyRecord[] = [];
  // A hole in the list is a record that is missing; forEach would pass over it.
  for (const [i, plain] of list.entries()) {
    if (i % recordsAtOnce === 0) yield i / list.length;
    const line = lineOf && { line: lineOf(entity.id, i) };
    const at = { ...from, cell: pathTo(from.cell, i), ...line, area: entity.id };
    const members = isObject(plain) ? membersOf(plain) : null;
    if (members === null) {
      findings.add(say('not-a-record', at, { actual: shapeOf(plain) }));
      continue;
    }
    const cells = new Map<string, CellInput>();
    for (const [name, value] of members) {
      const where = { ...at, cell: pathTo(at.cell, name) };
      if (labels.has(name)) cells.set(name, { value, at: where });
      else {
        const seen = unknown.get(name);
        if (seen !== undefined) seen.count++;
        else if (unknown.size < mostNames) unknown.set(name, { at: where, count: 1 });
        else findings.add(say('unknown-field', where, { a: name, actual: name }));
      }
    }
    const read = readOne(cells, at, members);
    if (read === null) {
      findings.add(say('not-a-record', at, { actual: shapeOf(plain) }));
      continue;
    }
    const { record, findings: said } = read;
    findings.addAll(said);
    if (record !== null) records.push(record);
    // A blank row of a sheet is nothing; a record somebody sent is something.
    else if (said.length === 0) findings.add(say('empty-record', at));
  }
  for (const [name, { at, count }] of unknown)
    findings.add(
      say('unknown-field', at, { a: name, b: times(count), actual: name, meant: nearestName(name, labels.keys()) }),
    );
  return { records, findings: findings.all() };

  // An object that throws when it is read is no data, and its record is refused alone; an error of our own is not hidden.
  function readOne(
    cells: ReadonlyMap<string, CellInput>,
    at: Where,
    members: Members,
  ): ReturnType<typeof readRecord> | null {
    try {
      return readRecord(cells, at);
    } catch (cause) {
      if (holdsObjects(members)) return null;
      throw cause;
    }
  }
}

type Members = NonNullable<ReturnType<typeof membersOf>>;

function times(count: number): Text {
  return count === 1
    ? { vi: '', en: '' }
    : { vi: ` (trong ${groupedCount(count, 'vi')} bản ghi)`, en: ` (in ${groupedCount(count, 'en')} records)` };
}
