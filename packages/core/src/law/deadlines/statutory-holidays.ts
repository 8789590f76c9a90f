import type { IsoDate } from '../../time/iso-date.ts';
import { dayNumber, weekdayOfNumber } from './day-number.ts';
import { lunarDays } from './lunar-days.ts';

/** What the statute alone says of the days of a year, each by its number. */
export interface StatutoryDays {
  /** Days off whatever will be decided. */
  readonly rest: ReadonlySet<number>;
  /** Days of which the decision of the year may make a day off, or a day worked. */
  readonly open: ReadonlySet<number>;
}

// Five days of Tết, and two of National Day: the Prime Minister chooses one of these spans each year.
const tetChoices = [
  [-2, 2],
  [-1, 3],
] as const;
const nationalDayChoices = [
  ['09-01', '09-02'],
  ['09-02', '09-03'],
] as const;

// Swaps so far were made up for on a Saturday no farther away than this.
const farthestSwap = 14;

/**
 * Works out the holidays of a year whose days nobody has decided yet, from the Labour Code of 2019, Arts 111 and 112 (of 2012,
 * Art. 115, for the years before): New Year, five days of Tết, Giỗ Tổ, 30 April, 1 May, National Day and from 2021 a day beside it; a holiday on
 * a day off is made up for on the next working day.
 *
 * @remarks Which five days of Tết and which day beside National Day, and whether a lone working day between days off is
 * swapped for a Saturday, is decided year by year: such days stay open. So does 24 November from 2026 on, which no text we
 * read makes a day off.
 * @param year - the year
 * @param weekend - days of the week that are off
 * @returns the days; `null` where the lunar days of the year are not on record
 */
export function statutoryDays(year: number, weekend: readonly number[]): StatutoryDays | null {
  const lunar = lunarDays[year];
  if (lunar === undefined) return null;
  const number = (day: string) => dayNumber(`${year}-${day}` as IsoDate);
  const isOff = (day: number) => weekend.includes(weekdayOfNumber(day));
  const tet = number(lunar[0]);
  const fixed = ['01-01', lunar[1], '04-30', '05-01'].map(number);
  const rest = new Set<number>();
  const open = new Set<number>();
  const tets = tetChoices.map(([first, last]) => madeUp(spanOf(tet + first, tet + last), isOff));
  const nationalDays =
    year < 2021
      ? [madeUp([number('09-02')], isOff)]
      : nationalDayChoices.map((choice) => madeUp(choice.map(number), isOff));
  for (const day of madeUp(fixed.sort(ascending), isOff)) rest.add(day);
  for (const choices of [tets, nationalDays])
    for (const day of new Set(choices.flat())) (choices.every((one) => one.includes(day)) ? rest : open).add(day);
  if (year >= 2026) for (const day of madeUp([number('11-24')], isOff)) open.add(day);
  const holidays = new Set([...fixed, ...spanOf(tet - 1, tet + 2), number('09-02')]);
  addSwaps(rest, open, (day) => isOff(day) && !holidays.has(day), isOff, [number('01-01') - 1, number('12-31')]);
  return { rest, open };
}

const ascending = (a: number, b: number) => a - b;
const spanOf = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

// Weekdays off for some holidays: those that fall on a weekend move to the next days that would be worked.
function madeUp(holidays: readonly number[], isOff: (day: number) => boolean): readonly number[] {
  const taken = new Set(holidays);
  for (const holiday of holidays) {
    if (!isOff(holiday)) continue;
    let next = holiday + 1;
    while (isOff(next) || taken.has(next)) next++;
    taken.add(next);
  }
  return [...taken].filter((day) => !isOff(day));
}

// A lone weekday between days off may be swapped for a Saturday near by: then neither is sure. Around New Year the two may lie
// in two years.
function addSwaps(
  rest: Set<number>,
  open: Set<number>,
  mayBeWorked: (day: number) => boolean,
  isOff: (day: number) => boolean,
  [before, last]: readonly [number, number],
): void {
  const mayRest = (day: number) => isOff(day) || rest.has(day) || open.has(day) || day === last + 1;
  const lone = spanOf(before, last + 2).filter((day) => !isOff(day) && mayRest(day - 1) && mayRest(day + 1));
  for (const day of lone) {
    if (!rest.has(day)) open.add(day);
    for (const near of spanOf(day - farthestSwap, day + farthestSwap))
      if (mayBeWorked(near) && weekdayOfNumber(near) === 6) open.add(near);
  }
}
