// What if the bands were stricter? The same figures through another rubric; nothing is read or computed twice.
import { qcdcCommuneRubric, rank, score, type Ranking } from '@qcdc/emulation';
import { clusters, facts } from './data/sample.ts';
import { runPath } from './main/run-path.ts';

const { indicators, ranking } = await runPath();
const stricter = qcdcCommuneRubric({
  id: 'stricter-bands',
  label: { vi: 'Thang điểm chặt hơn', en: 'Stricter bands' },
  years: { from: 2024 },
  bands: [100, 97, 90, 75],
});
const scores = score(indicators, stricter, { period: '2024', clusters, facts });
const again = rank(scores);

const places = ({ clusters: [cluster] }: Ranking): string =>
  (cluster?.rows ?? []).map((row) => `${row.rank}. ${row.unit} (${row.class ?? '?'})`).join('  ');
console.log(`as it stands: ${places(ranking.value)}`);
console.log(`stricter:     ${places(again.value)}`);
