// The XML of workbooks as programs write it, and as damage leaves it.
import { expect, it } from 'vitest';
import { xlsx } from '../src/index.ts';
import { bookFile, bookParts, grid } from './book-file.ts';
import { zipFile, type Part } from './zip-file.ts';

async function read(bytes: Uint8Array) {
  const { value, findings } = await xlsx.read(bytes, { source: 'a.xlsx' });
  const [sheet] = value;
  const cells = [0, 1, 2].map((column) => sheet?.cell(0, column) ?? null);
  return { cells, told: findings.map(({ code, where }) => `${code} ${where.cell ?? ''}`.trim()) };
}

const one = (rows: string): Uint8Array => bookFile([{ name: 'A', rows }]);
const cell = (inside: string, attributes = ''): string => `<row r="1"><c r="A1"${attributes}>${inside}</c></row>`;
const sheetPart = (change: (data: string) => string): Uint8Array =>
  zipFile(
    bookParts([{ name: 'A', rows: grid([['a', 1]]) }]).map((part): Part<string> =>
      part.name.includes('worksheets') ? { ...part, data: change(part.data) } : part,
    ),
  );

it.each([
  ['CDATA', cell('<is><t><![CDATA[a < b & c]]></t></is>', ' t="inlineStr"'), 'a < b & c'],
  ['references', cell('<is><t>&lt;&#225;&#xE1;&amp;amp;</t></is>', ' t="inlineStr"'), '<áá&amp;'],
  ['a comment in a text', cell('<is><t>a<!-- <c r="XFD9"> -->b</t></is>', ' t="inlineStr"'), 'ab'],
  ['runs', cell('<is><r><rPr><b/></rPr><t>Hòa </t></r><r><t>giải</t></r></is>', ' t="inlineStr"'), 'Hòa giải'],
  ['reading aids left out', cell('<is><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh></is>', ' t="inlineStr"'), 'a'],
  ['letters in the manner of Excel', cell('<is><t>a_x000A_b</t></is>', ' t="inlineStr"'), 'a\nb'],
  ['a result in words', cell('<f>A2&amp;"x"</f><v>x</v>', ' t="str"'), 'x'],
  ['a number with a power', cell('<v>1.25E-3</v>'), 0.00125],
  ['a number of 17 digits', cell('<v>67.699999999999989</v>'), 67.699999999999989],
  ['a number below zero', cell('<v>-12.5</v>'), -12.5],
  ['yes', cell('<v>1</v>', ' t="b"'), true],
  ['a day of ISO', cell('<v>2024-06-15T00:00:00</v>', ' t="d"'), '2024-06-15'],
  ['words where a number should be', cell('<v>12 vụ</v>'), '12 vụ'],
  ['a number no double holds', cell('<v>1E999</v>'), '1E999'],
])('is read: %s', async (_, rows, value) => {
  expect(await read(one(rows))).toMatchObject({ cells: [{ value }, null, null], told: [] });
});

it.each([
  ['a duration over 24 hours', '[h]:mm', 1.5, '36:00:00'],
  ['a duration below zero', '[hh]:mm:ss', -0.25, '-6:00:00'],
  ['a duration in minutes', '[mm]:ss', 0.0625, '1:30:00'],
  ['a time of day', 'hh:mm', 0.4375, '10:30:00'],
  ['a day', 'd-mmm-yy', 45_351, '2024-02-29'],
  ['a day with its time', 'dd/mm/yyyy hh:mm', 45_351.75, '2024-02-29T18:00:00'],
  ['the last second of a day that doubles cannot hold', 'dd/mm/yyyy hh:mm', 45_350.999_999_999, '2024-02-29'],
  ['the day before the one that never was', 'dd/mm/yyyy', 59, '1900-02-28'],
  ['the day after it', 'dd/mm/yyyy', 61, '1900-03-01'],
  ['the last day', 'yyyy', 2_958_465, '9999-12-31'],
  ['a percentage with an escaped sign', '0.0\\%', 98.8, 98.8],
  ['d and m in quotes are no day', '0 "dm"', 12, 12],
  ['an escaped d is no day', '0\\d', 12, 12],
  ['a currency in brackets is no day', '#,##0 [$VND-42A]', 12, 12],
  ['a colour is no day', '[Red]0', 12, 12],
])('%s', async (_, format, number, value) => {
  const bytes = zipFile(
    bookParts([{ name: 'A', rows: cell(`<v>${number}</v>`, ' s="1"') }]).map(({ name, data }) => ({
      name,
      data: data.replace('formatCode="dd/mm/yyyy"', `formatCode="${format.replaceAll('"', '&quot;')}"`),
    })),
  );
  expect((await read(bytes)).cells[0]).toEqual({ value, format });
});

