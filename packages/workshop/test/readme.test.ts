import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', 'docs/index.md'].concat(
  readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.startsWith('api'))
    .map((path) => `docs/${path}`),
);

describe('the front page', () => {
  it('shows the newcomer exactly the example that runs, in at most 25 lines', () => {
    const example = read('examples/01-main-path.ts').trimEnd();
    expect(example.split('\n').length).toBeLessThanOrEqual(25);
    expect(read('README.md')).toContain(example);
  });

  it('names the two commands', () => {
    const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'bench']));
    expect(read('README.md')).toMatch(/npm start[\s\S]*npm test/);
  });

  it.each([...new Set(pages)])('%s links only to pages that exist', (page) => {
    const folder = page.split('/').slice(0, -1).join('/');
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((m) => m[1] ?? '');
    const broken = links.filter((link) => !existsSync(`${root}${folder}/${link}`));
    expect(broken).toEqual([]);
  });
});
