import { findingsOfLaw } from './steps/findings-of-law.ts';
import { followUp } from './steps/follow-up.ts';
import { figures } from './steps/figures.ts';
import { figuresAsCsv } from './steps/figures-as-csv.ts';
import { indicators } from './steps/indicators.ts';
import { officeFiles } from './steps/office-files.ts';
import { page } from './steps/page.ts';
import { ranking } from './steps/ranking.ts';
import { reading } from './steps/reading.ts';
import { resultWorkbook } from './steps/result-workbook.ts';
import { scores } from './steps/scores.ts';
import type { Step } from './step.ts';

/** The steps of the acceptance run, from what the offices sent to what is handed out. A new step is one line here. */
export const steps: readonly Step<unknown>[] = [
  officeFiles,
  reading,
  findingsOfLaw,
  followUp,
  figures,
  figuresAsCsv,
  indicators,
  scores,
  ranking,
  page,
  resultWorkbook,
];
