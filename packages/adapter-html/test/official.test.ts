import type { ReportDoc } from '@qcdc/core';
import { official, type OfficialOptions } from '@qcdc/core/official';
import { describe, expect, it } from 'vitest';
import { html } from '../src/index.ts';
import { attribute, elements, readPage, textOf } from './read-page.ts';

const both = (vi: string) => ({ vi, en: vi });
const report: ReportDoc = {
  title: both('Kết quả năm 2026'),
  blocks: [
    { kind: 'heading', level: 2, text: both('Kết quả') },
    { kind: 'paragraph', text: both('Hòa giải thành 317/348 vụ.') },
    { kind: 'points', points: ['một', 'hai', 'ba', 'bốn', 'năm'].map(both) },
    { kind: 'annex', title: both('Biểu số liệu') },
  ],
};
const options: OfficialOptions = {
  style: 'state',
  issuer: 'Ủy ban nhân dân xã Mẫu',
  number: { value: 5, symbol: 'BC-UBND' },
  signature: { office: 'Chủ tịch', name: 'Nguyễn Văn Mẫu' },
};
const pageOf = (doc: ReportDoc) => html.render(doc, { language: 'vi' });

describe('an official document on the web', () => {
  const page = pageOf(official(report, options));
  const { document, faults } = readPage(page);

  it('is a page without faults, whose one heading is the title', () => {
    expect(faults).toEqual([]);
    expect(elements(document, 'h1')).toEqual([]);
    const headings = elements(document).filter((one) => attribute(one, 'aria-level') === '1');
    expect(headings.map(textOf)).toEqual(['BÁO CÁO Kết quả năm 2026']);
  });

  it('says head, text, foot and annex in their order', () => {
    const said = textOf(document);
    const order = [
      'ỦY BAN NHÂN DÂN XÃ MẪU',
      'Độc lập',
      'Số: 05/BC-UBND',
      'I. KẾT QUẢ',
      'đ) năm',
      'Nơi nhận:',
      'Nguyễn',
      'Phụ lục',
    ];
    const places = order.map((words) => said.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('prints with the margins of the rules, and a number from the second page on', () => {
    expect(page).toContain('@page{margin:20mm 15mm 20mm 30mm;');
    expect(page).toContain('@page:first{@top-center{content:none}}');
    expect(page).toContain('"Times New Roman"');
  });

  it('draws the lines below motto and body, and writes the signer at the size of the style', () => {
    expect(page).toMatch(/class="part-motto rule-full"/u);
    expect(page).toMatch(/class="part-issuer rule-short"/u);
    expect(page).toContain('.part-recipient{font-size:11pt');
  });

  it('leaves other pages as they are', () => {
    const plain = pageOf({ title: both('Kết quả'), blocks: [] });
    expect(plain).not.toContain('Times New Roman');
    expect(elements(readPage(plain).document, 'h1').map(textOf)).toEqual(['Kết quả']);
  });

  it('follows the Party where the style says so', () => {
    const party = pageOf(official(report, { ...options, style: 'party', issuer: 'Đảng ủy xã Mẫu' }));
    expect(party).toContain('line-height:19pt');
    expect(party).toContain('.part-recipientsHead{font-size:14pt;font-weight:400;text-decoration:underline');
  });
});
