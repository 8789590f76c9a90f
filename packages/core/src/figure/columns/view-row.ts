import { shownWhole } from '../../outcome/shown-whole.ts';
import { DefinitionError } from '../../outcome/errors.ts';
import { isZero } from '../../number/exact-number.ts';
import { decimalOf } from '../../number/exact-number.ts';
import type { Decimal } from '../../number/decimal.ts';
import type { Bound, Margin } from '../../quantity/quantity.ts';
import type { Period } from '../../time/period.ts';
import { publishedBound } from './published-bound.ts';
import { boundOf, stateOf } from './state-byte.ts';
import { sourceAt, wideAt, type StoredColumns, type WideMargin } from './stored-columns.ts';
import type { Coverage, ExpectedBy, Figure } from '../noun/figure.ts';
import { hasToBeWhole } from '../noun/has-to-be-whole.ts';
import type { Measure } from '../noun/measure.ts';
import { numberOf, unitsUp } from '../sum/scaled.ts';

/** What a row needs besides its columns to be looked at. */
export interface RowLists {
  /** Measures of the table. */
  readonly measures: readonly Measure[];
  /** Ids of the units. */
  readonly units: readonly string[];
  /** Periods of the table. */
  readonly periods: readonly Period[];
  /** Decimals kept of each measure. */
  readonly scales: readonly number[];
  /** What the whole numbers of each measure are divided by besides. */
  readonly divisors: readonly number[];
  /**
   * Names the units that did not report.
   * @param unit - id of the unit above
   * @param code - place of the measure
   * @param period - the period
   */
  missingUnder(unit: string, code: number, period: Period): readonly string[];
  /**
   * Tells who said which units were expected to report.
   * @param code - place of the measure
   * @param period - the period
   */
  expectedBy(code: number, period: Period): ExpectedBy;
}

/**
 * Looks at one row as a figure.
 *
 * @param lists - lists of the table
 * @param columns - columns of the row
 * @param i - the row in them
 * @returns the figure; who is missing is worked out when somebody asks
 * @throws `DefinitionError` `figure/bad-columns`
 */
export function viewRow(lists: RowLists, columns: StoredColumns, i: number): Figure {
  const byte = columns.state[i] ?? 0;
  const code = columns.measure[i] ?? 0;
  const measure = lists.measures[code];
  const unit = lists.units[columns.unit[i] ?? 0] ?? '';
  const period = lists.periods[columns.period[i] ?? 0];
  if (measure === undefined || period === undefined)
    throw new DefinitionError('figure/bad-columns', {
      vi: `dòng ${i} có mã không nằm trong các danh sách`,
      en: `row ${i} has a code that is not in the lists`,
    });
  const [scale, divisor] = [lists.scales[code] ?? 0, lists.divisors[code] ?? 1];
  const wide = wideAt(columns, i);
  const stated = stateOf(byte);
  const number = stated === 'reported' ? numberOf(wide?.big ?? columns.value[i] ?? 0, scale, divisor) : null;
  const bound = publishedBound(byte, measure);
  const upper = bound === 'between' && wide?.upper != null ? numberOf(wide.upper, scale, divisor) : null;
  const margin = wide?.accuracy == null ? (wide?.margin ?? null) : null;
  return {
    measure: measure.id,
    unit,
    period: period.id,
    measuredIn: measure.measuredIn,
    state: bound === 'exact' && number !== null && isZero(number) ? 'zero' : stated,
    value: number,
    bound,
    upper,
    accuracy: wide?.accuracy ?? null,
    ...(margin === null ? {} : { margin: marginOfHalves(margin, scale, divisor) }),
    ...(wide?.status == null ? {} : { status: wide.status }),
    ...(sharpenedByWholes(measure, bound, wide?.status, divisor) ? { whole: true } : {}),
    coverage: coverageOf(lists, columns, i, unit, period, boundOf(byte)),
    source: sourceAt(columns, i, measure),
  };
}

function sharpenedByWholes(measure: Measure, bound: Bound, status: unknown, divisor: number): boolean {
  const open = bound === 'above' || bound === 'below';
  return open && divisor === 1 && hasToBeWhole(measure, bound, status);
}

function coverageOf(
  lists: RowLists,
  columns: StoredColumns,
  i: number,
  unit: string,
  period: Period,
  reportedBound: Bound,
): Coverage {
  if (columns.reported === null) {
    const state = stateOf(columns.state[i] ?? 0);
    const expected = state === 'notApplicable' ? 0 : 1;
    const reported = state === 'reported' ? 1 : 0;
    return { reported, expected, missing: reported < expected ? [unit] : [], reportedBound };
  }
  const [reported, expected] = [columns.reported[i] ?? 0, columns.expected?.[i] ?? 0];
  return shownWhole({
    reported,
    expected,
    reportedBound,
    get expectedBy() {
      return lists.expectedBy(columns.measure[i] ?? 0, period);
    },
    get missing() {
      return reported >= expected ? [] : lists.missingUnder(unit, columns.measure[i] ?? 0, period);
    },
  });
}

// A margin is kept in halves of the last digit; a decimal of it is rounded up where none holds it.
function marginOfHalves(margin: WideMargin, scale: number, divisor: number): Margin {
  const finer = divisor === 1 ? 1n : 10n ** 6n;
  const places = scale + 1 + (divisor === 1 ? 0 : 6);
  const of = (halves: bigint): Decimal => decimalOf(unitsUp({ n: halves * 5n, d: BigInt(divisor) }, finer), places);
  return { below: of(margin.below), above: of(margin.above) };
}
