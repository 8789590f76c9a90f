import { checkDataset } from '../dataset/dataset.ts';
import { checkCall } from '../outcome/check-call.ts';
import { listOf } from '../outcome/demand.ts';
import { anOutcome } from '../outcome/noun-demands.ts';
import type { StatedTotal } from '../dataset/stated-total.ts';
import type { Entity } from '../entity/define-entity.ts';
import { DefinitionError } from '../outcome/errors.ts';
import type { Finding, Where } from '../outcome/finding.ts';
import type { Outcome } from '../outcome/outcome.ts';
import type { Text } from '../outcome/text.ts';
import { isoDate } from '../time/iso-date.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { AnyRecord } from './any-record.ts';
import { collectRecords } from './collect-records.ts';
import { anArrivalNumber, inOrderOfArrival } from './arrival-order.ts';
import type { Delivery } from './delivery.ts';
import { deliveryWords } from './delivery-words.ts';
import { parseContext } from './parse-context.ts';
import { filledIn } from '../outcome/filled-in.ts';
import { replacedRecords, type Replaced } from './replaced-records.ts';
import { repeatFinder } from './same-content.ts';
import { tableWords } from './table-words.ts';

/**
 * Puts the datasets of many files together, as if they had been read in one go. What a unit delivered later replaces what it
 * delivered before for the same period and area, with all that was found in it; the same content twice counts once. Both are
 * told.
 *
 * @param deliveries - outcomes of `parse` and `parseRecords`, read with the same register; with `deliveredOn` where the day
 *   is known, and with `arrivalNumber` where several came on one day. Where nobody knows which came later nothing is replaced: of
 *   two records for one place the first counts, and the other is told
 * @returns the records of all, area by area; findings `parse/replaced-by-later`, `parse/delivered-twice`,
 *   `parse/record-twice`
 * @throws `DefinitionError` `dataset/other-register`, `dataset/not-parsed`, `time/not-a-day`,
 *   `call/bad-argument`
 * @example
 * ```ts
 * const of = (received: number) => parseRecords({ mediation: [{ unit: '00001', period: '2024', received }] }, [mediation]);
 * const joined = joinDatasets([
 *   { ...of(40), deliveredOn: isoDate('2025-01-10') },
 *   { ...of(41), deliveredOn: isoDate('2025-01-20'), arrivalNumber: 7 },
 *   { ...of(42), deliveredOn: isoDate('2025-01-20'), arrivalNumber: 8 },
 * ]);
 *
 * joined.value.get(mediation)[0]?.data.received.value?.toString(); // => '42'
 * joined.findings.map(({ code }) => code); // => ['parse/replaced-by-later', 'parse/replaced-by-later']
 * ```
 */
export function joinDatasets(deliveries: readonly Delivery[]): Outcome<Dataset> {
  checkCall('joinDatasets', { deliveries: [deliveries, listOf((one) => anOutcome(one) ?? anArrivalNumber(one))] });
  const units = registerOf(deliveries);
  const findings: Finding[] = [];
  const fresh = withoutCopies(deliveries, findings);
  const replaced = replacedRecords(fresh);
  const areas = new Map<string, Entity>();
  const records = new Map<string, AnyRecord[]>();
  const totals: StatedTotal[] = [];
  for (const delivery of fresh) {
    findings.push(...stillTrue(delivery, replaced));
    totals.push(...delivery.value.statedTotals.filter((total) => counts(total, delivery, replaced)));
    for (const entity of delivery.value.asked) if (!areas.has(entity.id)) areas.set(entity.id, entity);
    for (const [entity, list] of delivery.value) {
      const all = records.get(entity.id) ?? [];
      records.set(entity.id, all);
      for (const record of list) if (!replaced.has(record as AnyRecord)) all.push(record as AnyRecord);
    }
  }
  for (const one of replaced.values()) findings.push(replacedByLater(one));
  const read = new Map<Entity, readonly AnyRecord[]>();
  for (const [id, list] of records) {
    const entity = areas.get(id);
    if (entity !== undefined) read.set(entity, list);
  }
  return collectRecords(areas, read, findings, parseContext(units === null ? {} : { units }, tableWords), totals);
}

