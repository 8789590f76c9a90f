import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../find-chromium.ts';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Opens a page that was built for a host of plain files, and tells what it shows.
 *
 * @param folder - what the bundler wrote
 * @param selector - the element that shows the result
 * @returns its text; `null` where this machine has no Chromium
 */
export async function shownInChromium(folder: string, selector: string): Promise<string | null> {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  const { server, address } = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags, chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(address);
    const shown = page.locator(selector, { hasText: /\S/u });
    await shown.waitFor({ timeout: 30_000 }).catch((error: unknown) => complaints.push(String(error)));
    assert.deepEqual(complaints, [], 'the page in Chromium');
    return await shown.innerText();
  } finally {
    await browser.close();
    server.close();
  }
}

function serve(folder: string): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = pathname === '/' ? '/index.html' : pathname;
    // Browsers ask for an icon by themselves, and nobody made one.
    if (file === '/favicon.ico') return void response.writeHead(204).end();
    readFile(join(folder, file)).then(
      (bytes) => response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((then, not) => {
    server.once('error', not);
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      const port = typeof place === 'object' && place !== null ? place.port : 0;
      then({ server, address: `http://127.0.0.1:${port}/` });
    });
  });
}
