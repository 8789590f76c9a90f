import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pages } from '@qcdc/adapter-html';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { manyResults } from './many-results.ts';

/** What is told of one thing that was looked at. */
export type Say = (what: string, faults: readonly string[]) => void;

const communes = 300;
const longestFirstView = 1_000;
const largestFirstPage = 1_500_000;

/**
 * Opens the pages of a province from a disk, as an official would: how long the first view takes, whether every unit is two
 * clicks away, whether the filter finds it, and accessibility of each kind of page.
 *
 * @param browser - the browser
 * @param say - takes what was found
 */
export async function checkPages(browser: Browser, say: Say): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'qcdc-pages-'));
  try {
    const { doc, units, blocksOf } = manyResults(communes, 26);
    // Charts of single units on a few of them: drawing takes longer than looking.
    const some = new Set(units.slice(0, 3).map(({ id }) => id));
    const stream = pages(doc, { by: 'unit', units, blocksOf: (unit) => (some.has(unit) ? blocksOf(unit) : []) });
    let first = 0;
    for await (const { path, content } of stream) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      if (path === 'index.html') first = Buffer.byteLength(content);
    }
    say(`the first page of ${communes} communes has ${first} bytes`, first > largestFirstPage ? ['too large'] : []);
    await lookAt(browser, (path) => pathToFileURL(join(folder, path)).href, say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function lookAt(browser: Browser, address: (path: string) => string, say: Say): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  // The best of three: a busy machine makes no page slower.
  let view = Infinity;
  for (let i = 0; i < 3; i++) {
    await page.goto(address('index.html'));
    const paint = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity`;
    view = Math.min(view, await page.evaluate<number>(paint));
  }
  say(`its first view takes ${Math.round(view)} ms`, view > longestFirstView ? ['too slow'] : []);
  say('the browser has nothing to complain about: the style sheet and the one script pass the policy', complaints);
  await page.fill('#q', 'xa mau 217');
  const found = await page.locator('#units tbody tr:visible').allInnerTexts();
  say('the filter finds a commune typed without marks', found.length === 1 ? [] : found);
  await page.locator('#units tbody tr:visible a').click();
  const title = await page.title();
  say('and a click leads to its page', title.startsWith('Xã Mẫu 217 ') ? [] : [title]);
  await page.close();
  for (const path of [
    'index.html',
    'units/1.html',
    'units/200.html',
    'kinds/1.html',
    'parts/1.html',
    'parts/others.html',
  ])
    for (const width of [360, 1366])
      for (const colorScheme of ['light', 'dark'] as const) {
        const one = await browser.newPage({ bypassCSP: true, colorScheme, viewport: { width, height: 768 } });
        await one.goto(address(path));
        say(`${path}, ${colorScheme}, ${width} px`, await faultsOn(one));
        await one.close();
      }
}

async function faultsOn(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const { violations } = await page.evaluate<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`);
  const wider = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return [
    ...violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 120))
          .join(' | ')}`,
    ),
    ...(wider > 0 ? [`the page is ${wider} px wider than the screen`] : []),
  ];
}
