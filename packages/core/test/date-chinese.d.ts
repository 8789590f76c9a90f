// The library ships types its own "exports" hide.
declare module 'date-chinese' {
  /** The Vietnamese lunar calendar. */
  export class CalendarVietnamese {
    constructor(cycle?: number, year?: number, month?: number, leap?: boolean, day?: number);
    newYear(gregorianYear: number): number;
    fromJDE(jde: number): unknown;
    get(): [cycle: number, year: number, month: number, leap: boolean, day: number];
    toGregorian(gregorianYear?: number): { readonly year: number; readonly month: number; readonly day: number };
  }
}
