import type { Entity } from '../entity/define-entity.ts';
import { isIsoDate, type IsoDate } from '../time/iso-date.ts';
import type { ParseContext } from './parse-context.ts';

/**
 * Returns the day that decides what is asked in a record.
 *
 * @param entity - the area
 * @param data - the record, as read
 * @param context - reads periods
 * @returns day of the event or last day of the period; `null` where it has none
 */
export function dayOfRecord(
  entity: Entity,
  data: Readonly<Record<string, unknown>>,
  { periodOf }: Pick<ParseContext, 'periodOf'>,
): IsoDate | null {
  const when = data[entity.form === 'period' ? 'period' : 'date'];
  if (typeof when !== 'string') return null;
  if (entity.form === 'period') return periodOf(when).value?.to ?? null;
  return isIsoDate(when) ? when : null;
}
