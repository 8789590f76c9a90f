import { createHash } from 'node:crypto';
import type { Finding, ReportDoc } from '@qcdc/core';
import { describe, expect, it } from 'vitest';
import { pages, type PageFile, type PagesOptions } from '../src/index.ts';
import { filterHash, filterScript } from '../src/pages/filter-script.ts';
import { attribute, elements, readPage, textOf, type Element } from './read-page.ts';
import { sampleCharts } from './sample-charts.ts';
import { sampleFindings } from './sample-report.ts';

const communes = 45;
const each = 7;
const name = (i: number) => `Xã Mẫu ${i}`;

const finding = (unit: number, k: number): Finding => {
  const like = sampleFindings[k % sampleFindings.length]!;
  return { ...like, where: { ...like.where, unit: String(unit), cell: `D${k + 4}` } };
};

const findings = [
  ...Array.from({ length: communes * each }, (_, i) => finding(Math.floor(i / each), i % each)),
  finding(999, 0),
  { ...sampleFindings[3]!, where: {} },
];

const doc: ReportDoc = {
  title: { vi: 'Kết quả', en: 'Results' },
  subtitle: { vi: 'Dữ liệu mẫu', en: 'Invented' },
  blocks: [
    { kind: 'heading', level: 2, text: { vi: 'Xếp hạng', en: 'Ranking' } },
    sampleCharts[1]!,
    {
      kind: 'table',
      caption: { vi: 'Bảng dài', en: 'A long table' },
      columns: [{ header: { vi: 'Đơn vị', en: 'Unit' } }],
      rows: Array.from({ length: 120 }, (_, i) => [name(i)]),
    },
    { kind: 'findings', caption: { vi: 'Kiểm tra', en: 'Checks' }, findings },
  ],
};

const units = Array.from({ length: communes + 1 }, (_, i) => ({
  id: String(i),
  name: name(i),
  code: String(i).padStart(5, '0'),
  group: `Tỉnh ${i % 3}`,
}));

async function written(options: PagesOptions = {}, of = doc): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, content } of pages(of, { language: 'vi', units, ...options })) {
    expect(files.has(path)).toBe(false);
    files.set(path, content);
  }
  return files;
}

const many = await written({ by: 'unit' });
const first = readPage(many.get('index.html')!).document;
const documents = [...many]
  .filter(([path]) => path.endsWith('.html'))
  .map(([path, content]) => [path, readPage(content)] as const);
const found = (path: string): readonly Element[] =>
  elements(readPage(many.get(path)!).document, 'table')
    .filter((table) => attribute(table, 'class') === 'found')
    .flatMap((table) => elements(table, 'tbody'))
    .flatMap((body) => elements(body, 'tr'));
/** Where a link of a page leads, inside the folder. */
const target = (from: string, href: string) => new URL(href, `file:///folder/${from}`).pathname.replace('/folder/', '');

