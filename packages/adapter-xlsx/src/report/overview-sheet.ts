import type { Finding, ReportBlock, ReportCell, ReportDoc, Text } from '@qcdc/core';
import { findingsOverview } from '@qcdc/core/report';
import { speak, type Speech } from '@qcdc/core/flow';
import { letterOfPoint } from '@qcdc/core/official';
import { a1 } from '../a1.ts';
import type { CellOut, ConditionOut, SheetOut } from '../engine/book.ts';
import { rowHeights } from '../row-heights.ts';
import { weightConditions } from './grid-sheet.ts';
import { looks, textCell } from './looks.ts';
import { numberIn } from './number-in.ts';
import { annexRows, letterheadRows, signatureRows, type OfficialRow } from './official-rows.ts';
import { words } from './words.ts';

const widths = [22, 70, 36, 14, 14];

/** What the overview needs to know of a sheet. */
export interface SheetListed {
  /** What it shows. */
  readonly caption: Text;
  /** Name on the tab. */
  readonly name: string;
  /** How many rows it has. */
  readonly count: number;
}

/**
 * Lays out the first sheet: the words of the report, a list of its sheets with how many rows each has and a way to them, and the
 * findings counted by severity and by kind.
 *
 * @param doc - the report
 * @param name - name on the tab
 * @param speech - which languages
 * @param sheetsOf - the sheets of a block
 * @returns the worksheet
 */
export function overviewSheet(
  doc: ReportDoc,
  name: string,
  speech: Speech,
  sheetsOf: (block: ReportBlock) => readonly SheetListed[],
): SheetOut {
  const rows: (CellOut | null)[][] = [[textCell(speak(doc.title, speech), looks.title)]];
  const wide: number[] = [0];
  const line = (text: Text, look: (typeof looks)[keyof typeof looks]): void => {
    wide.push(rows.length);
    rows.push([textCell(speak(text, speech), look)]);
  };
  if (doc.subtitle !== undefined) line(doc.subtitle, looks.subtitle);
  rows.push([]);
  let [headed, listedSheets] = [false, 0];
  for (const block of doc.blocks) {
    const isSaid = sheetsOf(block).length === 0;
    if (isSaid) headed = false;
    if (block.kind === 'heading') line(block.text, block.level === 2 ? looks.part : looks.section);
    else if (block.kind === 'paragraph') line(block.text, looks.paragraph);
    else if (isSaid)
      for (const { cells, across } of officialRows(block, speech)) {
        if (across) wide.push(rows.length);
        rows.push([...cells]);
      }
    else
      for (const sheet of sheetsOf(block)) {
        if (!headed) rows.push(listHeads.map((word) => textCell(speak(words[word], speech), looks.header)));
        headed = true;
        rows.push(listed(sheet, ++listedSheets, speech));
      }
  }
  const findings = doc.blocks.flatMap((block) => (block.kind === 'findings' ? block.findings : []));
  const conditions = counted(findings, speech, rows, wide);
  return {
    name,
    rows,
    widths,
    // A line across all columns has their room.
    heights: new Map([
      ...rowHeights(
        rows.map((row, i) => (wide.includes(i) ? [] : row)),
        widths,
      ),
      ...rowHeights(
        rows.map((row, i) => (wide.includes(i) ? row : [])),
        [widths.reduce((sum, width) => sum + width, 0)],
      ),
    ]),
    merges: wide.map((row) => ({ top: row, bottom: row, left: 0, right: widths.length - 1 })),
    footer: name,
    conditions,
  };
}

// Points, signatures and annexes of a report without a letterhead; a block that says nothing has no rows.
function officialRows(block: ReportBlock, speech: Speech): readonly OfficialRow[] {
  switch (block.kind) {
    case 'points':
      return block.points.map((point, i) => ({
        cells: [textCell(`${letterOfPoint(i + 1)}) ${speak(point, speech)}`, looks.paragraph)],
        across: true,
      }));
    case 'letterhead':
      return letterheadRows(block, speech);
    case 'signature':
      return signatureRows(block, speech);
    case 'annex':
      return annexRows(block, 'state', speech);
    default:
      return [];
  }
}

const listHeads = ['number', 'item', 'sheet', 'rows'] as const;

function listed({ caption, name, count }: SheetListed, number: number, speech: Speech): CellOut[] {
  return [
    { value: number, look: looks.count },
    textCell(speak(caption, speech), looks.body),
    { ...textCell(name, looks.link), link: { sheet: name, cell: 'A1' } },
    { value: count, look: looks.count },
  ];
}

// By severity and by kind, as numbers that can be counted on.
function counted(
  findings: readonly Finding[],
  speech: Speech,
  rows: (CellOut | null)[][],
  wide: number[],
): readonly ConditionOut[] {
  const [bySeverity, byKind] = findingsOverview(findings);
  if (bySeverity === undefined || byKind === undefined) return [];
  const conditions: ConditionOut[] = [];
  const order = { bySeverity: [0, -1, -1, 1, 2], byKind: [0, 1, 4, 2, 3] } as const;
  for (const [table, places] of [
    [bySeverity, order.bySeverity],
    [byKind, order.byKind],
  ] as const) {
    rows.push([]);
    wide.push(rows.length);
    rows.push([textCell(speak(table.caption, speech).replace('\n', ' – '), looks.section)]);
    rows.push(
      places.map((place) => textCell(place < 0 ? '' : speak(table.columns[place]?.header ?? '', speech), looks.header)),
    );
    const first = rows.length;
    for (const row of table.rows)
      rows.push(places.map((place) => cellOf(place < 0 ? null : (row[place] ?? null), speech)));
    conditions.push(...weightConditions(0, first, table.rows.length));
    if (table === byKind) conditions.push({ area: `${a1(first, 3)}:${a1(rows.length - 1, 3)}` });
  }
  return conditions;
}

function cellOf(cell: ReportCell, speech: Speech): CellOut {
  const number = numberIn(cell);
  if (number !== null) return { value: number.value, look: looks.count };
  return textCell(cell === null ? '' : speak(cell, speech), looks.body);
}
