import type { CellRange, RawSheet } from '../raw/raw-sheet.ts';
import { fold, foldTones } from '../words/fold.ts';
import { filled, isEmpty, textAt } from './sheet-text.ts';

const saysWhose = /* @__PURE__ */ RegExp(
  /* @__PURE__ */ foldTones(
    '^(?:stt|tt|(?:tên |mã )?(?:đơn vị|địa phương|xã|phường|cơ quan)|kỳ|unit|period)(?![\\p{L}])',
  ),
  'u',
);

/**
 * Tells whether a row holds the groups of the labels below it: cells merged over several labels, or, where nothing is merged,
 * words that stand above the first of their labels only.
 *
 * @param sheet - the sheet
 * @param row - row counted from 0
 * @returns `true` for a row of groups
 */
export function hasGroups(sheet: RawSheet, row: number): boolean {
  const above = filled(sheet, row);
  if (above.length < 2) return false;
  const below = filled(sheet, row + 1);
  const merged = sheet.merges.some(
    ({ top, bottom, left, right }) =>
      top === row &&
      bottom === row &&
      textAt(sheet, row, left) !== '' &&
      below.filter((column) => column >= left && column <= right).length >= 2,
  );
  return merged || hasOpenGroups(sheet, row, above, below);
}

/**
 * Finds the cell that heads a column from the left, where a group stands above the first of its labels and nothing is merged.
 *
 * @param sheet - the sheet
 * @param row - a row of groups, counted from 0
 * @param column - a column with a label below and nothing above, counted from 0
 * @returns column of the group; `null` where there is none
 */
export function openGroupAt(sheet: Pick<RawSheet, 'cell' | 'merges'>, row: number, column: number): number | null {
  for (let left = column; left >= 0; left -= 1) {
    if (isMerged(sheet, row, left) || isEmpty(sheet.cell(row + 1, left))) return null;
    if (!isEmpty(sheet.cell(row, left))) return left;
  }
  return null;
}

// A row of records has something in its first columns; a row of labels below groups has nothing under "TT" and "Đơn vị".
function hasOpenGroups(sheet: RawSheet, row: number, above: readonly number[], below: readonly number[]): boolean {
  const [first = 0] = above;
  const [own = 0] = below;
  if (below.length < 2 || own <= first) return false;
  // Below a title on two cells stands the whole header, with the column that says whose the rows are.
  if (below.some((column) => saysWhose.test(fold(textAt(sheet, row + 1, column))))) return false;
  if (!above.every((column) => isLabel(textAt(sheet, row, column)))) return false;
  if (!below.every((column) => isLabel(textAt(sheet, row + 1, column)) || isYear(textAt(sheet, row + 1, column))))
    return false;
  const groups = below.map((column) => openGroupAt(sheet, row, column));
  return groups.every((group) => group !== null) && new Set(groups).size < groups.length;
}

const isLabel = (text: string): boolean => /[\p{L}%]/u.test(text) && !text.includes(':') && text.length <= 120;

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

const isMerged = ({ merges }: Pick<RawSheet, 'merges'>, row: number, column: number): boolean =>
  merges.some((range) => covers(range, row, column));

/**
 * Tells whether a merged range holds a cell.
 *
 * @param range - the range
 * @param row - row counted from 0
 * @param column - column counted from 0
 * @returns `true` inside
 */
export function covers(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
