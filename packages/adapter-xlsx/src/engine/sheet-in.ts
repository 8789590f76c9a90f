import type { CellRange, SheetCell } from '@qcdc/core';
import type { BookContext } from './book-context.ts';
import type { SheetIn } from './book.ts';
import type { Budget } from './budget.ts';
import { kinds } from './cell-store.ts';
import { general } from './number-format.ts';
import type { WorksheetPart } from './parts/worksheet.ts';
import { unstruck } from './parts/rich-text.ts';
import { Refusal } from './refusal.ts';
import { serialMoment } from './serial-moment.ts';

/**
 * Makes the sheet of a worksheet: cells when they are asked for, what is hidden and merged as far as anything stands there.
 *
 * @param name - name on the tab
 * @param part - its part
 * @param book - texts, formats and calendar
 * @param budget - counts the rectangle it spans
 * @returns the sheet
 */
export function sheetIn(name: string, part: WorksheetPart, book: BookContext, budget: Budget): SheetIn {
  const { store } = part;
  const { rows, columns } = store;
  budget.keep('area', rows * columns);
  const hiddenColumns = new Set<number>();
  for (const [first, last] of part.hiddenColumns)
    for (let column = Math.max(0, first); column <= last && column < columns; column += 1) hiddenColumns.add(column);
  return {
    name,
    rows,
    columns,
    hiddenRows: new Set(part.hiddenRows.filter((row) => row < rows)),
    hiddenColumns,
    merges: withinSheet(part.merges, rows, columns),
    cell: (row, column) => {
      const cell = store.find(row, column);
      return cell < 0 ? null : sheetCell(store.kindOf(cell), store.valueOf(cell), store.lookOf(cell), book);
    },
  };
}

function sheetCell(kind: number, value: number, look: number, book: BookContext): SheetCell {
  const cell = cellShown(kind, value, look, book);
  const struck = book.formats[look]?.struck === true;
  const runs = kind === kinds.text ? book.runs.get(value) : undefined;
  if (runs === undefined) return struck ? { ...cell, struck } : cell;
  const { text, ...rest } = unstruck(runs, struck);
  return { ...cell, value: text, ...rest };
}

function cellShown(kind: number, value: number, look: number, book: BookContext): SheetCell {
  const { code, shows } = book.formats[look] ?? general;
  switch (kind) {
    case kinds.error:
      return { value: null, error: book.texts[value] ?? '?' };
    case kinds.uncomputed:
      return { value: null, uncomputed: true };
    case kinds.text: {
      const text = book.texts[value] ?? '';
      return code === undefined ? { value: text } : { value: text, format: code };
    }
    case kinds.boolean:
      return code === undefined ? { value: value === 1 } : { value: value === 1, format: code };
  }
  if (code === undefined) return { value };
  if (shows === 'number') return { value, format: code };
  const day = serialMoment(value, shows, book.date1904);
  // What no calendar holds shows as ##### in Excel.
  return day === null ? { value: null, error: '#####', format: code } : { value: day, format: code };
}

function withinSheet(merges: readonly CellRange[], rows: number, columns: number): readonly CellRange[] {
  let covered = 0;
  const kept: CellRange[] = [];
  for (const { top, left, bottom, right } of merges) {
    if (top >= rows || left >= columns) continue;
    const range = { top, left, bottom: Math.min(bottom, rows - 1), right: Math.min(right, columns - 1) };
    covered += (range.bottom - top + 1) * (range.right - left + 1);
    // Merged areas never overlap; if they did, walking through all of them could take for ever.
    if (covered > rows * columns) throw new Refusal('unreadable');
    if (range.bottom > top || range.right > left) kept.push(range);
  }
  return kept;
}
