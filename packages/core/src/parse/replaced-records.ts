import type { Entity } from '../entity/define-entity.ts';
import type { Where } from '../outcome/finding.ts';
import type { AnyRecord } from './any-record.ts';
import { cameLater, inOrderOfArrival } from './arrival-order.ts';
import type { Arrival, Delivery } from './delivery.ts';

/** A record that does not count any more, and the one that counts for its place. */
export interface Replaced {
  /** The earlier record. */
  readonly record: AnyRecord;
  /** Its area. */
  readonly entity: Entity;
  /** A record of the later delivery. */
  readonly by: Where;
}

interface Latest {
  readonly came: Arrival;
  readonly by: Where;
}

/**
 * Finds the records that a later delivery replaces: all of one unit, period and area; of events, those that are alike in
 * everything, because nobody can tell whether an event that is not repeated was withdrawn.
 *
 * @param deliveries - the deliveries; those without a day replace nothing and are not replaced
 * @returns the records replaced
 */
export function replacedRecords(deliveries: readonly Delivery[]): ReadonlyMap<AnyRecord, Replaced> {
  const latest = new Map<string, Latest>();
  const replaced = new Map<AnyRecord, Replaced>();
  const dated = deliveries.filter(({ deliveredOn }) => deliveredOn !== undefined);
  const [first] = dated;
  if (first === undefined || dated.every((delivery) => inOrderOfArrival(delivery, first) === 0)) return replaced;
  const each = (tell: (entity: Entity, record: AnyRecord, came: Arrival) => void): void => {
    for (const delivery of dated)
      for (const [entity, records] of delivery.value)
        for (const record of records) tell(entity, record as AnyRecord, delivery);
  };
  each((entity, record, came) => {
    const key = keyOf(entity, record);
    const known = latest.get(key);
    if (known === undefined || inOrderOfArrival(came, known.came) > 0) latest.set(key, { came, by: record.at });
  });
  each((entity, record, came) => {
    const counts = latest.get(keyOf(entity, record));
    if (counts !== undefined && cameLater(counts.came, came)) replaced.set(record, { record, entity, by: counts.by });
  });
  return replaced;
}

function keyOf(entity: Entity, { data, place }: AnyRecord): string {
  const when = entity.form === 'period' ? place.period?.id : JSON.stringify(data);
  return `${entity.id}\n${place.unit}\n${when ?? ''}`;
}
