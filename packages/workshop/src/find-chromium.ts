import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];

/** How Chromium is started on machines without a screen. */
export const chromiumFlags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Looks for Chromium: what the variable CHROMIUM names, then what stands on the path; `null` where there is none. */
export function findChromium(): string | null {
  const given = process.env['CHROMIUM'];
  const places = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  for (const place of given === undefined ? places : [given, ...places]) {
    try {
      accessSync(place, constants.X_OK);
      return place;
    } catch {
      // not there; look on
    }
  }
  return null;
}
