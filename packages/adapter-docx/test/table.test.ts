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
