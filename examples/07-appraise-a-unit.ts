// A unit scores itself, is appraised, explains itself, is decided on, objects, and gets its result: from the rubric to a
// workbook and a page, both from one document.
import { mkdir, writeFile } from 'node:fs/promises';
import { html } from '@qcdc/adapter-html';
import { xlsx } from '@qcdc/adapter-xlsx';
import { printExplanation } from '@qcdc/core';
import {
  appraisalReport,
  columnDifferences,
  explainScore,
  openAppraisal,
  score,
  scoreForm,
  statedPoints,
} from '@qcdc/emulation';
import { appraised } from './appraisal/appraised.ts';
import { period, unit, units } from './appraisal/figures.ts';
import { rubric } from './appraisal/rubric.ts';

const { indicators, appraisal, findings } = await appraised();
for (const { message } of findings) console.log(`refused: ${message.en}`);
const result = score(indicators, rubric, { period, only: [unit], stated: statedPoints([appraisal]) });
for (const { text } of columnDifferences(appraisal, 'self', 'council')) console.log(text.vi);
const why = explainScore(result.value, unit);
if (why !== null) console.log(`\n${printExplanation(why, 'vi')}`);

// The form the unit fills its own points into (readScoreForm takes it back), and the report, as a page and as a workbook.
const form = scoreForm(openAppraisal(rubric, { unit, period }), { name: units.nameOf(unit, '2024-12-31') });
const doc = appraisalReport(appraisal, result, { on: '2025-02-03' });
const out = new URL('out/', import.meta.url);
await mkdir(out, { recursive: true });
await writeFile(new URL('appraisal.html', out), html.render(doc, { language: 'both' }));
await writeFile(new URL('appraisal.xlsx', out), await xlsx.render(doc, { language: 'vi' }));
await writeFile(new URL('self-score-form.xlsx', out), await xlsx.render(form, { language: 'vi' }));
console.log('\n→ examples/out/appraisal.html, appraisal.xlsx, self-score-form.xlsx');
