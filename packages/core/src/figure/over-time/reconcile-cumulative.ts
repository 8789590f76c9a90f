import { arithmetic } from '../../basis/legal-basis.ts';
import type { Finding } from '../../outcome/finding.ts';
import { numberText } from '../../number/exact-number.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import { intersect } from '../../quantity/interval.ts';
import { intervalOf } from '../../quantity/stated-interval.ts';
import { periodOfDays } from '../../time/period.ts';
import type { IsoDate } from '../../time/iso-date.ts';
import { checkKey } from '../table/check-key.ts';
import { partsInTime } from './parts-in-time.ts';
import { waysOf } from './period-ways.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { sumOfQuantities } from '../sum/sum-of-quantities.ts';

/** Two measures of one thing: in the period, and from 1 January to the end of the period. */
export interface CumulativePair {
  /** Id of the measure counted in the period. */
  readonly inPeriod: string;
  /** Id of the measure counted since 1 January. @term lũy kế từ đầu năm */
  readonly cumulative: string;
}

const runningSum = arithmetic({
  vi: 'số lũy kế bằng tổng số trong các kỳ từ đầu năm',
  en: 'a figure since 1 January is the sum of the periods since then',
});

/**
 * Compares figures counted since 1 January with the sum of the periods since then.
 *
 * @param counts - figures after `tally`
 * @param pairs - which measures belong together
 * @returns the same figures; findings `figure/cumulative-differs`
 * @throws `DefinitionError` `figure/unknown-measure`
 * @example
 * ```ts
 * const label = { vi: 'Số vụ', en: 'Cases' };
 * const inPeriod = defineMeasure({ id: 'demo.month', label, measuredIn: 'case', nonNegative: true });
 * const sinceJanuary = defineMeasure({ id: 'demo.year-to-date', label, measuredIn: 'case', overTime: 'last', nonNegative: true });
 * const builder = new FigureBuilder([inPeriod, sinceJanuary], { units: defineUnits([{ code: '00001', kind: 'commune' }]) });
 * builder.add({ measure: 'demo.month', unit: '00001', period: '2024-M01', quantity: 3 });
 * builder.add({ measure: 'demo.month', unit: '00001', period: '2024-M02', quantity: 4 });
 * builder.add({ measure: 'demo.year-to-date', unit: '00001', period: '2024-M02', quantity: 8 });
 * const pairs = [{ inPeriod: 'demo.month', cumulative: 'demo.year-to-date' }];
 * reconcileCumulative(builder.build(), pairs).findings.map(({ code }) => code); // => ['figure/cumulative-differs']
 * ```
 */
export function reconcileCumulative(
  counts: Outcome<FigureTable>,
  pairs: readonly CumulativePair[],
): Outcome<FigureTable> {
  const table = counts.value;
  checkKey(table, { measures: pairs.flatMap(({ inPeriod, cumulative }) => [inPeriod, cumulative]) });
  const findings: Finding[] = [];
  for (const { inPeriod, cumulative } of pairs) {
    const nonNegative = table.measures.find((m) => m.id === inPeriod)?.nonNegative === true;
    for (const period of table.periods) {
      const january = `${period.to.slice(0, 4)}-01-01` as IsoDate;
      const ways = waysOf(table.periods, periodOfDays(january, period.to));
      for (const unit of table.units) {
        const stated = table.findReported({ measure: cumulative, unit, period: period.id });
        if (stated?.value == null || period.from < january) continue;
        const own = period.from === january ? table.findReported({ measure: inPeriod, unit, period: period.id }) : null;
        const parts = own === null ? partsInTime(table, inPeriod, unit, ways, true).parts : [own];
        if (parts.length === 0) continue;
        const sum = sumOfQuantities(parts, nonNegative);
        const [a, b] = [intervalOf(stated, { nonNegative }), intervalOf(sum, { nonNegative })];
        if (a === null || b === null || intersect(a, b) !== null) continue;
        findings.push({
          code: 'figure/cumulative-differs',
          severity: 'warning',
          state: 'failed',
          message: {
            vi: 'Số lũy kế từ đầu năm khác tổng số trong các kỳ',
            en: 'The figure since 1 January differs from the sum of the periods',
          },
          where: { ...stated.source, unit, period: period.id },
          expected: sum.value === null ? '' : numberText(sum.value),
          actual: numberText(stated.value),
          hint: {
            vi: 'Kiểm tra ô lũy kế và số trong kỳ của các kỳ trước.',
            en: 'Check the running figure and the figures of the earlier periods.',
          },
          basis: [runningSum],
        });
      }
    }
  }
  return ok(table, [...counts.findings, ...findings]);
}
