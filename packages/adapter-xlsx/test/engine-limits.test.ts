// What is counted is what is kept: the XML may look as it likes.
import { expect, it } from 'vitest';
import { xlsx, type XlsxReadOptions } from '../src/index.ts';
import { bookFile, bookParts, grid, words } from './book-file.ts';
import { deflated, zipFile, type Part } from './zip-file.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function read(bytes: Uint8Array, options: Partial<XlsxReadOptions> = {}) {
  const { value, findings } = await xlsx.read(bytes, { source: 'a.xlsx', ...options });
  return { sheets: value, codes: findings.map(({ code }) => code), findings };
}

const codesOf = async (bytes: Uint8Array, options: Partial<XlsxReadOptions> = {}) => (await read(bytes, options)).codes;
const one = (rows: string, after = ''): Uint8Array => bookFile([{ name: 'A', rows, after }]);

/** A book whose parts are changed before they are packed. */
const changed = (rows: string, change: (part: Part<string>) => Part): Uint8Array =>
  zipFile(bookParts([{ name: 'A', rows }]).map(change));

it.each([
  ['single quotes and blanks', `<row r = '1' ><c r = 'XFD1048576' ><v>1</v></c></row>`],
  ['a prefix', `<x:row xmlns:x="${main}" r="1"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>`],
  ['a > inside of an attribute', '<row r="1" x="a>b"><c x=">" r="XFD1048576"><v>1</v></c></row>'],
  ['no row at all', '<c r="XFD1048576"><v>1</v></c>'],
  [
    'six of them',
    ['F9', 'XFD9', 'A1048576', 'C77', 'XFD2', 'XFD1048576'].map((at) => `<c r="${at}"><v>1</v></c>`).join(''),
  ],
])('a far cell is refused however it is written: %s', async (_, rows) => {
  const bytes = one(rows);
  expect(bytes.length).toBeLessThan(4_000);
  expect(await codesOf(bytes)).toEqual(['xlsx/absurd-size']);
});

it('the rectangles of all worksheets count together', async () => {
  const rows = '<c r="A1"><v>1</v></c><c r="J100"><v>1</v></c>';
  const bytes = bookFile([
    { name: 'A', rows },
    { name: 'B', rows },
  ]);
  expect(await codesOf(bytes, { limits: { area: 2_000 } })).toEqual([]);
  expect(await codesOf(bytes, { limits: { area: 1_999 } })).toEqual(['xlsx/absurd-size']);
});

it('a sheet in an unusual folder is counted like any other', async () => {
  const elsewhere = changed(grid([['a', 1]]), ({ name, data }) => ({
    name: name.replace('xl/worksheets/sheet1.xml', 'du-lieu/Trang.XML'),
    data: data.replace('worksheets/sheet1.xml', '/du-lieu/trang.xml'),
  }));
  expect(await codesOf(elsewhere, { limits: { cells: 2 } })).toEqual([]);
  expect(await codesOf(elsewhere, { limits: { cells: 1 } })).toEqual(['xlsx/too-many-cells']);
});

it('a stray format at the foot of a sheet costs nothing', async () => {
  const stray = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
  const { sheets, codes } = await read(one(grid([['a', 1]]) + stray, ''));
  expect(codes).toEqual([]);
  expect(sheets.map(({ rows, columns }) => [rows, columns])).toEqual([[1, 2]]);
});

it('settings that span every column and merged areas that span the sheet cost nothing', async () => {
  const { sheets, codes } = await read(
    changed(grid([['a', 1]]), ({ name, data }) => ({
      name,
      data: data
        .replace('<sheetData>', `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(500)}</cols><sheetData>`)
        .replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    })),
  );
  expect(codes).toEqual([]);
  expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([0, 1]);
});

it('merged areas that overlap are refused, because a walk through all of them would not end', async () => {
  const merges = '<mergeCell ref="A1:B2"/>'.repeat(2);
  expect(
    await codesOf(
      one(
        grid([
          ['a', 1],
          ['b', 2],
        ]),
        `<mergeCells>${merges}</mergeCells>`,
      ),
    ),
  ).toEqual(['xlsx/unreadable']);
});

it('a part nobody refers to is never inflated', async () => {
  const bomb = { name: 'xl/media/x.xml', data: deflated(Buffer.alloc(200_000_000, 0x20)) };
  expect(await codesOf(zipFile([...bookParts([{ name: 'A', rows: grid([['a', 1]]) }]), bomb]))).toEqual([]);
});

