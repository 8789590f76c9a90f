import type { Text } from '@qcdc/core';
import { aText, checkCall, listOf, having, unknownName } from '@qcdc/core/checks';
import {
  compareFractions,
  exactly,
  hundred,
  intervalOf,
  one,
  scaleInterval,
  subtractIntervals,
  divideIntervals,
  type Interval,
} from '@qcdc/core/exact';
import { isPartial, quantityCell } from '@qcdc/core/flow';
import type { IndicatorTable } from '../compute/indicator-table.ts';
import { printIndicatorValue, printInterval, unitWords } from '../compute/print-value.ts';
import { nameIn } from './name-in.ts';

/** One cell of a comparison: plain data, printed in both languages. */
export interface ComparedCell {
  /** The figure or the value, without its unit of measure but for `%`; `null` where there is none. */
  readonly value: Text | null;
  /** Why there is none, where somebody knows. */
  readonly gap: Text | null;
  /** For sorting a column by the stated number, the largest first; equal ones share it. It is no ranking: see `rank`. */
  readonly order: number | null;
  /** How it moved against the cell before it in its row; `null` where that cannot be told. */
  readonly change: Text | null;
  /** Units inside and units expected, where not all of them are inside. */
  readonly coverage: string | null;
}

/** One row of a comparison: a unit, over the periods. */
export interface ComparedRow {
  /** Id of the unit. */
  readonly unit: string;
  /** Its name on the last day of the last period. */
  readonly name: string;
  /** One cell for each period. */
  readonly cells: readonly ComparedCell[];
}

/** Units and periods side by side. */
export interface Comparison {
  /** What is compared. */
  readonly label: Text;
  /** Unit of measure. */
  readonly measuredIn: Text;
  /** Ids of the periods. */
  readonly periods: readonly string[];
  /** The units. */
  readonly rows: readonly ComparedRow[];
}

/** What is compared. */
export interface SideBySideOptions {
  /** Id of an indicator of the table, or of a measure of its figures. */
  readonly of: string;
  /** Ids of the units, from top to bottom. */
  readonly units: readonly string[];
  /** Ids of the periods, from left to right. */
  readonly periods: readonly string[];
}

interface Told {
  readonly value: Text | null;
  readonly gap: Text | null;
  readonly interval: Interval | null;
  readonly coverage: string | null;
}

