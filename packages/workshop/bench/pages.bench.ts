import { pages } from '@qcdc/adapter-html';
import { manyResults } from '../src/many-results.ts';
import { check, type Bench } from './harness.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Writes a set of pages to nowhere and measures it; every finding must be on the page of its unit. */
async function measured(
  name: string,
  communes: number,
  report: Parameters<Bench['run']>[0],
  most: number,
): Promise<void> {
  const each = 26;
  const { doc, units } = manyResults(communes, each);
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  let [all, first, files, found, peak] = [0, 0, 0, 0, 0];
  for await (const { path, content } of pages(doc, { by: 'unit', language: 'vi', units })) {
    const size = bytes(content);
    all += size;
    files++;
    if (path === 'index.html') first = size;
    if (path.startsWith('units/')) found += content.split(/<tr>(?=<th scope="row"|<td)/u).length - 1;
    if (files % 50 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before);
  }
  check(found === communes * each, `${found} findings on the pages of units, not ${communes * each}`);
  check(all <= most, `${all} bytes are more than ${most}`);
  check(first <= 1_000_000, `the first page has ${first} bytes`);
  report(`pages.${name}.all`, all / 1e6, 'MB');
  report(`pages.${name}.first`, first / 1e3, 'kB');
  report(`pages.${name}.files`, files, 'files');
  report(`pages.${name}.time`, performance.now() - start, 'ms');
  report(`pages.${name}.heap-beside-the-findings`, peak / 1e6, 'MB');
}

/** Results of a province and of the nation as pages. */
export const benches: readonly Bench[] = [
  { name: 'pages.300', run: (report) => measured('300', 300, report, 15_000_000) },
  { name: 'pages.3321', run: (report) => measured('3321', 3_321, report, 60_000_000) },
];
