// Looks at every part in a real browser: both languages, light and dark, a phone and a desk, and asks axe about each.
// Where no browser is installed it says so and leaves the check out. `tsx test/check-parts.ts <folder>` keeps the pictures.
import axe, { type AxeResults } from 'axe-core';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openChromium } from './app/browsers.ts';
import { serve } from './app/serve.ts';

const folder = process.argv[2];
const only = process.argv[3];
const screens = [
  { name: 'desk', width: 1366, height: 768, colorScheme: 'light' },
  { name: 'desk-dark', width: 1366, height: 768, colorScheme: 'dark' },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light' },
] as const;

/** The parts, as the page itself lists them. */
async function storiesOf(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(`${address}parts.html`);
  await page.locator('.q-part').first().waitFor();
  const ids = await page.locator('.s-story').evaluateAll((all) => all.map(({ id }) => id));
  await page.close();
  return ids;
}

interface Trouble {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
}

async function troubles(page: Page): Promise<readonly Trouble[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: judge } = globalThis as unknown as {
      axe: { run: (where: Document, how: object) => Promise<AxeResults> };
    };
    const { violations } = await judge.run(document, { rules: { region: { enabled: false } } });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact: impact ?? 'minor',
      nodes: nodes
        .slice(0, 3)
        .map(({ html, failureSummary = '' }) => `${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    }));
  });
}

const browser = await openChromium();
if (browser === null) console.log('parts in a browser: left out, no Chromium is installed');
else {
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const { address, close } = await serve();
  let wrong = 0;
  const stories = await storiesOf(await browser.newPage(), address);
  if (stories.length === 0) throw new Error('the page of parts shows none');
  for (const { name, colorScheme, ...viewport } of screens) {
    const page = await browser.newPage({ viewport, colorScheme });
    page.on('pageerror', (error) => {
      console.log(`error in the page: ${error.message}`);
      wrong += 1;
    });
    for (const story of stories.filter((one) => only === undefined || one === only))
      for (const language of ['vi', 'en']) {
        await page.goto(`${address}parts.html?only=${story}&lang=${language}`);
        await page.locator('.q-part').first().waitFor();
        const closed = page.locator('[aria-expanded=false]');
        for (let i = 0; i < 2 && (await closed.count()) > 0; i += 1) await closed.first().click();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 0) console.log(`${story} ${name} ${language}: ${String(wide)} px wider than the screen`);
        const found = await troubles(page);
        const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        wrong += serious.length + (wide > 0 ? 1 : 0);
        for (const { id, impact, nodes } of found)
          console.log(`${story} ${name} ${language}: ${impact} ${id}\n  ${nodes.join('\n  ')}`);
        if (folder !== undefined && (language === 'vi' || name === 'desk'))
          await page.screenshot({ path: `${folder}/${story}-${name}-${language}.png` });
      }
    await page.close();
  }
  await browser.close();
  await close();
  console.log(
    `parts in a browser: ${String(stories.length)} stories, ${String(screens.length)} screens, 2 languages, ${String(wrong)} serious findings`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
}
