// The figures of the stories: the sample communes of the examples, taken through the whole path in the page. Invented data.
import type { Cluster, Finding } from '@qcdc/core';
import { allEntities, allMeasures, mediation } from '@qcdc/core/entities';
import { defineUnits, explainFigure, parseRecords, rollUp, tally, validate, type UnitInput } from '@qcdc/core/flow';
import { coverageRows, unitNames, type CoverageRow } from '@qcdc/core/report';
import { explainScore, qcdcCommuneModel, score, type Fact } from '@qcdc/emulation';
import { allIndicators, computeIndicators } from '@qcdc/indicators';
import { recommended, repairsForFinding } from '@qcdc/validators';
import type { FindingProposal } from '../index.ts';
import clusterData from '../../../../data/clusters.json';
import { sampleCommunes } from '../../../../data/reports/sample-communes.ts';
import factData from '../../../../data/sample-facts-2024.json';
import unitData from '../../../../data/units.json';

export const units = defineUnits(unitData as readonly UnitInput[]);
export const names = unitNames(units, '2024-12-31');

const records = Object.fromEntries(sampleCommunes.map(({ entity, rows }) => [entity.id, [...rows]]));
// A few slips, so that there is something to find.
const spoilt: Readonly<Record<string, object>> = {
  'MAU-1': { settled: 9000 },
  'MAU-4': { pending: 'nhiều' },
  'MAU-6': { unit: 'MAU-66' },
};
const withSlips = {
  ...records,
  mediation: (records['mediation'] ?? []).map((row) => ({
    ...(row as object),
    ...spoilt[(row as { unit: string }).unit],
  })),
};

const parsed = parseRecords(withSlips, allEntities, { units, locale: 'vi', source: 'mau-2024.xlsx' });
export const checked = validate(parsed, recommended);
export const proposalsOf = (finding: Finding): readonly FindingProposal[] =>
  repairsForFinding(parsed, finding, recommended);
export const totals = rollUp(tally(checked, allMeasures));
const indicators = computeIndicators(totals, allIndicators);
const scores = score(indicators, qcdcCommuneModel, {
  period: '2024',
  clusters: clusterData as unknown as readonly Cluster[],
  facts: factData as readonly Fact[],
});

const key = { measure: mediation.measures.received.id, period: '2024' };
export const coverage: readonly CoverageRow[] = coverageRows(totals.value, key);
export const coverageUnder = (unit: string): readonly CoverageRow[] =>
  coverageRows(totals.value, { ...key, under: unit });
export const whyTotal = explainFigure(totals.value, { ...key, unit: 'MAU' });
export const whyScore = explainScore(scores.value, 'MAU-1');

/** As many findings as a bad year of the country: those of the sample, told of invented units. */
export function manyFindings(count: number): readonly Finding[] {
  const { findings } = checked;
  return Array.from({ length: count }, (_, i) => {
    const finding = findings[i % findings.length] as Finding;
    return { ...finding, where: { ...finding.where, unit: `X${String(i % 3321).padStart(4, '0')}` } };
  });
}
