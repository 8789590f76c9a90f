import { normaliseText } from '../number/normalise-text.ts';
import { checkCall } from '../outcome/check-call.ts';
import { aText } from '../outcome/demand.ts';
import { foldTones } from '../words/fold.ts';
import { addDays } from './day-arithmetic.ts';
import { isIsoDate, type IsoDate } from './iso-date.ts';

const pattern = (source: string): RegExp => RegExp(foldTones(source));

const weekday = '(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)[, ]*)?';
const time = '(?:[t ,]*(?:lúc )?\\d{1,2}(?:[:h]|giờ)(?:[\\d:. ]|phút|z)*(?:[ap]m)?)?';
const vietNamMinutes = 7 * 60;
const minutesOfDay = 24 * 60;
const patterns = {
  moment: /^(\d{4}-\d\d-\d\d)[t ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z|([+-])(\d\d):?(\d\d))$/,
  iso: /* @__PURE__ */ pattern(`^(\\d{4})[-/](\\d\\d)[-/](\\d\\d)${time}$`),
  plain: /* @__PURE__ */ pattern(
    `^${weekday}(?:ngày )?(\\d{1,2})(?: ?[/.-] ?| tháng )(\\d{1,2})(?:(?: ?[/.-] ?| năm )(\\d{4})|[/.-](\\d\\d))${time}$`,
  ),
};

/**
 * Reads a day as people write it: `2024-06-15`, `15/06/2024`, `15.6.2024.`, `15/6/24`, `Thứ Bảy, ngày 15 tháng 6 năm 2024`. A
 * weekday and a time beside the day are dropped. Days are never read the American way round. A moment with its offset, as
 * programs write it, is the day it was in Viet Nam: `2024-06-14T17:00:00Z` is 15 June.
 *
 * @param text - what stands in the cell
 * @returns the day, or `null` when it is none, or none a report could mean (before 1945, after 2100)
 * @throws `DefinitionError` `call/bad-argument` for what is no text
 */
export function readDay(text: string): IsoDate | null {
  if (typeof text !== 'string') checkCall('readDay', { text: [text, aText] });
  const plain = foldTones(
    normaliseText(text.slice(0, 100))
      .toLowerCase()
      .replace(/[ .,;]+$/, ''),
  );
  const moment = patterns.moment.exec(plain);
  if (moment !== null) return inRange(dayInVietNam(moment));
  const iso = patterns.iso.exec(plain);
  const [, d = '', m = '', long, short] = patterns.plain.exec(plain) ?? [];
  const year = long ?? (short === undefined ? '' : `${short >= '45' ? '19' : '20'}${short}`);
  const day = iso
    ? `${iso[1] ?? ''}-${iso[2] ?? ''}-${iso[3] ?? ''}`
    : `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return inRange(day);
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
