import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import type { Finding, ReportBlock, ReportDoc } from '@qcdc/core';
import { xlsx } from '../src/index.ts';

const both = (words: string) => ({ vi: words, en: words });

const finding = (i: number, more: Partial<Finding> = {}): Finding => ({
  code: i % 2 === 0 ? 'mediation/too-much' : 'petitions/late',
  severity: i % 2 === 0 ? 'error' : 'warning',
  state: 'failed',
  message: { vi: i % 2 === 0 ? 'Lớn hơn tổng' : 'Quá hạn', en: i % 2 === 0 ? 'Exceeds' : 'Late' },
  where: { source: 'xã 1.xlsx', sheet: "Hòa 'giải'", cell: `D${i + 4}`, unit: `Xã ${i % 3}` },
  basis: [],
  ...more,
});

const findings: ReportBlock = {
  kind: 'findings',
  caption: { vi: 'Kiểm tra', en: 'Checks' },
  findings: Array.from({ length: 7 }, (_, i) => finding(i)),
};
const table: ReportBlock = {
  kind: 'table',
  caption: { vi: 'Xếp hạng', en: 'Ranking' },
  columns: [
    { header: { vi: 'Hạng', en: 'Rank' }, align: 'right' },
    { header: { vi: 'Đơn vị', en: 'Unit' } },
    { header: { vi: 'Điểm', en: 'Points' }, align: 'right' },
    { header: { vi: 'Xếp loại', en: 'Class' } },
  ],
  rows: [['1', 'Xã Một', { vi: '96,5', en: '96.5' }, 'Tốt']],
};
const heat: ReportBlock = {
  kind: 'chart',
  caption: { vi: 'Đã gửi', en: 'Received' },
  chart: {
    type: 'heat',
    of: { vi: 'Đơn vị', en: 'Unit' },
    columns: [both('Hòa giải'), both('Một cửa')],
    rows: [
      { label: both('Xã Một'), cells: [{ share: 1, print: { vi: 'có', en: 'yes' } }, { share: null, print: { vi: 'miễn', en: 'exempt' } }] },
      { label: both('Xã Hai'), cells: [{ share: 0, print: { vi: 'chưa', en: 'no' } }, { share: 0.5, print: both('1/2') }] },
    ],
  },
}; // prettier-ignore

