import { normaliseText } from '../number/normalise-text.ts';
import { foldTones } from '../words/fold.ts';
import { isIsoDate, type IsoDate } from './iso-date.ts';

const pattern = (source: string): RegExp => RegExp(foldTones(source));

const weekday = '(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)[, ]*)?';
const time = '(?:[t ,]*(?:lúc )?\\d{1,2}(?:[:h]|giờ)(?:[\\d:. ]|phút|z)*(?:[ap]m)?)?';
const patterns = {
  iso: /* @__PURE__ */ pattern(`^(\\d{4})[-/](\\d\\d)[-/](\\d\\d)${time}$`),
  plain: /* @__PURE__ */ pattern(
    `^${weekday}(?:ngày )?(\\d{1,2})(?: ?[/.-] ?| tháng )(\\d{1,2})(?:(?: ?[/.-] ?| năm )(\\d{4})|[/.-](\\d\\d))${time}$`,
  ),
};

/**
 * Reads a day as people write it: `2024-06-15`, `15/06/2024`, `15.6.2024.`, `15/6/24`, `Thứ Bảy, ngày 15 tháng 6 năm 2024`. A
 * weekday and a time beside the day are dropped. Days are never read the American way round.
 *
 * @param text - what stands in the cell
 * @returns the day, or `null` when it is none, or none a report could mean (before 1945, after 2100)
 */
export function readDay(text: string): IsoDate | null {
  const plain = foldTones(
    normaliseText(text.slice(0, 100))
      .toLowerCase()
      .replace(/[ .,;]+$/, ''),
  );
  const iso = patterns.iso.exec(plain);
  const [, d = '', m = '', long, short] = patterns.plain.exec(plain) ?? [];
  const year = long ?? (short === undefined ? '' : `${short >= '45' ? '19' : '20'}${short}`);
  const day = iso
    ? `${iso[1] ?? ''}-${iso[2] ?? ''}-${iso[3] ?? ''}`
    : `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isIsoDate(day) && day >= '1945' && day < '2101' ? day : null;
}
