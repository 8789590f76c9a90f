import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPages, faultsOfPage } from '../src/page-faults.ts';
import { root } from './packages.ts';

function pagesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'site' ? [] : pagesBelow(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const pages = allPages(root);

/** Code without its comments, which speak the language of their page; what a comment promises (`// =>`) stays. */
function codeOf(page: string): readonly string[] {
  const text = readFileSync(root + page, 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```/gu)].map((match) =>
    (match[1] ?? '').replace(/ *\/\/(?! =>).*$/gmu, '').replace(/^ +/gmu, ''),
  );
}

describe('the pages', () => {
  it.each(pages)('%s leads nowhere that is not there, names its pictures, and is spelt right', (page) => {
    expect(faultsOfPage(root, page)).toEqual([]);
  });

  const guides = ['concepts', 'why', 'recipes'].flatMap((folder) => pagesBelow(join('docs', folder)));

  it('exist in both languages: every guide, and nothing in Vietnamese alone', () => {
    const vietnamese = pagesBelow('docs/vi').map((page) => page.replace(join('docs', 'vi'), 'docs'));
    expect(guides.filter((page) => !vietnamese.includes(page))).toEqual([]);
    expect(vietnamese.filter((page) => !pages.includes(page))).toEqual([]);
  });

  it.each(guides)('%s shows the same code in both languages', (page) => {
    expect(codeOf(page.replace('docs', join('docs', 'vi')))).toEqual(codeOf(page));
  });

  it('show the main path as it stands in the example', () => {
    const code = readFileSync(`${root}examples/01-main-path.ts`, 'utf8').trim();
    expect(readFileSync(`${root}README.md`, 'utf8')).toContain(code);
    expect(code.split('\n').length).toBeLessThanOrEqual(30);
  });
});
