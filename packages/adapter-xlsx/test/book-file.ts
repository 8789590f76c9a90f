import { zipFile, type Part } from './zip-file.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

/** A worksheet of a test file: rows as XML, what stands behind them, and whether it is hidden. */
export interface TestSheet {
  readonly name: string;
  /** Content of `sheetData`. */
  readonly rows: string;
  /** What follows, such as `mergeCells`. */
  readonly after?: string;
  readonly hidden?: boolean;
}

/** Number formats of the cells of a test file: `s="1"` is a day, `s="2"` 0.0%, `s="3"` a day with a clock, `s="4"` a clock. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="4"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="0.0%"/><numFmt numFmtId="172" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="173" formatCode="hh:mm"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="171" applyNumberFormat="1"/><xf numFmtId="172" applyNumberFormat="1"/><xf numFmtId="173" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Parts of a small workbook written by hand, the way other programs write it. */
export function bookParts(sheets: readonly TestSheet[], options: { readonly date1904?: boolean } = {}): Part<string>[] {
  const list = sheets
    .map(
      ({ name, hidden }, i) =>
        `<sheet name="${name}" sheetId="${i + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
    )
    .join('');
  const links = sheets
    .map(
      (_, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    )
    .join('');
  const date1904 = options.date1904 === true ? '<workbookPr date1904="1"/>' : '';
  return [
    {
      name: '[Content_Types].xml',
      data: `${head}<Types xmlns="${packaging}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${date1904}<sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `${head}<Relationships xmlns="${packaging}/relationships">${links}<Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', data: styles },
    ...sheets.map(({ rows, after = '' }, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      data: `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    })),
  ];
}

/** A small workbook written by hand. */
export function bookFile(sheets: readonly TestSheet[], options: { readonly date1904?: boolean } = {}): Uint8Array {
  return zipFile(bookParts(sheets, options));
}

/** A cell with words. */
export function words(place: string, text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${place}" t="inlineStr"><is><t>${safe}</t></is></c>`;
}

/** Rows of plain cells from A1 on: words, numbers, or `null` for a blank. */
export function grid(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows
    .map((row, r) => {
      const cells = row.map((value, c) => {
        const place = `${String.fromCharCode(65 + c)}${r + 1}`;
        if (value === null) return '';
        return typeof value === 'number' ? `<c r="${place}"><v>${value}</v></c>` : words(place, value);
      });
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    })
    .join('');
}
