import type { Entity } from '../../entity/define-entity.ts';
import type { RawSheet } from '../../raw/raw-sheet.ts';
import type { TableProperties } from '../../raw/raw-table.ts';
import { isEmpty, textAt } from '../../sheet/sheet-text.ts';
import { propertiesAbove } from '../../sheet/above.ts';
import { isMeasure } from '../../parse/unit-column.ts';
import { cellName } from '../cell-range.ts';
import type { LabelBinding, SaidOnce } from '../layout.ts';
import { titleSays } from './area-titles.ts';
import { assignFields, type Areas, type LabelSeen } from './assign-fields.ts';
import type { Candidate } from './candidate.ts';

/** A sheet with the words and numbers that stand beside one another on it. */
export interface CellsSeen {
  /** The sheet. */
  readonly sheet: RawSheet;
  /** Labels with the cell of their value. */
  readonly cells: readonly LabelSeen[];
  /** Titles, and the name of the sheet. */
  readonly titles: readonly string[];
  /** What lines of the sheet say of unit and period. */
  readonly above: TableProperties;
}

/**
 * Looks for words with a number beside them.
 *
 * @param sheet - the sheet
 * @returns what was seen
 */
export function cellsSeen(sheet: RawSheet): CellsSeen {
  const above = propertiesAbove(sheet, { from: 0, to: sheet.rows, left: 0, right: sheet.columns });
  return { sheet, cells: labelledCells(sheet), titles: [sheet.name, ...above.titles], above };
}

/**
 * Proposes how a sheet is read on which words and numbers stand beside one another without a table: "Số lượt tiếp: | 41".
 *
 * @param seen - the sheet and its cells
 * @param entity - the area
 * @param areas - what is known of the areas
 * @returns the way, with its score; `null` where fewer than two cells are recognised
 */
export function proposeCells(
  { sheet, cells: seen, titles, above }: CellsSeen,
  entity: Entity,
  areas: Areas,
): Candidate | null {
  if (entity.form !== 'period') return null;
  const assigned = assignFields(seen, entity, areas);
  const bound = assigned.filter(({ field }) => field !== null);
  if (bound.length < 2) return null;
  const score = assigned.reduce((sum, { field, score: own }) => sum + (field === null ? 0 : own), 0) / assigned.length;
  const cells: Record<string, LabelBinding> = {};
  for (const { seen: one, field } of bound) cells[one.label] = { field, at: one.at };
  const everyRow: Record<string, SaidOnce> = {};
  for (const name of ['unit', 'period'] as const) {
    const cell = above[name]?.by === 'line' ? above[name].cell.at.cell : undefined;
    if (cell !== undefined && /^[A-Z]+\d+$/.test(cell)) everyRow[name] = { cell };
  }
  const place = { sheet: sheet.name };
  return {
    layout: { ...place, area: entity.id, ...(Object.keys(everyRow).length === 0 ? {} : { everyRow }), cells },
    score,
    weight: score + titleSays(titles, entity) * 0.3,
    bindings: bound.map(({ seen: one, field, score: own, reasons }) => ({
      ...place,
      at: one.at,
      label: one.label,
      field,
      score: own,
      reasons,
    })),
    unbound: assigned.flatMap(({ seen: one, field, score: own, nearest }) =>
      field === null ? [{ ...place, at: one.at, label: one.label, score: own, nearest, reasons: [] }] : [],
    ),
  };
}

// Words with a number behind them: behind the colon, or in the next cell.
function labelledCells(sheet: RawSheet): readonly LabelSeen[] {
  const seen: LabelSeen[] = [];
  for (let row = 0; row < sheet.rows; row += 1)
    for (let column = 0; column < sheet.columns; column += 1) {
      const text = textAt(sheet, row, column);
      if (!/\p{L}/u.test(text)) continue;
      const [label = '', ...behind] = text.split(':');
      const inside = behind.join(':').trim();
      const next = sheet.cell(row, column + 1);
      const figure = isFigureAt(sheet, row, column + 1);
      // A unit of measure names no figure, and one of several figures in a row belongs to a column that says which.
      if (inside === '' && (isMeasure(label) || isFigureAt(sheet, row, column + 2))) continue;
      if (inside !== '' && /^[-+]?\d/.test(inside))
        seen.push({ label: label.trim(), at: cellName(row, column), values: [inside], measure: '' });
      else if (inside === '' && figure && next !== null)
        seen.push({ label: label.trim(), at: cellName(row, column + 1), values: [next.value], measure: '' });
    }
  return seen;
}

function isFigureAt(sheet: RawSheet, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return cell !== null && !isEmpty(cell) && /^[\s+-]*\d/.test(String(cell.value));
}
