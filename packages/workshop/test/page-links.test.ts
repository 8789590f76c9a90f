import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './packages.ts';

function pagesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'site' ? [] : pagesBelow(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const readmes = readdirSync(`${root}packages`)
  .map((folder) => `packages/${folder}/README.md`)
  .filter((page) => existsSync(root + page));
const pages = ['README.md', 'CONTRIBUTING.md', ...pagesBelow('docs'), ...readmes];

/** Code is no place for links: what looks like one there is part of the code. */
function proseOf(page: string): string {
  return readFileSync(root + page, 'utf8')
    .replace(/```[\s\S]*?```/gu, '')
    .replace(/`[^`]*`/gu, '');
}

function deadLinks(page: string): readonly string[] {
  const targets = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/gu)].map((match) => match[1] ?? '');
  return targets
    .filter((target) => !/^(?:https?:|mailto:|#)/u.test(target))
    .filter((target) => !existsSync(root + normalize(join(dirname(page), target.replace(/#.*$/u, '')))));
}

/** Code without its comments, which speak the language of their page; what a comment promises (`// =>`) stays. */
function codeOf(page: string): readonly string[] {
  const text = readFileSync(root + page, 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```/gu)].map((match) =>
    (match[1] ?? '').replace(/ *\/\/(?! =>).*$/gmu, '').replace(/^ +/gmu, ''),
  );
}

describe('the pages', () => {
  it.each(pages)('%s leads nowhere that is not there', (page) => {
    expect(deadLinks(page)).toEqual([]);
  });

  it.each(pages)('%s is written with whole letters (NFC)', (page) => {
    const text = readFileSync(root + page, 'utf8');
    expect(text).toBe(text.normalize('NFC'));
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
