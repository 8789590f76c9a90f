import { allIndicators, computeIndicators, printIndicatorValue } from '@qcdc/indicators';
import { districts, nameOf, province, year } from '../province/units.ts';
import { defineStep } from '../step.ts';
import { figures } from './figures.ts';

/** Figures to indicators, recomputed from their parts at every level. */
export const indicators = defineStep({
  name: 'indicators',
  work: async (from) => computeIndicators(await from(figures), allIndicators),
  tell: ({ value: table }) =>
    [province, ...districts].flatMap((unit) => [
      nameOf(unit),
      ...table.indicators.flatMap((indicator) => {
        const found = table.get({ indicator, unit, period: year });
        if (found === null || found.interval === null) return [];
        const { reported, expected } = found.coverage;
        return [`  ${indicator.id}: ${printIndicatorValue(found, 'vi')} (${reported}/${expected})`];
      }),
    ]),
});
