import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import type { RawCell, RawTable } from '@qcdc/core';
import { xlsx, type XlsxReadOptions } from '../src/index.ts';
import { bookFile, grid, words, type TestSheet } from './book-file.ts';
import { readTables } from './read-tables.ts';

const read = (
  sheets: readonly TestSheet[],
  { date1904, ...options }: Partial<XlsxReadOptions> & { readonly date1904?: boolean } = {},
) => readTables(bookFile(sheets, date1904 === undefined ? {} : { date1904 }), { source: 'a.xlsx', ...options });

async function tableOf(rows: string, after = ''): Promise<RawTable> {
  const { value } = await read([{ name: 'A', rows, after }]);
  return value[0]!;
}

const cellsOf = (table: RawTable, row = 0): readonly RawCell[] => [...table.rows[row]!.cells.values()];

it('every value knows its cell, and a blank is null', async () => {
  const table = await tableOf(
    grid([
      ['Đơn vị', 'Số vụ'],
      ['01', 3],
      ['02', null],
    ]),
  );
  expect(table.columns).toEqual([
    { key: 'Đơn vị', header: 'Đơn vị', at: { source: 'a.xlsx', sheet: 'A', cell: 'A1' } },
    { key: 'Số vụ', header: 'Số vụ', at: { source: 'a.xlsx', sheet: 'A', cell: 'B1' } },
  ]);
  expect(cellsOf(table, 1)).toEqual([
    { value: '02', at: { source: 'a.xlsx', sheet: 'A', cell: 'A3' } },
    { value: null, at: { source: 'a.xlsx', sheet: 'A', cell: 'B3' } },
  ]);
});

it('titles above the header and blank rows below it are no data', async () => {
  const table = await tableOf(
    grid([
      ['BÁO CÁO', null],
      [null, null],
      ['Đơn vị', 'Số vụ'],
      [null, null],
      ['01', 3],
    ]),
  );
  expect(table.columns.map((column) => column.header)).toEqual(['Đơn vị', 'Số vụ']);
  expect(table.rows.map((row) => row.at.cell)).toEqual(['A5']);
});

it('merged groups are joined with the labels below them', async () => {
  const rows = grid([
    ['Đơn vị', 'Hồ sơ', null, 'Ghi chú'],
    [null, 'tiếp nhận', 'giải quyết', null],
    ['01', 5, 4, 'x'],
  ]);
  const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:D2"/></mergeCells>';
  const table = await tableOf(rows, merges);
  expect(table.columns.map((column) => column.header)).toEqual([
    'Đơn vị',
    'Hồ sơ / tiếp nhận',
    'Hồ sơ / giải quyết',
    'Ghi chú',
  ]);
  expect(table.rows).toHaveLength(1);
});

it('a row that numbers the columns is not a row of data', async () => {
  const table = await tableOf(
    grid([
      ['Đơn vị', 'Số vụ'],
      ['(A)', '(1)'],
      ['01', 3],
    ]),
  );
  expect(table.rows.map((row) => row.at.cell)).toEqual(['A3']);
});

it('the key row of the form gives columns and table their machine names', async () => {
  const table = await tableOf(
    grid([['Hòa giải'], ['Mã biểu (form): mediation'], ['Mã đơn vị', 'Số vụ\n(vụ)'], ['unit', 'received'], ['01', 3]]),
  );
  expect(table.area).toBe('mediation');
  expect(table.columns.map(({ header, field }) => [header, field])).toEqual([
    ['Mã đơn vị', 'unit'],
    ['Số vụ (vụ)', 'received'],
  ]);
  expect(table.rows).toHaveLength(1);
});

it('headers named twice, blank, or like an inner name of the language stay apart', async () => {
  const table = await tableOf(
    grid([
      ['__proto__', 'Số vụ', 'Số vụ', 'constructor'],
      ['a', 1, 2, 'b'],
    ]),
  );
  expect([...table.rows[0]!.cells.keys()]).toEqual(['__proto__', 'Số vụ', 'Số vụ (C)', 'constructor']);
  expect(table.rows[0]!.cells.get('__proto__')?.value).toBe('a');
  expect({}).not.toHaveProperty('value');
});

it('values under a column without a header are kept', async () => {
  const table = await tableOf(
    grid([
      ['Đơn vị', 'Số vụ', null],
      ['01', 3, 'lạc chỗ'],
    ]),
  );
  expect(table.columns.map(({ key, header }) => [key, header])).toEqual([
    ['Đơn vị', 'Đơn vị'],
    ['Số vụ', 'Số vụ'],
    ['(C)', ''],
  ]);
});

const typed = (cells: string): Promise<RawTable> => tableOf(`${grid([['a', 'b', 'c', 'd']])}<row r="2">${cells}</row>`);
const valuesOf = (table: RawTable): unknown[] =>
  cellsOf(table).map((cell) => Object.fromEntries(Object.entries(cell).filter(([key]) => key !== 'at')));

