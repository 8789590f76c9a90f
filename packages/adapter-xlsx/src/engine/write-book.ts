import { writeXlsx } from 'hucre/xlsx';
import { a1 } from '../a1.ts';
import type { BookOut, CellOut, ChartOut, Look, Rule, SheetOut } from './book.ts';

type Options = Parameters<typeof writeXlsx>[0];
type Sheet = Options['sheets'][number];
type Cell = NonNullable<Sheet['cells']> extends Map<string, infer C> ? C : never;
type Style = NonNullable<Cell['style']>;
type Properties = NonNullable<Options['properties']>;

// Excel refuses ("repairs") longer words in the boxes of a validation rule, and longer texts in a cell.
const longestTitle = 32;
const longestMessage = 255;
const longestText = 32_767;
// Characters across a page of A4 on its side that can still be read.
const widestPage = 210;

/** The same content gives the same bytes, so every workbook carries one fixed day; only its ISO form is ever asked for. */
const fixedDay = { toISOString: () => '2023-07-01T00:00:00.000Z' } as unknown as NonNullable<Properties['modified']>;

/**
 * Writes a workbook; the same content gives the same bytes.
 *
 * @param book - what to write
 * @returns the file
 */
export async function writeBook(book: BookOut): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.sheets.map(sheetOf),
    namedRanges: [
      ...[...(book.names ?? [])].map(([name, range]) => ({ name, range })),
      ...book.sheets.flatMap(printTitles),
    ],
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: { title: book.title, creator: '@qcdc', created: fixedDay, modified: fixedDay },
  });
}

function sheetOf(sheet: SheetOut): Sheet {
  const cells = new Map<string, Cell>();
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== null) cells.set(`${r},${c}`, cellOf(cell));
    });
  });
  const rowDefs = new Map([...(sheet.heights ?? [])].map(([row, height]) => [row, { height, hidden: false }]));
  for (const row of sheet.hiddenRows ?? []) rowDefs.set(row, { height: rowDefs.get(row)?.height ?? 15, hidden: true });
  return {
    name: sheet.name,
    rows: [],
    columns: sheet.widths.map((width) => ({ width })),
    cells,
    rowDefs,
    merges: (sheet.merges ?? []).map((m) => ({
      startRow: m.top,
      startCol: m.left,
      endRow: m.bottom,
      endCol: m.right,
    })),
    dataValidations: (sheet.rules ?? []).map(ruleOf),
    ...(sheet.hidden === true ? { hidden: true } : {}),
    ...(sheet.frozenRows === undefined && sheet.frozenColumns === undefined
      ? {}
      : { freezePane: { rows: sheet.frozenRows ?? 0, columns: sheet.frozenColumns ?? 0 } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: Math.max(1, Math.ceil(sheet.widths.reduce((sum, width) => sum + width, 0) / widestPage)),
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    ...(sheet.chart === undefined ? {} : { charts: [chartOf(sheet.chart)] }),
    headerFooter: { oddFooter: `&L${sheet.footer ?? ''}&R&P/&N` },
  };
}

// Written as a defined name: the library underneath has an option for it, but leaves the name of the sheet without quotes,
// and a name with spaces then makes Excel offer to repair the file.
function printTitles({ name, repeatRows, repeatColumns }: SheetOut): NonNullable<Options['namedRanges']> {
  const parts = [repeatColumns, repeatRows].filter((part) => part !== undefined);
  const range = parts.map((part) => `${quoted(name)}!${part}`).join(',');
  return parts.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range, scope: name }];
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

function chartOf({ title, categories, values, row, column, bars }: ChartOut): NonNullable<Sheet['charts']>[number] {
  return {
    type: 'bar',
    title,
    altText: title,
    legend: false,
    gapWidth: 60,
    series: [{ name: title, categories, values, color: '2F6DB5' }],
    // The first bar stands on top, as in the table.
    axes: { x: { reverse: true } },
    anchor: { from: { row, col: column }, to: { row: row + Math.min(60, 6 + bars * 2), col: column + 8 } },
  };
}

function cellOf({ value, look, note }: CellOut): Cell {
  const style = look === undefined ? {} : { style: styleOf(look) };
  const comment = note === undefined ? {} : { comment: { author: '@qcdc', text: note } };
  if (typeof value !== 'string') return { value, ...style, ...comment };
  const text = value.length > longestText ? `${value.slice(0, longestText - 1)}…` : value;
  // As a run of rich text even "#REF!" stays the words somebody wrote; as a plain string it would become an error cell.
  return text.startsWith('#')
    ? { value: text, richText: [{ text }], ...style, ...comment }
    : { value: text, ...style, ...comment };
}

function styleOf(look: Look): Style {
  const line = { style: 'thin', color: { rgb: '9AA5B1' } } as const;
  const { bold, italic, size, color, fill, align, top, wrap, indent, border, format } = look;
  return {
    font: {
      name: 'Times New Roman',
      size: size ?? 12,
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
      ...(color === undefined ? {} : { color: { rgb: color } }),
    },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    alignment: {
      // Excel indents only what it was told to align.
      ...(align === undefined && indent === undefined ? {} : { horizontal: align ?? 'left' }),
      vertical: top === true ? 'top' : 'center',
      ...(wrap === true ? { wrapText: true } : {}),
      ...(indent === undefined ? {} : { indent }),
    },
    ...(border === true ? { border: { top: line, bottom: line, left: line, right: line } } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

function ruleOf(rule: Rule): NonNullable<Sheet['dataValidations']>[number] {
  return {
    type: rule.type,
    range: rule.area,
    formula1: rule.argument,
    ...(rule.type === 'list' ? {} : { operator: 'greaterThanOrEqual' as const }),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.style,
    errorTitle: rule.title.slice(0, longestTitle),
    errorMessage: rule.message.slice(0, longestMessage),
  };
}

/**
 * Writes the absolute range of a piece of a column, as a defined name wants it.
 *
 * @param sheet - name of the worksheet
 * @param column - column counted from 0
 * @param first - first row counted from 0
 * @param last - last row counted from 0
 * @returns such as `'_qcdc'!$A$1:$A$9`
 */
export function columnRange(sheet: string, column: number, first: number, last: number): string {
  const cell = (row: number): string => a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${quoted(sheet)}!${cell(first)}:${cell(last)}`;
}
