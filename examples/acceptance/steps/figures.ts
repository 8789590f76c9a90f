import { printExplanation, printQuantity } from '@qcdc/core';
import { allMeasures } from '@qcdc/core/entities';
import { explainFigure, rollUp, tally } from '@qcdc/core/flow';
import { districts, nameOf, province, year } from '../province/units.ts';
import { defineStep } from '../step.ts';
import { findingLines, newSince } from '../tell/finding-lines.ts';
import { findingsOfLaw } from './findings-of-law.ts';

/** Checked records to figures, added up to districts and the province. */
export const figures = defineStep({
  name: 'figures',
  work: async (from) => rollUp(tally(await from(findingsOfLaw), allMeasures)),
  tell: async ({ value: table, findings }, from) => {
    const totals = [province, ...districts].flatMap((unit) => [
      nameOf(unit),
      ...allMeasures.flatMap(({ id, measuredIn }) => {
        const figure = table.find({ measure: id, unit, period: year });
        if (figure?.value == null) return [];
        const { reported, expected, missing } = figure.coverage;
        const without = missing.length === 0 ? '' : `, thiếu ${missing.join(', ')}`;
        return [`  ${id}: ${printQuantity(figure, measuredIn, 'vi')} (${reported}/${expected}${without})`];
      }),
    ]);
    const why = explainFigure(table, { measure: 'mediation.received', unit: province, period: year });
    return [
      ...totals,
      '',
      'Vì sao tỉnh có số này:',
      why === null ? 'không rõ' : printExplanation(why, 'vi', 1),
      '',
      'Phát hiện khi tổng hợp:',
      ...findingLines(newSince((await from(findingsOfLaw)).findings, findings)).map((line) => `  ${line}`),
    ];
  },
});
