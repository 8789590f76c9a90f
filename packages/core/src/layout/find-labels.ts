import type { RawSheet } from '../raw/raw-sheet.ts';
import { labelOf } from '../sheet/label-row.ts';
import { isNumberingRow } from '../sheet/numbering-row.ts';
import { fold } from '../words/fold.ts';
import { rangeOf } from './cell-range.ts';

/** Rows of a header, with what it says. */
export interface FoundHeader {
  /** First row of labels. */
  readonly top: number;
  /** Last row of labels. */
  readonly bottom: number;
  /** First row below it and the row that numbers the columns. */
  readonly firstRow: number;
  /** Labels by column, groups joined with ` / `. */
  readonly labels: readonly string[];
}

const deepest = 4;
const lookAhead = 200;

/**
 * Finds the columns over which a label stands: the whole of it, else its last parts where groups above are left out.
 *
 * @param labels - labels by column
 * @param label - label of a layout
 * @returns columns counted from 0
 */
export function columnsNamed(labels: readonly string[], label: string): readonly number[] {
  const wanted = fold(label);
  const folded = labels.map((one) => (one === '' ? '' : fold(one)));
  const whole = folded.flatMap((one, column) => (one === wanted ? [column] : []));
  if (whole.length > 0) return whole;
  return folded.flatMap((one, column) => (one.endsWith(` / ${wanted}`) ? [column] : []));
}

/**
 * Finds the rows in which the labels of a layout stand: where the layout states them, else wherever most of them do.
 *
 * @param sheet - the sheet
 * @param wanted - labels the layout reads
 * @param stated - rows the layout states
 * @param range - columns to look at
 * @returns the header; `null` where fewer than half of the labels stand in any rows
 */
export function headerWith(
  sheet: RawSheet,
  wanted: readonly string[],
  stated: string | undefined,
  range: { readonly left: number; readonly right: number },
): FoundHeader | null {
  const rows = stated === undefined ? null : rangeOf(stated);
  const enough = Math.ceil(wanted.length / 2);
  const fits = (labels: readonly string[]): number =>
    wanted.filter((label) => columnsNamed(labels, label).length > 0).length;
  if (rows !== null) {
    const labels = labelsIn(sheet, rows.top, rows.bottom, range);
    if (fits(labels) >= enough) return below(sheet, rows.top, rows.bottom, labels);
  }
  const depths = rows === null ? [1, 2, 3, deepest] : [rows.bottom - rows.top + 1];
  let best: FoundHeader | null = null;
  let most = enough - 1;
  // The fewest rows that hold the labels are the header: a title above it would only lengthen them.
  for (const depth of depths) {
    for (let top = 0; top < Math.min(sheet.rows, lookAhead); top += 1) {
      const labels = labelsIn(sheet, top, top + depth - 1, range);
      const found = fits(labels);
      if (found <= most) continue;
      most = found;
      best = below(sheet, top, top + depth - 1, labels);
    }
  }
  return best;
}

function labelsIn(
  sheet: RawSheet,
  top: number,
  bottom: number,
  { left, right }: { readonly left: number; readonly right: number },
): readonly string[] {
  const last = Math.min(bottom, sheet.rows - 1);
  // A sheet may have thousands of merged cells; those of the header are few.
  const merges = sheet.merges.filter((range) => range.top <= last && range.bottom >= top);
  const near: Pick<RawSheet, 'cell' | 'merges'> = { merges, cell: (row, column) => sheet.cell(row, column) };
  return Array.from({ length: Math.min(right, sheet.columns) }, (_, column) =>
    column < left ? '' : labelOf(near, top, last, column),
  );
}

function below(sheet: RawSheet, top: number, bottom: number, labels: readonly string[]): FoundHeader {
  return { top, bottom, labels, firstRow: isNumberingRow(sheet, bottom + 1) ? bottom + 2 : bottom + 1 };
}
