import { expect, it } from 'vitest';
import type { RawCell } from '@qcdc/core';
import { bookParts, words } from './book-file.ts';
import { readTables } from './read-tables.ts';
import { zipFile } from './zip-file.ts';

// Two more fonts, one that strikes out and one that says that it does not, and a look for each.
const withStrikes = (styles: string): string =>
  styles
    .replace(
      '<fonts count="1"><font/>',
      '<fonts count="3"><font/><font><b/><strike/></font><font><strike val="0"/></font>',
    )
    .replace('</cellXfs>', '<xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>');

// Reads column B of a sheet whose cells are given as XML.
async function columnB(cells: readonly string[], strings = ''): Promise<readonly Omit<RawCell, 'at'>[]> {
  const head = `<row r="1">${words('A1', 'Đơn vị')}${words('B1', 'Điểm')}</row>`;
  const rows = cells.map((cell, i) => `<row r="${i + 2}">${words(`A${i + 2}`, `0${i}`)}${cell}</row>`);
  const parts = bookParts([{ name: 'A', rows: head + rows.join('') }]).map((part) => {
    if (part.name === 'xl/styles.xml') return { ...part, data: withStrikes(part.data) };
    if (part.name !== 'xl/_rels/workbook.xml.rels' || strings === '') return part;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';
    const shared = `<Relationship Id="rId98" Type="${type}" Target="sharedStrings.xml"/></Relationships>`;
    return { ...part, data: part.data.replace('</Relationships>', shared) };
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  if (strings !== '') parts.push({ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${main}">${strings}</sst>` });
  const { value } = await readTables(zipFile(parts), { source: 'a.xlsx' });
  return (value[0]?.rows ?? []).map((row) => {
    const [, cell = { value: null, at: {} }] = [...row.cells.values()];
    const { at, ...rest } = cell;
    expect(at.sheet).toBe('A');
    return rest;
  });
}

const plain = (text: string): string => `<r><rPr><b/></rPr><t xml:space="preserve">${text}</t></r>`;
const gone = (text: string): string => `<r><rPr><strike/></rPr><t xml:space="preserve">${text}</t></r>`;
const asCell = (text: string): string => `<r><t xml:space="preserve">${text}</t></r>`;

it('a cell that is struck out says so', async () => {
  expect(await columnB(['<c r="B2" s="5"><v>8</v></c>', '<c r="B3" s="6"><v>7</v></c>'])).toEqual([
    { value: 8, struck: true },
    { value: 7 },
  ]);
});

// What is written in one cell, the look of the cell, what is read.
it.each<[string, string, number, Omit<RawCell, 'at'>]>([
  ['a part is struck out, another stands', gone('40') + plain(' 45'), 0, { value: '45', struck: '40' }],
  ['two parts are struck out', gone('4') + plain('5') + gone('0 vụ'), 0, { value: '5', struck: '40 vụ' }],
  ['all parts are struck out', gone('40') + gone(' vụ'), 0, { value: '40 vụ', struck: true }],
  ['only a blank is struck out', plain('40') + gone(' '), 0, { value: '40 ' }],
  ['the cell strikes out what has no look of its own', asCell('40') + plain(' 45'), 5, { value: '45', struck: '40' }],
  ['every part has a look of its own', plain('40') + plain(' vụ'), 5, { value: '40 vụ' }],
  ['no part has one', asCell('40') + asCell(' vụ'), 5, { value: '40 vụ', struck: true }],
  ['a strike that is off', '<r><rPr><strike val="0"/></rPr><t>40</t></r>', 5, { value: '40' }],
])('%s', async (_, runs, look, read) => {
  const inCell = `<c r="B2" s="${look}" t="inlineStr"><is>${runs}</is></c>`;
  const shared = `<c r="B3" s="${look}" t="s"><v>0</v></c>`;
  expect(await columnB([inCell, shared], `<si>${runs}</si>`)).toEqual([read, read]);
});

it('texts of the same letters are not taken for one another', async () => {
  const cell = (place: string, runs: string): string => `<c r="${place}" t="inlineStr"><is>${runs}</is></c>`;
  expect(await columnB([cell('B2', '<t>45</t>'), cell('B3', gone('45')), cell('B4', '<t>45</t>')])).toEqual([
    { value: '45' },
    { value: '45', struck: true },
    { value: '45' },
  ]);
});
