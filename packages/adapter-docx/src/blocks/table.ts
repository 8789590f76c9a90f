import type { ReportCell, TableBlock, Text } from '@qcdc/core';
import type { Paragraph, TableCell } from 'docx';
import { textWidth } from '../page/section-properties.ts';
import type { Word, WordPart } from '../word.ts';
import { points } from '../words/measures.ts';
import { spoken } from '../words/readable.ts';
import { single } from '../words/spacing.ts';
import { textRun, type Letters } from '../words/text-run.ts';
import { columnGroups } from './column-groups.ts';
import { columnWidths } from './column-widths.ts';
import { fittedHeads } from './long-heads.ts';
import { tableRows, type Alignment, type CellLooks } from './table-rows.ts';
import { words } from './words.ts';

/** A table of texts, ready to be drawn. */
export interface Grid {
  /** Headers from left to right. */
  readonly headers: readonly string[];
  /** Whether a column holds numbers. */
  readonly numbers: readonly boolean[];
  /** Rows; as many texts as headers. */
  readonly rows: readonly (readonly string[])[];
  /** Whether it stays on one page. */
  readonly together?: boolean;
  /** Number of each column in the whole table, which a head without room for its words is found by; counted from 1 when left out. */
  readonly places?: readonly number[];
}

const captionLetters: Letters = { size: 13, bold: true };
const noteLetters: Letters = { size: 11, italic: true };

/** Stands where there is no figure. */
const blank = '…';

/**
 * Makes a table: its caption above, a head that comes again on every page, rows no end of a page cuts through.
 *
 * @param block - the table
 * @param word - the document
 * @returns its parts
 */
export function tableParts({ caption, columns, rows, note }: TableBlock, word: Word): readonly WordPart[] {
  const { speech } = word;
  const print = (cell: ReportCell): string => (cell === null || cell === '' ? blank : spoken(cell, speech));
  const grid: Grid = {
    headers: columns.map(({ header }) => spoken(header, speech)),
    numbers: columns.map(({ align }) => align === 'right'),
    rows: rows.map((row) => columns.map((_, i) => print(row[i] ?? null))),
  };
  const hasBlank = grid.rows.some((row) => row.includes(blank));
  const below = [
    ...(rows.length === 0 ? [spoken(words.noRows, speech)] : []),
    ...(note === undefined ? [] : [spoken(note, speech)]),
    ...(hasBlank ? [spoken(words.legend, speech)] : []),
  ];
  const groups = columnGroups(columns, word.landscape === true);
  const tables = groups.flatMap((places, i) => [
    ...captionParts(spoken(i === 0 ? caption : continued(caption), speech), word),
    ...(columns.length === 0 ? [] : gridParts(partOf(grid, places), word)),
  ]);
  return [...tables, ...below.flatMap((text) => noteParts(text, word))];
}

function continued({ vi, en }: Text): Text {
  return { vi: `${vi} (tiếp theo)`, en: `${en} (continued)` };
}

function partOf({ headers, numbers, rows }: Grid, places: readonly number[]): Grid {
  return {
    places: places.map((place) => place + 1),
    headers: places.map((place) => headers[place] ?? ''),
    numbers: places.map((place) => numbers[place] ?? false),
    rows: rows.map((row) => places.map((place) => row[place] ?? blank)),
  };
}

/**
 * Makes the caption of a table or a chart, which stays on the page of what it names.
 *
 * @param text - the words
 * @param word - the document
 * @returns its paragraphs
 */
export function captionParts(text: string, word: Word): readonly Paragraph[] {
  const { kit } = word;
  return text.split('\n').map(
    (line, i) =>
      new kit.Paragraph({
        alignment: kit.AlignmentType.CENTER,
        keepNext: true,
        spacing: single(word, i === 0 ? 12 : 0, 4),
        children: [textRun(line, captionLetters, word)],
      }),
  );
}

/**
 * Makes a note below a table.
 *
 * @param text - the words
 * @param word - the document
 * @returns its paragraphs
 */
export function noteParts(text: string, word: Word): readonly Paragraph[] {
  const { kit } = word;
  return text.split('\n').map(
    (line) =>
      new kit.Paragraph({
        spacing: single(word, 3),
        children: [textRun(line, noteLetters, word)],
      }),
  );
}

/** How a paragraph of a cell stands. */
interface CellLook {
  readonly alignment: Alignment;
  readonly keepNext: boolean;
}

// Many columns need smaller letters; below ten points nobody reads.
const sizeFor = (columns: number): number => (columns <= 8 ? 12 : columns <= 12 ? 11 : 10);

/**
 * Draws a table with lines.
 *
 * @param grid - its texts
 * @param word - the document
 * @returns the table, and behind it the words that had no room in its head
 */
export function gridParts(grid: Grid, word: Word): readonly WordPart[] {
  const { headers, numbers, rows, together = false, places = headers.map((_, i) => i + 1) } = grid;
  const { kit } = word;
  const width = textWidth(word);
  const widths = columnWidths(
    headers.map((header, i) => [header, ...rows.map((row) => row[i] ?? '')]),
    width,
  );
  const size = sizeFor(headers.length);
  const { heads, notes } = fittedHeads(headers, widths, size, places);
  const { LEFT, RIGHT, CENTER } = kit.AlignmentType;
  const alignmentOf = (text: string, i: number) => (text === blank ? CENTER : numbers[i] === true ? RIGHT : LEFT);
  const cell = (lines: readonly string[], i: number, letters: Letters, look: CellLook): TableCell =>
    new kit.TableCell({
      width: { size: widths[i] ?? 0, type: kit.WidthType.DXA },
      verticalAlign: kit.VerticalAlignTable.CENTER,
      children: lines.map(
        (line) => new kit.Paragraph({ ...look, spacing: single(word, 2, 2), children: [textRun(line, letters, word)] }),
      ),
    });
  const head = new kit.TableRow({
    cantSplit: true,
    tableHeader: true,
    children: heads.map((text, i) =>
      cell(text.split('\n'), i, { size, bold: true }, { alignment: CENTER, keepNext: true }),
    ),
  });
  const looks: CellLooks = {
    alignmentOf,
    draw: (lines, i, alignment, keepNext) => cell(lines, i, { size }, { alignment, keepNext }),
  };
  const table = new kit.Table({
    columnWidths: [...widths],
    width: { size: width, type: kit.WidthType.DXA },
    layout: kit.TableLayoutType.FIXED,
    margins: { left: points(4), right: points(4) },
    rows: [head, ...tableRows(rows, looks, (i) => together && i < rows.length - 1, word)],
  });
  return [table, ...notes.flatMap((text) => noteParts(text, word))];
}
