import { foldTones } from '../words/fold.ts';
import { fold } from '../words/fold.ts';
import { parsePeriod } from '../time/parse-period.ts';
import { isDatedLine } from './footer.ts';

const starts = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '(?<![\\p{L}\\d])(?:từ ngày|từ tháng|từ|\\d{1,2} tháng|(?:ba|sáu|chín) tháng|nửa|quý|tháng|cả năm|năm|kỳ|giai đoạn|nhiệm kỳ|q[1-4]|t\\d)(?![\\p{L}])',
  ),
  'gu',
);

/**
 * Looks for the period a title ends with: "Kết quả hòa giải ở cơ sở 6 tháng đầu năm 2024". What stands in brackets behind it
 * (the letter the table came with) is left out, and so is the line of place and date.
 *
 * @param title - a line above a table, or the name of a sheet
 * @returns the words of the period; `null` where the title names none
 */
export function periodInTitle(title: string): string | null {
  const text = fold(title.replace(/\((?:kèm|ban hành|theo)[^)]*\)?/giu, ' '));
  if (text.length > 300 || isDatedLine(text) || !/\d{4}/.test(text)) return null;
  for (const { index } of text.matchAll(starts)) {
    const words = text.slice(index).replace(/[()"]/g, ' ').replace(/\s+/g, ' ').trim();
    if (parsePeriod(words).value !== null) return words;
  }
  return null;
}
