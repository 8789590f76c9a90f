import { strToU8, zipSync, type Zippable } from 'fflate';
import { a1 } from '../a1.ts';
import { Pace } from './pace.ts';
import type { BookOut } from './book.ts';
import {
  contentTypesXml,
  propertiesXml,
  quoted,
  referencesXml,
  workbookXml,
  type Reference,
} from './write/book-parts.ts';
import { chartParts } from './write/chart-parts.ts';
import { LookTable } from './write/look-table.ts';
import { notesParts } from './write/notes-parts.ts';
import { sheetPart } from './write/sheet-part.ts';
import { TextTable } from './write/text-table.ts';

/**
 * Writes a workbook; the same content gives the same bytes.
 *
 * @param book - what to write
 * @returns the file
 */
export async function writeBook(book: BookOut): Promise<Uint8Array> {
  const parts = new Map<string, string>();
  const pace = new Pace(book.sheets.length, undefined, undefined);
  const tables = { looks: new LookTable(), texts: new TextTable() };
  for (const [i, sheet] of book.sheets.entries()) {
    const number = i + 1;
    const references: Reference[] = [];
    const refer = (type: string, folder: string, name: string, xml: string): string => {
      parts.set(`xl/${folder}${name}`, xml);
      return `r:id="rId${references.push([type, `../${folder}${name}`])}"`;
    };
    let behind = '';
    if (sheet.chart !== undefined) {
      const { drawing, chart } = chartParts(sheet.chart);
      behind += `<drawing ${refer('drawing', 'drawings/', `drawing${number}.xml`, drawing)}/>`;
      parts.set(`xl/charts/chart${number}.xml`, chart);
      parts.set(
        `xl/drawings/_rels/drawing${number}.xml.rels`,
        referencesXml([['chart', `../charts/chart${number}.xml`]]),
      );
    }
    const notes = notesParts(sheet, number);
    if (notes !== null) {
      behind += `<legacyDrawing ${refer('vmlDrawing', 'drawings/', `vmlDrawing${number}.vml`, notes.boxes)}/>`;
      refer('comments', '', `comments${number}.xml`, notes.words);
    }
    parts.set(`xl/worksheets/sheet${number}.xml`, sheetPart(sheet, tables, behind));
    if (references.length > 0) parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, referencesXml(references));
    const rest = pace.did(1);
    if (rest !== undefined) await rest;
  }
  parts.set('xl/styles.xml', tables.looks.xml());
  parts.set('xl/sharedStrings.xml', tables.texts.xml());
  parts.set('xl/workbook.xml', workbookXml(book));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    referencesXml([
      ...book.sheets.map((_, i): Reference => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  );
  return packed(book.title, parts);
}

function packed(title: string, parts: ReadonlyMap<string, string>): Uint8Array {
  const first: Zippable = {
    '[Content_Types].xml': strToU8(contentTypesXml([...parts.keys()])),
    '_rels/.rels': strToU8(
      referencesXml([
        ['officeDocument', 'xl/workbook.xml'],
        ['core-properties', 'docProps/core.xml'],
      ]),
    ),
    'docProps/core.xml': strToU8(propertiesXml(title)),
  };
  for (const [path, xml] of parts) first[path] = strToU8(xml);
  // Forms repeat themselves so much that more effort makes them hardly smaller; the time is one of no zone.
  return zipSync(first, { level: 1, mtime: '2023-07-01T00:00:00' });
}

/**
 * Writes the absolute range of a piece of a column, or of several beside each other, as a defined name wants it.
 *
 * @param sheet - name of the worksheet
 * @param column - column counted from 0
 * @param first - first row counted from 0
 * @param last - last row counted from 0
 * @param more - how many further columns at its right
 * @returns such as `'_qcdc'!$A$1:$A$9`
 */
export function columnRange(sheet: string, column: number, first: number, last: number, more = 0): string {
  const cell = (row: number, at: number): string => a1(row, at).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${quoted(sheet)}!${cell(first, column)}:${cell(last, column + more)}`;
}
