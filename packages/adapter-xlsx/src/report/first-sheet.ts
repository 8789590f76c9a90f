import type { DocumentStyleId, ReportBlock, ReportDoc, Text } from '@qcdc/core';
import { speak, type Speech } from '@qcdc/core/flow';
import { letterOfPoint } from '@qcdc/core/official';
import type { CellOut, Look, PageOut, SheetOut } from '../engine/book.ts';
import { rowHeights } from '../row-heights.ts';
import { looks, textCell } from './looks.ts';
import { annexRows, letterheadRows, signatureRows, type OfficialRow } from './official-rows.ts';
import { words } from './words.ts';

/** Widths of its columns, in characters: words and the sheets they point to, or the halves of a letterhead. */
const overviewWidths = [90, 36];
const officialWidths = [38, 48];
/** Characters of Times New Roman 12 between the margins of an official page upright, which are the same in both styles. */
const acrossUpright = 75;
/** Printed as official documents are, as large as lets both halves stand on one page. */
const upright: PageOut = {
  landscape: false,
  scale: Math.floor((acrossUpright * 100) / officialWidths.reduce((sum, width) => sum + width, 0)),
  breaks: [],
  rowBreaks: [],
  // Programs may work the size out by the font they have: a wider one would carry half of every line to a further page.
  acrossOnePage: true,
};

/** Points between the margins of such a page. */
const uprightHigh = 728;
/** Hundredths a page holds at least and at most of what it should: a program with a wider font prints smaller, and so more rows. */
const [holdsLeast, holdsMost] = [92, 130];
/** Points of a row that says no height. */
const emptyHeight = 16;

/** Size of the letters an empty row has room for. */
const plainSize = 12;

/** The sheets a block stands on: what each shows, and its name. */
export type SheetsOf = (block: ReportBlock) => readonly (readonly [Text, string])[];

/**
 * Lays out the first sheet of a report: its words, and where the rest stands. Of an official document it looks like one.
 *
 * @param doc - what to say
 * @param name - name on the tab
 * @param speech - which languages
 * @param sheetsOf - the sheets a block stands on
 * @returns the worksheet
 */
export function firstSheet(doc: ReportDoc, name: string, speech: Speech, sheetsOf: SheetsOf): SheetOut {
  const letterhead = doc.blocks.find((block) => block.kind === 'letterhead');
  const widths = letterhead === undefined ? overviewWidths : officialWidths;
  const rows = [
    ...(letterhead === undefined ? heading(doc, speech) : []),
    ...doc.blocks.flatMap((block) => rowsOf(block, speech, letterhead?.style ?? null, sheetsOf)),
  ];
  // Merged cells are never measured by Excel, so their width is taken a little smaller.
  const whole = widths.reduce((sum, width) => sum + width, 0) * 0.9;
  const heights = new Map<number, number>();
  const merges = [];
  for (const [i, { cells, across, height }] of rows.entries()) {
    const own = height ?? rowHeights([cells], across ? [whole] : widths).get(0) ?? lineHeight(cells);
    if (own !== undefined) heights.set(i, own);
    if (across) merges.push({ top: i, bottom: i, left: 0, right: 1 });
  }
  const high = rows.map((_, i) => heights.get(i) ?? emptyHeight);
  const foot = footOf(doc, speech, letterhead?.style ?? null, sheetsOf);
  const page = letterhead === undefined ? {} : { page: { ...upright, rowBreaks: beforeSignatures(high, foot) } };
  return { name, rows: rows.map(({ cells }) => cells), widths, heights, merges, footer: name, ...page };
}

// First row of the signatures and the row behind them; none where nobody signs.
function footOf(
  { blocks }: ReportDoc,
  speech: Speech,
  style: DocumentStyleId | null,
  sheetsOf: SheetsOf,
): { readonly first: number; readonly end: number } | null {
  let first = 0;
  for (const block of blocks) {
    const { length } = rowsOf(block, speech, style, sheetsOf);
    if (block.kind === 'signature') return { first, end: first + length };
    first += length;
  }
  return null;
}

/**
 * Finds where a page has to begin so that the signatures stand on one, with the last words above them: heights are only known
 * nearly, so a page begins there wherever they might be torn.
 *
 * @param heights - heights of all rows in points
 * @param foot - the rows of the signatures
 * @returns the row, or none
 */
function beforeSignatures(
  heights: readonly number[],
  foot: { readonly first: number; readonly end: number } | null,
): readonly number[] {
  if (foot === null || foot.first < 2) return [];
  const room = (uprightHigh * 100) / upright.scale;
  const until = (row: number): number => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  const pageOf = (points: number, holds: number): number => Math.floor((points * 100) / (room * holds));
  const [earliest, latest] = [pageOf(until(foot.first - 1), holdsMost), pageOf(until(foot.end), holdsLeast)];
  return earliest === latest ? [] : [foot.first - 1];
}

// Letters larger than those of an empty row would be cut off.
function lineHeight(cells: OfficialRow['cells']): number | undefined {
  const largest = cells.reduce((most, cell) => Math.max(most, cell?.look?.size ?? 0), 0);
  return largest > plainSize ? Math.ceil(largest * 1.4) : undefined;
}

const line = (...cells: readonly CellOut[]): OfficialRow => ({ cells, across: false });

function heading({ title, subtitle }: ReportDoc, speech: Speech): readonly OfficialRow[] {
  return [
    line(textCell(speak(title, speech), looks.title)),
    ...(subtitle === undefined ? [] : [line(textCell(speak(subtitle, speech), looks.subtitle))]),
    line(),
  ];
}

function rowsOf(
  block: ReportBlock,
  speech: Speech,
  style: DocumentStyleId | null,
  sheetsOf: SheetsOf,
): readonly OfficialRow[] {
  const said = (text: string, look: Look): OfficialRow => ({ cells: [textCell(text, look)], across: style !== null });
  switch (block.kind) {
    case 'heading':
      return [said(speak(block.text, speech), block.level === 2 ? looks.part : looks.section)];
    case 'paragraph':
      return [said(speak(block.text, speech), looks.paragraph)];
    case 'points':
      return block.points.map((point, i) => said(`${letterOfPoint(i + 1)}) ${speak(point, speech)}`, looks.paragraph));
    case 'letterhead':
      return letterheadRows(block, speech);
    case 'signature':
      return [line(), ...signatureRows(block, speech)];
    case 'annex':
      return [line(), ...annexRows(block, style ?? 'state', speech)];
    case 'table':
    case 'findings':
    case 'bars':
    case 'chart':
    case 'explanation':
      return sheetsOf(block).map(([caption, sheet]) =>
        line(
          textCell(speak(caption, speech), looks.body),
          textCell(`${speak(words.sheet, speech).replace('\n', ' / ')}: ${sheet}`, looks.body),
        ),
      );
  }
}
