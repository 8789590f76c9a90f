import { firefox } from 'playwright-core';
import { serve } from './app/serve.ts';
const { address, close } = await serve();
const t = Date.now();
try {
const b = await firefox.launch({ channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' } as never);
console.log('launched', b.version(), Date.now()-t);
const p = await b.newPage({ colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null });
p.on('console', (m) => console.log('console', m.type(), m.text()));
p.on('pageerror', (e) => console.log('error', e.message));
await p.goto(address);
await p.locator('.drop').waitFor();
console.log('ok', Date.now()-t);
await b.close();
} catch (e) { console.log(String(e).slice(0,3000)); }
await close();
