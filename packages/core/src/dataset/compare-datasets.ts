import { checkCall } from '../outcome/check-call.ts';
import { demand, type Demand } from '../outcome/demand.ts';
import type { Where } from '../outcome/finding.ts';
import type { Entity } from '../entity/define-entity.ts';
import type { Dataset } from './dataset.ts';
import type { Sourced } from './sourced.ts';

/** One field that changed between two deliveries. */
export interface FieldChange {
  /** The field. */
  readonly field: string;
  /** What it held. */
  readonly from: unknown;
  /** What it holds. */
  readonly to: unknown;
}

/** A record that was added, withdrawn or changed between two deliveries. */
export interface RecordChange {
  /** What became of it. */
  readonly change: 'added' | 'withdrawn' | 'changed';
  /** Id of the area. */
  readonly area: string;
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the period, or the day of the event. */
  readonly when: string;
  /** What changed; empty for what was added or withdrawn. */
  readonly fields: readonly FieldChange[];
  /** Where it stood before; `null` where it was not there. */
  readonly before: Where | null;
  /** Where it stands now; `null` where it is not there any more. */
  readonly after: Where | null;
}

/**
 * Compares two deliveries record by record. Records of periods belong together by unit and period, events by unit and day;
 * several of one place belong together where they are alike, and those that are left in their order.
 *
 * @param before - the earlier delivery
 * @param after - the later one
 * @returns what was added, withdrawn and changed, area by area in the order of the earlier delivery; nothing for what stands
 * in both as it was
 * @throws `DefinitionError` `call/bad-argument`
 * @example
 * ```ts
 * const of = (received: number) => parseRecords([{ unit: '00001', period: '2024', received }], mediation).value;
 * const [change] = compareDatasets(of(40), of(41));
 * change?.fields.map(({ field }) => field); // => ['received']
 * ```
 */
export function compareDatasets(before: Dataset, after: Dataset): readonly RecordChange[] {
  checkCall('compareDatasets', { before: [before, aDataset], after: [after, aDataset] });
  const areas = new Map([...before.entities, ...after.entities].map((entity) => [entity.id, entity]));
  return [...areas.values()].flatMap((entity) => changesOf(entity, before.peek(entity.id), after.peek(entity.id)));
}

const aDataset: Demand = /* @__PURE__ */ demand(
  (value) => Object.prototype.toString.call(value) === '[object Dataset]',
  'bộ số liệu do parse hoặc parseRecords trả về',
  'the dataset parse or parseRecords returned',
);

type Records = readonly Sourced<unknown>[];

const whenOf = ({ place }: Sourced<unknown>): string => place.period?.id ?? place.day;

function changesOf(entity: Entity, before: Records, after: Records): readonly RecordChange[] {
  const places = new Map<string, { readonly before: Sourced<unknown>[]; readonly after: Sourced<unknown>[] }>();
  const gather = (records: Records, side: 'before' | 'after') => {
    for (const record of records) {
      const key = JSON.stringify([record.place.unit, whenOf(record)]);
      const place = places.get(key) ?? { before: [], after: [] };
      places.set(key, place);
      place[side].push(record);
    }
  };
  gather(before, 'before');
  gather(after, 'after');
  return [...places.values()].flatMap((place) =>
    pairs(place.before, place.after).flatMap((pair) => changeOf(entity, pair)),
  );
}

type Pair = readonly [before: Sourced<unknown> | null, after: Sourced<unknown> | null];

function pairs(before: Records, after: Records): readonly Pair[] {
  const left = [...after];
  const changed = before.filter((record) => {
    const same = left.findIndex((other) => JSON.stringify(other.data) === JSON.stringify(record.data));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  const most = Math.max(changed.length, left.length);
  return Array.from({ length: most }, (_, i): Pair => [changed[i] ?? null, left[i] ?? null]);
}

function changeOf(entity: Entity, [before, after]: Pair): readonly RecordChange[] {
  const record = before ?? after;
  if (record === null) return [];
  const rest = {
    area: entity.id,
    unit: record.place.unit,
    when: whenOf(record),
    before: before?.at ?? null,
    after: after?.at ?? null,
  };
  if (before === null) return [{ change: 'added', ...rest, fields: [] }];
  if (after === null) return [{ change: 'withdrawn', ...rest, fields: [] }];
  const fields = fieldChanges(before.data as object, after.data as object);
  return fields.length === 0 ? [] : [{ change: 'changed', ...rest, fields }];
}

function fieldChanges(before: object, after: object): readonly FieldChange[] {
  const [a, b] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [from, to] = [a?.[field], b?.[field]];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
  });
}
