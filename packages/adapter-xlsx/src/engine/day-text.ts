/** A moment, as the library underneath gives cells with a date format; a `Date`, named by what is used of it. */
interface Moment {
  getTime(): number;
  toISOString(): string;
}

const clock = /(?:^|[^\\"])[hs]/i;

/**
 * Prints a date cell by its format: the day, the day with the time where the format shows a clock, or the time alone.
 *
 * @param moment - the moment, in UTC, so that the day is the same in every time zone
 * @param format - number format of the cell
 * @returns `YYYY-MM-DD`, `YYYY-MM-DDThh:mm:ss` or `hh:mm:ss`; `null` when it is no moment at all
 */
export function dayText(moment: Moment, format: string): string | null {
  if (Number.isNaN(moment.getTime())) return null;
  const iso = moment.toISOString();
  if (!/^\d{4}-/.test(iso)) return null;
  const day = iso.slice(0, 10);
  const time = iso.slice(11, 19);
  const bare = format.replace(/"[^"]*"|\[\$[^\]]*\]|\\./g, '');
  if (!clock.test(bare)) return day;
  if (!/[yd]/i.test(bare)) return time;
  return time === '00:00:00' ? day : `${day}T${time}`;
}
