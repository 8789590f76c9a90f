// What people wrote on a sheet beside its cells is used nowhere, and that is said once a sheet; what the library writes itself is not.
import { describe, expect, it } from 'vitest';
import { defineUnits } from '@qcdc/core/flow';
import { allEntities } from '@qcdc/core/entities';
import { xlsx } from '@qcdc/adapter-xlsx';
import { bookParts, grid } from './book-file.ts';
import { zipFile } from './zip-file.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rows = grid([
  ['Đơn vị', 'Số vụ tiếp nhận'],
  ['X1', 40],
]);

type Piece = readonly [type: string, path: string, xml: string];

async function told(pieces: readonly Piece[], after = '') {
  const relations = pieces
    .map(([type, path], i) => `<Relationship Id="rId${i + 1}" Type="${types}/${type}" Target="../${path}"/>`)
    .join('');
  const parts = [
    ...bookParts([{ name: 'Hòa giải', rows, after }]),
    { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: `<Relationships>${relations}</Relationships>` },
    ...pieces.map(([, path, data]) => ({ name: `xl/${path}`, data })),
  ];
  const { value, findings } = await xlsx.read(zipFile(parts), { source: 'a.xlsx' });
  expect(value.map(({ name }) => name)).toEqual(['Hòa giải']);
  return findings.map(({ code, severity, actual, where: { sheet, cell } }) => [code, severity, actual, sheet, cell]);
}

const note = (ref: string, text: string, author = 0) =>
  `<comment ref="${ref}" authorId="${author}"><text><r><t>${text}</t></r></text></comment>`;
const notes = (...list: readonly string[]): Piece => [
  'comments',
  'comments1.xml',
  `<comments><authors><author>An</author><author>@qcdc/findings</author></authors><commentList>${list.join('')}</commentList></comments>`,
];
const box = (row: number, column: number, ...lines: readonly string[]) =>
  `<xdr:twoCellAnchor xmlns:xdr="x" xmlns:a="a"><xdr:from><xdr:col>${column}</xdr:col><xdr:row>${row}</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to><xdr:sp><xdr:txBody>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join('')}</xdr:txBody></xdr:sp></xdr:twoCellAnchor>`;

