import type { ReportDoc, TableBlock } from '@qcdc/core';
import { expect, it } from 'vitest';
import { docx } from '../src/index.ts';
import { brokenTag, paragraphsOf, partOf } from './read-word.ts';

const table: TableBlock = {
  kind: 'table',
  caption: { vi: 'Số liệu', en: 'Figures' },
  columns: [{ header: { vi: 'Đơn vị', en: 'Unit' } }, { header: { vi: 'Số vụ', en: 'Cases' }, align: 'right' }],
  rows: [
    ['Xã <Một> & "Hai"', { vi: '1.000', en: '1,000' }],
    [{ vi: 'Xã Hai', en: 'Commune Two' }, null],
    ['\uFFFF0\uFFFF', { vi: '2', en: '2' }],
    ['', '3'],
  ],
};
const doc: ReportDoc = { title: { vi: 'Báo cáo', en: 'Report' }, blocks: [table] };

async function cellsOf(language: 'vi' | 'both'): Promise<readonly (readonly [alignment: string, words: string])[]> {
  const xml = partOf(await docx.render(doc, { language }), 'word/document.xml');
  expect(brokenTag(xml)).toBeNull();
  return [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => [
    /<w:jc w:val="(\w+)"/u.exec(cell)?.[1] ?? '',
    paragraphsOf(cell).join('|'),
  ]);
}

it('every cell has its own words and stands as its column does; one without a figure says so in the middle', async () => {
  expect(await cellsOf('vi')).toEqual([
    ['center', 'Đơn vị'],
    ['center', 'Số vụ'],
    ['left', 'Xã <Một> & "Hai"'],
    ['right', '1.000'],
    ['left', 'Xã Hai'],
    ['center', '…'],
    ['left', '⟦U+FFFF⟧0⟦U+FFFF⟧'],
    ['right', '2'],
    ['center', '…'],
    ['right', '3'],
  ]);
});

it('two languages stand below each other where they differ', async () => {
  const words = (await cellsOf('both')).map(([, said]) => said);
  expect(words.slice(2, 6)).toEqual(['Xã <Một> & "Hai"', '1.000|1,000', 'Xã Hai|Commune Two', '…']);
});

const longHead = `Số vụ việc ${'đã được tiếp nhận và giải quyết theo quy định '.repeat(12)}trong kỳ`;

it.each([
  ['many columns', 14, longHead],
  ['a table that goes on in a second one', 20, longHead],
  ['a head that is one word', 9, 'x'.repeat(600)],
])('a head too long for its column gives its number, and stands whole below the table: %s', async (_, count, long) => {
  const columns = Array.from({ length: count }, (_, i) => ({ header: { vi: i === 5 ? long : `Cột ${i}`, en: 'Column' } })); // prettier-ignore
  const wide: TableBlock = { kind: 'table', caption: table.caption, columns, rows: [columns.map(() => '1')] };
  const xml = partOf(await docx.render({ ...doc, blocks: [wide] }, { language: 'vi' }), 'word/document.xml');
  expect(brokenTag(xml)).toBeNull();
  const heads = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].filter(([row]) => row.includes('w:tblHeader'));
  const cells = heads.flatMap(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => paragraphsOf(cell)));
  const [shortened, ...others] = cells.filter((lines) => lines.at(-1) === '(6)');
  expect(others).toEqual([]);
  expect(shortened?.join('').length).toBeLessThan(long.length / 2);
  expect(paragraphsOf(xml)).toContain(`(6) ${long}`);
});

it('a head that has room stands as it was written, without a number', async () => {
  const xml = partOf(await docx.render(doc, { language: 'vi' }), 'word/document.xml');
  expect(paragraphsOf(xml).filter((text) => text.startsWith('('))).toEqual([]);
});
