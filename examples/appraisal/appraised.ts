// Takes all steps of the appraisal. Each decision keeps what it makes public: total, class and the facts known on its day.
import type { Finding, Outcome } from '@qcdc/core';
import {
  decidedResult,
  openAppraisal,
  score,
  statedPoints,
  takeSteps,
  type Appraisal,
  type IndicatorSource,
  type Scoreboard,
  type WantedStep,
} from '@qcdc/emulation';
import { indicatorsOfSampleDistrict, period, unit } from './figures.ts';
import { rubric } from './rubric.ts';
import { changes, columns, published, replaced } from './steps.ts';

/** The whole appraisal, and what it rests on. */
export interface Appraised {
  readonly indicators: Outcome<IndicatorSource>;
  readonly appraisal: Appraisal;
  /** Steps that were refused. */
  readonly findings: readonly Finding[];
}

/** From the self-score to the second decision. */
export async function appraised(): Promise<Appraised> {
  const indicators = await indicatorsOfSampleDistrict();
  const findings: Finding[] = [];
  const take = (so: Appraisal, steps: readonly WantedStep[]): Appraisal => {
    const taken = takeSteps(so, steps);
    findings.push(...taken.findings);
    return taken.value;
  };
  const scores = (so: Appraisal): Scoreboard =>
    score(indicators, rubric, { period, only: [unit], stated: statedPoints([so]) }).value;
  const filled = take(openAppraisal(rubric, { unit, period }), columns);
  const first = take(filled, published(decidedResult(scores(filled), unit)));
  const appraisal = take(first, replaced(decidedResult(scores(first), unit, changes)));
  return { indicators, appraisal, findings };
}
