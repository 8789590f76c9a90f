import type { ReportBlock, ReportDoc, TableEntry } from '@qcdc/core';
import { checkCall } from '@qcdc/core/checks';
import { aReportDoc } from '@qcdc/core/report';
import { speak, type Speech } from '@qcdc/core/flow';
import { writeBook } from '../engine/write-book.ts';
import { sheetNames } from '../sheet-names.ts';
import { barsGrid, chartGrid, explanationGrid, findingsGrid, tableGrid } from './block-grids.ts';
import { entryLists } from './entry-lists.ts';
import { firstSheet } from './first-sheet.ts';
import { gridSheet, type Grid } from './grid-sheet.ts';
import { overviewSheet, type SheetListed } from './overview-sheet.ts';
import { words } from './words.ts';

/** Options of rendering a workbook; the language is an option of every writer. */
export interface XlsxRenderOptions {
  /** Most rows of a table on one sheet; the rest goes on to further sheets. 1,000,000 when left out. */
  readonly rowsPerSheet?: number;
}

/**
 * Writes a report as a workbook: an overview with the words and a list of contents, then one sheet for each table, list
 * of findings, chart and derivation. Numbers are real numbers, words are never formulas.
 *
 * @param doc - what to say
 * @param options - languages (both when left out) and rows per sheet
 * @returns the file; the same document gives the same bytes
 */
export async function render(
  doc: ReportDoc,
  options: XlsxRenderOptions & { readonly language?: Speech } = {},
): Promise<Uint8Array> {
  checkCall('render', { doc: [doc, aReportDoc] });
  const { language: speech = 'both', rowsPerSheet = 1_000_000 } = options;
  const grids = new Map<ReportBlock, readonly Grid[]>();
  for (const block of doc.blocks) {
    const grid = gridOf(block, speech);
    if (grid !== null) grids.set(block, pieces(grid, rowsPerSheet));
  }
  const all = [...grids.values()].flat();
  const [overview = '', ...names] = sheetNames(
    // A tab has room for one language only.
    [words.overview, ...all.map(({ caption }) => caption)].map((text) => text[speech === 'en' ? 'en' : 'vi']),
  );
  const nameOf = new Map(all.map((grid, i) => [grid, names[i] ?? '']));
  const lists = entryLists(
    all.flatMap(({ entries = [] }) => entries),
    speech,
  );
  const sheets = all.map((grid) => gridSheet(grid, nameOf.get(grid) ?? '', speech, lists));
  const sheetsOf = (block: ReportBlock): readonly SheetListed[] =>
    (grids.get(block) ?? []).map((grid) => ({
      caption: grid.caption,
      name: nameOf.get(grid) ?? '',
      count: block.kind === 'findings' ? Math.min(grid.rows.length, block.findings.length) : grid.rows.length,
    }));
  // An official document looks like one; every other report is overlooked.
  const first = doc.blocks.some(({ kind }) => kind === 'letterhead')
    ? firstSheet(doc, overview, speech, (block) => sheetsOf(block).map(({ caption, name }) => [caption, name]))
    : overviewSheet(doc, overview, speech, sheetsOf);
  return writeBook({
    title: speak(doc.title, speech).replace('\n', ' – '),
    sheets: [first, ...sheets, ...lists.sheets],
    names: lists.names,
  });
}

function gridOf(block: ReportBlock, speech: Speech): Grid | null {
  switch (block.kind) {
    case 'table':
      return tableGrid(block, speech);
    case 'findings':
      return findingsGrid(block, speech);
    case 'chart':
      return chartGrid(block, speech);
    case 'bars':
      return barsGrid(block, speech);
    case 'explanation':
      return explanationGrid(block, speech);
    case 'heading':
    case 'paragraph':
    case 'points':
    case 'letterhead':
    case 'signature':
    case 'annex':
      return null;
  }
}

function pieces(grid: Grid, most: number): readonly Grid[] {
  const count = Math.max(1, Math.ceil(grid.rows.length / most));
  return Array.from({ length: count }, (_, i) => {
    const piece = { ...grid, rows: grid.rows.slice(i * most, (i + 1) * most) };
    return grid.entries === undefined ? piece : { ...piece, entries: entriesOfPiece(grid.entries, i * most, most) };
  });
}

// Entries move with their rows; a sum that reaches beyond its sheet is left to whoever fills it in.
function entriesOfPiece(entries: readonly TableEntry[], first: number, count: number): readonly TableEntry[] {
  const within = (row: number): boolean => row >= first && row < first + count;
  return entries.flatMap((entry): readonly TableEntry[] => {
    if (!within(entry.row)) return [];
    const moved = { ...entry, row: entry.row - first };
    if (moved.kind !== 'sum') return [moved];
    if (!moved.of.every(({ row }) => within(row))) return [];
    return [{ ...moved, of: moved.of.map((part) => ({ ...part, row: part.row - first })) }];
  });
}