it('a formula gives its stored result; without one it is marked as not computed', async () => {
  const table = await typed(
    '<c r="A2"><f>1+2</f><v>3</v></c><c r="B2"><f>1+2</f></c><c r="C2"><f>A1</f><v/></c><c r="D2" t="str"><f>"x"</f><v>x</v></c>',
  );
  expect(valuesOf(table)).toEqual([
    { value: 3 },
    { value: null, uncomputed: true },
    { value: null, uncomputed: true },
    { value: 'x' },
  ]);
});

it('error cells give the error and no value', async () => {
  const table = await typed(
    '<c r="A2" t="e"><v>#REF!</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C2"><v>1</v></c>',
  );
  expect(valuesOf(table)).toEqual([
    { value: null, error: '#REF!' },
    { value: null, error: '#DIV/0!' },
    { value: 1 },
    { value: null },
  ]);
});

it('days come as text by the format of their cell, percentages keep their format', async () => {
  const table = await typed(
    '<c r="A2" s="1"><v>45351</v></c><c r="B2" s="2"><v>0.993</v></c><c r="C2" s="3"><v>45351.5</v></c><c r="D2" s="4"><v>0.75</v></c>',
  );
  expect(valuesOf(table)).toEqual([
    { value: '2024-02-29', format: 'dd/mm/yyyy' },
    { value: 0.993, format: '0.0%' },
    { value: '2024-02-29T12:00:00', format: 'dd/mm/yyyy hh:mm' },
    { value: '18:00:00', format: 'hh:mm' },
  ]);
});

it('a workbook of the 1904 calendar gives the same days', async () => {
  const rows = `${grid([['a', 'b']])}<row r="2"><c r="A2" s="1"><v>43889</v></c></row>`;
  const { value } = await read([{ name: 'A', rows }], { date1904: true });
  expect(cellsOf(value[0]!)[0]?.value).toBe('2024-02-29');
});

it('a number no calendar holds, shown as a day, is an error of the cell', async () => {
  const table = await typed('<c r="A2" s="1"><v>1E+300</v></c><c r="B2" s="1"><v>99999999</v></c>');
  expect(cellsOf(table).map((cell) => cell.error)).toEqual(['#####', '#####', undefined, undefined]);
});

it('rich text is joined, truth values stay, decomposed letters are left for parsing to judge', async () => {
  const decomposed = 'hòa giải'.normalize('NFD');
  const table = await typed(
    `<c r="A2" t="inlineStr"><is><r><t>hơn </t></r><r><t>3,4 tỷ</t></r></is></c><c r="B2" t="b"><v>1</v></c>${words('C2', decomposed)}${words('D2', '１２')}`,
  );
  expect(valuesOf(table)).toEqual([{ value: 'hơn 3,4 tỷ' }, { value: true }, { value: decomposed }, { value: '１２' }]);
});

it('hidden rows are read, marked, and mentioned once', async () => {
  const rows = `${grid([['a', 'b']])}<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>`;
  const { value, findings } = await read([{ name: 'A', rows }]);
  expect(value[0]!.rows.map((row) => row.hidden)).toEqual([true, undefined]);
  expect(findings).toMatchObject([{ code: 'sheet/hidden-rows', severity: 'info', where: { sheet: 'A', cell: 'A2' } }]);
});

it('hidden sheets are left out with a word about it, unless asked for', async () => {
  const sheets = [
    {
      name: 'A',
      rows: grid([
        ['a', 'b'],
        ['c', 1],
      ]),
    },
    {
      name: 'B',
      rows: grid([
        ['a', 'b'],
        ['c', 2],
      ]),
      hidden: true,
    },
  ];
  const { value, findings } = await read(sheets);
  expect(value.map((table) => table.name)).toEqual(['A']);
  expect(findings).toMatchObject([{ code: 'xlsx/hidden-sheet', severity: 'info', where: { sheet: 'B' } }]);
  const all = await read(sheets, { includeHidden: true });
  expect(all.value.map((table) => table.name)).toEqual(['A', 'B']);
});

it('an empty workbook, an empty sheet, sheets of words, sheets without a header and tables without rows are each said', async () => {
  const empty = await read([{ name: 'A', rows: '' }]);
  expect(empty).toMatchObject({ value: [], findings: [{ code: 'xlsx/empty-workbook', severity: 'error' }] });
  const mixed = await read([
    {
      name: 'A',
      rows: grid([
        ['a', 'b'],
        ['c', 1],
      ]),
    },
    { name: 'B', rows: '' },
    { name: 'C', rows: grid([['chỉ có một ô'], ['Năm 2024']]) },
    { name: 'D', rows: grid([['chỉ có một số'], [40]]) },
    { name: 'E', rows: grid([['một số bằng chữ'], ['40 vụ']]) },
  ]);
  expect(mixed.findings.map(({ code, where }) => [code, where.sheet])).toEqual([
    ['xlsx/empty-sheet', 'B'],
    ['sheet/only-words', 'C'],
    ['sheet/no-header', 'D'],
    ['sheet/no-header', 'E'],
  ]);
  const unfilled = await read([{ name: 'A', rows: grid([['a', 'b']]) }]);
  expect(unfilled.findings.map((finding) => finding.code)).toEqual(['sheet/no-rows']);
});

