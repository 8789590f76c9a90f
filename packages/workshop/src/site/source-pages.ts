import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where the copy of a source lies on the site. */
export const sourcePage = (path: string): string => `sources/${path}.html`;

/**
 * Writes a source as a page: numbered lines that can be led to (`#L12`). So links to sources live wherever the site is put, for
 * exactly the version it was made of.
 *
 * @param root - root of the repository, with a slash at its end
 * @param out - folder of the site, with a slash at its end
 * @param path - the source, from the root
 */
export function writeSourcePage(root: string, out: string, path: string): void {
  const page = sourcePage(path);
  const up = '../'.repeat(page.split('/').length - 1);
  const lines = readFileSync(root + path, 'utf8')
    .replace(/\n$/u, '')
    .split('\n')
    .map((line, i) => `<span id="L${i + 1}"><a href="#L${i + 1}">${i + 1}</a>${escaped(line)}</span>`);
  mkdirSync(dirname(out + page), { recursive: true });
  writeFileSync(
    out + page,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(path)}</title><link rel="stylesheet" href="${up}assets/source.css"></head>
<body><header><a href="${up}index.html">@qcdc</a> <h1>${escaped(path)}</h1></header>
<main><pre><code>${lines.join('\n')}</code></pre></main></body></html>\n`,
  );
}
