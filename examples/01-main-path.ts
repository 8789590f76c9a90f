import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { html } from '@qcdc/adapter-html';
import { xlsx } from '@qcdc/adapter-xlsx';
import { printExplanation } from '@qcdc/core';
import { defineUnits, parse, rollUp, tally, validate } from '@qcdc/core/flow';
import { allEntities, allMeasures } from '@qcdc/core/entities';
import { explainScore, qcdcCommuneModel, rank, rankingReport, score } from '@qcdc/emulation';
import { allIndicators, computeIndicators } from '@qcdc/indicators';
import { recommended } from '@qcdc/validators';
import { clusters, facts, reportingUnits } from './data/sample.ts';

const file = (name: string): URL => new URL(name, import.meta.url);
const units = defineUnits(reportingUnits);
const raw = await xlsx.read(await readFile(file('data/sample-communes-2024.xlsx')), {
  source: 'sample-communes-2024.xlsx',
});
const checked = validate(parse(raw, allEntities, { units }), recommended);
const totals = rollUp(tally(checked, allMeasures));
const indicators = computeIndicators(totals, allIndicators);
const scores = score(indicators, qcdcCommuneModel, { period: '2024', clusters, facts });
const ranking = rank(scores);
const why = explainScore(scores.value, 'MAU-1');
if (why !== null) console.log(printExplanation(why, 'en'));
await mkdir(file('out/'), { recursive: true });
await writeFile(file('out/ranking.html'), html.render(rankingReport(ranking)));
