import {
  citation,
  periodInWords,
  type Explanation,
  type Finding,
  type LegalBasis,
  type OfficialLine,
  type ReportBlock,
  type ReportDoc,
} from '@qcdc/core';
import { checkCall } from '@qcdc/core/checks';
import { annexLines, letterOfPoint, linePairs } from '@qcdc/core/official';
import { aReportDoc, chartTable } from '@qcdc/core/report';
import { speak, tableHeads, weightOf, type Speech } from '@qcdc/core/flow';
import { byteOrderMark, csvLine, writeStyle, type CsvWriteOptions } from './csv-lines.ts';
import { neutralText } from './neutral.ts';

type Row = readonly string[];

/**
 * Writes a report as one file: its words in rows of their own, tables, findings, charts as numbers and derivations one below
 * the other, each after a blank line.
 *
 * @param doc - what to say
 * @param options - languages (both when left out), delimiter
 * @returns the text of the file
 */
export function render(doc: ReportDoc, options: CsvWriteOptions & { readonly language?: Speech } = {}): string {
  checkCall('render', { doc: [doc, aReportDoc] });
  const { language: speech = 'both' } = options;
  const style = writeStyle(options);
  // A letterhead says what the document is about.
  const isOfficial = doc.blocks.some(({ kind }) => kind === 'letterhead');
  const rows: Row[] = isOfficial
    ? []
    : [[speak(doc.title, speech)], ...(doc.subtitle === undefined ? [] : [[speak(doc.subtitle, speech)]])];
  for (const block of doc.blocks) rows.push(...(rows.length === 0 ? [] : [[]]), ...rowsOf(block, speech));
  const lines = rows.map((row) => (row.length === 0 ? '\r\n' : csvLine(row.map(neutralText), style)));
  return (style.mark ? byteOrderMark : '') + lines.join('');
}

function rowsOf(block: ReportBlock, speech: Speech): readonly Row[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [[speak(block.text, speech)]];
    case 'points':
      return block.points.map((point, i) => [`${letterOfPoint(i + 1)}) ${speak(point, speech)}`]);
    case 'letterhead':
      return [
        ...block.rows.flatMap(({ left, right }) => pairRows(left, right, speech)),
        ...[...block.title, ...block.opening].map(({ text }) => [speak(text, speech)]),
      ];
    case 'signature':
      return pairRows(block.recipients, block.signature, speech);
    case 'annex':
      return annexLines(block).map(({ text }) => [speak(text, speech)]);
    case 'table': {
      const { caption, columns, rows, note } = block;
      return [
        [speak(caption, speech)],
        columns.map(({ header }) => speak(header, speech)),
        ...rows.map((row) => row.map((cell) => (cell === null ? '' : speak(cell, speech)))),
        ...(note === undefined ? [] : [[speak(note, speech)]]),
      ];
    }
    case 'chart':
      return rowsOf(chartTable(block), speech);
    case 'bars':
      return [
        [speak(block.caption, speech)],
        [speak(tableHeads.item, speech), `${speak(tableHeads.shown, speech)} (${speak(block.measuredIn, speech)})`],
        ...block.bars.map(({ label, print }) => [speak(label, speech), speak(print, speech)]),
      ];
    case 'findings':
      return [[speak(block.caption, speech)], ...findingRows(block.findings, speech)];
    case 'explanation':
      return [[speak(block.caption, speech)], ...stepRows(block.explanation, speech)];
  }
}

function pairRows(left: readonly OfficialLine[], right: readonly OfficialLine[], speech: Speech): readonly Row[] {
  return linePairs(left, right).map((pair) => pair.map((line) => (line === null ? '' : speak(line.text, speech))));
}

function findingRows(findings: readonly Finding[], speech: Speech): readonly Row[] {
  if (findings.length === 0) return [[speak(tableHeads.nothingFound, speech)]];
  const { severity, message, unit, period, source, sheet, cell, line, expected, actual, hint, basis, code } =
    tableHeads;
  const headers = [severity, message, unit, period, source, sheet, cell, line, expected, actual, hint, basis, code];
  return [
    headers.map((header) => speak(header, speech)),
    ...findings.map((finding) => {
      const { where } = finding;
      return [
        speak(weightOf(finding), speech),
        speak(finding.message, speech),
        where.unit ?? '',
        where.period === undefined ? '' : speak(periodInWords(where.period), speech),
        where.source ?? '',
        where.sheet ?? '',
        where.cell ?? '',
        where.line === undefined ? '' : String(where.line),
        speak(finding.expected ?? '', speech),
        speak(finding.actual ?? '', speech),
        speak(finding.hint ?? '', speech),
        lawWords(finding.basis, speech),
        finding.code,
      ];
    }),
  ];
}

function stepRows(explanation: Explanation, speech: Speech): readonly Row[] {
  const { step, unit, period, value, how, basis, source, sheet, cell } = tableHeads;
  const rows: Row[] = [[step, unit, period, value, how, basis, source, sheet, cell].map((word) => speak(word, speech))];
  const add = (one: Explanation, depth: number): void => {
    const { where } = one;
    rows.push([
      `${'  '.repeat(Math.min(depth, 15))}${speak(one.label, speech)}`,
      one.unit,
      speak(periodInWords(one.period), speech),
      speak(one.value, speech),
      speak(one.how, speech),
      lawWords(one.basis, speech),
      where?.source ?? '',
      where?.sheet ?? '',
      where?.cell ?? '',
    ]);
    for (const input of one.inputs) add(input, depth + 1);
  };
  add(explanation, 0);
  return rows;
}

function lawWords(basis: readonly LegalBasis[], speech: Speech): string {
  return basis.map((one) => speak({ vi: citation(one, 'vi'), en: citation(one, 'en') }, speech)).join('\n');
}
