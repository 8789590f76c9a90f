// Writes the generated pages of docs/. With --check it writes nothing and fails when a page on disk is not what the
// sources say now, or when any page leads nowhere, shows a picture without words, or is misspelt.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedPages } from './generated-pages.ts';
import { allPages, faultsOfPage } from './page-faults.ts';

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));
const check = process.argv.includes('--check');

function onDisk(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const stale: string[] = [];
for (const { path, write } of generatedPages) {
  const text = `${(await write()).trimEnd()}\n`;
  if (onDisk(docs + path) === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(docs + path), { recursive: true });
  writeFileSync(docs + path, text);
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const faults = check ? allPages(root).flatMap((page) => faultsOfPage(root, page)) : [];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

if (check && stale.length > 0) {
  console.error(
    `Stale: ${stale.map((path) => `docs/${path}`).join(', ')}. Write them with: npx pnpm@12.21.0 run docs:generate`,
  );
  process.exitCode = 1;
} else {
  const written = check || stale.length === 0 ? 'all fresh' : `written: ${stale.join(', ')}`;
  console.log(`${generatedPages.length} generated pages, ${written}.`);
}
