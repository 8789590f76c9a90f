import type { Explanation } from '@qcdc/core';
import { explainScore, score } from '@qcdc/emulation';
import { rubric } from '../province/rubric.ts';
import { clusters, communes, facts, year } from '../province/units.ts';
import { defineStep } from '../step.ts';
import { findingLines, newSince } from '../tell/finding-lines.ts';
import { indicators } from './indicators.ts';

// Total, groups and criteria; what is below them is for the document to show.
const deepest = 2;
const pointLines = ({ label, value, inputs }: Explanation, depth = 0): readonly string[] => [
  `${'  '.repeat(depth)}${label.vi}: ${value.vi}`,
  ...(depth === deepest ? [] : inputs.flatMap((input) => pointLines(input, depth + 1))),
];

/** Indicators to points and a class of each commune. */
export const scores = defineStep({
  name: 'scores',
  work: async (from) => score(await from(indicators), rubric, { period: year, clusters, facts }),
  tell: async ({ value: board, findings }, from) => [
    ...communes.flatMap((unit) => {
      const why = explainScore(board, unit);
      return [unit, ...(why === null ? ['không chấm'] : pointLines(why)), ''];
    }),
    'Phát hiện khi chấm điểm:',
    ...findingLines(newSince((await from(indicators)).findings, findings)).map((line) => `  ${line}`),
  ],
});
