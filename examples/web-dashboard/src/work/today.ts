import { isoDate, type IsoDate } from '@qcdc/core';

/** The day of today, by the clock of the browser. */
export function today(): IsoDate {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return isoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
