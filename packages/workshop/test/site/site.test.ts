import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { afterAll, describe, expect, it } from 'vitest';
import { pagesBelow } from '../../src/page-faults.ts';
import { faultsOfSite } from '../../src/site/dead-links.ts';
import { documentedFiles } from '../../src/site/documents.ts';
import { doorText } from '../../src/site/door-sections.ts';
import { doorsOf } from '../../src/site/doors.ts';
import { linksForSite, titleOf } from '../../src/site/markdown.ts';
import { partsOf } from '../../src/site/page-parts.ts';
import { fit, folded, searched, searchOptions, type SearchEntry } from '../../src/site/search-words.ts';
import { published, root } from '../packages.ts';

describe('the map of the site', () => {
  it('has every page of docs once, and none that is not there', () => {
    const mapped = documentedFiles().filter((path) => path.startsWith('docs/'));
    expect([...mapped].sort()).toEqual(pagesBelow(root, 'docs').sort());
  });
});

describe('the doors', () => {
  const doors = doorsOf(root);

  it('are those of every published package, front doors with them', () => {
    expect(new Set(doors.map(({ folder }) => folder))).toEqual(
      new Set(published.map(({ folder }) => `packages/${folder}`)),
    );
    expect(doors.filter(({ front }) => front)).toHaveLength(published.length);
  });

  it.each(doors)('$name opens with a paragraph and gives each name once', ({ file }) => {
    const { opening, sections } = doorText(readFileSync(root + file, 'utf8'));
    expect(opening.length, `${file} begins with a comment that says what the door is for`).toBeGreaterThan(20);
    const names = sections.flatMap(({ names: those }) => those);
    expect(names.length).toBe(new Set(names).size);
    expect(sections.map(({ title }) => title).filter((title) => /\d$|\.$/u.test(title))).toEqual([]);
    // Nobody finds his way through thirty names in a row.
    if (names.length > 30) expect(sections.filter(({ title }) => title !== '').length, file).toBeGreaterThan(2);
  });

  it('are read as they are written: headings over names, notes to whoever reads the file are none', () => {
    const { opening, sections, rest } = doorText(
      [
        '// What this is, told over',
        '// two lines.',
        '',
        '// 1 read, 2 parse',
        "export { a, type B } from './a.ts';",
        '// the rest',
        "export * from './c.ts';",
      ].join('\n'),
    );
    expect(opening).toBe('What this is, told over two lines.');
    expect(sections).toEqual([{ title: 'Read, parse', names: ['a', 'B'] }]);
    expect(rest).toBe('The rest');
  });
});

describe('links of a page', () => {
  const pages = new Set(['docs/recipes/add-a-rule.md', 'packages/core/README.md']);
  const made = (text: string): string => linksForSite(text, 'docs/index.md', { root, pages });

  it.each([
    ['[a](recipes/add-a-rule.md#b)', '[a](recipes/add-a-rule.md#b)'],
    ['[a](../packages/core)', '[a](../packages/core/README.md)'],
    ['[a](../examples/01-main-path.ts)', '[a](https://source.invalid/examples/01-main-path.ts)'],
    ['[a](https://x.vn/b.md)', '[a](https://x.vn/b.md)'],
    ['`[a](b.ts)`', '`[a](b.ts)`'],
    ['```ts\nf[a](b)\n```', '```ts\nf[a](b)\n```'],
  ])('%s', (written, there) => {
    expect(made(written)).toBe(there);
  });

  it('needs a title on each page', () => {
    expect(titleOf('# The `nouns`\n', 'a.md')).toBe('The nouns');
    expect(() => titleOf('no heading', 'a.md')).toThrow('a.md');
  });
});

