import type { RawSheet } from '../raw/raw-sheet.ts';
import { foldTones } from '../words/fold.ts';
import { fold } from '../words/fold.ts';
import { isDatedLine } from './footer.ts';
import { covers, hasGroups, openGroupAt } from './group-above.ts';
import { filled, textAt } from './sheet-text.ts';

const deepest = 3;
// The motto that stands on top of every Vietnamese paper is a cell beside the name of the office.
const motto = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones('cộng hòa xã hội chủ nghĩa|độc lập ?- ?tự do|đảng cộng sản việt nam'),
);

/**
 * Tells whether a text belongs to the letterhead: the motto, or place and date.
 *
 * @param text - text of a cell
 * @returns `true` for what names no column and no table
 */
export function isLetterhead(text: string): boolean {
  return motto.test(fold(text)) || isDatedLine(text);
}

/**
 * Tells whether a row holds nothing but words that could be labels; years count as labels.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @returns `true` for at least two texts and no figure
 */
export function isWordRow(sheet: RawSheet, row: number): boolean {
  const cells = filled(sheet, row).map((column) => sheet.cell(row, column));
  const texts = cells.filter((cell) => typeof cell?.value === 'string');
  if (texts.length < 2 || texts.some((cell) => isLetterhead(String(cell?.value)))) return false;
  return cells.every((cell) => typeof cell?.value === 'string' || isYear(cell?.value));
}

const isYear = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100;

/**
 * Tells whether a row holds the labels of a table nobody knows: several texts, about as many as the table is wide, and not
 * the letterhead above it.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @param widest - most cells filled in any row near the top
 * @returns `true` for the first row of a header
 */
export function isLabelRow(sheet: RawSheet, row: number, widest: number): boolean {
  // "Đơn vị báo cáo:" with a name beside it says something; it names no column.
  if (!isWordRow(sheet, row) || filled(sheet, row).some((column) => textAt(sheet, row, column).endsWith(':')))
    return false;
  const columns = new Set(filled(sheet, row));
  for (let depth = groupDepth(sheet, row); depth > 0; depth -= 1)
    for (const column of filled(sheet, row + depth)) columns.add(column);
  // Half will do: the last columns of a table are sometimes left without a label.
  return columns.size * 2 >= widest;
}

/**
 * Tells how many rows of labels stand below a row of groups. A group is a cell over several columns that each have a
 * label of their own below.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @returns 0 when the row holds no groups
 */
export function groupDepth(sheet: RawSheet, row: number): number {
  let depth = 0;
  while (depth < deepest && hasGroups(sheet, row + depth)) depth += 1;
  return depth;
}

/**
 * Joins the labels of a column from its groups downwards with ` / `.
 *
 * @param sheet - the sheet
 * @param top - first row of the header
 * @param bottom - last row of the header
 * @param column - column counted from 0
 * @returns the label; empty when the column has none
 */
export function labelOf(sheet: Pick<RawSheet, 'cell' | 'merges'>, top: number, bottom: number, column: number): string {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const merged = sheet.merges.find((range) => covers(range, row, column));
    const text = merged === undefined ? labelAt(sheet, row, bottom, column) : textAt(sheet, merged.top, merged.left);
    if (text !== '' && parts.at(-1) !== text) parts.push(text);
  }
  return parts.join(' / ');
}

function labelAt(sheet: Pick<RawSheet, 'cell' | 'merges'>, row: number, bottom: number, column: number): string {
  const own = textAt(sheet, row, column);
  const group = own !== '' || row >= bottom ? null : openGroupAt(sheet, row, column);
  return group === null ? own : textAt(sheet, row, group);
}
