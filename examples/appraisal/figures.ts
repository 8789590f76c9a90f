// The figures beside the rubric: the report of an invented district.
import { readFile } from 'node:fs/promises';
import { xlsx } from '@qcdc/adapter-xlsx';
import type { Outcome } from '@qcdc/core';
import { defineUnits, parse, tally } from '@qcdc/core/flow';
import { allEntities, allMeasures } from '@qcdc/core/entities';
import { allIndicators, computeIndicators, type IndicatorTable } from '@qcdc/indicators';
import { reportingUnits } from '../data/sample.ts';

/** The reporting units, for their names. */
export const units = defineUnits(reportingUnits);
/** Code of the invented district. */
export const unit = 'MAU-H2';
/** The stage that was appraised. */
export const period = '2023..2024';

/** Indicators of the district. */
export async function indicatorsOfSampleDistrict(): Promise<Outcome<IndicatorTable>> {
  const source = 'sample-district-2023-2024.xlsx';
  const raw = await xlsx.read(await readFile(new URL(`../data/${source}`, import.meta.url)), { source });
  return computeIndicators(tally(parse(raw, allEntities, { units }), allMeasures), allIndicators);
}
