// Runs the main path in Chromium and looks at the page with a person's eyes: accessibility rules in light and dark, phone
// width, paper. Not part of npm test, because not every machine has a browser; without one it says so and ends well.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as html from '@qcdc/adapter-html';
import { xlsx } from '@qcdc/adapter-xlsx';
import * as core from '@qcdc/core';
import * as entities from '@qcdc/core/entities';
import * as flow from '@qcdc/core/flow';
import * as law from '@qcdc/core/law';
import * as emulation from '@qcdc/emulation';
import * as indicators from '@qcdc/indicators';
import * as rules from '@qcdc/validators';
import axe from 'axe-core';
import { chromium, type Browser } from 'playwright-core';
import { resultDoc } from '../../../examples/main/result-doc.ts';
import { runPath } from '../../../examples/main/run-path.ts';
import { sampleReport } from '../../adapter-html/test/sample-report.ts';
import { checkPages } from './check-pages.ts';
import { bundleForBrowser } from './bundle-for-browser.ts';
import { chromiumFlags, findChromium } from './find-chromium.ts';
import { mainPath, type PathAnswer } from './main-path.ts';

/** What axe reports of a broken rule. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function answerIn(browser: Browser): Promise<PathAnswer> {
  const { code } = await bundleForBrowser(fileURLToPath(new URL('browser-entry.ts', import.meta.url)));
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>main path</title>');
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction('globalThis.qcdcAnswer !== undefined');
  const answer = await page.evaluate<PathAnswer>('globalThis.qcdcAnswer');
  await page.close();
  return answer;
}

/** Reads a workbook inside the page and outside it. */
async function workbookIn(browser: Browser, name: string): Promise<string[]> {
  const file = await readFile(new URL(`../../../examples/data/${name}`, import.meta.url));
  const { code } = await bundleForBrowser(fileURLToPath(new URL('excel-in-browser-entry.ts', import.meta.url)));
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>workbook</title>');
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction('globalThis.qcdcReadWorkbook !== undefined');
  const call = `globalThis.qcdcReadWorkbook(${JSON.stringify([...file])}, ${JSON.stringify(name)})`;
  const there = await page.evaluate<{ readonly sheets: unknown; readonly findings: unknown }>(call);
  await page.close();
  const { value, findings } = await xlsx.read(file, { source: name });
  const here = { sheets: value.map(({ name, rows }) => [name, rows]), findings: findings.map((f) => f.code) };
  return JSON.stringify(here) === JSON.stringify(there) ? [] : [JSON.stringify(there)];
}

async function faultsOf(browser: Browser, text: string, scheme: 'light' | 'dark', width: number): Promise<string[]> {
  const page = await browser.newPage({ bypassCSP: true, colorScheme: scheme, viewport: { width, height: 900 } });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(text);
  await page.addScriptTag({ content: axe.source });
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  const wider = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  await page.close();
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`),
    ...(wider > 0 ? [`the page is ${wider} px wider than the screen`] : []),
    ...requests.map((url) => `asks the network for ${url}`),
  ];
}

async function check(executablePath: string): Promise<number> {
  const browser = await chromium.launch({ executablePath, args: chromiumFlags, chromiumSandbox: false });
  let faults = 0;
  const say = (what: string, found: readonly string[]): void => {
    faults += found.length;
    console.log(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${what}`);
    for (const one of found) console.log(`       ${one}`);
  };
  try {
    const here = mainPath({ core, flow, entities, law, rules, indicators, emulation, html });
    const there = await answerIn(browser);
    const same = JSON.stringify(here) === JSON.stringify(there);
    say('the main path gives in the browser what it gives in Node', same ? [] : ['the answers differ']);
    say('a workbook is read in the browser as in Node', await workbookIn(browser, 'r5-an-minh-2023-2024.xlsx'));
    const planted = html.html.render(sampleReport, { language: 'vi' }).replace('</main>', '<img src="data:,"></main>');
    const caught = (await faultsOf(browser, planted, 'light', 360)).some((fault) => fault.startsWith('image-alt'));
    say('a planted fault is found', caught ? [] : ['a picture without a text went unnoticed']);
    // Invented blocks of every kind, and the page people get from `npm start`: real tables are wider than invented ones.
    const pages = [
      ['every block', sampleReport],
      ['results', resultDoc(await runPath())],
    ] as const;
    for (const language of ['both', 'vi', 'en'] as const)
      for (const scheme of ['light', 'dark'] as const)
        for (const width of [360, 1280]) {
          for (const [name, doc] of pages) {
            const found = await faultsOf(browser, html.html.render(doc, { language }), scheme, width);
            say(`${name}, language ${language}, ${scheme}, ${width} px`, found);
          }
        }
    await checkPages(browser, say);
  } finally {
    await browser.close();
  }
  return faults;
}

const executable = findChromium();
if (executable === null) {
  console.log('NOT CHECKED: no Chromium on the path. Install one, or name it in the variable CHROMIUM.');
} else if ((await check(executable)) > 0) {
  process.exitCode = 1;
}