function registerOf(deliveries: readonly Delivery[]): Dataset['units'] {
  for (const { value } of deliveries) checkDataset(value, {}, 'joinDatasets');
  const units = deliveries[0]?.value.units ?? null;
  for (const { value, deliveredOn } of deliveries) {
    if (deliveredOn !== undefined) isoDate(deliveredOn);
    if (value.units !== units)
      throw new DefinitionError(
        'dataset/other-register',
        {
          vi: 'đơn vị của các bản ghi này được tìm trong những danh mục khác nhau; dùng cùng một danh mục cho mọi lần đọc',
          en: 'the units of these records were found in different registers; hand the same register to every parse',
        },
        'joinDatasets',
      );
  }
  return units;
}

// Of two that are alike the one that came later stays: something else may have come between them.
function withoutCopies(deliveries: readonly Delivery[], findings: Finding[]): readonly Delivery[] {
  const kept = new Map<number, Delivery>();
  const firstOf = repeatFinder();
  for (const [i, delivery] of deliveries.entries()) {
    const first = firstOf(delivery.value);
    const other = kept.get(first);
    if (other === undefined) {
      kept.set(i, delivery);
      continue;
    }
    const later = inOrderOfArrival(delivery, other) > 0;
    if (later) kept.set(first, delivery);
    findings.push(later ? deliveredTwice(other, delivery) : deliveredTwice(delivery, other));
  }
  return [...kept.values()];
}

type ReplacedRecords = ReadonlyMap<AnyRecord, Replaced>;

// What was found in cells that do not count any more would be held against somebody who has corrected it.
function stillTrue({ value, findings }: Delivery, replaced: ReplacedRecords): readonly Finding[] {
  if (replaced.size === 0) return findings;
  const gone = new Set<string>();
  for (const [, records] of value)
    for (const record of records) {
      if (!replaced.has(record as AnyRecord)) continue;
      const { at, cells = {} } = record;
      for (const cell of [at.cell, ...Object.values(cells)]) gone.add(placeKey({ ...at, cell: cell ?? '' }));
    }
  return findings.filter(({ where }) => where.cell === undefined || !gone.has(placeKey(where)));
}

const placeKey = ({ source = '', sheet = '', cell = '' }: Where): string => `${source}\n${sheet}\n${cell}`;

// A total stated beside rows of which none counts any more is of no use to anybody.
function counts({ area }: StatedTotal, { value }: Delivery, replaced: ReplacedRecords): boolean {
  const records = value.get(area);
  return records.length === 0 || records.some((record) => !replaced.has(record as AnyRecord));
}

function replacedByLater({ record, entity, by }: Replaced): Finding {
  const { at, place } = record;
  const where = { ...at, area: entity.id, unit: place.unit, ...(place.period && { period: place.period.id }) };
  return filledIn('parse/replaced-by-later', 'failed', deliveryWords['replaced-by-later'], where, {
    a: place.reportingUnit?.code ?? place.unit,
    b: inBrackets(by),
  });
}

function deliveredTwice({ value }: Delivery, before: Delivery): Finding {
  const { source, sheet } = placeOf(value);
  const where = { ...(source === undefined ? {} : { source }), ...(sheet === undefined ? {} : { sheet }) };
  return filledIn('parse/delivered-twice', 'failed', deliveryWords['delivered-twice'], where, {
    b: inBrackets(placeOf(before.value)),
  });
}

function placeOf(dataset: Dataset): Where {
  for (const [, records] of dataset) if (records[0] !== undefined) return records[0].at;
  return {};
}

function inBrackets({ source, sheet, cell }: Where): Text {
  const place = [source, sheet, cell].filter((part) => part !== undefined).join(' ');
  const text = place === '' ? '' : ` (${place})`;
  return { vi: text, en: text };
}
