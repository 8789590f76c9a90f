import { checkCall } from '../../outcome/check-call.ts';
import { listOf } from '../../outcome/demand.ts';
import { anOutcome, aPeriod } from '../../outcome/noun-demands.ts';
import { arithmetic } from '../../basis/legal-basis.ts';
import type { Finding, Where } from '../../outcome/finding.ts';
import { ok, type Outcome } from '../../outcome/outcome.ts';
import { isSameNumber, numberText } from '../../number/exact-number.ts';
import { exactQuantity, missingQuantity, type ComputedQuantity } from '../../quantity/quantity.ts';
import { intersect } from '../../quantity/interval.ts';
import { intervalOfStated } from '../../quantity/stated-interval.ts';
import { subPeriods } from '../../time/period-relations.ts';
import { period as periodOf, type Period, type PeriodKind } from '../../time/period.ts';
import type { Figure } from '../noun/figure.ts';
import { FigureBuilder } from '../table/figure-builder.ts';
import type { FigureTable } from '../noun/figure-table.ts';
import { stored, type Derivation } from '../table/stored-table.ts';
import { howOverTime } from '../noun/how-merged.ts';
import type { Measure } from '../noun/measure.ts';
import { notAsked } from '../noun/not-asked.ts';
import { endsOfQuantities, meanOfQuantities, sumOfQuantities } from '../sum/sum-of-quantities.ts';

const kinds: readonly PeriodKind[] = ['year', 'halfYear', 'quarter', 'month'];
const partsOfYear = arithmetic({
  vi: 'số liệu của cả kỳ bằng tổng số liệu các kỳ trong đó',
  en: 'the figure of a period is the sum of those of the periods in it',
});

/** The figures of the periods that fill a longer period; `null` where a period has none. */
export type PartsInTime = readonly (Figure | null)[];

/**
 * Finds the periods that fill a longer one and have figures: the fullest set, the longest periods where two are alike.
 *
 * @param table - figures that were read
 * @param measure - id of the measure
 * @param unit - id of the unit
 * @param target - the longer period
 * @returns the figures in order of time; empty when no part of the target has one
 */
export function partsInTime(table: FigureTable, measure: string, unit: string, target: Period): PartsInTime {
  let best: PartsInTime = [];
  let most = 0;
  for (const kind of kinds) {
    const parts = subPeriods(target, kind).map((p) => table.findReported({ measure, unit, period: p.id }));
    const found = parts.filter((part) => part?.value != null).length;
    const share = parts.length === 0 ? 0 : found / parts.length;
    if (share > most || (best.length === 0 && parts.some((part) => part !== null))) [best, most] = [parts, share];
  }
  return best;
}

/**
 * Merges the figures of one unit over time by the operator of the measure.
 *
 * @param measure - the measure
 * @param parts - figures of the periods that fill the longer one
 * @returns the merged figure; `null` for a percentage, which is never merged
 */
export function mergeParts(measure: Measure, parts: PartsInTime): ComputedQuantity | null {
  const operator = measure.overTime ?? (measure.measuredIn === 'percent' ? 'none' : 'sum');
  const known = parts.filter((part) => part?.value != null) as readonly Figure[];
  const complete = known.length === parts.length;
  if (operator === 'none') return null;
  if (operator === 'first' || operator === 'last')
    return (operator === 'first' ? parts[0] : parts.at(-1)) ?? missingQuantity;
  if (parts.length > 0 && parts.every((part) => part?.state === 'notApplicable')) return notAsked;
  if (!complete && measure.missing === 'nonNull') return missingQuantity;
  if (operator === 'sum') return sumOfQuantities(parts, measure.nonNegative === true);
  if (operator === 'mean') return meanOfQuantities(parts, measure.nonNegative === true);
  if (operator !== 'count') return endsOfQuantities(operator, parts);
  // How many periods have a figure is known, even where it is none.
  return exactQuantity(known.length);
}

/**
 * Makes the figures of longer periods from those of the shorter ones in them: halves to a year, months to a quarter. A flow
 * is added up; of a stock, and of what is counted from 1 January on, the last is taken, or its exact average. A figure that
 * was reported for the longer period itself is kept, and a difference is a finding.
 *
 * @param counts - figures after `tally`, before `rollUp`
 * @param targets - the longer periods
 * @returns a table of the longer periods; findings `figure/period-differs`, `figure/period-above-its-parts`
 */
export function mergeOverTime(counts: Outcome<FigureTable>, targets: readonly Period[]): Outcome<FigureTable> {
  checkCall('mergeOverTime', { counts: [counts, anOutcome], targets: [targets, listOf(aPeriod)] });
  const table = counts.value;
  const findings: Finding[] = [];
  const places: (Where | null)[] = [];
  const builder = new FigureBuilder(table.measures, {
    units: table.registry,
    sources: { at: (reference) => places[reference] ?? null },
  });
  for (const target of targets)
    for (const measure of table.measures)
      for (const unit of table.units) {
        const own = table.findReported({ measure: measure.id, unit, period: target.id });
        const parts = partsInTime(table, measure.id, unit, target);
        const merged = parts.length === 0 ? null : mergeParts(measure, parts);
        if (own !== null && merged !== null) findings.push(...compare(own, merged));
        const kept = own?.value == null ? (merged ?? own) : own;
        if (kept === null) continue;
        const source = kept === own ? places.push(own.source) - 1 : -1;
        builder.add({ measure: measure.id, unit, period: target, quantity: kept, source });
      }
  const built = builder.build();
  const value = stored(built.value).with({ derivation: overTime(table), asOf: table.asOf });
  return ok(value, [...counts.findings, ...findings, ...built.findings]);
}

function overTime(table: FigureTable): Derivation {
  return {
    from: stored(table),
    partsOf: (figure) => {
      const target = periodOf(figure.period);
      const operator = table.measures.find((m) => m.id === figure.measure)?.overTime ?? 'sum';
      const parts = partsInTime(table, figure.measure, figure.unit, target);
      const known = parts.filter((part) => part !== null);
      const counted = known.filter((part) => part.value !== null).length;
      const how = howOverTime(figure, operator, counted, parts.length);
      if (operator === 'last') return { parts: known.slice(-1), how };
      return { parts: operator === 'first' ? known.slice(0, 1) : known, how };
    },
  };
}

function compare(own: Figure, merged: ComputedQuantity): readonly Finding[] {
  if (own.value === null || merged.value === null || isSameNumber(own.value, merged.value)) return [];
  const [a, b] = [intervalOfStated(own), intervalOfStated(merged)];
  const open = a === null || b === null || intersect(a, b) !== null;
  if (open && merged.bound === 'exact') return [];
  return [
    {
      code: open ? 'figure/period-above-its-parts' : 'figure/period-differs',
      severity: open ? 'info' : 'warning',
      state: open ? 'undecided' : 'failed',
      message: open
        ? {
            vi: 'Chưa đủ các kỳ trong kỳ này để đối chiếu số cả kỳ',
            en: 'Not all periods inside are there to compare the whole with',
          }
        : {
            vi: 'Số cả kỳ khác số cộng của các kỳ trong đó',
            en: 'The figure of the whole period differs from that of the periods inside',
          },
      where: { ...own.source, unit: own.unit, period: own.period },
      expected: numberText(merged.value),
      actual: numberText(own.value),
      hint: {
        vi: 'Đối chiếu số liệu từng kỳ; số báo cáo cho cả kỳ được giữ.',
        en: 'Compare period by period; the figure reported for the whole is kept.',
      },
      basis: [partsOfYear],
    },
  ];
}
