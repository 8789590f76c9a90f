import type { IsoDate } from '@qcdc/core';
import type { RecordInUnitInput } from '@qcdc/core/flow';
import { narrativeItem, type NarrativeItem } from '@qcdc/core/entities';
import { itemNumber, itemsInUnit } from '@qcdc/core/follow-up';

/** What the reports of a unit tell of what is followed up, and until when. */
export interface ReportsBeside {
  /** Last day of the last report. */
  readonly last: IsoDate | null;
  /** Last day of the last report that tells of an item. */
  readonly toldOf: ReadonlyMap<string, IsoDate>;
  /** Last day of the last report that names a number of which there are several. */
  readonly unclear: ReadonlyMap<string, IsoDate>;
}

// Asked for each record of a unit; the same every time.
const known = /* @__PURE__ */ new WeakMap<RecordInUnitInput['beside'], ReportsBeside>();

/**
 * Looks through all reports of a unit once, for every record that is judged beside them.
 *
 * @param beside - all records of the unit, by area
 * @returns the last report, and the last that tells of each item
 */
export function reportsBeside(beside: RecordInUnitInput['beside']): ReportsBeside {
  const found = known.get(beside);
  if (found !== undefined) return found;
  const all = itemsInUnit(beside);
  let last: IsoDate | null = null;
  const toldOf = new Map<string, IsoDate>();
  const unclear = new Map<string, IsoDate>();
  const keep = (map: Map<string, IsoDate>, key: string, day: IsoDate): void => {
    if (day > (map.get(key) ?? '')) map.set(key, day);
  };
  for (const record of beside.get(narrativeItem.id) ?? []) {
    const { day } = record.place;
    if (last === null || day > last) last = day;
    const said = all.byRecord.get(record);
    if (said?.item != null) keep(toldOf, said.item, day);
    const { followsNumber } = record.data as NarrativeItem;
    if (said?.trouble === 'several-meant' && followsNumber !== null) keep(unclear, itemNumber(followsNumber), day);
  }
  const made = { last, toldOf, unclear };
  known.set(beside, made);
  return made;
}
