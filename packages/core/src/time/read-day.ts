import { normaliseText } from '../number/normalise-text.ts';
import { bareWords } from '../words/fold.ts';
import { addDays } from './day-arithmetic.ts';
import { isIsoDate, type IsoDate } from './iso-date.ts';
import { englishMonthPattern, numberOfWord, numeralPattern } from './month-words.ts';

const weekday =
  '(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[, ]*)?';
const partOfDay = '(?:buoi )?(?:sang|trua|chieu|toi)(?: som| nay)?';
const half = ' ?(?:[ap]\\.?m|sa|ch)(?![a-z])';
const time = `(?:[t ,]*(?:luc )?\\d{1,2} ?(?:[:h]|gio)(?:[\\d:. ]|phut|z)*(?:${half})?)?(?:[ ,]*\\(?${partOfDay}\\)?)?`;
// In front of a day a clock ends where it says so: "8:30 15/6" holds no "8:30 1".
const clock = `(?:luc )?\\d{1,2} ?(?:[:h]|gio)(?: ?\\d{1,2}(?![\\d/.-])(?: ?phut|:\\d\\d(?!\\d))?)?(?:${half})?`;
const before = `(?:(?:vao )?(?:(?:${clock}|${partOfDay})(?:[ ,]+|(?=ngay)))*(?:cua )?)?`;
const vietNamMinutes = 7 * 60;
const minutesOfDay = 24 * 60;
const moment = /^(\d{4}-\d\d-\d\d)[t ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|([+-])(\d\d):?(\d\d))$/;
const iso = /* @__PURE__ */ RegExp(`^(\\d{4})[-/](\\d\\d)[-/](\\d\\d)${time}$`);
const plain = /* @__PURE__ */ RegExp(
  `^${before}${weekday}(?:ngay )?(\\d{1,2})(?: ?[/.-] ?| thang )(\\d{1,2}|${numeralPattern}|gieng|chap)(?:(?: ?[/.-] ?| nam )(\\d{4})|[/.-](\\d\\d))${time}$`,
);
const inEnglish = [
  /* @__PURE__ */ RegExp(
    `^${weekday}(\\d{1,2})(?:st|nd|rd|th)?[ -](${englishMonthPattern})(?:,? |-)(\\d{4}|\\d\\d)${time}$`,
  ),
  /* @__PURE__ */ RegExp(`^${weekday}(${englishMonthPattern}) (\\d{1,2})(?:st|nd|rd|th)?, ?(\\d{4})${time}$`),
];

/**
 * Reads a day as people write it: `2024-06-15`, `15/06/2024`, `15.6.2024.`, `15/6/24`, `Thứ Bảy, ngày 15 tháng 6 năm 2024`,
 * `15 June 2024`, with or without marks. A weekday and a time beside the day are dropped. Days are never read the American
 * way round. A moment with its offset, as programs write it, is the day it was in Viet Nam: `2024-06-14T17:00:00Z` is 15
 * June.
 *
 * @param text - what stands in the cell
 * @returns the day, or `null` when it is none, or none a report could mean (before 1945, after 2100)
 * @example
 * ```ts
 * [readDay('15/06/2024'), readDay('Thứ Bảy, ngày 15 tháng 6 năm 2024'), readDay('31/02/2024')]; // => ['2024-06-15', '2024-06-15', null]
 * ```
 */
export function readDay(text: string): IsoDate | null {
  // Data of any kind comes in, and none of it throws.
  if (typeof text !== 'string') return null;
  const folded = /^[\d/.-]{1,10}$/.test(text) ? text : bareWords(normaliseText(text.slice(0, 100)).toLowerCase());
  const said = folded.replace(/[ .,;]+$/, '');
  const at = moment.exec(said);
  if (at !== null) return inRange(dayInVietNam(at));
  const [, y = '', mm = '', dd = ''] = iso.exec(said) ?? [];
  if (y !== '') return inRange(`${y}-${mm}-${dd}`);
  const [, d = '', m = '', long, short] = plain.exec(said) ?? (/[a-z]/.test(said) ? englishDay(said) : []);
  const year = long ?? (short === undefined ? '' : fullYear(short));
  const month = /^\d*$/.test(m) ? m : String(numberOfWord(m));
  return inRange(`${year.length === 2 ? fullYear(year) : year}-${month.padStart(2, '0')}-${d.padStart(2, '0')}`);
}

function englishDay(said: string): readonly (string | undefined)[] {
  const [, day, month, year] = inEnglish[0]?.exec(said) ?? [];
  const [, monthFirst, dayBehind, yearBehind] = inEnglish[1]?.exec(said) ?? [];
  return ['', day ?? dayBehind, String(numberOfWord(month ?? monthFirst)), year ?? yearBehind];
}

/**
 * Completes a year of two digits.
 *
 * @param short - such as `24` or `98`
 * @returns such as `2024` or `1998`; nothing reported here is older than 1945
 */
export function fullYear(short: string): string {
  return `${short >= '45' ? '19' : '20'}${short}`;
}

function inRange(day: string): IsoDate | null {
  return isIsoDate(day) && day >= '1945' && day < '2101' ? day : null;
}

// Midnight in Viet Nam is 17:00 of the day before at Greenwich: who stores days as moments would lose one.
function dayInVietNam([, day = '', h, m, sign, offsetHours = '0', offsetMinutes = '0']: RegExpExecArray): string {
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  const minutes = Number(h) * 60 + Number(m) - offset + vietNamMinutes;
  return isIsoDate(day) ? addDays(day, Math.floor(minutes / minutesOfDay)) : day;
}
