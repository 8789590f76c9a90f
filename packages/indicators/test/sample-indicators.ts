import { defineMeasure, practice } from '@qcdc/core';
import { defineIndicator, ratio, type Expression, type FormulaInputs, type Indicator } from '../src/index.ts';

export const basis = practice({ vi: 'Thông lệ báo cáo', en: 'Reporting practice' });

const measure = (id: string, measuredIn: string, vi: string, en: string) =>
  defineMeasure({ id, label: { vi, en }, measuredIn, nonNegative: true });

export const received = measure('mediation.received', 'case', 'Số vụ tiếp nhận', 'Cases received');
export const settled = measure('mediation.settled', 'case', 'Số vụ hòa giải thành', 'Cases settled');
export const persons = measure('reception.persons', 'person', 'Số người được tiếp', 'Persons received');
export const money = measure('funds.raised', 'VND', 'Kinh phí huy động', 'Funds raised');
export const households = measure('funds.households', 'household', 'Số hộ', 'Households');
export const sampleMeasures = [received, settled, persons, money, households];

export const settledShare = defineIndicator({
  id: 'mediation.settled-share',
  label: { vi: 'Tỷ lệ hòa giải thành', en: 'Share of cases settled' },
  measuredIn: 'percent',
  scale: 2,
  better: 'higher',
  inputs: { settled, received },
  formula: [{ from: '2014-01-01', basis, value: ({ settled, received }) => ratio(settled, received, 100) }],
});

/** An indicator of settled and received cases with a formula to try. */
export function defineTried(
  measuredIn: string,
  value: (
    inputs: FormulaInputs<{ readonly settled: typeof settled; readonly received: typeof received }>,
  ) => Expression,
): Indicator {
  return defineIndicator({
    id: 'mediation.tried',
    label: { vi: 'Thử', en: 'Tried' },
    measuredIn,
    scale: 2,
    better: 'higher',
    inputs: { settled, received },
    formula: [{ from: '2014-01-01', basis, value }],
  });
}
