import { mkdir, writeFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { places } from '../../src/app/places.ts';
import { go, openSamples, ownPage, unless, type Looking } from './check.ts';

const folder = new URL('../../screens/', import.meta.url);

/** Every screen in both languages, at a desk and on a phone: what axe says, whether it fits, and a picture of some of them. */
export async function looks(looking: Looking): Promise<void> {
  const { say } = looking;
  await mkdir(folder, { recursive: true });
  for (const [device, width, height] of [
    ['desk', 1366, 768],
    ['phone', 390, 844],
  ] as const) {
    const { context, page, complaints } = await ownPage(looking, width, height);
    await openSamples(page);
    for (const language of ['vi', 'en'] as const) {
      await page.getByText(language === 'vi' ? 'Tiếng Việt' : 'English').click();
      for (const screen of places) {
        await go(page, screen);
        await settle(page, screen);
        const faults = [...(await accessible(page)), ...(await fits(page))];
        say(`${screen}, ${device}, ${language}`, faults);
        const lang = await page.getAttribute('html', 'lang');
        if (lang !== language) say('the page says its language', [String(lang)]);
        if (pictured.has(`${screen} ${device} ${language}`)) await picture(page, `${screen}-${device}`);
      }
    }
    say(`nothing to complain about at the ${device}`, complaints);
    if (device === 'desk') await onPaper(page, looking);
    await context.close();
  }
}

const pictured: ReadonlySet<string> = new Set([
  'data desk vi',
  'findings desk vi',
  'totals desk vi',
  'ranking desk vi',
  'tasks desk vi',
  'law desk en',
  'enter desk vi',
  'text desk vi',
  'findings phone vi',
]);

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await session.detach();
  await writeFile(new URL(`${name}.webp`, folder), Buffer.from(data, 'base64'));
}

async function settle(page: Page, screen: string): Promise<void> {
  if (screen === 'findings') {
    await page.locator('.q-findings').waitFor();
    await page.locator('.q-findings [aria-expanded=false]').first().click();
  }
  if (screen === 'ranking' || screen === 'totals' || screen === 'indicators') {
    const why = page.getByRole('button', { name: /^(Vì sao|Why)/u }).first();
    await why.click();
    await page.locator('.explained').waitFor();
  }
  if (screen === 'tasks') await page.locator('.q-task').first().waitFor();
  if (screen === 'text') {
    await page.getByRole('button', { name: /Báo cáo mẫu|A sample report/u }).click();
    await page.locator('.q-mark').first().click();
  }
  if (screen === 'enter') {
    const unit = page.locator('.unit-picker select');
    await unit.selectOption('MAU-1');
    await page.locator('.q-field input').nth(3).fill('40');
    await page.locator('.q-field input').nth(4).fill('51');
  }
  await page.waitForTimeout(400);
}

async function accessible(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () =>
    (globalThis as unknown as { readonly axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(
    ({ id, impact, nodes }) =>
      `${impact ?? ''} ${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}

async function fits(page: Page): Promise<readonly string[]> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return wider > 0 ? [`${wider} px wider than the screen`] : [];
}

/** Heads of rows, columns and groups, and the figures of a text: what nothing can be read without. */
async function namesOn(page: Page): Promise<readonly string[]> {
  const names = page.locator('.main :is(th[scope], .q-group, .q-mark):not(.to-press)');
  const texts = await names.evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.trim()));
  return texts.filter((text) => text !== '');
}

async function onPaper(page: Page, { say }: Looking): Promise<void> {
  await page.getByText('Tiếng Việt').click();
  for (const screen of places) {
    await go(page, screen);
    await settle(page, screen);
    const seen = await namesOn(page);
    await page.emulateMedia({ media: 'print' });
    const printed = new Set(await namesOn(page));
    await page.emulateMedia({ media: 'screen' });
    say(
      `what names something on the screen "${screen}" stands on paper (${seen.length})`,
      seen.filter((name) => !printed.has(name)),
    );
  }
  await go(page, 'ranking');
  await page.locator('.main tbody td').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  const menu = await page.locator('.menu').isVisible();
  say('on A4 there is no menu, and nothing is cut off', [
    ...unless(!menu, 'the menu is printed'),
    ...(await fits(page)),
  ]);
  await picture(page, 'ranking-paper');
  const paper = await page.pdf({ format: 'A4' });
  say(`it prints (${paper.length} bytes of PDF)`, unless(paper.length > 5_000, 'empty'));
}
