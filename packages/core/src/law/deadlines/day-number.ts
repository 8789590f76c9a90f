import { isoDate, type IsoDate } from '../../time/iso-date.ts';

/**
 * Numbers the days so that they can be subtracted: 0 is 1 March of the year 0. Rules compare millions of days; this costs
 * a few multiplications where parsing a calendar day costs hundreds.
 *
 * @param day - a day
 * @returns its number
 * @throws `DefinitionError` `time/not-a-day` for a text of another shape
 */
export function dayNumber(day: IsoDate): number {
  // A text of this shape is read without a look into the calendar; any other is told.
  const shaped =
    typeof day === 'string' && day.length === 10 && day.charCodeAt(4) === hyphen && day.charCodeAt(7) === hyphen;
  if (!shaped) isoDate(day);
  const month = digits(day, 5, 7);
  // The year begins in March here, so that the leap day is its last.
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear;
}

/**
 * Returns the day that has a number.
 *
 * @param number - number of a day, as {@link dayNumber} gives it
 * @returns the day
 */
export function dayOfNumber(number: number): IsoDate {
  const era = Math.floor(number / 146_097);
  const ofEra = number - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch + (fromMarch < 10 ? 3 : -9);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year + era * 400 + (month <= 2 ? 1 : 0)).padStart(4, '0')}-${two(month)}-${two(day)}` as IsoDate;
}

/**
 * Counts the days from one day to another.
 *
 * @param from - first day
 * @param to - second day
 * @returns whole days, negative when `to` is earlier
 */
export function daysFrom(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Tells which day of the week a day number is.
 *
 * @param number - number of a day
 * @returns 1 for Monday to 7 for Sunday
 */
export function weekdayOfNumber(number: number): number {
  // 1 March of the year 0 was a Wednesday.
  return ((((number + 2) % 7) + 7) % 7) + 1;
}

const hyphen = 45;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}