describe('a set of pages', () => {
  it('holds every finding once, on the page of its unit or among those of no unit', () => {
    const rows = [...many.keys()].flatMap((path) => (path.endsWith('.html') ? found(path) : []));
    expect(rows).toHaveLength(findings.length);
    expect(found('units/1.html')).toHaveLength(each);
    expect(found('parts/others.html')).toHaveLength(1);
  });

  it('says each finding with its message, place, expected, actual, hint and law', () => {
    const text = textOf(readPage(many.get('units/1.html')!).document);
    const [wrong] = sampleFindings;
    for (const words of [wrong!.message.vi, wrong!.hint!.vi, 'D4', '6304 / 6400 = 98,50 %', '99,1 %', wrong!.code])
      expect(text).toContain(words);
    expect(text).toContain('khoản 1 Điều 10');
  });

  it('says once what several findings of a unit say in the same words, with all their places', () => {
    const heads = elements(readPage(many.get('units/1.html')!).document, 'th').filter(
      (th) => attribute(th, 'rowspan') === '2',
    );
    expect(heads).toHaveLength(3);
  });

  it('reaches every unit in two clicks: each stands on the first page, also one nothing was found about', () => {
    const links = elements(first, 'a').map((a) => attribute(a, 'href')!);
    for (let i = 1; i <= communes + 2; i++) expect(links).toContain(`units/${i}.html`);
    expect(textOf(readPage(many.get(`units/${communes + 1}.html`)!).document)).toContain('Không phát hiện điều gì.');
  });

  it('lists a unit findings name and the list does not, instead of dropping it', () => {
    expect(textOf(first)).toContain('Không có trong danh mục');
    expect(found(`units/${communes + 2}.html`)).toHaveLength(1);
  });

  it('counts on the first page what stands behind it', () => {
    const table = elements(first, 'table').find((one) => attribute(one, 'class') === 'kinds')!;
    const counts = elements(table, 'tr')
      .slice(1)
      .map((row) => Number(textOf(elements(row, 'td')[1]!)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(findings.length);
  });

  it('shows the beginning of a long table and leads to the whole of it', () => {
    expect(textOf(first)).toContain('còn 100 dòng nữa');
    const part = readPage(many.get('parts/1.html')!).document;
    expect(elements(elements(part, 'tbody')[0]!, 'tr')).toHaveLength(120);
  });

  it('has a page for every kind of finding, with every unit that has it', () => {
    const kind = readPage(many.get('kinds/1.html')!).document;
    expect(elements(kind, 'li').length).toBeGreaterThanOrEqual(communes);
  });

  it('has no link that leads nowhere, no fault of markup, no id twice', () => {
    for (const [path, { document, faults }] of documents) {
      expect(faults).toEqual([]);
      const ids = elements(document).flatMap((e) => attribute(e, 'id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const element of elements(document)) {
        const href = attribute(element, 'href');
        if (href === undefined) continue;
        if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
        else expect([...many.keys()]).toContain(target(path, href));
      }
    }
  });

  it('runs one script on one page, which the policy of that page names and no other', () => {
    const hash = createHash('sha256').update(filterScript).digest('base64');
    expect(filterHash).toBe(`sha256-${hash}`);
    for (const [path, { document }] of documents) {
      const scripts = elements(document, 'script');
      expect(scripts.map(textOf)).toHaveLength(path === 'index.html' ? 1 : 0);
      const policy = elements(document, 'meta').find((meta) => attribute(meta, 'http-equiv') !== undefined)!;
      expect(attribute(policy, 'content')!.includes('script-src')).toBe(path === 'index.html');
    }
    expect(many.get('index.html')).toContain(`script-src '${filterHash}'`);
  });

  it('names no place on the network', () => {
    for (const content of many.values())
      expect(
        (content.match(/(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]+/giu) ?? []).filter((a) => a !== 'http://www.w3.org'),
      ).toEqual([]);
  });

  it('is the same for the same document, in each language and in both', async () => {
    for (const language of ['en', 'both'] as const) {
      const [a, b] = [await written({ by: 'unit', language }), await written({ by: 'unit', language })];
      expect([...a]).toEqual([...b]);
      expect(a.get('index.html')).toContain('Findings by kind');
    }
  });

  it('makes one page at a time: what is said about a unit is asked when its page is made', async () => {
    const asked: string[] = [];
    const stream = pages(doc, { by: 'unit', units, language: 'vi', blocksOf: (unit) => (asked.push(unit), []) });
    const files: PageFile[] = [];
    for await (const file of stream) {
      files.push(file);
      if (file.path === 'units/2.html') break;
    }
    expect(files[0]?.path).toBe('index.html');
    expect(asked).toEqual(['0', '1']);
  });
});

describe('a small job', () => {
  it('is one page that needs no script', async () => {
    const small = { ...doc, blocks: doc.blocks.slice(0, 2) };
    const files = await written({ units: units.slice(0, 3) }, small);
    expect([...files.keys()]).toEqual(['index.html']);
    expect(files.get('index.html')).toContain('<svg');
    expect(files.get('index.html')).not.toContain('<script');
  });

  it('holds what is said about its units, too', async () => {
    const text = { vi: 'Riêng của xã này', en: 'Of this commune' };
    const files = await written({ by: 'one', blocksOf: () => [{ kind: 'paragraph', text }] });
    expect(files.get('index.html')!.split('Riêng của xã này')).toHaveLength(units.length + 1);
  });

  it('calls its units by name and code, as a set of pages does', async () => {
    for (const count of [1, 70]) {
      const told = Array.from({ length: count }, (_, k) => finding(7, k));
      const blocks = [{ ...doc.blocks[3]!, findings: told } as ReportDoc['blocks'][number]];
      const files = await written({ by: 'one' }, { ...doc, blocks });
      expect(textOf(readPage(files.get('index.html')!).document)).toContain('Xã Mẫu 7 (00007)');
    }
  });

  it('becomes a set of pages from 500 findings or 100 units on', async () => {
    const lots = Array.from({ length: 100 }, (_, i) => ({ id: String(i) }));
    expect((await written({ units: lots })).size).toBeGreaterThan(100);
    const large = {
      ...doc,
      blocks: [
        {
          ...doc.blocks[3]!,
          findings: Array.from({ length: 500 }, () => sampleFindings[3]!),
        } as (typeof doc.blocks)[number],
      ],
    };
    expect((await written({ units: [] }, large)).has('parts/others.html')).toBe(true);
  });
});

describe('what there is not', () => {
  const nowhere = { title: { vi: 'Trống', en: 'Empty' }, blocks: [] };

  it('a report in which nobody checked anything does not say that nothing was found', async () => {
    for (const blocks of [[], [sampleCharts[1]!]]) {
      const files = await written({ by: 'unit', units: units.slice(0, 2) }, { ...nowhere, blocks });
      for (const content of files.values()) expect(content).not.toContain('Không phát hiện điều gì.');
    }
    const { document } = readPage((await written({ by: 'unit', units: [] }, nowhere)).get('index.html')!);
    expect(textOf(document)).toContain('Báo cáo này không có nội dung.');
    expect(elements(document, 'nav')).toEqual([]);
  });

  it.each([
    ['nothing', 'Đơn vị chưa gửi gì', 'Không phát hiện điều gì', '(chưa gửi gì)'],
    ['some', 'Không phát hiện điều gì trong phần đã gửi.', 'Không phát hiện điều gì.', '(mới gửi một phần)'],
  ] as const)(
    'of a unit from which %s came it is said, and not that nothing was found',
    async (came, said, unsaid, mark) => {
      const blocks = [{ ...doc.blocks[3]!, findings: [] } as ReportDoc['blocks'][number]];
      const files = await written({ by: 'unit', units: [{ id: 'A', came }, { id: 'B', came: 'all' }] }, { ...nowhere, blocks }); // prettier-ignore
      const of = (path: string): string => textOf(readPage(files.get(path)!).document);
      expect(of('units/1.html')).toContain(said);
      expect(of('units/1.html')).not.toContain(unsaid);
      expect(of('units/2.html')).toContain('Không phát hiện điều gì.');
      expect(of('index.html').split(mark)).toHaveLength(2);
    },
  );

  it('findings about who sent nothing stand beside that it sent nothing', async () => {
    const blocks = [{ ...doc.blocks[3]!, findings: [finding(1, 0)] } as ReportDoc['blocks'][number]];
    const files = await written({ by: 'unit', units: [{ id: '1', came: 'nothing' }] }, { ...nowhere, blocks });
    expect(files.get('units/1.html')).toContain('Đơn vị chưa gửi gì');
    expect(found('units/1.html')).toHaveLength(each);
  });

  it('one that was checked without fault does', async () => {
    const blocks = [{ ...doc.blocks[3]!, findings: [] } as ReportDoc['blocks'][number]];
    const files = await written({ by: 'unit', units: units.slice(0, 1) }, { ...nowhere, blocks });
    for (const path of ['index.html', 'units/1.html']) expect(files.get(path)).toContain('Không phát hiện điều gì.');
  });

  it('a unit without a name is called by its id, and every link has words', async () => {
    const nameless = ['', '  '].map((name, i) => ({ id: `U${i}`, name }));
    const odd = { ...sampleFindings[0]!, where: { unit: '' } };
    const blocks = [{ ...doc.blocks[3]!, findings: [odd] } as ReportDoc['blocks'][number]];
    const files = await written(
      { by: 'unit', units: [...nameless, { id: 'U3', name: ' ', code: '00003' }] },
      { ...nowhere, blocks },
    );
    for (const [path, content] of files)
      for (const link of elements(readPage(content).document, 'a')) expect(textOf(link).trim(), path).not.toBe('');
    const words = textOf(readPage(files.get('index.html')!).document);
    for (const called of ['U0', 'U1', 'U3 (00003)', '(không có tên / no name)']) expect(words).toContain(called);
  });
});

it('whoever types the name of a district finds its communes: the list carries it', () => {
  const groups = elements(first, 'details').filter((one) =>
    elements(one, 'table').some((t) => attribute(t, 'class') === 'units'),
  );
  expect(groups.map((one) => attribute(one, 'data-in') ?? null)).toEqual(['Tỉnh 0', 'Tỉnh 1', 'Tỉnh 2', null]);
});

describe('a wrong call', () => {
  it('is refused before the first page', () => {
    expect(() => pages(null as never)).toThrow('pages.doc');
    expect(() => pages(doc, { by: 'units' } as never)).toThrow('"units"');
    expect(() => pages(doc, { unit: [] } as never)).toThrow('unit');
    expect(() => pages(doc, { units: [{ name: 'x' }] } as never)).toThrow('pages.units');
    expect(() => pages(doc, { charts: {} } as never)).toThrow('pages.charts');
  });
});

describe('hostile names', () => {
  it('are text on every page, and part of no address', async () => {
    const bad = '"><script>alert(1)</script>../../etc';
    const odd = { ...sampleFindings[0]!, where: { unit: bad } };
    const report = {
      ...doc,
      blocks: [{ kind: 'findings', caption: { vi: bad, en: bad }, findings: [odd] }],
    } as ReportDoc;
    const files = await written({ by: 'unit', units: [{ id: bad, name: bad, code: bad, group: bad }] }, report);
    for (const [path, content] of files) {
      expect(path).toMatch(/^[a-z/0-9.]+$/u);
      expect(elements(readPage(content).document, 'script').length).toBe(path === 'index.html' ? 1 : 0);
    }
  });
});
