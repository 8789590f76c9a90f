import { addDays, addMonths, daysBetween, isIsoDate, period as periodOf, periodOfDays, type Period } from '@qcdc/core';

/**
 * Returns a period as SDMX writes it: `2024`, `2024-S1`, `2024-Q3`, `2024-01`, `2024-W05`, a day, or a range of days such as
 * `2023-12-15/P183D` for whatever SDMX has no name for.
 *
 * @param of - the period
 * @returns its code
 */
export function timePeriod(of: Period): string {
  const { id, kind, from, to, regime } = of;
  if (regime === undefined)
    switch (kind) {
      case 'year':
      case 'quarter':
      case 'week':
        return id;
      case 'halfYear':
        return id.replace('H', 'S');
      case 'month':
        return from.slice(0, 7);
      default:
    }
  return from === to ? from : `${from}/P${daysBetween(from, to) + 1}D`;
}

/**
 * Reads a period of SDMX.
 *
 * @param code - such as `2024-Q3`, `2024-S1`, `2024-T1`, `2024-A1`, `2024-M05`, `2023-12-15/P6M`
 * @returns the period; `null` for a text that is none
 */
export function periodOfTime(code: string): Period | null {
  const text = code.replace(/Z$/, '');
  const [, start = '', duration = ''] = /^(\d{4}-\d\d-\d\d)(?:T00:00:00)?\/(P.+)$/.exec(text) ?? [];
  if (start !== '') return range(start, duration);
  if (isIsoDate(text)) return periodOfDays(text, text);
  const [, year = '', kind = '', count = ''] = /^(\d{4})(?:-([ASTQMW]?)(\d{1,2}))?$/.exec(text) ?? [];
  if (year === '' || /0000|9999/.test(year)) return null;
  const n = Number(count);
  const months = (each: number, most: number): Period | null => {
    if (n < 1 || n > most) return null;
    const from = `${year}-${String((n - 1) * each + 1).padStart(2, '0')}-01`;
    return isIsoDate(from) ? periodOfDays(from, addDays(addMonths(from, each), -1)) : null;
  };
  if (count === '') return ofId(year);
  if (kind === 'A') return n === 1 ? ofId(year) : null;
  if (kind === 'S') return months(6, 2);
  if (kind === 'T') return months(4, 3);
  if (kind === 'Q') return months(3, 4);
  if (kind === 'W') return ofId(`${year}-W${count.padStart(2, '0')}`);
  return count.length === 2 ? months(1, 12) : null;
}

function range(start: string, duration: string): Period | null {
  const [, years, months, weeks, days] =
    /^P(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,5})D)?$/.exec(duration) ?? [];
  if (!isIsoDate(start) || [years, months, weeks, days].every((part) => part === undefined)) return null;
  const later = addMonths(start, Number(years ?? 0) * 12 + Number(months ?? 0));
  const end = addDays(later, Number(weeks ?? 0) * 7 + Number(days ?? 0) - 1);
  return end < start ? null : periodOfDays(start, end);
}

/**
 * Returns the period of an id of ours.
 *
 * @param id - such as `SY2023-2024`
 * @returns the period; `null` for a text that is no id
 */
export function ofId(id: string): Period | null {
  try {
    return periodOf(id);
  } catch {
    return null;
  }
}
