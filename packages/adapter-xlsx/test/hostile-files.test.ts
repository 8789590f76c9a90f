import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { xlsx, type XlsxReadOptions } from '../src/index.ts';
import { bookFile, bookParts, grid } from './book-file.ts';
import { deflated, zipFile } from './zip-file.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const fine = bookFile([
  {
    name: 'A',
    rows: grid([
      ['unit', 'x'],
      ['01', 1],
    ]),
  },
]);

/** A compound document of Microsoft's old kind with one stream of the given name. */
function compoundDocument(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${stream}\0`, 'utf16le'), 640);
  return bytes;
}

async function codeOf(bytes: Uint8Array, options: Partial<XlsxReadOptions> = {}): Promise<string | undefined> {
  const { value, findings } = await xlsx.read(bytes, { source: 'report.xlsx', ...options });
  expect(value).toEqual([]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: 'error', state: 'failed', where: { source: 'report.xlsx' } });
  return findings[0]?.code;
}

it.each([
  ['no bytes at all', new Uint8Array(), 'xlsx/empty-file'],
  ['an old .xls renamed', compoundDocument('Workbook'), 'xlsx/old-excel'],
  ['an old Word document renamed', compoundDocument('WordDocument'), 'xlsx/other-document'],
  ['a workbook with a password', compoundDocument('EncryptedPackage'), 'xlsx/password-protected'],
  ['a PDF renamed', bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), 'xlsx/pdf'],
  ['a web page that a system exported as .xlsx', bytesOf('<html><table><tr><td>1</td></tr></table>'), 'xlsx/web-page'],
  ['a CSV renamed', bytesOf('unit,period\n01,2024\n'), 'xlsx/plain-text'],
  ['a CSV in UTF-16 renamed', bytesOf('\xff\xfeu\0n\0i\0t\0'), 'xlsx/plain-text'],
  ['a picture renamed', bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'xlsx/picture'],
  ['a file cut off on the way', fine.subarray(0, fine.length - 40), 'xlsx/damaged'],
  ['a file cut off after four bytes', fine.subarray(0, 4), 'xlsx/damaged'],
  ['a plain archive', zipFile([{ name: 'a.txt', data: 'a' }]), 'xlsx/archive'],
  ['workbooks in an archive', zipFile([{ name: 'xa-a.xlsx', data: 'PK' }]), 'xlsx/archive'],
  ['a RAR archive', bytesOf('Rar!\x1a\x07\x01\0'), 'xlsx/archive'],
  ['a spreadsheet of Apple Numbers', zipFile([{ name: 'Index/Document.iwa', data: 'a' }]), 'xlsx/apple-numbers'],
  ['a stream of Excel 2 without a container', bytesOf('\x09\0\x04\0\x02\0\x10\0'), 'xlsx/old-excel'],
  ['a fragment of a page', bytesOf('\r\n<TABLE border=1><tr><td>1'), 'xlsx/web-page'],
  ['a table of Excel 2003 in XML', bytesOf('<?xml version="1.0"?><Workbook/>'), 'xlsx/web-page'],
  [
    'a page in one file',
    bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n'),
    'xlsx/web-archive',
  ],
  ['a shortcut to Google Drive', bytesOf('{"url":"https://docs.google.com/open?id=1"}'), 'xlsx/drive-shortcut'],
  ['a photograph of a table', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'), 'xlsx/picture'],
  ['a text of Word in RTF', bytesOf('{\\rtf1\\ansi a}'), 'xlsx/other-document'],
  [
    'a Word document renamed',
    zipFile([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: 'word/document.xml', data: '<w/>' },
    ]),
    'xlsx/other-document',
  ],
  [
    'a spreadsheet of LibreOffice renamed',
    zipFile([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', data: '<office:document-content/>' },
    ]),
    'xlsx/open-document',
  ],
  [
    'a text of LibreOffice renamed',
    zipFile([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', data: '<office:document-content/>' },
    ]),
    'xlsx/other-document',
  ],
  ['a binary workbook renamed', zipFile([{ name: 'xl/workbook.bin', data: 'x' }]), 'xlsx/binary-workbook'],
  [
    'a workbook without its main part',
    zipFile(bookParts([]).filter((part) => part.name !== 'xl/workbook.xml')),
    'xlsx/no-workbook-part',
  ],
  [
    'a workbook without the sheet it lists',
    zipFile(bookParts([{ name: 'A', rows: '' }]).filter((part) => !part.name.includes('worksheets'))),
    'xlsx/damaged',
  ],
  [
    'parts encrypted inside the archive',
    zipFile([{ name: 'xl/workbook.xml', data: 'x', flags: 1 }]),
    'xlsx/password-protected',
  ],
])('%s gets its own answer', async (_, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code);
});

it('a workbook that was really encrypted is recognised as one with a password', async () => {
  const encryption = { password: 'bí mật', spinCount: 1_000 };
  expect(await codeOf(await writeXlsx({ sheets: [{ name: 'A', rows: [['a']] }], encryption }))).toBe(
    'xlsx/password-protected',
  );
});

it('a file with a changed byte inside a part is refused as damaged or unreadable', async () => {
  const bytes = fine.slice();
  const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 30;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  expect(['xlsx/damaged', 'xlsx/unreadable', 'xlsx/zip-bomb']).toContain(await codeOf(bytes));
});

const blanks = deflated(Buffer.alloc(200_000_000, 0x20));
function bomb(statedSize?: number): Uint8Array {
  const parts = bookParts([{ name: 'A', rows: '' }]);
  return zipFile(
    parts.map((part) =>
      part.name.includes('worksheets')
        ? { name: part.name, data: blanks, ...(statedSize === undefined ? {} : { statedSize }) }
        : part,
    ),
  );
}

it('a sheet of 200 MB inflated from 200 KB is refused by its declared size', async () => {
  const bytes = bomb();
  expect(bytes.length).toBeLessThan(210_000);
  expect(await codeOf(bytes)).toBe('xlsx/zip-bomb');
});

it.each([1, 1_000, 999_999])('a bomb that declares only %i bytes is stopped while it inflates', async (stated) => {
  const bytes = bomb(stated);
  const before = process.memoryUsage().arrayBuffers;
  expect(await codeOf(bytes)).toBe('xlsx/zip-bomb');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64_000_000);
});

it('a bomb that declares no size at all is refused', async () => {
  expect(await codeOf(bomb(0))).toBe('xlsx/damaged');
});

it('a cell in the far corner does not make a sheet of seventeen thousand million cells', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  expect(await codeOf(bookFile([{ name: 'A', rows }]))).toBe('xlsx/absurd-size');
});

it('many cells piled on one place are counted all the same', async () => {
  const rows = `<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(3_000)}</row>`;
  expect(await codeOf(bookFile([{ name: 'A', rows }]), { limits: { cells: 2_999 } })).toBe('xlsx/too-many-cells');
});

it.each([
  ['bytes', 100, 'xlsx/too-large'],
  ['entries', 3, 'xlsx/too-many-parts'],
  ['inflatedBytes', 500, 'xlsx/too-large'],
  ['sheets', 0, 'xlsx/too-many-sheets'],
  ['cells', 3, 'xlsx/too-many-cells'],
  ['area', 3, 'xlsx/absurd-size'],
] as const)('the limit on %s can be set', async (limit, value, code) => {
  expect(await codeOf(fine, { limits: { [limit]: value } })).toBe(code);
});

it('one cell at the limit is still read', async () => {
  const { findings } = await xlsx.read(fine, { source: 'report.xlsx', limits: { cells: 4, area: 4, sheets: 1 } });
  expect(findings).toEqual([]);
});

it('many sheet names on one and the same part are refused', async () => {
  const parts = bookParts([{ name: 'A', rows: '' }]).map((part) =>
    part.name === 'xl/workbook.xml'
      ? { name: part.name, data: part.data.replace(/<sheet .*?\/>/, (sheet) => sheet.repeat(50)) }
      : part,
  );
  expect(await codeOf(zipFile(parts))).toBe('xlsx/damaged');
});
