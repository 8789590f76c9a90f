import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inNoLanguage, languagesChosen } from '../src/language-in-code.ts';
import { allPages, faultsOfPage, pagesBelow } from '../src/page-faults.ts';
import { root } from './packages.ts';

const pagesIn = (folder: string): readonly string[] => pagesBelow(root, folder);
const pages = allPages(root);

/** The programs of a page, and what else stands in code: commands, what a program prints. */
const blocksOf = (page: string, kind: string): readonly string[] => {
  const fence = new RegExp(`^ *\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'gmu');
  return Array.from(readFileSync(root + page, 'utf8').matchAll(fence), ([, code = '']) => code);
};
const kindsOfBlocks = (page: string): readonly string[] =>
  Array.from(readFileSync(root + page, 'utf8').matchAll(/^ *```(\w+)$/gmu), ([, kind = '']) => kind);
const headings = (page: string): readonly number[] =>
  Array.from(
    readFileSync(root + page, 'utf8')
      .replace(/```[\s\S]*?```/gu, '')
      .matchAll(/^(#+) /gmu),
    ([, marks = '']) => marks.length,
  );

const proseOf = (page: string): string => readFileSync(root + page, 'utf8').replace(/^ *```[\s\S]*?^ *```/gmu, '');
const countOf = (page: string, what: RegExp): number => [...proseOf(page).matchAll(what)].length;
/** Names of the code; files of an example and words that stand for a name are called otherwise in each language. */
const namesOf = (page: string): readonly string[] =>
  Array.from(proseOf(page).matchAll(/`([A-Za-z_$@][\w$./-]*)`/gu), ([, name = '']) => name).filter(
    (name) => !/\.(?:json|xlsx|csv|docx)$|kebab-name/u.test(name),
  );
/** The pages that are led to, by the names of their files; pictures exist in each language. */
const ledTo = (page: string): readonly string[] =>
  Array.from(proseOf(page).matchAll(/\]\(([^)\s#]+)/gu), ([, path = '']) =>
    (path.split('/').at(-1) ?? '').replace(/-(?:vi|en)\.svg$/u, ''),
  ).sort();

// Documents that are issued in Vietnamese are shown as they are issued.
const showVietnamese = ['docs/recipes/write-an-official-report.md', 'docs/recipes/appraise-a-unit.md'];

describe('the pages', () => {
  it.each(pages)('%s leads nowhere that is not there, names its pictures, and is spelt right', (page) => {
    expect(faultsOfPage(root, page)).toEqual([]);
  });

  const guides = ['guides', 'concepts', 'why', 'recipes'].flatMap((folder) => pagesIn(join('docs', folder)));

  it('exist in both languages: every guide, and nothing in Vietnamese alone', () => {
    const vietnamese = pagesIn('docs/vi').map((page) => page.replace(join('docs', 'vi'), 'docs'));
    expect(guides.filter((page) => !vietnamese.includes(page))).toEqual([]);
    expect(vietnamese.filter((page) => !pages.includes(page))).toEqual([]);
  });

  const inVietnamese = (page: string): string => page.replace('docs', join('docs', 'vi'));

  it.each(guides)('%s shows the same code in both languages, but for the language it speaks', (page) => {
    expect(kindsOfBlocks(inVietnamese(page))).toEqual(kindsOfBlocks(page));
    expect(headings(inVietnamese(page))).toEqual(headings(page));
    expect(blocksOf(inVietnamese(page), 'ts').map(inNoLanguage)).toEqual(blocksOf(page, 'ts').map(inNoLanguage));
  });

  it.each(guides)('%s says the same in both languages: items, rows, names of the code, where to go on', (page) => {
    const other = inVietnamese(page);
    for (const what of [/^\|/gmu, /^ *(?:[-*]|\d+\.) /gmu]) expect(countOf(other, what)).toBe(countOf(page, what));
    const there = new Set(namesOf(other));
    expect(namesOf(page).filter((name) => !there.has(name))).toEqual([]);
    expect(ledTo(other)).toEqual(ledTo(page));
  });

  it.each(guides)('%s speaks to its reader in code, too', (page) => {
    const spoken = (of: string): readonly string[] =>
      blocksOf(of, 'ts').map((code) => [...languagesChosen(code)].sort().join(' '));
    expect(spoken(inVietnamese(page)).filter((languages) => languages === 'en')).toEqual([]);
    if (!showVietnamese.includes(page)) expect(spoken(page).filter((languages) => languages === 'vi')).toEqual([]);
  });

  it('a program in another language is the same; one that does something else, or gives something else, is not', () => {
    const one = "printQuantity(paid, 'VND', 'vi'); // => 'hơn 3,4 tỷ đồng'";
    expect(inNoLanguage("printQuantity(paid, 'VND', 'en'); // => 'more than 3.4 billion VND'")).toBe(inNoLanguage(one));
    expect(inNoLanguage("printQuantity(due, 'VND', 'vi'); // => 'hơn 3,4 tỷ đồng'")).not.toBe(inNoLanguage(one));
    expect(inNoLanguage("codes(); // => ['a']")).not.toBe(inNoLanguage("codes(); // => ['b']"));
    expect([...languagesChosen("message.vi; f('x', { locale: 'vi' }); label: { vi: 'a', en: 'b' }")]).toEqual(['vi']);
  });

  it('show the main path as it stands in the example', () => {
    const code = readFileSync(`${root}examples/01-main-path.ts`, 'utf8').trim();
    expect(readFileSync(`${root}README.md`, 'utf8')).toContain(code);
    expect(code.split('\n').length).toBeLessThanOrEqual(30);
  });
});
