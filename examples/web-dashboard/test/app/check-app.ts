// The whole application in a browser, as its users meet it. `tsx test/app/check-app.ts [journey|troubles|hardships|looks|firefox]` does one
// part; what needs a browser that is not installed says that it was left out.
import type { Browser } from 'playwright-core';
import { openChromium, openFirefox } from './browsers.ts';
import type { Looking } from './check.ts';
import { hardships } from './hardships.ts';
import { journey } from './journey.ts';
import { looks } from './looks.ts';
import { serve } from './serve.ts';
import { troubles } from './troubles.ts';

type Part = (looking: Looking) => Promise<void>;
const browsers: readonly {
  readonly name: string;
  readonly open: () => Promise<Browser | null>;
  readonly parts: Readonly<Record<string, Part>>;
}[] = [
  { name: 'Chromium', open: openChromium, parts: { journey, troubles, hardships, looks } },
  { name: 'Firefox', open: openFirefox, parts: { firefox: journey } },
];

const [wanted] = process.argv.slice(2);
const { address, close } = await serve();
let wrong = 0;
let looked = 0;
for (const { name, open, parts } of browsers) {
  const own = Object.entries(parts).filter(([part]) => wanted === undefined || wanted === part);
  if (own.length === 0) continue;
  const browser = await open();
  if (browser === null) {
    console.log(`the dashboard in ${name}: left out, because no ${name} is installed`);
    continue;
  }
  looked += 1;
  console.log(`the dashboard in ${name} ${browser.version()}`);
  const say: Looking['say'] = (what, faults) => {
    wrong += faults.length;
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${what}`);
    for (const fault of faults) console.log(`       ${fault}`);
  };
  for (const [part, look] of own) {
    try {
      await look({ browser, address, say });
    } catch (problem) {
      say(`${part} came to an end`, [String(problem).slice(0, 1_500)]);
    }
  }
  await browser.close();
}
await close();
if (looked > 0) console.log(wrong === 0 ? 'everything holds' : `${wrong} faults`);
process.exitCode = wrong === 0 ? 0 : 1;
