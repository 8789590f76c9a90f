import type { NumberFormat } from './number-format.ts';

const secondsADay = 86_400;
const lastSerial = 2_958_465;
// Excel counts a 29 February 1900 that never was.
const neverWas = 60;
const days1904 = 1462;

/**
 * Prints a number the way its format shows it: a day, a day with its time, a time of day, or a duration.
 *
 * @param serial - days since the end of 1899, and parts of them
 * @param shows - what the format makes of it
 * @param date1904 - whether the file counts from 1904 instead
 * @returns `YYYY-MM-DD`, `YYYY-MM-DDThh:mm:ss`, `hh:mm:ss` or, for a duration, `h:mm:ss` with as many hours as there are;
 * `null` where Excel shows `#####` because no calendar has that day
 */
export function serialMoment(
  serial: number,
  shows: Exclude<NumberFormat['shows'], 'number'>,
  date1904: boolean,
): string | null {
  if (shows === 'duration') return duration(serial);
  const seconds = Math.round(serial * secondsADay);
  const days = Math.floor(seconds / secondsADay);
  const time = clockOf(seconds - days * secondsADay);
  if (days < 0 || days > lastSerial) return null;
  if (shows === 'clock') return time;
  const day = dayOf(date1904 ? days + days1904 : days);
  if (day === null) return null;
  return shows === 'day' || time === '00:00:00' ? day : `${day}T${time}`;
}

function duration(serial: number): string | null {
  const seconds = Math.round(Math.abs(serial) * secondsADay);
  if (!Number.isSafeInteger(seconds)) return null;
  const hours = Math.floor(seconds / 3600);
  return `${serial < 0 ? '-' : ''}${hours}:${clockOf(seconds % 3600).slice(3)}`;
}

function clockOf(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

function dayOf(days: number): string | null {
  if (days < 1 || days === neverWas || days > lastSerial) return null;
  // Days since 1 March of the year 0, so that the leap day is the last of its year.
  const count = (days > neverWas ? days - 1 : days) + 693_900;
  const era = Math.floor(count / 146_097);
  const dayOfEra = count - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0);
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month < 10 ? month + 3 : month - 9, 2)}-${pad(date, 2)}`;
}
