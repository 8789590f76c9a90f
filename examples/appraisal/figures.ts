// The figures beside the rubric: the published report of An Minh, and two figures it does not state (made up) that the bonus
// and a veto of the rubric ask for.
import { readFile } from 'node:fs/promises';
import { xlsx } from '@qcdc/adapter-xlsx';
import type { Outcome } from '@qcdc/core';
import { directDecisions, emulation } from '@qcdc/core/entities';
import { defineUnits, parse, parseRecords, tally } from '@qcdc/core/flow';
import { allEntities, allMeasures } from '@qcdc/core/entities';
import { allIndicators, computeIndicators, type IndicatorTable } from '@qcdc/indicators';
import { reportingUnits } from '../data/sample.ts';

/** The reporting units, for their names. */
const units = defineUnits(reportingUnits);
/** Code of An Minh district. */
export const unit = '909';
/** The stage that was appraised. */
export const period = '2023..2024';

/** Indicators of An Minh. */
export async function indicatorsOfAnMinh(): Promise<Outcome<IndicatorTable>> {
  const source = 'r5-an-minh-2023-2024.xlsx';
  const raw = await xlsx.read(await readFile(new URL(`../data/${source}`, import.meta.url)), { source });
  const report = parse(raw, allEntities, { units });
  const made = { unit, period: '2023–2024' };
  const sample = { units, source: 'sample' };
  const decisions = parseRecords([{ ...made, annulled: 0 }], directDecisions, sample);
  const models = parseRecords([{ ...made, modelsRecognised: 1 }], emulation, sample);
  const dataset = new Map([...report.value, [directDecisions.id, decisions.value], [emulation.id, models.value]]);
  return computeIndicators(tally({ value: dataset, findings: report.findings }, allMeasures, { units }), allIndicators);
}
