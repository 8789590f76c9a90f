import { normaliseText } from '../number/normalise-text.ts';
import { isIsoDate, type IsoDate } from '../time/iso-date.ts';

/**
 * Reads a day as people write it: `2024-06-15`, `15/06/2024`, `15.6.2024`, `ngày 15 tháng 6 năm 2024`. A time behind the
 * day is dropped. Days are never read the American way round.
 *
 * @param text - what stands in the cell
 * @returns the day, or `null` when it is none, or none a report could mean (before 1945, after 2100)
 */
export function readDay(text: string): IsoDate | null {
  const plain = normaliseText(text.slice(0, 100)).toLowerCase();
  const iso = /^(\d{4}-\d\d-\d\d)(?:[t ][\d:.]+z?)?$/.exec(plain)?.[1];
  const [, d = '', m = '', y = ''] =
    /^(?:ngày )?(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?: ?[/.-] ?| năm )(\d{4})$/.exec(plain) ?? [];
  const day = iso ?? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isIsoDate(day) && day >= '1945' && day < '2101' ? day : null;
}