/**
 * Puts units and periods side by side: one measure or one indicator, with the order of each in its period and how it moved from
 * one period to the next. Nothing is computed on rounded numbers.
 *
 * @param table - computed indicators; their figures are compared, too
 * @param options - what is compared
 * @returns the comparison, as plain data
 * @throws `DefinitionError` `call/…`; `indicators/unknown-indicator`; as `get` and `find` of the tables for ids
 * @example
 * ```ts
 * const records = [{ unit: 'A', period: '2023', received: 40 }, { unit: 'A', period: '2024', received: 50 }];
 * const figures = tally(parseRecords(records, mediation), [mediation.measures.received]);
 * const { rows } = sideBySide(computeIndicators(figures, []).value, { of: 'mediation.received', units: ['A'], periods: ['2023', '2024'] });
 *
 * rows[0]?.cells.map(({ value, change }) => [value?.vi, change?.vi]); // => [['40', undefined], ['50', '+25,0%']]
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function sideBySide(table: IndicatorTable, options: SideBySideOptions): Comparison {
  checkCall(
    'sideBySide',
    { table: [table, aTable] },
    options,
    { of: aText, units: listOf(aText), periods: listOf(aText) },
    ['of', 'units', 'periods'],
  );
  const { of, units, periods } = options;
  const { figures } = table;
  const indicator = table.indicators.find(({ id }) => id === of);
  const measure = figures.measures.find(({ id }) => id === of);
  const known = indicator ?? measure;
  if (known === undefined)
    throw unknownName(
      'indicators/unknown-indicator',
      { vi: 'chỉ số hoặc chỉ tiêu của bảng', en: 'an indicator or a measure of the table' },
      of,
      [...table.indicators, ...figures.measures].map(({ id }) => id),
    );
  const tellFigure = (unit: string, period: string): Told => {
    const figure = figures.find({ measure: of, unit, period });
    if (figure === null) return { value: null, gap: null, interval: null, coverage: null };
    const { reported, expected } = figure.coverage;
    const cell = quantityCell(figure, figure.measuredIn);
    return {
      value: cell === null || typeof cell === 'string' ? null : cell,
      gap: null,
      interval: figure.value === null ? null : intervalOf(figure, { nonNegative: measure?.nonNegative === true }),
      coverage: isPartial(figure.coverage) ? `${reported}/${expected}` : null,
    };
  };
  const tellValue = (unit: string, period: string): Told => {
    const value = table.get({ indicator: of, unit, period });
    if (value === null) return { value: null, gap: null, interval: null, coverage: null };
    const { reported, expected } = value.coverage;
    const printed = { vi: printIndicatorValue(bare(value), 'vi'), en: printIndicatorValue(bare(value), 'en') };
    return {
      value: value.gap === null ? printed : null,
      gap: value.gap?.message ?? null,
      interval: value.interval,
      coverage: isPartial(value.coverage) ? `${reported}/${expected}` : null,
    };
  };
  const told = units.map((unit) =>
    periods.map((period) => (indicator === undefined ? tellFigure(unit, period) : tellValue(unit, period))),
  );
  const last = periods.at(-1);
  const day = last === undefined ? undefined : figures.periods.find(({ id }) => id === last);
  const nameOf = nameIn(table.registry);
  return {
    label: known.label,
    measuredIn: unitWords(known.measuredIn),
    periods,
    rows: units.map((unit, row) => ({
      unit,
      name: day === undefined ? unit : nameOf(unit, figures.dayOf(day)),
      cells: periods.map((_, column): ComparedCell => {
        const { value, gap, interval, coverage } = told[row]?.[column] ?? nothing;
        const before = told[row]?.[column - 1]?.interval ?? null;
        const isPercent = known.measuredIn === 'percent';
        return {
          value,
          gap,
          coverage,
          order: orderOf(
            interval,
            told.map((cells) => cells[column]?.interval ?? null),
          ),
          change: interval === null || before === null ? null : changeText(interval, before, isPercent),
        };
      }),
    })),
  };
}

const aTable = /* @__PURE__ */ having(['indicators', 'figures', 'get'], 'bảng chỉ số', 'a table of indicators');
const nothing: Told = { value: null, gap: null, interval: null, coverage: null };

// A column names the unit of measure once; percentages keep their sign.
function bare<V extends { readonly measuredIn: string }>(value: V): V {
  return value.measuredIn === 'percent' ? value : { ...value, measuredIn: '' };
}

// By the stated number: of "more than 40" that is 40, of an interval its middle is nobody's number, so its lower end.
function orderOf(own: Interval | null, all: readonly (Interval | null)[]): number | null {
  const at = own?.low?.at ?? own?.high?.at;
  if (at === undefined) return null;
  const larger = all.filter((other) => {
    const there = other?.low?.at ?? other?.high?.at;
    return there !== undefined && compareFractions(there, at) > 0;
  });
  return larger.length + 1;
}

function changeText(now: Interval, before: Interval, isPercent: boolean): Text | null {
  // Of two percentages the difference is told, in points: their ratio would be taken for it.
  const ratio = isPercent ? null : divideIntervals(now, before);
  const moved = isPercent
    ? subtractIntervals(now, before)
    : ratio && scaleInterval(subtractIntervals(ratio, exactly(one)), hundred);
  // "Above −100 %" says nothing: an open end is told only where it is sure which way it went.
  const { low = null, high = null } = moved ?? {};
  const isBounded = low !== null && high !== null;
  const isSure = (low !== null && low.at.n >= 0n) || (high !== null && high.at.n <= 0n);
  if (moved === null || !(isBounded || isSure)) return null;
  const measuredIn = isPercent ? 'percentagePoint' : 'percent';
  const sign = low !== null && low.at.n > 0n && isPoint(moved) ? '+' : '';
  const print = (language: 'vi' | 'en'): string => sign + printInterval(moved, language, { scale: 1, measuredIn });
  return { vi: print('vi'), en: print('en') };
}

function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && compareFractions(low.at, high.at) === 0;
}
