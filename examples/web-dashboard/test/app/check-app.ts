// The whole application in a browser, as its users meet it. `tsx test/app/check-app.ts [journey|troubles|looks|nation]` does one
// part; without a browser it says that it was left out.
import { openBrowser } from './chromium.ts';
import type { Looking } from './check.ts';
import { journey } from './journey.ts';
import { looks } from './looks.ts';
import { serve } from './serve.ts';
import { troubles } from './troubles.ts';

const parts: Readonly<Record<string, (looking: Looking) => Promise<void>>> = { journey, troubles, looks };
const [wanted] = process.argv.slice(2);
const browser = await openBrowser();
if (browser === null) console.log('the dashboard in a browser: left out, because no Chromium is installed');
else {
  const { address, close } = await serve();
  let wrong = 0;
  const say: Looking['say'] = (what, faults) => {
    wrong += faults.length;
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${what}`);
    for (const fault of faults) console.log(`       ${fault}`);
  };
  for (const [name, part] of Object.entries(parts)) {
    if (wanted !== undefined && wanted !== name) continue;
    try {
      await part({ browser, address, say });
    } catch (problem) {
      say(`${name} came to an end`, [String(problem).slice(0, 1_500)]);
    }
  }
  await browser.close();
  await close();
  console.log(wrong === 0 ? 'everything holds' : `${wrong} faults`);
  process.exitCode = wrong === 0 ? 0 : 1;
}
