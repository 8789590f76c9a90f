import type { ReportBlock, ReportDoc } from '@qcdc/core';
import { testWriter } from '@qcdc/testkit';
import { describe, expect, it } from 'vitest';
import { html } from '../src/index.ts';
import { attribute, elements, readPage, textOf, walk } from './read-page.ts';
import { sampleReport } from './sample-report.ts';

/** What holds for every page, whatever the document says. */
function inspect(output: string): void {
  const { document, faults } = readPage(output);
  expect(faults).toEqual([]);
  const all = elements(document);
  const names = new Set(all.map((e) => e.tagName));
  for (const name of ['script', 'link', 'iframe', 'object', 'embed', 'img', 'base', 'form'])
    expect(names).not.toContain(name);
  const ids = all.flatMap((e) => attribute(e, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const element of all) {
    for (const { name, value } of element.attrs) {
      expect(name).not.toMatch(/^on|^src$|^style$|^srcset$|^xlink/u);
      if (name === 'href') expect(value).toMatch(/^#[a-z0-9]+$/u);
      if (/^aria-(?:labelledby|describedby)$/u.test(name)) for (const id of value.split(' ')) expect(ids).toContain(id);
      if (name === 'href') expect(ids).toContain(value.slice(1));
    }
  }
}

testWriter(html, { textOf: (output) => textOf(readPage(output).document), inspect, manyRows: 5000 });

function pageOf(...blocks: readonly ReportBlock[]): ReportDoc {
  return { title: { vi: 'Báo cáo', en: 'Report' }, blocks };
}

describe('the page', () => {
  it('is Vietnamese, English, or Vietnamese with every English text marked', () => {
    const root = (language: 'vi' | 'en' | 'both') =>
      elements(readPage(html.render(sampleReport, { language })).document, 'html')[0]!;
    expect(attribute(root('vi'), 'lang')).toBe('vi');
    expect(attribute(root('en'), 'lang')).toBe('en');
    expect(attribute(root('both'), 'lang')).toBe('vi');
    const marked = elements(root('both'), 'span').filter((e) => attribute(e, 'lang') === 'en');
    expect(marked.map(textOf)).toContain('Mediation success by commune');
  });

  it('speaks both languages when none is asked for', () => {
    expect(html.render(sampleReport)).toBe(html.render(sampleReport, { language: 'both' }));
  });

  it('can start in one language and still holds the other', () => {
    const page = readPage(html.render(sampleReport, { startIn: 'en' })).document;
    const chosen = elements(page, 'input').filter((e) => attribute(e, 'checked') !== undefined);
    expect(chosen.map((e) => attribute(e, 'id'))).toEqual(['view-en']);
    expect(textOf(page)).toContain('Xếp hạng cụm thi đua số 1');
  });

  it('forbids scripts and foreign files by its own policy', () => {
    const policy = elements(readPage(html.render(sampleReport)).document, 'meta').find(
      (e) => attribute(e, 'http-equiv') === 'Content-Security-Policy',
    )!;
    expect(attribute(policy, 'content')).toContain("default-src 'none'");
    expect(attribute(policy, 'content')).not.toContain('script-src');
  });

  it('names no other place on the network', () => {
    const addresses = html.render(sampleReport).match(/(?:https?:)?\/\/[a-z0-9.-]+/giu) ?? [];
    expect(addresses.filter((a) => a !== 'http://www.w3.org')).toEqual([]);
  });

  it('begins with a way past the header to the content', () => {
    const page = readPage(html.render(sampleReport, { language: 'vi' })).document;
    const first = elements(page, 'a')[0]!;
    expect(attribute(first, 'href')).toBe('#content');
    expect(elements(page, 'main').map((e) => attribute(e, 'id'))).toEqual(['content']);
  });

  it('lists its parts when there are at least three', () => {
    const part = (vi: string): ReportBlock => ({ kind: 'heading', level: 2, text: { vi, en: vi } });
    const links = (doc: ReportDoc) =>
      elements(readPage(html.render(doc)).document, 'nav').flatMap((nav) => elements(nav, 'a').map(textOf));
    expect(links(pageOf(part('Một'), part('Hai')))).toEqual([]);
    expect(links(pageOf(part('Một'), part('Hai'), part('Ba')))).toEqual(['Một', 'Hai', 'Ba']);
  });

  it('has one first heading and skips no level', () => {
    const levels = elements(readPage(html.render(sampleReport)).document)
      .map((e) => /^h([1-6])$/u.exec(e.tagName)?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (let i = 1; i < levels.length; i++) expect(levels[i]! - levels[i - 1]!).toBeLessThanOrEqual(1);
  });

  it('grows in step with the document: ten times the rows, about ten times the page', () => {
    const size = (rows: number) =>
      html.render(
        pageOf({
          kind: 'table',
          caption: { vi: 'Lớn', en: 'Huge' },
          columns: [{ header: { vi: 'Đơn vị', en: 'Unit' } }],
          rows: Array.from({ length: rows }, () => ['Xã Mẫu']),
        }),
      ).length;
    const [base, one, ten] = [size(0), size(10_000), size(100_000)];
    expect((ten - base) / (one - base)).toBeLessThan(10.1);
  });
});

describe('a table', () => {
  const table = elements(readPage(html.render(sampleReport, { language: 'vi' })).document, 'table')[0]!;

  it('has a caption, and a scope on every header', () => {
    expect(elements(table, 'caption').map(textOf)).toEqual(['Xếp hạng cụm thi đua số 1']);
    expect(elements(table, 'th').map((e) => attribute(e, 'scope'))).toEqual([
      ...Array<string>(5).fill('col'),
      ...Array<string>(4).fill('row'),
    ]);
  });

  it('takes the first column of words as the name of the row, not the rank before it', () => {
    const named = elements(table, 'th').filter((e) => attribute(e, 'scope') === 'row');
    expect(named.map(textOf)[0]).toBe('Xã Mẫu Một');
  });

  it('says in words that a figure is absent', () => {
    const rows = elements(table, 'tr');
    expect(textOf(rows.at(-1)!)).toContain('không có số liệu');
  });

  it('can be reached and scrolled by keyboard on a small screen', () => {
    const frame = [...walk(readPage(html.render(sampleReport)).document)].find(
      (n) => 'tagName' in n && attribute(n, 'role') === 'region',
    );
    expect(frame !== undefined && 'tagName' in frame && attribute(frame, 'tabindex')).toBe('0');
  });
});

describe('a list of findings', () => {
  const page = readPage(html.render(sampleReport, { language: 'vi' })).document;
  const cards = elements(page, 'li').filter((e) => attribute(e, 'class')?.startsWith('card '));

  it('says the weight of each finding in words and by a mark', () => {
    expect(cards.map((card) => elements(card, 'span').map(textOf).slice(1, 3))).toEqual([
      ['✕', 'Lỗi'],
      ['!', 'Cảnh báo'],
      ['?', 'Chưa kết luận được'],
      ['i', 'Lưu ý'],
    ]);
  });

  it('leads to the cell, says what was expected and found, what to do, and the law', () => {
    const terms = elements(cards[0]!, 'dt').map(textOf);
    expect(terms).toEqual(['Vị trí', 'Đơn vị', 'Kỳ', 'Cần có', 'Thực tế', 'Cách xử lý', 'Căn cứ']);
    expect(textOf(elements(cards[0]!, 'dd')[0]!)).toContain('trang tính Một cửa, ô D4');
  });

  it('names the period in words, and the code and the field for whoever writes software', () => {
    expect(elements(cards[0]!, 'dd').map(textOf)).toContain('giai đoạn 2023–2024');
    expect(elements(cards[0]!, 'code').map(textOf)).toEqual(['one-stop/stated-ratio', 'one-stop.onlineShare']);
  });

  it('cites a provision as a lawyer would, and says when nobody has confirmed its text', () => {
    const basis = textOf(elements(cards[2]!, 'dd').at(-1)!);
    expect(basis).toContain('khoản 1 Điều 10 Luật Hòa giải ở cơ sở số 35/2013/QH13 khoản 1 Điều 29');
    expect(basis).toContain('Điều 29 Luật Hòa giải ở cơ sở số 35/2013/QH13 (chưa kiểm chứng)');
  });

  it('counts an undecided error as undecided, not as an error', () => {
    const tally = elements(page, 'ul').find((e) => attribute(e, 'class') === 'tally')!;
    expect(elements(tally, 'li').map((e) => textOf(e))).toEqual([
      '✕ 1 Lỗi',
      '! 1 Cảnh báo',
      '? 1 Chưa kết luận được',
      'i 1 Lưu ý',
    ]);
  });

  it('says so when nothing was found', () => {
    expect(textOf(page)).toContain('Không phát hiện điều gì.');
  });
});

describe('an explanation', () => {
  it('survives a derivation ten thousand steps deep', () => {
    const first = sampleReport.blocks.find((b) => b.kind === 'explanation')!.explanation;
    let deep = { ...first, inputs: [] as (typeof first)[] };
    for (let i = 0; i < 10_000; i++) deep = { ...first, inputs: [deep] };
    const page = html.render(pageOf({ kind: 'explanation', caption: { vi: 'Sâu', en: 'Deep' }, explanation: deep }));
    expect(page.match(/<details open>/gu)).toHaveLength(10_000);
  });

  it('folds a step that stands on more than thirty parts and says how many', () => {
    const first = sampleReport.blocks.find((b) => b.kind === 'explanation')!.explanation;
    const leaf = { ...first, inputs: [] };
    const total = (parts: number) => ({ ...first, inputs: Array.from({ length: parts }, () => leaf) });
    const rendered = (parts: number) =>
      html.render(pageOf({ kind: 'explanation', caption: { vi: 'Tổng', en: 'Total' }, explanation: total(parts) }), {
        language: 'vi',
      });
    expect(rendered(30)).toContain('<details open>');
    expect(rendered(31)).toContain('<details>');
    expect(textOf(readPage(rendered(31)).document)).toContain('(31 thành phần )');
  });
});
