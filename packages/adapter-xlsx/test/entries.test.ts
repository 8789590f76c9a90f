// A table with entries is a form: what may be typed, what adds up, what is offered stands in the workbook.
import type { ReportDoc, TableEntry } from '@qcdc/core';
import { fraction } from '@qcdc/core/exact';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../src/index.ts';

const text = (vi: string) => ({ vi, en: vi.toUpperCase() });
const entries: readonly TableEntry[] = [
  { kind: 'number', row: 0, column: 1, least: fraction(0n), most: fraction(20n, 3n) },
  { kind: 'number', row: 1, column: 1, least: fraction(-3n), most: null },
  { kind: 'number', row: 2, column: 1, least: null, most: fraction(5n) },
  { kind: 'choice', row: 0, column: 2, choices: [text('có'), text('chưa, còn thiếu')] },
  { kind: 'choice', row: 2, column: 2, choices: [text('có'), text('chưa, còn thiếu')] },
  {
    kind: 'sum',
    row: 3,
    column: 1,
    of: [
      { row: 0, times: fraction(1n) },
      { row: 1, times: fraction(3n, 2n) },
      { row: 2, times: fraction(1n), mayBeBlank: true },
    ],
  },
];
const doc = (more: readonly TableEntry[] = entries): ReportDoc => ({
  title: text('phiếu'),
  blocks: [
    {
      kind: 'table',
      caption: text('phiếu'),
      columns: [{ header: text('dòng') }, { header: text('điểm') }, { header: text('tình trạng') }],
      rows: ['a', 'b', 'c', ''].map((id) => [id, null, null]),
      entries: more,
    },
  ],
});
const partsOf = async (language: 'vi' | 'en' | 'both', rowsPerSheet = 100) => {
  const parts = unzipSync(await xlsx.render(doc(), { language, rowsPerSheet }));
  return (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
};

describe('a table with entries, written as a workbook', () => {
  it('refuses numbers beyond their ends, exact ratios included', async () => {
    const sheet = (await partsOf('vi'))('xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<dataValidations count="4">');
    expect(sheet).toContain('sqref="B4" type="decimal" operator="between" errorStyle="stop"');
    expect(sheet).toContain('<formula1>0</formula1><formula2>20/3</formula2>');
    expect(sheet).toContain('sqref="B5" type="decimal" operator="greaterThanOrEqual"');
    expect(sheet).toContain('<formula1>-1E+15</formula1><formula2>5</formula2>');
    expect(sheet).toContain('error="Ghi một số trong khung 0 – 20/3."');
  });

  it('offers choices from a hidden sheet, one list for all cells that take the same, in one language', async () => {
    const vi = await partsOf('both');
    expect(vi('xl/worksheets/sheet2.xml')).toContain('sqref="C4 C6" type="list"');
    expect(vi('xl/workbook.xml')).toMatch(/name="qcdc_choice_1"[^>]*>'_qcdc'!\$A\$1:\$A\$2</);
    expect(vi('xl/sharedStrings.xml')).toContain('chưa, còn thiếu');
    expect((await partsOf('en'))('xl/sharedStrings.xml')).toContain('CHƯA, CÒN THIẾU');
  });

  it('adds up once everything it waits for is there', async () => {
    const sheet = (await partsOf('vi'))('xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<f>IF(COUNT(B4,B5)=2,B4+B5*3/2+N(B6),&quot;&quot;)</f>');
  });

  it('moves its entries with their rows over several sheets; a sum of rows elsewhere is left out', async () => {
    const part = await partsOf('vi', 2);
    expect(part('xl/worksheets/sheet3.xml')).toContain('sqref="B4" type="decimal"');
    expect(part('xl/worksheets/sheet3.xml')).not.toContain('<f>');
  });

  it('and one with entries outside of it, or of no kind, is refused', async () => {
    const bad = [
      { kind: 'number', row: 4, column: 1, least: null, most: null },
      { kind: 'choice', row: 0, column: 3, choices: [] },
      { kind: 'colour', row: 0, column: 0 },
      null,
    ];
    for (const entry of bad) await expect(xlsx.render(doc([entry as never]))).rejects.toThrow('blocks[0].entries[0]');
  });

  it('is read back as a table like any other', async () => {
    const { value, findings } = await xlsx.read(await xlsx.render(doc(), { language: 'vi' }), { source: 'f.xlsx' });
    expect(findings).toEqual([]);
    expect(value.map(({ name }) => name)).toEqual(['Tổng quan', 'phiếu']);
  });
});
