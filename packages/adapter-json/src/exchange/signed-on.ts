import { addDays, isIsoDate, type IsoDate } from '@qcdc/core';

const minutesOf = (hours: string, minutes: string): number => Number(hours) * 60 + Number(minutes);
const vietnam = minutesOf('7', '0');
const ofDay = minutesOf('24', '0');

/**
 * Returns the day on which a message was signed: the day it was in Vietnam, whatever the zone its time is written in.
 *
 * @param signedAt - the time with its offset
 * @returns the day; `null` for a text that is no such time
 */
export function signedOn(signedAt: string): IsoDate | null {
  const [, day = '', hour = '', minute = '', sign, offHour = '0', offMinute = '0'] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(signedAt) ?? [];
  if (!isIsoDate(day)) return null;
  const offset = minutesOf(offHour, offMinute) * (sign === '-' ? -1 : 1);
  const there = minutesOf(hour, minute) - offset + vietnam;
  return addDays(day, Math.floor(there / ofDay));
}
