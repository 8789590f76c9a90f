import type { DocumentStyleId, ReportBlock, ReportDoc, Text } from '@qcdc/core';
import { speak, type Speech } from '@qcdc/core/flow';
import { letterOfPoint } from '@qcdc/core/official';
import type { CellOut, SheetOut } from '../engine/book.ts';
import { rowHeights } from '../row-heights.ts';
import { looks, textCell } from './looks.ts';
import { annexRows, letterheadRows, signatureRows, type OfficialRow } from './official-rows.ts';
import { words } from './words.ts';

/** Widths of its two columns, in characters: words and the sheets they point to, or the halves of a letterhead. */
const overviewWidths = [90, 36];
const officialWidths = [62, 64];

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
    ...doc.blocks.flatMap((block) => rowsOf(block, speech, letterhead?.style ?? 'state', sheetsOf)),
  ];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const heights = new Map<number, number>();
  const merges = [];
  for (const [i, { cells, across, height }] of rows.entries()) {
    const own = height ?? rowHeights([cells], across ? [whole] : widths).get(0);
    if (own !== undefined) heights.set(i, own);
    if (across) merges.push({ top: i, bottom: i, left: 0, right: 1 });
  }
  return { name, rows: rows.map(({ cells }) => cells), widths, heights, merges, footer: name };
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
  style: DocumentStyleId,
  sheetsOf: SheetsOf,
): readonly OfficialRow[] {
  switch (block.kind) {
    case 'heading':
      return [line(textCell(speak(block.text, speech), block.level === 2 ? looks.part : looks.section))];
    case 'paragraph':
      return [line(textCell(speak(block.text, speech), looks.paragraph))];
    case 'points':
      return block.points.map((point, i) =>
        line(textCell(`${letterOfPoint(i + 1)}) ${speak(point, speech)}`, looks.paragraph)),
      );
    case 'letterhead':
      return letterheadRows(block, speech);
    case 'signature':
      return [line(), ...signatureRows(block, speech)];
    case 'annex':
      return [line(), ...annexRows(block, style, speech)];
    default:
      return sheetsOf(block).map(([caption, sheet]) =>
        line(
          textCell(speak(caption, speech), looks.body),
          textCell(`${speak(words.sheet, speech).replace('\n', ' / ')}: ${sheet}`, looks.body),
        ),
      );
  }
}