it.each(['cells', 'texts'] as const)('texts that stand in cells count: %s', async (limit) => {
  const bytes = one(grid([['a', 'b', 'c']]));
  expect(await codesOf(bytes, { limits: { [limit]: 3 } })).toEqual([]);
  expect(await codesOf(bytes, { limits: { [limit]: 2 } })).toEqual([`xlsx/too-many-${limit}`]);
});

it('letters of texts count', async () => {
  const bytes = one(grid([['ab', 'cde', 'ab']]));
  const least = 5 + 'worksheets/sheet1.xml'.length + 'styles.xml'.length + 'xl/workbook.xml'.length;
  expect(await codesOf(bytes, { limits: { letters: least } })).toEqual([]);
  expect(await codesOf(bytes, { limits: { letters: least - 1 } })).toEqual(['xlsx/too-many-texts']);
});

it('one text that stands in many cells counts once', async () => {
  expect(await codesOf(one(grid([['a', 'a', 'a']])), { limits: { texts: 1 } })).toEqual([]);
});

it('shared texts count, used or not', async () => {
  const shared = (count: number): Uint8Array =>
    zipFile([
      ...bookParts([{ name: 'A', rows: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' }]).map(({ name, data }) => ({
        name,
        data: data.replace(
          '</Relationships>',
          '<Relationship Id="rId98" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        ),
      })),
      { name: 'xl/sharedStrings.xml', data: `<sst>${'<si><t>a</t></si>'.repeat(count)}</sst>` },
    ]);
  expect(await codesOf(shared(9), { limits: { texts: 9 } })).toEqual([]);
  expect(await codesOf(shared(10), { limits: { texts: 9 } })).toEqual(['xlsx/too-many-texts']);
});

it.each([
  ['hidden rows', '<row r="1" hidden="1"/>'.repeat(9), ''],
  ['hidden columns', '', ''],
  ['merged areas', '', `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(9)}</mergeCells>`],
])('%s count as cells, and for what they take', async (what, rows, after) => {
  const bytes = changed(rows, ({ name, data }) => ({
    name,
    data: data
      .replace(
        '<sheetData>',
        what === 'hidden columns' ? `${'<col min="1" max="1" hidden="1"/>'.repeat(9)}<sheetData>` : '<sheetData>',
      )
      .replace('</sheetData>', `</sheetData>${after}`),
  }));
  expect(await codesOf(bytes, { limits: { cells: 8 } })).toEqual(['xlsx/too-many-cells']);
});

it.each([100, 30_000])(
  'a number format of %i letters takes no time, and one Excel would not take is named',
  async (length) => {
    for (const piece of ['"', '[$', '\\', '_', 's.0', 'am/pm', '[h']) {
      const code = `0${piece.repeat(length / piece.length)}`.replaceAll('"', '&quot;');
      const bytes = changed('<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>', ({ name, data }) => ({
        name,
        data: data.replace('formatCode="dd/mm/yyyy"', `formatCode="${code}"`),
      }));
      const start = performance.now();
      const { sheets, findings } = await read(bytes);
      expect(performance.now() - start).toBeLessThan(10_000);
      expect(findings.map(({ code: finding, where }) => `${finding} ${where.cell ?? ''}`)).toEqual(
        length > 255 ? ['xlsx/format-unknown A1'] : [],
      );
      expect(sheets).toHaveLength(1);
    }
  },
);

it('reading lets go of the thread, so that a timer can stop it in the middle', async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => `<row>${`<c><v>${row * 7919}</v></c>`.repeat(9)}</row>`);
  const bytes = one(rows.join(''));
  const signal = AbortSignal.timeout(60);
  await expect(xlsx.read(bytes, { source: 'a.xlsx', signal })).rejects.toMatchObject({ name: 'TimeoutError' });
});

it('a text of megabytes, which comes in many pieces, takes time in proportion', async () => {
  const long = Array.from({ length: 600_000 }, (_, i) => String(i * 7919)).join(' ');
  const bytes = one(`<row r="1">${words('A1', long)}</row>`);
  // Half a second where nothing else runs; looked at again with every piece, it would be minutes.
  const start = performance.now();
  const { sheets } = await read(bytes);
  expect(sheets[0]?.cell(0, 0)?.value).toBe(long);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 60_000);
