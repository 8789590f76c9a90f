import type { Dataset, Outcome } from '@qcdc/core';
import { defineUnits, parse, rollUp, tally, validate, type FigureTable, type UnitRegistry } from '@qcdc/core/flow';
import { allEntities, allMeasures } from '@qcdc/core/entities';
import { qcdcCommuneModel, rank, score, type Ranking, type Scoreboard } from '@qcdc/emulation';
import { allIndicators, computeIndicators, type IndicatorTable } from '@qcdc/indicators';
import { recommended } from '@qcdc/validators';
import { clusters, facts, reportingUnits } from '../data/sample.ts';
import { readWorkbooks, reportFiles, sampleFile } from './read-workbooks.ts';

/** Everything the main job works out, step by step. */
export interface MainResult {
  /** The reporting units. */
  readonly units: UnitRegistry;
  /** The records that were not withheld. */
  readonly checked: Outcome<Dataset>;
  /** Figures of all units and their totals. */
  readonly totals: Outcome<FigureTable>;
  /** Indicators on them. */
  readonly indicators: Outcome<IndicatorTable>;
  /** Scores of the sample communes. */
  readonly scores: Outcome<Scoreboard>;
  /** Their ranking. */
  readonly ranking: Outcome<Ranking>;
}

/** Takes the five reports and the sample communes through the whole path. */
export async function runPath(): Promise<MainResult> {
  const units = defineUnits(reportingUnits);
  const raw = await readWorkbooks([...reportFiles, sampleFile]);
  const parsed = parse(raw, allEntities, { units });
  const checked = validate(parsed, recommended);
  const counts = tally(checked, allMeasures);
  const totals = rollUp(counts);
  const indicators = computeIndicators(totals, allIndicators);
  const scores = score(indicators, qcdcCommuneModel, { period: '2024', clusters, facts });
  const ranking = rank(scores);
  return { units, checked, totals, indicators, scores, ranking };
}
