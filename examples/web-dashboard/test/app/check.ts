import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { keepSavedFiles } from './saved-file.ts';

/** Takes what was looked at, and what was wrong with it; nothing wrong is an empty list. */
export type Say = (what: string, faults: readonly string[]) => void;

/** What every check is given. */
export interface Looking {
  readonly browser: Browser;
  readonly address: string;
  readonly say: Say;
}

/** A page of its own, with everything the browser complains about. */
export interface OwnPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens the application as somebody who was never there before. */
export async function ownPage({ browser, address }: Looking, width = 1366, height = 768): Promise<OwnPage> {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true });
  // What is sent into the page was made by a tool that names functions by a helper of its own.
  await context.addInitScript('globalThis.__name = (one) => one;');
  await keepSavedFiles(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await page.locator('.drop').waitFor();
  return { context, page, complaints };
}

/** Waits until nothing is being worked out. */
export async function worked(page: Page): Promise<void> {
  await page.locator('.working:empty').waitFor({ state: 'attached', timeout: 120_000 });
}

/** Opens the five reports and the sample communes. */
export async function openSamples(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Năm báo cáo thật|Five real reports/u }).click();
  await page.locator('.tiles').waitFor({ timeout: 60_000 });
  await worked(page);
}

/** Goes to a screen by the menu. */
export async function go(page: Page, name: string): Promise<void> {
  await page.locator(`nav a[href^="#/${name}"]`).click();
  await page.locator(`nav a[href^="#/${name}"][aria-current=page]`).waitFor();
}

/** Types into a field, key by key as people do, instead of what stands there. */
export async function type(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}

/** Waits until a field holds a text. Not by `waitForFunction`: what it makes of a text is code, which the policy of the page refuses. */
export async function holding(page: Page, text: string): Promise<void> {
  const fields = page.locator('input');
  const end = Date.now() + 30_000;
  for (;;) {
    const values = await fields.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    if (values.includes(text)) return;
    if (Date.now() > end) throw new Error(`no field holds ${text}: ${values.join(' | ')}`);
    await page.waitForTimeout(100);
  }
}

/** What is wrong when something should be so and is not. */
export function unless(holds: boolean, fault: string): readonly string[] {
  return holds ? [] : [fault];
}
