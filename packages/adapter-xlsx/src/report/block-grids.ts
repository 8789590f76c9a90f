import {
  citation,
  periodInWords,
  type BarsBlock,
  type ChartBlock,
  type Explanation,
  type ExplanationBlock,
  type FindingsBlock,
  type LegalBasis,
  type ReportCell,
  type TableBlock,
  type Where,
} from '@qcdc/core';
import { chartTable } from '@qcdc/core/report';
import { speak, weightOf, type Speech } from '@qcdc/core/flow';
import type { CellOut, LinkOut } from '../engine/book.ts';
import type { Grid } from './grid-sheet.ts';
import { looks, shadeOf, textCell } from './looks.ts';
import { numberIn } from './number-in.ts';
import { words } from './words.ts';

const deepest = 15;

/**
 * Lays out a table.
 *
 * @param table - the table
 * @param speech - which languages
 * @returns its sheet
 */
export function tableGrid({ caption, columns, rows, note, entries }: TableBlock, speech: Speech): Grid {
  const cellOf = (cell: ReportCell, column: number): CellOut => {
    if (cell === null) return { value: null, look: looks.body };
    const number = numberIn(cell);
    if (number !== null) return { value: number.value, look: { ...looks.figure, format: number.format } };
    const look = columns[column]?.align === 'right' ? looks.figure : looks.body;
    return textCell(typeof cell === 'string' ? cell : speak(cell, speech), look);
  };
  return {
    caption,
    headers: columns.map(({ header }) => header),
    rows: rows.map((row) => row.map(cellOf)),
    ...(note === undefined ? {} : { note }),
    ...(entries === undefined ? {} : { entries }),
    keyColumns: keyColumnsOf(columns),
  };
}

// The columns up to the first one that holds words: a rank before it names nothing. A table of few columns needs none.
function keyColumnsOf(columns: TableBlock['columns']): number {
  const first = columns.findIndex(({ align }) => align !== 'right');
  return columns.length > 3 && first >= 0 && first < 3 ? first + 1 : 0;
}

/**
 * Lays out findings, one a row, with their place in columns of their own so that people can sort and filter.
 *
 * @param block - the findings
 * @param speech - which languages
 * @returns their sheet
 */
export function findingsGrid({ caption, findings }: FindingsBlock, speech: Speech): Grid {
  const { severity, message, unit, period, source, sheet, cell, expected, actual, hint, basis, code } = words;
  // Only files of separated values have lines.
  const lines = findings.some(({ where }) => where.line !== undefined);
  const rows = findings.map((finding) => {
    const { where } = finding;
    return [
      speak(weightOf(finding), speech),
      speak(finding.message, speech),
      where.unit,
      where.period === undefined ? '' : speak(periodInWords(where.period), speech),
      where.source,
      where.sheet,
      where.cell,
      ...(lines ? [where.line === undefined ? '' : String(where.line)] : []),
      finding.expected === undefined ? '' : speak(finding.expected, speech),
      finding.actual === undefined ? '' : speak(finding.actual, speech),
      finding.hint === undefined ? '' : speak(finding.hint, speech),
      lawWords(finding.basis, speech),
      finding.code,
    ].map((text, column) => {
      const cell = textCell(text ?? '', looks.body);
      const link = column === cellColumn ? linkTo(where) : null;
      return link === null ? cell : { ...cell, look: looks.link, link };
    });
  });
  const nothing = [textCell(speak(words.nothingFound, speech), looks.body)];
  return {
    caption,
    headers: [
      ...[severity, message, unit, period, source, sheet, cell],
      ...(lines ? [words.line] : []),
      ...[expected, actual, hint, basis, code],
    ],
    rows: rows.length === 0 ? [nothing] : rows,
    keyColumns: 2,
    weights: 0,
  };
}

const cellColumn = 6;

// The workbook somebody sent is looked for beside the report, by its name alone: a path from data leads nowhere.
function linkTo({ source, sheet, cell }: Where): LinkOut | null {
  if (source === undefined || sheet === undefined || cell === undefined) return null;
  if (!/^[^\\/:*?"<>|#%\p{Cc}\p{Cs}]{1,200}[.]xlsx$/iu.test(source) || !/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell))
    return null;
  return /[[\]:*?/\\\p{Cc}\p{Cs}]/u.test(sheet) ? null : { sheet, cell, file: source };
}

/**
 * Lays out a heat map: a table whose cells are the darker the more.
 *
 * @param block - the chart
 * @param speech - which languages
 * @returns its sheet
 */
export function chartGrid(block: ChartBlock, speech: Speech): Grid {
  const grid = tableGrid(chartTable(block), speech);
  const { chart } = block;
  if (chart.type !== 'heat') return { ...grid, ...(grid.headers.length === 2 ? {} : { keyColumns: 1 }) };
  const rows = grid.rows.map((row, r) =>
    row.map((cell, c) => {
      const share = c === 0 ? null : (chart.rows[r]?.cells[c - 1]?.share ?? null);
      return share === null || !Number.isFinite(share) ? cell : { ...cell, look: shadeOf(share) };
    }),
  );
  return { ...grid, rows, keyColumns: 1 };
}

/**
 * Lays out the data of a chart.
 *
 * @param block - the chart
 * @param speech - which languages
 * @returns its sheet; the last column holds the lengths that are drawn
 */
export function barsGrid({ caption, measuredIn, bars }: BarsBlock, speech: Speech): Grid {
  return {
    caption,
    headers: [words.item, words.shown, words.length],
    rows: bars.map(({ label, print, length }) => [
      textCell(speak(label, speech), looks.body),
      textCell(speak(print, speech), looks.figure),
      { value: length, look: looks.figure },
    ]),
    note: measuredIn,
    chart: true,
    bars: 2,
  };
}

/**
 * Lays out the derivation of a number, one step a row, indented by depth.
 *
 * @param block - the derivation
 * @param speech - which languages
 * @returns its sheet
 */
export function explanationGrid({ caption, explanation }: ExplanationBlock, speech: Speech): Grid {
  const rows: CellOut[][] = [];
  const add = ({ label, unit, period, value, how, basis, where, inputs }: Explanation, depth: number): void => {
    rows.push([
      textCell(speak(label, speech), { ...looks.body, indent: Math.min(depth, deepest) }),
      ...[unit, speak(periodInWords(period), speech)].map((text) => textCell(text, looks.body)),
      textCell(speak(value, speech), looks.figure),
      textCell(speak(how, speech), looks.body),
      textCell(lawWords(basis, speech), looks.body),
      ...[where?.source, where?.sheet, where?.cell].map((text) => textCell(text ?? '', looks.body)),
    ]);
    for (const input of inputs) add(input, depth + 1);
  };
  add(explanation, 0);
  const { step, unit, period, value, how, basis, source, sheet, cell } = words;
  return { caption, headers: [step, unit, period, value, how, basis, source, sheet, cell], rows };
}

function lawWords(basis: readonly LegalBasis[], speech: Speech): string {
  return basis.map((one) => speak({ vi: citation(one, 'vi'), en: citation(one, 'en') }, speech)).join('\n');
}
