import { addDays, isIsoDate, type IsoDate } from '@qcdc/core';
import { Dec } from '@qcdc/core/exact';

const minutesOf = (hours: string, minutes: string): number => Number(hours) * 60 + Number(minutes);
const vietnam = minutesOf('7', '0');
const ofDay = minutesOf('24', '0');

interface Moment {
  readonly day: IsoDate;
  readonly minute: number;
  readonly second: string;
}

// A time as a clock in Vietnam shows it, whatever the zone it is written in.
function inVietnam(time: string): Moment | null {
  const [, day = '', hour = '', minute = '', second = '00', sign, offHour = '0', offMinute = '0'] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(time) ?? [];
  if (!isIsoDate(day)) return null;
  const offset = minutesOf(offHour, offMinute) * (sign === '-' ? -1 : 1);
  const there = minutesOf(hour, minute) - offset + vietnam;
  const days = Math.floor(there / ofDay);
  return { day: addDays(day, days), minute: there - days * ofDay, second };
}

/**
 * Returns the day on which a message was signed: the day it was in Vietnam, whatever the zone its time is written in.
 *
 * @param signedAt - the time with its offset
 * @returns the day; `null` for a text that is no such time
 */
export function signedOn(signedAt: string): IsoDate | null {
  return inVietnam(signedAt)?.day ?? null;
}

/**
 * Tells whether one time lies before another, whatever the zones they are written in.
 *
 * @param one - a time with its offset
 * @param other - likewise
 * @returns `false` also where one of them is no such time
 */
export function isBefore(one: string, other: string): boolean {
  const [a, b] = [inVietnam(one), inVietnam(other)];
  if (a === null || b === null) return false;
  if (a.day !== b.day) return a.day < b.day;
  return a.minute === b.minute ? new Dec(a.second).lessThan(b.second) : a.minute < b.minute;
}
