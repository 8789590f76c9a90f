import { readXlsx } from 'hucre/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { ReportDoc } from '@qcdc/core';
import { official, type OfficialOptions } from '@qcdc/core/official';
import { beforeAll, describe, expect, it } from 'vitest';
import { xlsx } from '../src/index.ts';

const both = (vi: string) => ({ vi, en: vi });
const report: ReportDoc = {
  title: both('Kết quả năm 2026'),
  blocks: [
    { kind: 'heading', level: 2, text: both('Kết quả') },
    { kind: 'points', points: ['một', 'hai', 'ba', 'bốn', 'năm'].map(both) },
    { kind: 'annex', title: both('Biểu số liệu') },
    { kind: 'table', caption: both('Bảng'), columns: [{ header: both('Cột') }], rows: [['x']] },
  ],
};
const options: OfficialOptions = {
  style: 'state',
  issuer: 'Ủy ban nhân dân xã Mẫu',
  number: { value: 5, symbol: 'BC-UBND' },
  signature: { authority: [{ as: 'onBehalf', of: 'Ủy ban nhân dân' }], office: 'Chủ tịch', name: 'Nguyễn Văn Mẫu' },
};

describe('an official document as a workbook', () => {
  let rows: readonly (readonly unknown[])[] = [];
  let sheet = '';
  beforeAll(async () => {
    const file = await xlsx.render(official(report, options), { language: 'vi' });
    rows = (await readXlsx(file)).sheets[0]?.rows ?? [];
    sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  });

  it('has the body on the left of nation and motto, and the number on the left of place and day', () => {
    expect(rows[0]).toEqual(['ỦY BAN NHÂN DÂN XÃ MẪU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    expect(rows[1]?.[1]).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(rows[2]?.[0]).toBe('Số: 05/BC-UBND');
  });

  it('says title and text across both columns, once', () => {
    const said = rows.map(([first]) => first);
    expect(said.filter((words) => words === 'Kết quả năm 2026')).toHaveLength(1);
    expect(said).toEqual(expect.arrayContaining(['BÁO CÁO', 'I. KẾT QUẢ', 'đ) năm./.', 'Phụ lục', 'BIỂU SỐ LIỆU']));
    const place = said.indexOf('I. KẾT QUẢ') + 1;
    expect(sheet).toContain(`<mergeCell ref="A${place}:B${place}"/>`);
  });

  it('leaves room for the signature beside those who get it', () => {
    const office = rows.findIndex((row) => row[1] === 'CHỦ TỊCH');
    const name = rows.findIndex((row) => row[1] === 'Nguyễn Văn Mẫu');
    expect([rows[office - 1], name - office]).toEqual([['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'], 2]);
    const height = RegExp(`<row r="${name}"[^>]* ht="([\\d.]+)"`, 'u').exec(sheet)?.[1];
    expect(Number(height)).toBeGreaterThanOrEqual(70);
  });

  it('is printed as small as lets both halves of the letterhead stand on one page', () => {
    const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/gu)].map(([, width]) => Number(width));
    const scale = Number(/ scale="(\d+)"/u.exec(sheet)?.[1]);
    expect((widths.reduce((sum, width) => sum + width, 0) * scale) / 100).toBeLessThanOrEqual(76);
    expect(scale).toBeGreaterThan(80);
    // Whatever letters a program has, no half of a line goes to a further page.
    expect(sheet).toContain('fitToWidth="1" fitToHeight="0"');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).not.toContain('<colBreaks');
  });

  it('is printed upright', () => {
    expect(sheet).toContain('orientation="portrait"');
  });
});
