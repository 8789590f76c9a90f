// How long the page takes to start, and how long it is deaf at most while 3,321 communes are worked out and looked at. Prints what
// it measured; `--throttle 4` makes the processor four times slower.
import { cpus, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { openChromium } from './browsers.ts';
import { tasksDuring, type MainTask } from './long-tasks.ts';
import { serve } from './serve.ts';

const go = async (page: Page, name: string): Promise<void> => {
  await page.locator(`nav a[href^="#/${name}"]`).click();
  await page.locator('.main h1').waitFor();
};
const rows = (page: Page) => page.locator('.main tbody tr td').first().waitFor({ timeout: 120_000 });

async function scroll(page: Page, selector: string): Promise<void> {
  const box = page.locator(selector).first();
  await box.hover();
  for (let i = 0; i < 15; i++) {
    await page.mouse.wheel(0, 1_200);
    await page.waitForTimeout(40);
  }
}

const journey: readonly (readonly [step: string, act: (page: Page) => Promise<void>])[] = [
  [
    'work out 3,321 communes in four years',
    async (page) => {
      await page.getByRole('button', { name: /3\.321/u }).click();
      await page.locator('.tiles').waitFor({ timeout: 600_000 });
    },
  ],
  [
    'findings',
    async (page) => {
      await go(page, 'findings');
      await page.locator('.q-findings').waitFor({ timeout: 120_000 });
    },
  ],
  ['open all findings', (page) => page.getByRole('button', { name: 'Mở tất cả' }).click()],
  ['scroll the findings', (page) => scroll(page, '.q-findings .q-rows, .q-findings')],
  [
    'search the findings',
    async (page) => {
      await page.locator('.q-findings input[type=search]').pressSequentially('xa mau 217', { delay: 30 });
      await page.waitForTimeout(500);
    },
  ],
  ['totals', async (page) => (await go(page, 'totals'), rows(page))],
  ['scroll the totals', (page) => scroll(page, '.main .table-box:has(.partial), .main .table-box')],
  [
    'why a total',
    (page) =>
      page
        .getByRole('button', { name: /^Vì sao/u })
        .first()
        .click(),
  ],
  ['indicators', async (page) => (await go(page, 'indicators'), rows(page))],
  [
    'why an indicator',
    (page) =>
      page
        .getByRole('button', { name: /^Vì sao/u })
        .first()
        .click(),
  ],
  ['ranking', async (page) => (await go(page, 'ranking'), rows(page))],
  [
    'why a score',
    (page) =>
      page
        .getByRole('button', { name: /^Vì sao/u })
        .first()
        .click(),
  ],
  ['English', (page) => page.getByText('English').click()],
  [
    'Excel',
    async (page) => {
      await go(page, 'export');
      const saved = page.waitForEvent('download', { timeout: 300_000 });
      await page.getByRole('button', { name: 'Excel', exact: true }).click();
      await saved;
    },
  ],
];

const at = process.argv.indexOf('--throttle');
const throttle = at < 0 ? 1 : Number(process.argv[at + 1]);
const limit = 50;
const browser = await openChromium();
if (browser === null) console.log('measure: left out, because no Chromium is installed');
else {
  const { address, close } = await serve();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  if (throttle > 1) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  }
  console.log(
    `processor ${throttle}× slower; ${loadavg()[0]?.toFixed(1) ?? '?'} other tasks on ${cpus().length} cores`,
  );
  const begun = Date.now();
  await page.goto(address);
  await page.getByRole('button', { name: /3\.321/u }).waitFor();
  console.log(`start: ${Date.now() - begun} ms until the page can be used`);
  await page.waitForTimeout(3_000);
  const tasks: MainTask[] = [];
  for (const [step, act] of journey) {
    const from = Date.now();
    const some = await tasksDuring(browser, page, step, () => act(page));
    const longest = some.reduce((most, { processor }) => Math.max(most, processor), 0);
    console.log(`${step}: ${Date.now() - from} ms, longest task ${longest.toFixed(0)} ms of the processor`);
    tasks.push(...some);
  }
  await browser.close();
  await close();
  const above = tasks.filter(({ processor }) => processor > limit);
  for (const { step, clock, processor } of above)
    console.log(
      `  above ${limit} ms: ${step}, ${processor.toFixed(0)} ms of the processor, ${clock.toFixed(0)} ms by the clock`,
    );
  const longest = tasks.reduce((most, { processor }) => Math.max(most, processor), 0);
  const slowest = tasks.reduce((most, { clock }) => Math.max(most, clock), 0);
  console.log(
    `longest task of the main thread after the start: ${longest.toFixed(0)} ms of the processor (${slowest.toFixed(0)} ms by the clock); ${above.length} above ${limit} ms`,
  );
}