async function parts(...blocks: readonly ReportBlock[]): Promise<ReadonlyMap<string, string>> {
  const doc: ReportDoc = { title: both('Kết quả'), blocks };
  const files = unzipSync(await xlsx.render(doc, { language: 'vi' }));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const book = await parts(findings, table, heat);
const part = (path: string) => book.get(`xl/${path}`) ?? '';
const sheets = await readXlsx(
  await xlsx.render({ title: both('Kết quả'), blocks: [findings, table, heat] }, { language: 'vi' }),
);
const overview = sheets.sheets[0]!.rows;

describe('the overview of a workbook', () => {
  it('lists every sheet with its number of rows, as a number, and a way to it', () => {
    expect(overview.filter((row) => typeof row[0] === 'number').map((row) => [row[1], row[3]])).toEqual([
      ['Kiểm tra', 7],
      ['Xếp hạng', 1],
      ['Đã gửi', 2],
    ]);
    const links = part('worksheets/sheet1.xml').match(/location="[^"]*"/gu);
    expect(links).toEqual([`location="'Kiểm tra'!A1"`, `location="'Xếp hạng'!A1"`, `location="'Đã gửi'!A1"`]);
  });

  it('counts findings by severity and by kind, as numbers that add up to all', () => {
    const rows = overview.map((row) => [row[0], row[3], row[4]]);
    expect(rows).toContainEqual(['Lỗi', 4, 3]);
    expect(rows).toContainEqual(['Cảnh báo', 3, 3]);
    expect(rows).toContainEqual(['Cộng', 7, 3]);
    expect(overview).toContainEqual(expect.arrayContaining(['Lỗi', 'Lớn hơn tổng', 'mediation/too-much', 4]));
  });

  it('counts nothing where nothing was found', async () => {
    const { sheets } = await readXlsx(await xlsx.render({ title: both('x'), blocks: [{ ...findings, findings: [] }] }));
    expect(sheets[0]!.rows.some((row) => row[3] === 0)).toBe(true);
    expect(sheets[0]!.rows.flat().join(' ')).not.toContain('Phát hiện theo loại');
  });
});

describe('a sheet', () => {
  it('is a table of Excel whose heads are those of its cells', () => {
    expect(part('tables/table3.xml')).toContain('ref="A3:D4"');
    expect(part('tables/table3.xml').match(/<tableColumn [^>]*name="([^"]*)"/gu)).toHaveLength(4);
    expect(part('worksheets/sheet3.xml')).toContain('<tableParts count="1">');
    expect(part('worksheets/sheet3.xml')).not.toContain('<autoFilter');
    expect(book.get('[Content_Types].xml')).toContain('spreadsheetml.table+xml');
  });

  it('has a filter alone where its heads have several lines or stand twice: Excel would repair such a table', async () => {
    const twice: ReportBlock = { ...table, columns: [...table.columns.slice(0, 3), table.columns[1]!] };
    const other = await parts(twice);
    expect([...other.keys()].some((path) => path.startsWith('xl/tables/'))).toBe(false);
    expect(other.get('xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A3:D4"/>');
    expect(other.get('xl/workbook.xml')).toContain('_xlnm._FilterDatabase');
    const files = unzipSync(await xlsx.render({ title: both('x'), blocks: [table] }));
    expect(Object.keys(files).some((path) => path.startsWith('xl/tables/'))).toBe(false);
  });

  it('keeps the columns that name a row on the screen and on every page across', () => {
    expect(part('worksheets/sheet3.xml')).toContain('xSplit="2"');
    expect(part('workbook.xml')).toContain("'Xếp hạng'!$A:$B,'Xếp hạng'!$3:$3");
  });

  it('shows the severity of a finding by ground and words, whatever it is sorted by', () => {
    const xml = part('worksheets/sheet2.xml');
    expect(xml).toContain('<conditionalFormatting sqref="A4:A10"><cfRule type="expression" dxfId="0"');
    expect(xml).toContain('LEFT($A4,3)=&quot;Lỗi&quot;');
    expect(part('styles.xml')).toContain('<dxfs count="3">');
  });

  it('shades what was delivered, the darker the more, and leaves what need not come alone', () => {
    const styles = [...part('worksheets/sheet4.xml').matchAll(/<c r="([BC][45])" s="(\d+)"/gu)].map(([, at, style]) => [
      at,
      style,
    ]);
    expect(new Set(styles.map(([, style]) => style)).size).toBe(4);
  });

  it('has its parts in the order Excel asks for', () => {
    const order = ['sheetData', 'autoFilter', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'drawing', 'legacyDrawing', 'tableParts']; // prettier-ignore
    for (const [path, xml] of book) {
      if (!path.startsWith('xl/worksheets/sheet')) continue;
      const places = order.map((name) => xml.indexOf(`<${name}`)).filter((at) => at >= 0);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe('the cell of a finding', () => {
  it('leads to its place in the workbook that was sent, looked for beside the report', () => {
    expect(part('worksheets/sheet2.xml')).toContain(`<hyperlink ref="G4" r:id="rId1" location="'Hòa ''giải'''!D4"/>`);
    const references = part('worksheets/_rels/sheet2.xml.rels');
    expect(references).toContain('Target="x%C3%A3%201.xlsx" TargetMode="External"');
    expect(references.match(/External/gu)).toHaveLength(1);
  });

  it.each([
    ['a path', { source: '../../etc/x.xlsx' }],
    ['an address', { source: 'https://example.invalid/x.xlsx' }],
    ['another kind of file', { source: 'x.exe' }],
    ['half a letter', { source: '\ud800.xlsx' }],
    ['a place that is no cell', { cell: '/3/received' }],
    ['a name no sheet has', { sheet: '[x]' }],
  ])('leads nowhere where the data gives %s, and its words stand', async (_, where) => {
    const odd = finding(0, { where: { source: 'x.xlsx', sheet: 'S', cell: 'D4', ...where } });
    const files = await parts({ ...findings, findings: [odd] });
    expect(files.get('xl/worksheets/sheet2.xml')).not.toContain('<hyperlink');
    expect(files.get('xl/worksheets/_rels/sheet2.xml.rels') ?? '').not.toContain('External');
  });
});
