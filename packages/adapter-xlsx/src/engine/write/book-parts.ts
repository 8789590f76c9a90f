import { a1 } from '../../a1.ts';
import type { BookOut, SheetOut } from '../book.ts';
import { tableHeads } from './table-part.ts';
import { declaration, xmlOut } from './xml-out.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
// The same content gives the same bytes, so every workbook carries one fixed day.
const day = '2023-07-01T00:00:00Z';

/** A reference to another part: the last word of its type, and its path. */
export type Reference = readonly [type: string, target: string, mode?: 'External'];

/**
 * Writes the references of a part; their ids are `rId1`, `rId2` … in order.
 *
 * @param references - what it refers to
 * @returns the part
 */
export function referencesXml(references: readonly Reference[]): string {
  const all = references.map(([type, target, mode], i) => {
    const full = type === 'core-properties' ? `${packaging}/relationships/metadata/${type}` : `${office}/${type}`;
    return `<Relationship Id="rId${i + 1}" Type="${full}" Target="${xmlOut(target)}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`;
  });
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${all.join('')}</Relationships>`;
}

/**
 * Writes the main part: tabs, and defined names.
 *
 * @param book - the workbook
 * @returns its XML
 */
export function workbookXml({ sheets, names }: BookOut): string {
  const tabs = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${xmlOut(name)}" sheetId="${i + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const defined = [
    ...[...(names ?? [])].map(([name, range]) => `<definedName name="${xmlOut(name)}">${xmlOut(range)}</definedName>`),
    ...sheets.map(filterName),
    ...sheets.map(printArea),
    ...sheets.map(printTitles),
  ].join('');
  return [
    `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="16384" windowHeight="8192" activeTab="0"/></bookViews>',
    `<sheets>${tabs.join('')}</sheets>`,
    defined === '' ? '' : `<definedNames>${defined}</definedNames>`,
    '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>',
  ].join('');
}

// Excel looks for the range of a filter under this name.
function filterName(sheet: SheetOut, index: number): string {
  if (sheet.filter === undefined || tableHeads(sheet) !== null) return '';
  const { top, left, bottom, right } = sheet.filter;
  const range = `${quoted(sheet.name)}!${fixed(top, left)}:${fixed(bottom, right)}`;
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlOut(range)}</definedName>`;
}

const fixed = (row: number, column: number): string => a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

function printArea({ name, rows, widths, printsRowsOnly = false }: SheetOut, index: number): string {
  if (!printsRowsOnly || rows.length === 0) return '';
  const range = `${quoted(name)}!${fixed(0, 0)}:${fixed(rows.length - 1, widths.length - 1)}`;
  return `<definedName name="_xlnm.Print_Area" localSheetId="${index}">${xmlOut(range)}</definedName>`;
}

function printTitles({ name, repeatRows, repeatColumns }: SheetOut, index: number): string {
  const parts = [repeatColumns, repeatRows].filter((part) => part !== undefined);
  const range = parts.map((part) => `${quoted(name)}!${part}`).join(',');
  return parts.length === 0
    ? ''
    : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlOut(range)}</definedName>`;
}

/**
 * Writes the name of a worksheet as ranges want it.
 *
 * @param sheet - name on the tab
 * @returns the name in quotes
 */
export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/**
 * Writes who made the book, and what it is called.
 *
 * @param title - title of the book
 * @returns the part
 */
export function propertiesXml(title: string): string {
  const time = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlOut(title)}</dc:title><dc:creator>@qcdc</dc:creator>${time('created')}${time('modified')}</cp:coreProperties>`;
}

const typeOf: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^xl\/workbook/, 'spreadsheetml.sheet.main'],
  [/^xl\/worksheets\/[^_]/, 'spreadsheetml.worksheet'],
  [/^xl\/styles/, 'spreadsheetml.styles'],
  [/^xl\/sharedStrings/, 'spreadsheetml.sharedStrings'],
  [/^xl\/tables/, 'spreadsheetml.table'],
  [/^xl\/comments/, 'spreadsheetml.comments'],
  [/^xl\/drawings\/drawing/, 'drawing'],
  [/^xl\/charts/, 'drawingml.chart'],
];

/**
 * Writes what kind of content each part has.
 *
 * @param paths - paths of all parts
 * @returns the part
 */
export function contentTypesXml(paths: readonly string[]): string {
  const overrides = paths.map((path) => {
    const type = typeOf.find(([pattern]) => pattern.test(path))?.[1];
    return type === undefined
      ? ''
      : `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  });
  return [
    `${declaration}<Types xmlns="${packaging}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    `${overrides.join('')}</Types>`,
  ].join('');
}
