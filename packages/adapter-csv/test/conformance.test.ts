import { testReader, testWriter } from '@qcdc/testkit';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { csv, type CsvInput, type CsvReadOptions } from '../src/index.ts';
import { plainText } from '../src/write/neutral.ts';

const source = 'bao-cao.csv';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const one = { name: 'bao-cao', headers: ['Đơn vị', 'Số vụ', 'Ghi chú'] };

testReader<CsvInput, CsvReadOptions>(csv, {
  options: { source },
  source,
  cases: [
    {
      name: 'bytes with semicolons',
      input: () => bytes('\uFEFFĐơn vị;Số vụ;Ghi chú\r\n01;3;\r\n02;;"hơn 3,4 tỷ; ước"\r\n'),
      tables: [
        {
          ...one,
          rows: [
            ['01', '3', null],
            ['02', null, 'hơn 3,4 tỷ; ước'],
          ],
        },
      ],
    },
    {
      name: 'text with commas and a quoted line break',
      input: () => 'Đơn vị,Số vụ,Ghi chú\n01,3,"hai\ndòng"\n',
      tables: [{ ...one, rows: [['01', '3', 'hai\ndòng']] }],
    },
  ],
  hostile: [
    { name: 'no bytes', input: () => new Uint8Array(), code: 'csv/empty-file' },
    { name: 'blanks only', input: () => ' \r\n\r\n', code: 'csv/empty-file' },
    { name: 'delimiters only', input: () => ';;;\n;;;\n', code: 'csv/empty-file' },
    { name: 'a workbook', input: () => Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), code: 'csv/not-text' },
    { name: 'a PDF', input: () => bytes('%PDF-1.7 …'), code: 'csv/not-text' },
    { name: 'a web page', input: () => '<!DOCTYPE html><table></table>', code: 'csv/not-text' },
    {
      name: 'a page in one file',
      input: () => 'MIME-Version: 1.0\r\nContent-Type: multipart/related',
      code: 'csv/not-text',
    },
    { name: 'a file in SYLK', input: () => 'ID;PWXL;N;E\r\nP;PGeneral', code: 'csv/not-text' },
    { name: 'a document in RTF', input: () => '{\\rtf1 a;b}', code: 'csv/not-text' },
    { name: 'JSON', input: () => '[{"unit": "01"}]', code: 'csv/not-text' },
    {
      name: 'a picture',
      input: () => Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 32),
      code: 'csv/not-text',
    },
  ],
});

testWriter(csv, {
  manyRows: 3000,
  textOf: (text) => {
    const rows: string[][] = parse(text, { bom: true, delimiter: ';', relax_column_count: true });
    return rows.flat().map(plainText).join(' ');
  },
  inspect: (text) => {
    const rows: string[][] = parse(text, { bom: true, delimiter: ';', relax_column_count: true });
    for (const value of rows.flat()) expect(value).not.toMatch(/^[=+\-@\t\r](?!\d)/);
  },
});