it('an abort stops the reading with the reason given, and progress goes up to one', async () => {
  const bytes = bookFile([
    {
      name: 'A',
      rows: grid([
        ['a', 'b'],
        ['c', 1],
      ]),
    },
  ]);
  const reason = new Error('thôi');
  await expect(xlsx.read(bytes, { source: 'a', signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const control = new AbortController();
  const late = xlsx.read(bytes, {
    source: 'a',
    signal: control.signal,
    onProgress: (share) => {
      if (share > 0.5) control.abort(reason);
    },
  });
  await expect(late).rejects.toBe(reason);
  const shares: number[] = [];
  await xlsx.read(bytes, { source: 'a', onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
});

it('the letterhead of a Vietnamese paper is not taken for a header', async () => {
  const table = await tableOf(
    grid([
      ['UBND HUYỆN MẪU', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['BAN CHỈ ĐẠO QCDC', null, null, 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 15/BC-BCĐ', null, null, 'Huyện Mẫu, ngày 10 tháng 12 năm 2024'],
      ['PHỤ LỤC SỐ LIỆU', null, null, null],
      ['Đơn vị', 'Kỳ', 'Số vụ', 'Ghi chú'],
      ['01', '2024', 3, 'x'],
    ]),
    '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:C2"/><mergeCell ref="A4:D4"/></mergeCells>',
  );
  expect(table.columns.map((column) => column.header)).toEqual(['Đơn vị', 'Kỳ', 'Số vụ', 'Ghi chú']);
  expect(table.rows.map((row) => row.at.cell)).toEqual(['A6']);
});

it('two cells above a wide table are not its header', async () => {
  const table = await tableOf(
    grid([
      ['Biểu số 1', null, null, null, 'Đơn vị tính: vụ'],
      ['a', 'b', 'c', 'd', 'e'],
      ['x', 1, 2, 3, 4],
    ]),
  );
  expect(table.columns.map((column) => column.header)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('groups of groups are joined from the top down, and years may be labels', async () => {
  const rows = grid([
    ['Đơn vị', 'Hồ sơ', null, null, null],
    [null, 'Tiếp nhận', null, 'Giải quyết', null],
    [null, 2023, 2024, 2023, 2024],
    ['01', 1, 2, 3, 4],
  ]);
  const after =
    '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B1:E1"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:E2"/></mergeCells>';
  expect((await tableOf(rows, after)).columns.map((column) => column.header)).toEqual([
    'Đơn vị',
    'Hồ sơ / Tiếp nhận / 2023',
    'Hồ sơ / Tiếp nhận / 2024',
    'Hồ sơ / Giải quyết / 2023',
    'Hồ sơ / Giải quyết / 2024',
  ]);
});

it('words merged over several rows stand for each of them; a merged figure counts once and is mentioned', async () => {
  const rows = grid([
    ['Đơn vị', 'Kỳ', 'Số vụ'],
    ['01', '2023', 3],
    [null, '2024', null],
  ]);
  const after = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/></mergeCells>';
  const { value, findings } = await read([{ name: 'A', rows, after }]);
  expect(cellsOf(value[0]!, 1).map((cell) => [cell.value, cell.at.cell])).toEqual([
    ['01', 'A3'],
    ['2024', 'B3'],
    [null, 'C3'],
  ]);
  expect(findings.map(({ code, where }) => [code, where.cell])).toEqual([['sheet/merged-figures', 'C2']]);
});

it('hidden columns are read and mentioned once', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['a', 'b'],
          ['x', 1],
        ],
        columns: [{}, { hidden: true }],
      },
    ],
  });
  const { value, findings } = await readTables(file, { source: 'a.xlsx' });
  expect(cellsOf(value[0]!).map((cell) => cell.value)).toEqual(['x', 1]);
  expect(findings.map(({ code, where }) => [code, where.cell])).toEqual([['sheet/hidden-columns', 'B1']]);
});

it('keys of columns stay apart even where headers look like the keys made for others', async () => {
  const table = await tableOf(
    grid([
      ['a', 'a (C)', 'a', 'b'],
      [1, 2, 3, 4],
    ]),
  );
  expect(new Set(table.columns.map((column) => column.key)).size).toBe(4);
});
