import { normaliseText } from '../number/normalise-text.ts';
import { bareWords, fold } from '../words/fold.ts';
import { parsePeriod } from '../time/parse-period.ts';
import { isDatedLine } from './footer.ts';

const starts =
  /^(?:tu|\d{1,2} ?(?:thang|t)|(?:ba|sau|chin) thang|nua|qui|thang|ca nam|nam|ki|giai doan|nhiem ki|tuan|q\.? ?[1-4iv]+|t\.? ?\d+|h[12])(?![a-z])/;

/**
 * Looks for the period a title ends with: "Kết quả hòa giải ở cơ sở 6 tháng đầu năm 2024". What stands in brackets behind it
 * (the letter the table came with) is left out, and so is the line of place and date.
 *
 * @param title - a line above a table, or the name of a sheet
 * @returns the words of the period; `null` where the title names none
 */
export function periodInTitle(title: string): string | null {
  if (title.length > 300 || !/\d\d/.test(title) || isDatedLine(title)) return null;
  const words = normaliseText(title.replace(/\((?:kèm|ban hành|theo)[^)]*\)?/giu, ' ').replace(/[()"]/g, ' ')).split(
    ' ',
  );
  for (let first = 0; first < words.length; first += 1) {
    const rest = words.slice(first).join(' ');
    if (starts.test(bareWords(fold(rest))) && parsePeriod(rest).value !== null) return rest;
  }
  return null;
}
