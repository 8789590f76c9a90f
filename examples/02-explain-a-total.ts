// Why is this total what it is? Down to the cells, with what it covers and what is missing.
import { readFile } from 'node:fs/promises';
import { xlsx } from '@qcdc/adapter-xlsx';
import { printExplanation, unwrap } from '@qcdc/core';
import { defineUnits, explainFigure, parse, rollUp, tally } from '@qcdc/core/flow';
import { mediation } from '@qcdc/core/entities';
import { reportingUnits } from './data/sample.ts';

const units = defineUnits(reportingUnits);
const source = 'sample-communes-2024.xlsx';
const raw = await xlsx.read(await readFile(new URL(`data/${source}`, import.meta.url)), { source });
const counts = tally(parse(raw, [mediation], { units }), Object.values(mediation.measures));
const totals = unwrap(rollUp(counts));

const key = { measure: mediation.measures.received.id, unit: 'MAU', period: '2024' };
const total = totals.find(key);
const why = explainFigure(totals, key);
if (total === null || why === null) throw new Error('the sample has mediation figures for its district');

console.log(`${total.bound} ${total.value?.toString() ?? ''} ${total.measuredIn}`);
console.log(
  `covers ${total.coverage.reported} of ${total.coverage.expected}; missing: ${total.coverage.missing.join(', ')}`,
);
console.log(printExplanation(why, 'vi'));
