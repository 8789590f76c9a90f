import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import type { Finding, ReportDoc, ReportCell } from '@qcdc/core';
import { testWriter } from '@qcdc/testkit';
import { xlsx } from '../src/index.ts';

const open = async (file: Promise<Uint8Array>) => readXlsx(await file, { readStyles: true });

/** What people see: words as they are, numbers as Excel shows them in Vietnamese and in English. */
async function textOf(file: Promise<Uint8Array>): Promise<string> {
  const book = await open(file);
  const texts = book.sheets.flatMap(({ rows, cells }) =>
    rows.flatMap((row, r) => row.map((value, c) => shown(value, cells?.get(`${r},${c}`)?.style?.numFmt ?? ''))),
  );
  return texts.filter((text) => text !== '').join(' ');
}

function shown(value: unknown, format: string): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const options = { minimumFractionDigits: digits, useGrouping: format.includes(',') };
  const number = format.endsWith('%') ? Number((value * 100).toPrecision(15)) : value;
  const mark = format.endsWith('%') ? ' %' : '';
  return ['vi', 'en'].map((language) => `${number.toLocaleString(language, options)}${mark}`).join(' ');
}

testWriter(xlsx, {
  manyRows: 3_000,
  textOf,
  inspect: async (file) => {
    for (const sheet of (await open(file)).sheets)
      for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
  },
});

const both = (words: string) => ({ vi: words, en: words });

async function cellOf(cell: ReportCell) {
  const doc: ReportDoc = {
    title: both('T'),
    blocks: [{ kind: 'table', caption: both('Bảng'), columns: [{ header: both('Cột') }], rows: [[cell]] }],
  };
  const sheet = (await open(xlsx.render(doc, { language: 'vi' }))).sheets[1];
  return [sheet?.rows[3]?.[0] ?? null, sheet?.cells?.get('3,0')?.style?.numFmt];
}

it.each([
  [{ vi: '1.949', en: '1,949' }, 1949, '#,##0'],
  [{ vi: '420', en: '420' }, 420, '0'],
  [{ vi: '91,09%', en: '91.09%' }, 0.9109, '0.00%'],
  [{ vi: '98,8 %', en: '98.8 %' }, 0.988, '0.0%'],
  [{ vi: '-1.234,5', en: '-1,234.5' }, -1234.5, '#,##0.0'],
  [{ vi: '18.126.000.000.000', en: '18,126,000,000,000' }, 18126000000000, '#,##0'],
])('the printed number %o becomes a real number that shows the same', async (cell, value, format) => {
  expect(await cellOf(cell)).toEqual([value, format]);
});

it.each([
  ['a code with leading zeros', { vi: '00123', en: '00123' }],
  ['a number without a second language', '1.234'],
  ['a number that means two things', { vi: '1.234', en: '1.234' }],
  ['a bounded figure', { vi: 'hơn 3,4 tỷ', en: 'more than 3.4 billion' }],
  ['more digits than a number cell keeps', { vi: '1.234.567.890.123.456', en: '1,234,567,890,123,456' }],
  ['a fraction', { vi: '861/866', en: '861/866' }],
])('%s stays text', async (_, cell) => {
  const [value] = await cellOf(cell);
  expect(value).toBe(typeof cell === 'string' ? cell : cell.vi);
});

it.each(['=1+1', '+84', '-x', '@SUM(A1)', '\t=1'])('the text %o is typed as text', async (text) => {
  expect(await cellOf(text)).toEqual([text, '@']);
});

it('a table longer than a sheet goes on to the next one', async () => {
  const rows = Array.from({ length: 5 }, (_, i) => [`r${i}`]);
  const doc: ReportDoc = {
    title: both('T'),
    blocks: [{ kind: 'table', caption: both('Bảng'), columns: [{ header: both('Cột') }], rows }],
  };
  const book = await open(xlsx.render(doc, { rowsPerSheet: 2 }));
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Tổng quan', 'Bảng', 'Bảng (2)', 'Bảng (3)']);
});

it('a finding names the line of its file, where it has one', async () => {
  const finding: Finding = {
    code: 'parse/not-a-day',
    severity: 'error',
    state: 'failed',
    message: both('M'),
    where: { source: 'a.csv', cell: 'B3', line: 4 },
    basis: [],
  };
  const doc: ReportDoc = { title: both('T'), blocks: [{ kind: 'findings', caption: both('F'), findings: [finding] }] };
  const rows = (await open(xlsx.render(doc, { language: 'vi' }))).sheets[1]?.rows ?? [];
  const heads = rows.find((row) => row.includes('Dòng')) ?? [];
  const told = rows.find((row) => row.includes('a.csv')) ?? [];
  expect([told[heads.indexOf('Ô')], String(told[heads.indexOf('Dòng')])]).toEqual(['B3', '4']);
});
