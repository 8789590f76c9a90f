import type { Cluster, Dataset, Outcome } from '@qcdc/core';
import { joinDatasets, parse, rollUp, tally, validate } from '@qcdc/core/flow';
import { allMeasures } from '@qcdc/core/entities';
import { xlsx } from '@qcdc/adapter-xlsx';
import { qcdcCommuneModel, rank, score } from '@qcdc/emulation';
import { allIndicators, computeIndicators } from '@qcdc/indicators';
import { recommended } from '@qcdc/validators';
import { readXlsx } from 'hucre/xlsx';
import { areas, bookOf, communes, year } from './country-books.ts';
import { check, cpuTogether, type Bench } from './harness.ts';

// A tenth of the 3,321 communes, unless all of them are asked for; what is reported is a file or a ratio.
const files = Number(process.env['BENCH_FILES'] ?? 332);
const clusterSize = 8;

const country: Bench = {
  name: 'path.country',
  run: async (report) => {
    const units = communes(files);
    const codes = Array.from({ length: files }, (_, i) => String(10_001 + i));
    const books: Uint8Array[] = [];
    for (const code of codes) books.push(await bookOf(code));
    const clusters: Cluster[] = [];
    for (let from = 0; from < files; from += clusterSize)
      clusters.push({
        id: `k${from}`,
        name: { vi: `Cụm ${from}`, en: `Cluster ${from}` },
        members: codes.slice(from, from + clusterSize).map((value) => ({ from: null, to: null, value })),
      });
    const parts: Record<string, number> = {};
    const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
      const start = process.cpuUsage();
      const result = await work();
      const { user, system } = process.cpuUsage(start);
      parts[name] = (user + system) / 1000;
      return result;
    };
    let told = 0;
    let placed = 0;
    const signal = new AbortController().signal;
    const { path, reading, hucre } = await cpuTogether(
      {
        path: async () => {
          told = 0;
          const datasets: Outcome<Dataset>[] = [];
          for (const [i, bytes] of books.entries()) {
            const raw = await xlsx.read(bytes, {
              source: `${codes[i] ?? ''}.xlsx`,
              signal,
              onProgress: () => (told += 1),
            });
            datasets.push(parse(raw, areas, { units, locale: 'vi' }));
          }
          const joined = await timed('join', () => joinDatasets(datasets));
          const checked = await timed('validate', () => validate(joined, recommended));
          const totals = await timed('figures', () => rollUp(tally(checked, allMeasures)));
          const indicators = await timed('indicators', () => computeIndicators(totals, allIndicators));
          const ranking = await timed('score', () =>
            rank(score(indicators, qcdcCommuneModel, { period: year.id, clusters })),
          );
          placed = ranking.value.clusters.reduce((sum, { rows, notRanked }) => sum + rows.length + notRanked.length, 0);
        },
        reading: async () => {
          for (const bytes of books) await xlsx.read(bytes, { source: 'bench.xlsx' });
        },
        hucre: async () => {
          for (const bytes of books.slice(0, 33)) await readXlsx(bytes, { readStyles: true });
        },
      },
      { runs: 1, warmUp: 1 },
    );
    check(placed === files, `units in the ranking: ${placed}`);
    check(told > files, 'no progress was told');
    report('path.country.files', files, 'files');
    report('path.country.file', path / files, 'ms');
    for (const [name, cpu] of Object.entries(parts)) report(`path.country.${name}`, cpu, 'ms');
    report('path.country.vs-read.ratio', path / reading, 'x');
    report('path.country.vs-hucre.ratio', path / ((hucre * files) / Math.min(33, files)), 'x');
  },
};

/** The benches of the whole path. */
export const benches: readonly Bench[] = [country];
