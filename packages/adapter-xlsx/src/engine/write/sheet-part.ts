import { a1, columnLetters } from '../../a1.ts';
import type { CellRange } from '@qcdc/core';
import type { CellOut, SheetOut } from '../book.ts';
import { conditionsXml } from './conditions-xml.ts';
import type { LookTable } from './look-table.ts';
import { rulesXml } from './rules-xml.ts';
import type { TextTable } from './text-table.ts';
import { pageXml } from './page-xml.ts';
import { declaration, xmlOut } from './xml-out.ts';

/** Where the texts and looks of a worksheet are kept. */
export interface SheetTables {
  readonly looks: LookTable;
  readonly texts: TextTable;
}

/** What belongs to a worksheet and stands in parts of its own. */
export interface SheetBehind {
  /** References to its notes and its chart. */
  readonly behind: string;
  /** Where its cells lead. */
  readonly links: string;
  /** Reference to its table; nothing where it has none. */
  readonly table: string;
}

/**
 * Writes the part of a worksheet.
 *
 * @param sheet - what stands in it
 * @param tables - texts and looks of the book
 * @param parts - what else belongs to it
 * @returns its XML
 */
export function sheetPart(sheet: SheetOut, tables: SheetTables, parts: SheetBehind): string {
  const { rows, merges = [], rules = [], conditions = [], filter } = sheet;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return [
    `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    sheet.page === undefined || sheet.page.acrossOnePage === true
      ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
      : '',
    `<dimension ref="A1:${a1(Math.max(1, rows.length) - 1, columns - 1)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet, tables),
    `<sheetData>${rowsXml(sheet, tables)}</sheetData>`,
    // A table of Excel brings its filter along.
    filter === undefined || parts.table !== '' ? '' : `<autoFilter ref="${rangeOf(filter)}"/>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map(mergeXml).join('')}</mergeCells>`,
    conditionsXml(conditions, tables.looks),
    rulesXml(rules),
    parts.links,
    '<printOptions horizontalCentered="1"/>',
    ...pageXml(sheet),
    `${parts.behind}${parts.table}</worksheet>`,
  ].join('');
}

function paneXml({ frozenRows = 0, frozenColumns = 0 }: SheetOut): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  return [
    '<pane',
    frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`,
    frozenRows === 0 ? '' : ` ySplit="${frozenRows}"`,
    ` topLeftCell="${a1(frozenRows, frozenColumns)}" activePane="${pane}" state="frozen"/>`,
  ].join('');
}

function columnsXml({ widths, columnLooks = [] }: SheetOut, { looks }: SheetTables): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, i) => {
    const look = looks.numberOf(columnLooks[i]);
    return `<col min="${i + 1}" max="${i + 1}" width="${width}"${look === 0 ? '' : ` style="${look}"`} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

const rangeOf = ({ top, left, bottom, right }: CellRange): string => `${a1(top, left)}:${a1(bottom, right)}`;

const mergeXml = (range: CellRange): string => `<mergeCell ref="${rangeOf(range)}"/>`;

function rowsXml({ rows, heights, hiddenRows }: SheetOut, tables: SheetTables): string {
  const hidden = new Set(hiddenRows);
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const letters = Array.from({ length: widest }, (_, column) => columnLetters(column));
  let xml = '';
  rows.forEach((row, r) => {
    const number = String(r + 1);
    const height = heights?.get(r);
    xml += `<row r="${number}"`;
    if (height !== undefined) xml += ` ht="${height}" customHeight="1"`;
    if (hidden.has(r)) xml += ' hidden="1"';
    xml += '>';
    row.forEach((cell, column) => {
      if (cell !== null) xml += cellXml(cell, `${letters[column] ?? ''}${number}`, tables);
    });
    xml += '</row>';
  });
  return xml;
}

function cellXml({ value, look, formula }: CellOut, place: string, { looks, texts }: SheetTables): string {
  const number = looks.numberOf(look);
  const style = number === 0 ? '' : ` s="${number}"`;
  if (formula !== undefined) {
    const type = typeof value === 'number' ? '' : ' t="str"';
    return `<c r="${place}"${style}${type}><f>${xmlOut(formula)}</f><v>${xmlOut(String(value ?? ''))}</v></c>`;
  }
  if (value === null) return number === 0 ? '' : `<c r="${place}"${style}/>`;
  if (typeof value === 'number') return `<c r="${place}"${style}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${place}"${style} t="s"><v>${texts.numberOf(value)}</v></c>`;
}
