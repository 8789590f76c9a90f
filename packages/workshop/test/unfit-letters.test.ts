// Texts that would become other texts, or break a file, are neutralised by every writer.
import { csv } from '@qcdc/adapter-csv';
import { html } from '@qcdc/adapter-html';
import { xlsx } from '@qcdc/adapter-xlsx';
import type { ReportDoc } from '@qcdc/core';
import { expect, it } from 'vitest';

const texts = ['_x003D_1+1', 'a\ufffeb', 'a\uffffb', 'a\ud800b', '=1+1', 'ﷰ'];
const header = { vi: 'Tên', en: 'Name' };
const doc: ReportDoc = {
  title: { vi: 'Báo cáo', en: 'Report' },
  blocks: [{ kind: 'table', caption: header, columns: [{ header }], rows: texts.map((text) => [text]) }],
};

it('a workbook holds every row, and reads back as it was but for what is no letter', async () => {
  const { value, findings } = await xlsx.read(await xlsx.render(doc, { language: 'en' }), { source: 'a.xlsx' });
  expect(findings).toEqual([]);
  const sheet = value.find(({ name }) => name === 'Name');
  const read = texts.map((_, i) => sheet?.cell(3 + i, 0)?.value);
  expect(read).toEqual(['_x003D_1+1', 'a\ufffdb', 'a\ufffdb', 'a\ufffdb', '=1+1', 'ﷰ']);
});

it.each([
  ['csv', (): string => csv.render(doc, { language: 'en' })],
  ['html', (): string => html.render(doc, { language: 'en' })],
])('%s holds no code point that is no letter', (_, render) => {
  const file = render();
  expect(file).not.toMatch(/[\p{Cs}\p{Noncharacter_Code_Point}]/u);
  for (const [letter] of ['ab', 'ﷰ']) expect(file).toContain(letter);
});
