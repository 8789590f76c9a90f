import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, type Browser } from 'playwright-core';

/** The Chromium of this machine, or `null` where there is none. */
export async function openChromium(): Promise<Browser | null> {
  const executablePath = found(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  return executablePath === null ? null : chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** The Firefox of this machine, as Mozilla or Debian ships it, or `null` where there is none. */
export async function openFirefox(): Promise<Browser | null> {
  const executablePath = found(['firefox-esr', 'firefox']);
  // The channel is driven by WebDriver BiDi, which every Firefox speaks; without it one patched for tests would be needed.
  return executablePath === null ? null : firefox.launch({ channel: 'moz-firefox', executablePath });
}

function found(names: readonly string[]): string | null {
  const paths = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
