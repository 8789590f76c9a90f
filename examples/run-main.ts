// The main job of `npm start`: five real reports and a sample cluster through the whole path, printed and written.
import { mkdir, writeFile } from 'node:fs/promises';
import { html } from '@qcdc/adapter-html';
import { xlsx } from '@qcdc/adapter-xlsx';
import { summary } from './main/print-summary.ts';
import { resultDoc } from './main/result-doc.ts';
import { runPath } from './main/run-path.ts';

const result = await runPath();
console.log(summary(result, 'vi'));
console.log(`\n${'─'.repeat(100)}\n`);
console.log(summary(result, 'en'));

const out = new URL('out/', import.meta.url);
const doc = resultDoc(result);
await mkdir(out, { recursive: true });
await writeFile(new URL('results.html', out), html.render(doc, { language: 'both' }));
await writeFile(new URL('results.xlsx', out), await xlsx.render(doc, { language: 'vi' }));
console.log('\n→ examples/out/results.html\n→ examples/out/results.xlsx');
