import type { Finding, Language, Printed } from '@qcdc/core';
import { escaped } from './xml.ts';

/** A finding in the list, with the cell it leads to. */
export interface ListedFinding {
  /** The finding. */
  readonly finding: Finding;
  /** Sheet and cell to go to; `null` where it has no cell in this workbook. */
  readonly link: { readonly sheet: string; readonly cell: string } | null;
}

const words = {
  vi: {
    heads: ['STT', 'Mức độ', 'Trang tính', 'Ô', 'Nội dung', 'Ghi trong tệp', 'Cần là', 'Việc cần làm'],
    severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    none: 'Không có phát hiện nào.',
  },
  en: {
    heads: ['No.', 'Severity', 'Sheet', 'Cell', 'What was found', 'As written', 'Expected', 'What to do'],
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    none: 'Nothing was found.',
  },
} as const;

// What Excel holds: more letters in a cell, or more links on a sheet, and it calls the file damaged.
const longestText = 32_000;
const mostLinks = 60_000;
const widths = [6, 11, 22, 9, 70, 24, 24, 60];
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Returns the word for a severity.
 *
 * @param finding - a finding
 * @param language - in which language
 * @returns Lỗi, Cảnh báo, Lưu ý
 */
export function severityWord({ severity }: Finding, language: Language): string {
  return words[language].severity[severity];
}

/**
 * Writes the worksheet that lists all findings; the cell of each leads to its place.
 *
 * @param findings - the findings in order
 * @param language - in which language
 * @param wrapped - number of the cell format that wraps lines
 * @returns the part
 */
export function findingsSheet(findings: readonly ListedFinding[], language: Language, wrapped: number): string {
  const { heads, none } = words[language];
  const rows = findings.map(({ finding, link }, i) => {
    const { where, message, actual, expected, hint } = finding;
    const cells = [
      String(i + 1),
      severityWord(finding, language),
      where.sheet ?? '',
      link?.cell ?? where.cell ?? '',
      message[language],
      printed(actual, language),
      printed(expected, language),
      hint?.[language] ?? '',
    ];
    return row(i + 2, cells, wrapped);
  });
  const links = findings.flatMap(({ link }, i) => {
    if (link === null || i >= mostLinks) return [];
    const location = `'${link.sheet.replaceAll("'", "''")}'!${link.cell}`;
    return [`<hyperlink ref="D${i + 2}" location="${escaped(location)}" display="${escaped(link.cell)}"/>`];
  });
  const head = row(1, heads, wrapped, true);
  const body = rows.length === 0 ? row(2, ['', '', '', '', none], wrapped) : rows.join('');
  const cols = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${cols}</cols><sheetData>${head}${body}</sheetData>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '</worksheet>',
  ].join('');
}

const printed = (text: Printed | undefined, language: Language): string =>
  text === undefined ? '' : typeof text === 'string' ? text : text[language];

// Words are kept as runs of text: whatever they begin with, they never become formulas.
function row(number: number, texts: readonly string[], wrapped: number, bold = false): string {
  const look = bold ? '<rPr><b/></rPr>' : '';
  const cells = texts.map((text, i) =>
    text === ''
      ? ''
      : `<c r="${String.fromCharCode(65 + i)}${number}" s="${wrapped}" t="inlineStr"><is><r>${look}<t xml:space="preserve">${escaped(text.slice(0, longestText))}</t></r></is></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}
