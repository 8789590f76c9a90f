import type { Entity, RecordOf, Sourced } from '../entity/define-entity.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import { ok, type Outcome } from '../outcome/outcome.ts';
import { fieldNames } from './field-names.ts';
import { withoutRepeats } from './find-repeats.ts';
import { withNotAsked } from './not-asked.ts';
import { parseContext } from './parse-context.ts';
import { parseFinding } from './parse-findings.ts';
import type { ParseOptions } from './parse-options.ts';
import type { CellIn } from './read-field.ts';
import { readRecord } from './read-record.ts';

/**
 * Turns plain records, such as parsed JSON, into records of an entity, with the same findings as {@link parse}. The place
 * of a value is its path, such as `/3/received`.
 *
 * @param records - plain objects: `unit`, `period` or `date`, and fields by name
 * @param entity - the area
 * @param options - units to check against, locale of texts; `source` names where the records come from
 * @returns the records; findings `parse/…`, `period/…`, `quantity/…`
 */
export function parseRecords<E extends Entity>(
  records: readonly unknown[],
  entity: E,
  options: ParseOptions & { readonly source?: string } = {},
): Outcome<readonly Sourced<RecordOf<E>>[]> {
  const context = parseContext(options);
  const { labels } = fieldNames(entity);
  const from: Where = options.source === undefined ? {} : { source: options.source };
  const findings: Finding[] = [];
  const read: Sourced<Readonly<Record<string, unknown>>>[] = [];
  records.forEach((plain, i) => {
    const at: Where = { ...from, cell: `/${i}`, area: entity.id };
    if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
      findings.push(parseFinding('not-a-record', at, { actual: String(plain) }));
      return;
    }
    const cells = new Map<string, CellIn>();
    for (const [name, value] of Object.entries(plain)) {
      const where: Where = { ...at, cell: `/${i}/${name}` };
      if (labels.has(name)) cells.set(name, { value, at: where });
      else findings.push(parseFinding('unknown-column', where, { a: name, actual: name }));
    }
    const { record, findings: said } = readRecord(entity, cells, at, context);
    findings.push(...said);
    if (record !== null) read.push(record);
  });
  const { kept, findings: repeats } = withoutRepeats(entity, read);
  const { records: marked, findings: beside } = withNotAsked(entity, kept, context);
  return ok(marked as unknown as readonly Sourced<RecordOf<E>>[], [...findings, ...repeats, ...beside]);
}
