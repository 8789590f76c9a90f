import type { Area, SheetIn } from '../engine/book.ts';
import { filled, textAt } from './sheet-text.ts';

const deepest = 3;
// The motto and the line of number and date that stand on top of every Vietnamese paper are two cells in a row too.
const letterhead = /cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|ngày.{0,12}tháng.{0,8}năm/iu;

/**
 * Tells whether a row holds the labels of a table: several texts, about as many as the table is wide, and not the
 * letterhead above it. Years count as labels.
 *
 * @param sheet - the worksheet
 * @param row - row counted from 0
 * @param widest - most cells filled in any row near the top
 * @returns `true` for the first row of a header
 */
export function isLabelRow(sheet: SheetIn, row: number, widest: number): boolean {
  const cells = filled(sheet, row).map((column) => sheet.cell(row, column));
  const texts = cells.filter((cell) => typeof cell?.value === 'string');
  if (texts.length < 2 || texts.some((cell) => letterhead.test(String(cell?.value).normalize('NFC')))) return false;
  if (!cells.every((cell) => typeof cell?.value === 'string' || isYear(cell?.value))) return false;
  const columns = new Set(filled(sheet, row));
  for (let depth = groupDepth(sheet, row); depth > 0; depth -= 1)
    for (const column of filled(sheet, row + depth)) columns.add(column);
  // Half will do: the last columns of a table are sometimes left without a label.
  return columns.size * 2 >= widest;
}

const isYear = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100;

/**
 * Tells how many rows of labels stand below a row of groups. A group is a cell merged over several columns that each have
 * a label of their own below.
 *
 * @param sheet - the worksheet
 * @param row - row counted from 0
 * @returns 0 when the row holds no groups
 */
export function groupDepth(sheet: SheetIn, row: number): number {
  let depth = 0;
  while (depth < deepest && hasGroups(sheet, row + depth)) depth += 1;
  return depth;
}

function hasGroups(sheet: SheetIn, row: number): boolean {
  if (filled(sheet, row).length < 2) return false;
  const below = filled(sheet, row + 1);
  return sheet.merges.some(
    ({ top, bottom, left, right }) =>
      top === row &&
      bottom === row &&
      textAt(sheet, row, left) !== '' &&
      below.filter((column) => column >= left && column <= right).length >= 2,
  );
}

/**
 * Joins the labels of a column from its groups downwards with ` / `.
 *
 * @param sheet - the worksheet
 * @param top - first row of the header
 * @param bottom - last row of the header
 * @param column - column counted from 0
 * @returns the label; empty when the column has none
 */
export function labelOf(sheet: SheetIn, top: number, bottom: number, column: number): string {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const merged = sheet.merges.find((area) => covers(area, row, column));
    const text = merged === undefined ? textAt(sheet, row, column) : textAt(sheet, merged.top, merged.left);
    if (text !== '' && parts.at(-1) !== text) parts.push(text);
  }
  return parts.join(' / ');
}

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