it.each([60, 0, -1, 2_958_466])('the day %i is in no calendar, as Excel shows', async (serial) => {
  expect((await read(one(cell(`<v>${serial}</v>`, ' s="1"')))).cells[0]).toMatchObject({ value: null, error: '#####' });
});

it.each([
  ['a text the book does not have', cell('<v>7</v>', ' t="s"'), ['xlsx/text-missing A1']],
  ['a look the book does not have', cell('<v>7</v>', ' s="99"'), ['xlsx/format-unknown A1']],
  ['a row twice', `${grid([['a', 1]])}${grid([['b', 2]])}`, ['xlsx/place-twice A1']],
  ['a cell twice', '<row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>', ['xlsx/place-twice B1']],
])('what damage leaves is told at its cell: %s', async (_, rows, told) => {
  expect((await read(one(rows))).told).toEqual(told);
});

it('rows in disorder are put in order, and nothing is lost', async () => {
  const { cells, told } = await read(
    one('<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>'),
  );
  expect(cells).toMatchObject([{ value: 1 }, { value: 2 }, null]);
  expect(told).toEqual([]);
});

it.each([
  ['ends early', (xml: string) => xml.slice(0, xml.indexOf('</row>'))],
  ['ends inside of a tag', (xml: string) => xml.slice(0, -3)],
  ['closes what it did not open', (xml: string) => xml.replace('</row>', '</rows>')],
  ['has a document type', (xml: string) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')],
  ['refers to an entity of its own', (xml: string) => xml.replace('<t>a', '<t>&a;')],
  ['names a cell that is none', (xml: string) => xml.replace('r="A1"', 'r="A0"')],
  ['has an attribute without quotes', (xml: string) => xml.replace('r="A1"', 'r=A1')],
  ['is nested without end', (xml: string) => xml.replace('<sheetData>', '<a>'.repeat(5_000))],
])('a sheet that %s is refused, never read in part', async (_, change) => {
  expect((await read(sheetPart(change))).told).toEqual(['xlsx/unreadable']);
});

it('a changed digit shows in the checksum', async () => {
  const bytes = zipFile(
    bookParts([{ name: 'A', rows: grid([['a', 1]]) }]).map((part) =>
      part.name.includes('worksheets') ? { ...part, statedCrc: 1 } : part,
    ),
  );
  expect((await read(bytes)).told).toEqual(['xlsx/damaged']);
});

it('a part in UTF-16 is read', async () => {
  const bytes = zipFile(
    bookParts([{ name: 'A', rows: grid([['Hòa giải', 1]]) }]).map((part) =>
      part.name.includes('worksheets')
        ? { ...part, data: `\ufeff${part.data.replace('UTF-8', 'UTF-16')}`, encoding: 'utf16le' as const }
        : part,
    ),
  );
  expect(await read(bytes)).toMatchObject({ cells: [{ value: 'Hòa giải' }, { value: 1 }, null], told: [] });
});

it('a tab that holds only a chart is no damage', async () => {
  const bytes = zipFile(
    bookParts([
      { name: 'A', rows: grid([['a', 1]]) },
      { name: 'B', rows: '' },
    ]).map((part) => ({
      ...part,
      data: part.data.replace(/worksheet" Target="worksheets\/sheet2/, 'chartsheet" Target="chartsheets/sheet2'),
    })),
  );
  expect((await read(bytes)).told).toEqual(['xlsx/chart-sheet']);
});
