import { bookParts } from '../../adapter-xlsx/test/book-file.ts';
import { deflated, zipFile } from '../../adapter-xlsx/test/zip-file.ts';
import { random } from './harness.ts';

/** Columns of a tall workbook. */
export const tallColumns = 5;

/**
 * Makes an honest workbook of one tall sheet, as a program exports it: unit, year, two counts and an amount.
 *
 * @param rows - rows below the header
 * @returns the file
 */
export function tallBook(rows: number): Uint8Array {
  const next = random(rows);
  const words = ['Mã đơn vị', 'Kỳ báo cáo', 'Số vụ tiếp nhận', 'Số vụ hòa giải thành', 'Kinh phí'];
  const units = Array.from({ length: 3_321 }, (_, i) => String(10_001 + i));
  const years = Array.from({ length: 20 }, (_, i) => String(2004 + i));
  const head = words.map((_, c) => `<c r="${letter(c)}1" t="s"><v>${c}</v></c>`).join('');
  const pieces: string[] = [`<row r="1">${head}</row>`];
  for (let row = 2; row <= rows + 1; row += 1) {
    const unit = words.length + (row % units.length);
    const year = words.length + units.length + (row % years.length);
    pieces.push(
      `<row r="${row}" spans="1:5"><c r="A${row}" t="s"><v>${unit}</v></c><c r="B${row}" t="s"><v>${year}</v></c><c r="C${row}" s="1"><v>${next(2_000)}</v></c><c r="D${row}" s="1"><v>${next(2_000)}</v></c><c r="E${row}"><v>${next(200_000) / 10}</v></c></row>`,
    );
  }
  const texts = [...words, ...units, ...years].map((text) => `<si><t>${text}</t></si>`).join('');
  const parts = bookParts([{ name: 'Hòa giải ở cơ sở', rows: '' }]).map(({ name, data }) => ({
    name,
    data: linked(data),
  }));
  return zipFile([
    ...parts.filter(({ name }) => !name.includes('worksheets/')),
    { name: 'xl/sharedStrings.xml', data: `<sst xmlns="${main}">${texts}</sst>` },
    { name: 'xl/worksheets/sheet1.xml', data: deflated(sheet(pieces)) },
  ]);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const letter = (column: number): string => String.fromCharCode(65 + column);

function sheet(rows: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const chunks = [encoder.encode(`<worksheet xmlns="${main}"><sheetData>`)];
  for (let from = 0; from < rows.length; from += 10_000)
    chunks.push(encoder.encode(rows.slice(from, from + 10_000).join('')));
  chunks.push(encoder.encode('</sheetData></worksheet>'));
  return Buffer.concat(chunks);
}

// The listing of kinds and references that a strict reader wants to see.
function linked(data: string): string {
  const kind = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return data
    .replace('formatCode="dd/mm/yyyy"', 'formatCode="#,##0"')
    .replace(
      '</Types>',
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${kind('workbook', 'sheet.main')}${kind('worksheets/sheet1', 'worksheet')}${kind('styles', 'styles')}${kind('sharedStrings', 'sharedStrings')}</Types>`,
    )
    .replace(
      '</Relationships>',
      data.includes('officeDocument" Target="xl/')
        ? '</Relationships>'
        : '<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    );
}
