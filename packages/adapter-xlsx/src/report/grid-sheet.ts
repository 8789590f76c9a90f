import type { TableEntry, Text } from '@qcdc/core';
import { speak, weightOf, type Speech } from '@qcdc/core/flow';
import { a1, columnLetters } from '../a1.ts';
import type { CellOut, ChartOut, ConditionOut, SheetOut } from '../engine/book.ts';
import { rowHeights } from '../row-heights.ts';
import type { EntryLists } from './entry-lists.ts';
import { entryRules, withEntries } from './entry-cells.ts';
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
  /** Columns at the left that name a row: they stay on the screen, and stand on every page across. */
  readonly keyColumns?: number;
  /** Column whose words say how much a finding weighs. */
  readonly weights?: number;
  /** Column whose numbers have bars behind them. */
  readonly bars?: number;
  /** What cells take where the sheet is a form to fill in. */
  readonly entries?: readonly TableEntry[];
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
 * @param lists - what is offered in cells that take a choice
 * @returns the worksheet
 */
export function gridSheet(
  { caption, headers, rows: plain, note, chart = false, keyColumns = 0, weights, bars, entries = [] }: Grid,
  name: string,
  speech: Speech,
  lists: EntryLists,
): SheetOut {
  const rows = withEntries(plain, entries, headerRow + 1);
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
    ...(keyColumns === 0 ? {} : { frozenColumns: keyColumns, repeatColumns: `$A:$${columnLetters(keyColumns - 1)}` }),
    ...(headers.length === 0 || rows.length === 0
      ? {}
      : {
          filter: { top: headerRow, left: 0, bottom: headerRow + rows.length, right: headers.length - 1 },
          conditions: [
            ...(weights === undefined ? [] : weightConditions(weights, headerRow + 1, rows.length)),
            ...(bars === undefined ? [] : [{ area: areaOf(bars, headerRow + 1, rows.length) }]),
          ],
        }),
    ...(entries.length === 0 ? {} : { rules: entryRules(entries, headerRow + 1, speech, lists) }),
    footer: name.replaceAll('&', '&&'),
    ...(chart && rows.length > 0 ? { chart: chartBeside(speak(caption, speech), headers.length, rows.length) } : {}),
  };
}

const areaOf = (column: number, first: number, count: number): string =>
  `${a1(first, column)}:${a1(first + count - 1, column)}`;

/**
 * Makes the looks of cells that say how much a finding weighs: told apart by ground and by words.
 *
 * @param column - the column, counted from 0
 * @param first - its first row, counted from 0
 * @param count - how many rows
 * @returns the conditions
 */
export function weightConditions(column: number, first: number, count: number): readonly ConditionOut[] {
  const cell = `$${a1(first, column)}`;
  return weightColours.map(({ word, color, fill }) => ({
    area: areaOf(column, first, count),
    when: {
      formula: `OR(LEFT(${cell},${word.vi.length})="${word.vi}",LEFT(${cell},${word.en.length})="${word.en}")`,
      color,
      fill,
    },
  }));
}

const weightColours = [
  { word: weightOf({ state: 'failed', severity: 'error' }), color: '9C0006', fill: 'F8D7D4' },
  { word: weightOf({ state: 'failed', severity: 'warning' }), color: '7A4B00', fill: 'FBE6C3' },
  { word: weightOf({ state: 'undecided', severity: 'info' }), color: '4B2E83', fill: 'E6DFF3' },
];

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
