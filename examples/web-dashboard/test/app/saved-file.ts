import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A file the page handed to the person in front of it. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Kept {
  readonly name: string;
  readonly blob: Blob;
}

// Firefox tells of a download without an id, and so the driver does not pass it on: the page keeps what it was about to hand over.
const tellsDownloads = (browser: Browser | null): boolean => browser?.browserType().name() !== 'firefox';

/** Makes files that a page saves findable, in browsers that do not tell of them. */
export async function keepSavedFiles(context: BrowserContext): Promise<void> {
  if (tellsDownloads(context.browser())) return;
  await context.addInitScript(() => {
    const blobs = new Map<string, Blob>();
    const kept: Kept[] = [];
    Object.assign(globalThis, { keptFiles: kept });
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob === undefined) throw new Error(`a click on ${this.href}, which is no file of this page`);
      kept.push({ name: this.download, blob });
    };
  });
}

/** Does something that ends with a file being saved. */
export async function saved(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  if (tellsDownloads(page.context().browser())) {
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), act()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
  const before = await howMany(page);
  await act();
  const end = Date.now() + 120_000;
  while ((await howMany(page)) === before) {
    if (Date.now() > end) throw new Error('no file was saved');
    await page.waitForTimeout(100);
  }
  const { name, base64 } = await page.evaluate(async () => {
    const last = (globalThis as unknown as { readonly keptFiles: readonly Kept[] }).keptFiles.at(-1);
    if (last === undefined) throw new Error('no file was saved');
    const bytes = new Uint8Array(await last.blob.arrayBuffer());
    let text = '';
    for (let i = 0; i < bytes.length; i += 8_192) text += String.fromCharCode(...bytes.subarray(i, i + 8_192));
    return { name: last.name, base64: btoa(text) };
  });
  return { name, bytes: Buffer.from(base64, 'base64') };
}

function howMany(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { readonly keptFiles: readonly Kept[] }).keptFiles.length);
}