describe('the search', () => {
  const titles = ['Hòa giải ở cơ sở', 'Bảng xếp hạng', 'explainScore', 'mediation/settled-within-taken-on', 'Đánh giá'];
  const index = new MiniSearch<SearchEntry>(searchOptions);
  index.addAll(titles.map((title, id) => ({ id, title, of: '', url: '', text: '' })));
  const first = (typed: string): unknown => index.search(typed)[0]?.['title'];

  it.each([
    ['hòa giải', 'Hòa giải ở cơ sở'],
    ['hoà giải', 'Hòa giải ở cơ sở'],
    ['hoa giai', 'Hòa giải ở cơ sở'],
    ['HOA GIAI'.normalize('NFD'), 'Hòa giải ở cơ sở'],
    ['xếp hạng', 'Bảng xếp hạng'],
    ['danh gia', 'Đánh giá'],
    ['explain', 'explainScore'],
    ['score', 'explainScore'],
    ['explainscore', 'explainScore'],
    ['mediation/settled', 'mediation/settled-within-taken-on'],
  ])('finds by "%s"', (typed, title) => {
    expect(first(typed)).toBe(title);
  });

  it.each([
    ['tỉ lệ', 'Tỷ lệ hòa giải thành'],
    ['ti le', 'Tỷ lệ hòa giải thành'],
    ['kì báo cáo', 'Kỳ báo cáo'],
    ['kỳ báo cáo', 'Kỳ báo cáo'],
    ['qui chế', 'Quy chế dân chủ'],
    ['explian', 'explainScore'],
    ['scoer', 'explainScore'],
    ['defineEntty', 'defineEntity'],
    ['hoa gai', 'Tỷ lệ hòa giải thành'],
    ['emulation/unknown-field', 'unknownName'],
  ])('finds by "%s", which is written otherwise or with a slip of the pen', (typed, title) => {
    const some = new MiniSearch<SearchEntry>(searchOptions);
    const names = [
      'Tỷ lệ hòa giải thành',
      'Kỳ báo cáo',
      'Quy chế dân chủ',
      'explainScore',
      'defineEntity',
      'unknownName',
    ];
    some.addAll(names.map((name, id) => ({ id, title: name, of: '', url: '', text: '' })));
    expect(searched(some, typed, true)[0]?.title).toBe(title);
  });

  it('puts the page in the language of the reader first, where both languages have it', () => {
    const some = new MiniSearch<SearchEntry>(searchOptions);
    const urls = ['vi/recipes/csv.html', 'recipes/csv.html', 'api/csv.html'];
    some.addAll(urls.map((url, id) => ({ id, title: 'CSV', of: '', url, text: '' })));
    expect(searched(some, 'csv', true).map(({ url }) => url)).toEqual([urls[0], urls[2], urls[1]]);
    expect(searched(some, 'csv', false).map(({ url }) => url)).toEqual([urls[1], urls[2], urls[0]]);
    expect(searched(some, ' ', false)).toEqual([]);
  });

  it('goes on to words that differ, and to some of the words, where what has all of them is next to nothing', () => {
    const some = new MiniSearch<SearchEntry>(searchOptions);
    const texts = [
      ['Số liệu', 'một tỷ lệ nào đó, hài lòng hay không, không ai biết'],
      ['Tỷ lệ người dân hài lòng', ''],
      ['Tỷ lệ hòa giải thành', ''],
    ] as const;
    some.addAll(texts.map(([title, text], id) => ({ id, title, of: '', url: '', text })));
    expect(searched(some, 'tỉ lệ hài lòng', true).map(({ id }) => id)).toEqual([1, 0, 2]);
  });

  it('finds nothing by words that are not there', () => {
    expect(index.search('chi bộ')).toEqual([]);
  });

  it('finds every row of a long table by its name, and by no more than that', () => {
    const rows = Array.from(
      { length: 200 },
      (_, i) => `<tr>\n<td><code>xlsx/no-${i}</code></td>\n<td>Lỗi tệp số ${i}k</td>\n</tr>`,
    );
    const page = `<h1 id="a">Đọc tệp</h1><p>Mở đầu</p><h2 id="b">Bảng</h2><table><tbody>${rows.join('')}</tbody></table>`;
    const parts = partsOf(page, 'doc.html', 'Đọc tệp');
    const found = new MiniSearch<SearchEntry>(searchOptions);
    found.addAll(parts.map((part, id) => ({ id, ...part })));
    const urls = (typed: string): readonly unknown[] => found.search(typed).map((one) => one['url'] as unknown);
    expect(rows.map((_, i) => urls(`xlsx/no-${i}`))).toEqual(rows.map(() => ['doc.html#b']));
    expect([urls('1k'), urls('199k')]).toEqual([['doc.html#b'], []]);
  });

  it('finds prose to its end, however long the tables and programs before it are', () => {
    const long = 'dòng '.repeat(600);
    const page = `<h1 id="a">Câu chữ</h1><pre>${long}nohope</pre><table><tr><td>${long}nowhere</td></tr></table><ul><li>Ẩn cẩn thận</li></ul>`;
    const found = new MiniSearch<SearchEntry>(searchOptions);
    found.addAll(partsOf(page, 'w.html', 'Câu chữ').map((part, id) => ({ id, ...part })));
    expect(['cẩn thận', 'nohope', 'nowhere'].map((typed) => found.search(typed).length)).toEqual([1, 0, 0]);
  });

  it('puts the same before the beginning, and that before the middle', () => {
    expect(['Rank', 'Rank of', 'The rank', 'Ranking'].map((title) => fit(title, folded('RANK')))).toEqual([
      20, 5, 3, 1,
    ]);
  });
});

describe('the look at a finished site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qcdc-site-'));
  const write = (path: string, html: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('names each link that leads nowhere, out of the folder or past a place, and each silent picture', () => {
    write('index.html', '<p id="a"></p><a href="b/c.html#d">1</a><a href="#a">2</a><a href="https://x.vn">3</a>');
    write(
      'b/c.html',
      '<h1 id="d"></h1><a href="../index.html#no">1</a><a href="no.html">2</a><a href="/x">3</a><img src="p.png">',
    );
    write('b/p.png', '');
    const faults = faultsOfSite(folder);
    expect(faults).toHaveLength(4);
    expect(faults.join('\n')).toMatch(/1 pictures[\s\S]*no such place[\s\S]*not there[\s\S]*not below/u);
  });
});
