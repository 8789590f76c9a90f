import type { IsoDate } from '@qcdc/core';

/**
 * Returns the number Excel keeps for a day: days since 1899-12-30, counted on integers (so never in a time zone).
 *
 * @param day - the day, 1900-03-01 or later; Excel's calendar is wrong before
 * @returns the serial number
 */
export function daySerial(day: IsoDate): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // Years are taken to begin in March, so that the leap day is the last of its year.
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return days + Math.floor((153 * m + 2) / 5) + date - 1 - 693_899;
}
