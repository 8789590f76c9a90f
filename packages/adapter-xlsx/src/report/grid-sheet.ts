import type { Text } from '@qcdc/core';
import { speak, type Speech } from '@qcdc/core/flow';
import { columnLetters } from '../a1.ts';
import type { CellOut, ChartOut, SheetOut } from '../engine/book.ts';
import { rowHeights } from '../row-heights.ts';
import { looks, textCell } from './looks.ts';

/** A sheet of a report: caption, header, rows, note. */
export interface Grid {
  /** What the sheet shows. */
  readonly caption: Text;
  /** Headers from left to right. */
  readonly headers: readonly Text[];
  /** Rows below the header. */
  readonly rows: readonly (readonly CellOut[])[];
  /** Note below the rows. */
  readonly note?: Text;
  /** Draws the last column over the first. */
  readonly chart?: boolean;
}

const headerRow = 2;
const narrowest = 10;
const widest = 46;

/**
 * Lays out a sheet of a report.
 *
 * @param grid - what it shows
 * @param name - name on the tab
 * @param speech - which languages
 * @returns the worksheet
 */
export function gridSheet(
  { caption, headers, rows, note, chart = false }: Grid,
  name: string,
  speech: Speech,
): SheetOut {
  const head = headers.map((header) => textCell(speak(header, speech), looks.header));
  const widths = widthsOf([head, ...rows]);
  const all: (readonly CellOut[])[] = [
    [textCell(speak(caption, speech).replace('\n', ' – '), looks.caption)],
    [],
    head,
    ...rows,
    ...(note === undefined ? [] : [[], [textCell(speak(note, speech).replace('\n', ' – '), looks.note)]]),
  ];
  const noteRow = all.length - 1;
  const span = { left: 0, right: Math.max(headers.length - 1, 0) };
  const merges = note === undefined || span.right === 0 ? [] : [{ top: noteRow, bottom: noteRow, ...span }];
  return {
    name,
    rows: all,
    widths,
    heights: rowHeights([head, ...rows], widths, headerRow),
    merges,
    frozenRows: headerRow + 1,
    repeatRows: `$${headerRow + 1}:$${headerRow + 1}`,
    footer: name.replaceAll('&', '&&'),
    ...(chart && rows.length > 0 ? { chart: chartBeside(speak(caption, speech), headers.length, rows.length) } : {}),
  };
}

function chartBeside(caption: string, columns: number, bars: number): ChartOut {
  const range = (column: number): string =>
    `${columnLetters(column)}${headerRow + 2}:${columnLetters(column)}${headerRow + 1 + bars}`;
  const title = caption.replace('\n', ' – ');
  return { title, categories: range(0), values: range(columns - 1), row: headerRow, column: columns + 1, bars };
}

function widthsOf(rows: readonly (readonly CellOut[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach(({ value }, column) => {
      const longest = String(value ?? '')
        .split('\n')
        .reduce((most, line) => Math.max(most, line.length), 0);
      widths[column] = Math.min(widest, Math.max(widths[column] ?? narrowest, longest + 2));
    });
  return widths;
}
