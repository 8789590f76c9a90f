import { printDay, printPeriod, type ChartBlock, type DrawnRange, type Text } from '@qcdc/core';
import { aFunction, aText, checkCall, having, listOf } from '@qcdc/core/checks';
import { Dec, exactly, fractionOf, roundNumber } from '@qcdc/core/exact';
import { printInterval, printIndicatorValue, unitWords } from '../compute/print-value.ts';
import type { IndicatorTable, IndicatorValue } from '../compute/indicator-table.ts';
import type { Indicator } from '../define/indicator.ts';

/** What a trend shows. */
export interface IndicatorTrendOptions {
  /** The indicator, or its id. */
  readonly indicator: Pick<Indicator, 'id'> | string;
  /** Ids of units, one line each; up to four can be told apart. */
  readonly units: readonly string[];
  /** Ids of the periods from left to right; all periods of the table when left out. */
  readonly periods?: readonly string[];
  /** How a unit is called; its name in the register when left out. */
  readonly nameOf?: (unit: string) => string;
}

/**
 * Shows how an indicator went: exact values as points, bounded ones as ranges, gaps with their reason, and the target in force at
 * the end of the last period.
 *
 * @param table - the values
 * @param options - indicator, units, periods
 * @returns the chart
 * @throws `DefinitionError` `call/…`, `indicators/unknown-indicator`, `figure/unknown-unit`, `figure/unknown-period`
 * @example
 * ```ts
 * const units = defineUnits([
 *   { code: '01', kind: 'province' },
 *   { code: 'A', kind: 'commune', parent: '01' },
 *   { code: 'B', kind: 'commune', parent: '01' },
 * ]);
 * const rows = [
 *   { unit: 'A', period: '2023', received: 40, settled: 30 },
 *   { unit: 'B', period: '2023', received: 10, settled: 5 },
 *   { unit: 'A', period: '2024', received: 40, settled: 35 },
 *   { unit: 'B', period: '2024', received: 10, settled: 5 },
 * ];
 * const totals = rollUp(tally(parseRecords(rows, mediation, { units }), Object.values(mediation.measures)));
 * const { value: table } = computeIndicators(totals, [mediationSettledShare]);
 * const id = mediationSettledShare.id;
 * indicatorTrend(table, { indicator: id, units: ['A'] }).kind; // => 'chart'
 * ```
 */
export function indicatorTrend(table: IndicatorTable, options: IndicatorTrendOptions): ChartBlock {
  checkCall(
    'indicatorTrend',
    { table: [table, aTable] },
    options,
    { indicator: anIndicator, units: listOf(aText, 1), periods: listOf(aText, 1), nameOf: aFunction },
    ['indicator', 'units'],
  );
  const id = typeof options.indicator === 'string' ? options.indicator : options.indicator.id;
  const periods = options.periods ?? table.periods.map((period) => period.id);
  const days = new Map(table.periods.map((period) => [period.id, period]));
  const last = days.get(periods.at(-1) ?? '');
  const nameOf =
    options.nameOf ??
    ((unit: string) => (last === undefined ? unit : (table.registry?.distinctNameOf(unit, last.to) ?? unit)));
  const lines = options.units.map((unit) => ({
    label: both(nameOf(unit)),
    points: periods.map((period) => pointOf(table.get({ indicator: id, unit, period }))),
  }));
  const indicator = table.indicators.find((one) => one.id === id);
  const target = indicator === undefined || last === undefined ? null : targetOf(indicator, last.to);
  return {
    kind: 'chart',
    caption: indicator?.label ?? both(id),
    chart: {
      type: 'trend',
      measuredIn: indicator === undefined ? both('') : unitWords(indicator.measuredIn),
      at: periods.map((period) => {
        const known = days.get(period);
        return known === undefined ? both(period) : { vi: printPeriod(known, 'vi'), en: printPeriod(known, 'en') };
      }),
      lines,
      ...(target === null ? {} : { target }),
    },
  };
}

const aTable = /* @__PURE__ */ having(['indicators', 'periods', 'get'], 'bảng chỉ số', 'a table of indicators');
const anIndicator = (value: unknown): Text | null =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'id' in value)
    ? null
    : { vi: 'cần một chỉ số hoặc mã chỉ số', en: 'give an indicator or its id' };

const both = (text: string): Text => ({ vi: text, en: text });
const number = (of: Parameters<typeof roundNumber>[0]): number => roundNumber(of, 6).toNumber();

function pointOf(value: IndicatorValue | null): Omit<DrawnRange, 'label'> {
  if (value === null) return { low: null, high: null, print: { vi: 'không có số liệu', en: 'no figures' } };
  const { interval } = value;
  return {
    low: interval?.low == null ? null : number(interval.low.at),
    high: interval?.high == null ? null : number(interval.high.at),
    print: { vi: printIndicatorValue(value, 'vi'), en: printIndicatorValue(value, 'en') },
  };
}

// The first target still to come, or the last one: as distanceToTarget measures.
function targetOf(indicator: Indicator, day: string): DrawnRange | null {
  const target = indicator.targets.find(({ by }) => by >= day) ?? indicator.targets.at(-1);
  if (target === undefined) return null;
  const exact = fractionOf(new Dec(target.value));
  const print = (language: 'vi' | 'en'): string =>
    printInterval(exactly(exact), language, { scale: indicator.scale, measuredIn: indicator.measuredIn });
  return {
    label: { vi: `Chỉ tiêu đến ${printDay(target.by, 'vi')}`, en: `Target by ${printDay(target.by, 'en')}` },
    low: number(exact),
    high: number(exact),
    print: { vi: print('vi'), en: print('en') },
  };
}