describe('what stands beside the cells', () => {
  it('notes on cells are named with their cells', async () => {
    expect(await told([notes(note('B2', 'số ước, chưa chốt'), note('A2', 'Xã mới &amp; cũ'))])).toEqual([
      ['xlsx/beside-cells', 'info', 'B2: "số ước, chưa chốt"; A2: "Xã mới & cũ"', 'Hòa giải', 'B2'],
    ]);
  });

  it('of many the first are named, and all are counted', async () => {
    const many = Array.from({ length: 500 }, (_, i) => note(`B${i + 2}`, `ghi chú ${i}`));
    const [finding] = (await told([notes(...many)])) as [unknown[]];
    expect(finding[2]).toBe('B2: "ghi chú 0"; B3: "ghi chú 1"; B4: "ghi chú 2"; …');
  });

  it('a discussion is told once, though the file holds it twice', async () => {
    const thread: Piece = [
      'threadedComment',
      'threadedComments/threadedComment1.xml',
      '<ThreadedComments><threadedComment ref="B2"><text>40 hay 400?</text></threadedComment><threadedComment ref="B2"><text>400</text></threadedComment></ThreadedComments>',
    ];
    expect(await told([notes(note('B2', '[Threaded comment] …')), thread])).toEqual([
      ['xlsx/beside-cells', 'info', 'B2: "40 hay 400?"; B2: "400"', 'Hòa giải', 'B2'],
    ]);
  });

  it('words in boxes and at the top of printed pages are told, page numbers are not', async () => {
    const drawing: Piece = ['drawing', 'drawings/drawing1.xml', `<wsDr>${box(3, 1, 'ĐVT:', 'triệu đồng')}</wsDr>`];
    const header =
      '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Kỳ: năm 2024&amp;R&amp;P</oddHeader></headerFooter>';
    expect(await told([drawing], header)).toEqual([
      ['xlsx/beside-cells', 'info', '"Kỳ: năm 2024"; B4: "ĐVT: triệu đồng"', 'Hòa giải', 'B4'],
    ]);
    expect(await told([], '<headerFooter><oddHeader>&amp;C&amp;14&amp;P/&amp;N</oddHeader></headerFooter>')).toEqual(
      [],
    );
  });

  const pages = (...elements: readonly (readonly [name: string, words: string])[]) =>
    `<headerFooter>${elements.map(([name, words]) => `<${name}>${words.replaceAll('&', '&amp;')}</${name}>`).join('')}</headerFooter>`;

  it.each([
    ['below each page', 'oddFooter', '&LSố liệu chưa gồm thôn Lau Sậy&RTrang &P/&N', 'Số liệu chưa gồm thôn Lau Sậy'],
    ['below the first page', 'firstFooter', '&CSố sơ bộ, sẽ gửi lại', 'Số sơ bộ, sẽ gửi lại'],
    ['below every other page', 'evenFooter', '&"Times New Roman,Italic"&10Đơn vị: nghìn hồ sơ', 'Đơn vị: nghìn hồ sơ'],
    ['above the first page', 'firstHeader', '&RQuý III &&  IV', 'Quý III & IV'],
    ['in two corners', 'oddFooter', '&LSố ước&CTrang &P&R(sẽ gửi lại)', 'Số ước (sẽ gửi lại)'],
    ['a year alone', 'oddFooter', '&C2023', '2023'],
  ])('words printed %s are told', async (_, name, words, said) => {
    expect(await told([], pages([name, words]))).toEqual([
      ['xlsx/beside-cells', 'info', `"${said}"`, 'Hòa giải', undefined],
    ]);
  });

  it.each([
    'Trang &P / &N',
    '&CTrang số &P trên tổng số &N trang',
    '&L&F&CPage &P of &N&R&D &T',
    '&LNgày in: &D&RTên tệp: &Z&F',
    '&C- 3 -'.replace('3', '&P'),
    '&LHòa giải',
    '&RĐƠN VỊ',
  ])('numbers of pages, the printer’s clock and what the sheet says anyway are not: %s', async (words) => {
    expect(await told([], pages(['oddFooter', words], ['evenHeader', words]))).toEqual([]);
  });

  it('what first, odd and even pages say alike is said once', async () => {
    const words = 'Số ước';
    const all = pages(['oddFooter', words], ['evenFooter', words], ['firstFooter', words]);
    expect((await told([], all)).map(([, , actual]) => actual)).toEqual(['"Số ước"']);
  });

  it('blank notes and those of the library itself say nothing', async () => {
    expect(await told([notes(note('B2', ' '), note('A2', 'Thiếu mã', 1))])).toEqual([]);
    const units = defineUnits([{ code: 'X1', kind: 'commune', name: 'Xã An Hòa' }]);
    const form = await xlsx.template(allEntities.slice(0, 3), { units });
    const { findings } = await xlsx.read(form, { source: 'form.xlsx' });
    expect(findings.filter(({ code }) => code === 'xlsx/beside-cells')).toEqual([]);
  });

  it.each([
    ['broken XML', '<comments><authors>'],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><comments/>'],
    ['a bomb', `<comments>${' '.repeat(3_000_000)}</comments>`],
  ])('a damaged part takes no figure along: %s', async (_, xml) => {
    expect(await told([['comments', 'comments1.xml', xml]])).toEqual([
      ['xlsx/beside-cells', 'info', '?', 'Hòa giải', undefined],
    ]);
  });

  it('a damaged list of parts takes no figure along either', async () => {
    const parts = [
      ...bookParts([{ name: 'Hòa giải', rows }]),
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: '<Relationships><' },
    ];
    const { value, findings } = await xlsx.read(zipFile(parts), { source: 'a.xlsx' });
    expect(value[0]?.cell(1, 1)?.value).toBe(40);
    expect(findings.map(({ code, actual }) => [code, actual])).toEqual([['xlsx/beside-cells', '?']]);
  });

  it('what lies outside the file or is not there is not looked for', async () => {
    expect(await told([['hyperlink', 'http://a', '']])).toEqual([]);
  });
});
