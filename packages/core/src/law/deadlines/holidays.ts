/** Days of one year on which public offices do not follow the plain week, each as `MM-DD`. */
export interface HolidayYear {
  /** Days off that would otherwise be worked. */
  readonly rest: readonly string[];
  /** Days worked that would otherwise be off, for a day off moved elsewhere. @term ngày làm bù */
  readonly worked?: readonly string[];
  /** Days of which nobody established whether they are worked. */
  readonly unsure?: readonly string[];
}

// @__NO_SIDE_EFFECTS__
const year = (rest: string, worked?: string, unsure?: string): HolidayYear => ({
  rest: rest.split(' '),
  ...(worked === undefined ? {} : { worked: worked.split(' ') }),
  ...(unsure === undefined ? {} : { unsure: unsure.split(' ') }),
});

/**
 * Public holidays of offices that rest on Saturday and Sunday, by year.
 *
 * @remarks By law: 1 January, five days of Tết, 10th day of the third lunar month (Giỗ Tổ), 30 April, 1 May, 2 September and
 * from 2021 one day beside it (Labour Code 2012 Art. 115, Labour Code 2019 Art. 112); a holiday on a day off is made up on the
 * next working day. Which days around Tết and 2 September, and which days are swapped, the Prime Minister decides each year
 * (letters 6519/VPCP-KGVX of 2018, 2450/VPCP-KGVX of 2024, 12729/VPCP-KGVX of 2025 on swaps). Years 2016 to 2024 follow the
 * MIT-licensed `holidays` data set 0.105; the swap of 2 May 2025 and the days of 2026 follow published notices, and the days
 * around 2 September and 24 November 2026 were not established. A year that is not here is unknown and never guessed.
 */
export const publicHolidays: Readonly<Record<string, HolidayYear>> = {
  2016: /* @__PURE__ */ year('01-01 02-08 02-09 02-10 02-11 02-12 04-18 05-02 05-03 09-02'),
  2017: /* @__PURE__ */ year('01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04'),
  2018: /* @__PURE__ */ year('01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31'),
  2019: /* @__PURE__ */ year('01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02', '01-05 05-04'),
  2020: /* @__PURE__ */ year('01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02'),
  2021: /* @__PURE__ */ year('01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03'),
  2022: /* @__PURE__ */ year('01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02'),
  2023: /* @__PURE__ */ year('01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04'),
  2024: /* @__PURE__ */ year('01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '05-04'),
  2025: /* @__PURE__ */ year('01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26'),
  2026: /* @__PURE__ */ year(
    '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 09-02',
    '01-10',
    '08-22 08-31 09-01 09-03 11-24',
  ),
};
