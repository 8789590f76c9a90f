// Writes the site of the documentation to docs/site (or the folder that is named) and looks at it as a visitor would: every link has
// to lead somewhere. Any static host serves the folder, below any address.
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { buildSite } from './site/build-site.ts';
import { faultsOfSite } from './site/dead-links.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = `${resolve(root, process.argv[2] ?? 'docs/site')}/`;
const begun = performance.now();
const seconds = (): string => `${Math.round((performance.now() - begun) / 1000)} s`;

const { pages, sources, entries } = await buildSite(root, out, (what) => {
  console.log(`${what}, ${seconds()}`);
});
const faults = faultsOfSite(out);
for (const fault of faults) console.error(fault);
console.log(
  `${out}: ${pages} pages, ${sources} sources, ${entries} parts to find, ${faults.length} faults; ${seconds()}.`,
);
if (faults.length > 0) process.exitCode = 1;
