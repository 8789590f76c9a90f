import {
  citation,
  type BarsBlock,
  type Explanation,
  type ExplanationBlock,
  type FindingsBlock,
  type LegalBasis,
  type ReportCell,
  type TableBlock,
} from '@qcdc/core';
import { speak, weightOf, type Speech } from '@qcdc/core/flow';
import type { CellOut } from '../engine/book.ts';
import type { Grid } from './grid-sheet.ts';
import { looks, textCell } from './looks.ts';
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
export function tableGrid({ caption, columns, rows, note }: TableBlock, speech: Speech): Grid {
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
  };
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
      where.period,
      where.source,
      where.sheet,
      where.cell,
      ...(lines ? [where.line === undefined ? '' : String(where.line)] : []),
      finding.expected === undefined ? '' : speak(finding.expected, speech),
      finding.actual === undefined ? '' : speak(finding.actual, speech),
      finding.hint === undefined ? '' : speak(finding.hint, speech),
      lawWords(finding.basis, speech),
      finding.code,
    ].map((text) => textCell(text ?? '', looks.body));
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
  };
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
      ...[unit, period].map((text) => textCell(text, looks.body)),
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
